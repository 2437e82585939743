#pragma once

#include "core/domain/Outbox.h"
#include "core/store/Rows.h"
#include "ui/outbox/OutboxWords.h"

#include <QAbstractListModel>

namespace saskare {

/// One command that is not settled, with what an agent wants to know of it.
struct OutboxLine
{
    OutboxEntry entry;
    QString what;
    QString whom; ///< the customer, or the subject, or the help desk's number
    QString subject;
    QString state; ///< where it is on its way, with the next try
    qint64 since = 0; ///< UTC ms
};

/// The outbox as lines, in the order in which the agent acted. Thread: GUI.
class OutboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `conversations`: the rows of the entries' conversations, as far as they are known; `names`: by account.
    void show(std::vector<OutboxEntry> entries, const std::vector<ConversationRow> &conversations,
              QHash<AccountId, NamesThere> names, qint64 nowMs);
    /// The clock went on, or the language changed: makes the texts anew.
    void refresh(qint64 nowMs);

    [[nodiscard]] const OutboxLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const CommandId &id) const; ///< -1 if it is not there
    [[nodiscard]] int needingAgent() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void setTexts(OutboxLine &line, qint64 nowMs) const;

    std::vector<OutboxLine> m_lines;
    QHash<ConversationId, ConversationRow> m_conversations;
    QHash<AccountId, NamesThere> m_names;
};

} // namespace saskare
