#pragma once

#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>

namespace saskare {

class Button;
class JourneyPicture;
class TextLabel;
class Workspace;

/// The touchpoints behind a figure, newest first; of very many only the newest.
class ListedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr size_t mostListed = 1000;

    void show(std::vector<TouchpointRow> rows, qint64 nowMs);
    void setName(CustomerId customer, const QString &name);
    [[nodiscard]] const TouchpointRow &row(int at) const { return m_rows[static_cast<size_t>(at)]; }
    [[nodiscard]] QString nameOf(CustomerId customer) const { return m_names.value(customer); }
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TouchpointRow> m_rows;
    QHash<CustomerId, QString> m_names;
    qint64 m_now = 0;
};

/// Beside the pictures: what a cell, a stretch of time or a signal consists of. Enter opens the conversation; below
/// stands the journey of the customer whose touchpoint is chosen. Thread: GUI.
class ListedTouchpoints : public QWidget
{
    Q_OBJECT
public:
    ListedTouchpoints(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *parent);

    /// `rows`: newest first, at most ListedModel::mostListed of `all`.
    void show(const QString &title, std::vector<TouchpointRow> rows, size_t all);
    [[nodiscard]] QListView &list() const { return *m_list; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTexts();
    void open(const QModelIndex &index);
    void showChosen();
    void readNames();

    Store &m_store;
    Workspace &m_workspace;
    Clock &m_clock;
    ListedModel *m_model;
    QString m_titleText;
    size_t m_all = 0;
    int m_asked = 0; ///< answers about another customer are dropped
    TextLabel *m_title, *m_count, *m_customer, *m_note;
    Button *m_back;
    QListView *m_list;
    JourneyPicture *m_journey;
    QWidget *m_below;
};

} // namespace saskare
