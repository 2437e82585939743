#pragma once

#include "core/insight/JourneyLine.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QSet>
#include <QTimer>

namespace saskare {

class JourneyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<JourneyLine> lines, qint64 nowMs);
    void setName(CustomerId customer, const QString &name);
    [[nodiscard]] QString nameOf(const JourneyLine &line) const;
    [[nodiscard]] bool knows(CustomerId customer) const { return !m_names.value(customer).isEmpty(); }
    void forgetNames() { m_names.clear(); }
    [[nodiscard]] const JourneyLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] bool hasUnknown() const { return m_hasUnknown; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<JourneyLine> m_lines;
    QHash<CustomerId, QString> m_names;
    qint64 m_now = 0;
    bool m_hasUnknown = false; ///< a touchpoint of no stage
};

/// One line for each person: their way through the stages with evaluations, ratings, days between and switches of
/// channel. Enter asks for the touchpoints. Thread: GUI.
class JourneyList : public QWidget
{
    Q_OBJECT
public:
    JourneyList(Store &store, const Theme &theme, QWidget *parent);

    void show(const std::vector<JourneyLine> &lines, qint64 nowMs);
    [[nodiscard]] JourneyModel &model() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void personChosen(saskare::CustomerId person, const QString &name);
    void named(); ///< a name was read

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readNames();
    void setTexts();

    Store &m_store;
    const Theme &m_theme;
    JourneyModel *m_model;
    QListView *m_list;
    QSet<CustomerId> m_asked; ///< for the name, and it has not changed since
    QTimer m_namesSoon; ///< gathers names
};

} // namespace saskare
