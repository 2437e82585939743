#pragma once

#include "ui/customer/EvaluationOrder.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace saskare {

/// One line of the list of touchpoints.
struct TouchpointEntry
{
    enum class Kind
    {
        Group, ///< a stage begins
        Gap, ///< much time passed
        Point,
        Earlier, ///< opens the part that is folded
    };
    Kind kind = Kind::Point;
    QString title, detail, date;
    QString more; ///< all of it, for the tool tip and screen readers
    TouchpointRow row; ///< of a Point
    bool switched = false; ///< another channel than the touchpoint before
    bool current = false; ///< the conversation that is open
    bool asks = false; ///< nobody has evaluated it, and it asks for that
    bool next = false; ///< the one that the key evaluates
    bool asked = false; ///< the one that is being evaluated
};

struct TouchpointFilter
{
    QSet<Stage> hiddenStages;
    QSet<Channel> hiddenChannels;
    [[nodiscard]] bool isEmpty() const { return hiddenStages.isEmpty() && hiddenChannels.isEmpty(); }
};

/// A customer's touchpoints as lines: in time order, with a heading where the stage changes and a mark where much
/// time passed. The texts are made here, once. Thread: GUI.
class TouchpointModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// The newest of these are shown; the rest waits behind a line that unfolds it.
    static constexpr int unfolded = 40;

    /// `accounts`: the account's name for each customer whose touchpoints these are, where they are of several.
    void show(std::vector<TouchpointRow> rows, ConversationId current, qint64 nowMs,
              const QHash<CustomerId, QString> &accounts = {});
    void setFilter(const TouchpointFilter &filter);
    [[nodiscard]] const TouchpointFilter &filter() const { return m_filter; }
    void showAll();
    /// The one that is being evaluated, if any; it is unfolded.
    void setAsked(const std::optional<TouchpointKey> &asked);
    [[nodiscard]] int rowOf(const TouchpointKey &key) const; ///< -1: it is not shown
    /// Makes the texts anew, after a change of language.
    void retranslate() { rebuild(); }

    [[nodiscard]] const TouchpointEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void addPoint(const TouchpointRow &row, const TouchpointRow *before);

    std::vector<TouchpointRow> m_rows;
    std::vector<TouchpointEntry> m_entries;
    TouchpointFilter m_filter;
    QHash<CustomerId, QString> m_accounts;
    ConversationId m_current;
    qint64 m_now = 0;
    bool m_all = false;
    std::optional<TouchpointKey> m_asked;
};

} // namespace saskare
