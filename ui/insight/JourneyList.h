#pragma once

#include "core/insight/JourneyLine.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QSet>

#include <memory>

namespace saskare {

/// Of a report, which is held by it: never copied, for they are many touchpoints. Never null.
using JourneyLines = std::shared_ptr<const std::vector<JourneyLine>>;

class JourneyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(JourneyLines lines, qint64 nowMs);
    void setNames(const QHash<CustomerId, QString> &names); ///< beside those that are known already
    [[nodiscard]] QString nameOf(const JourneyLine &line) const;
    void forgetNames() { m_names.clear(); }
    [[nodiscard]] const JourneyLine &line(int row) const { return (*m_lines)[static_cast<size_t>(row)]; }
    [[nodiscard]] bool hasUnknown() const { return m_hasUnknown; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    JourneyLines m_lines = std::make_shared<const std::vector<JourneyLine>>();
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

    void show(const JourneyLines &lines, qint64 nowMs);
    [[nodiscard]] JourneyModel &model() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void personChosen(saskare::CustomerId person, const QString &name);
    void named(); ///< names were read

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
};

} // namespace saskare
