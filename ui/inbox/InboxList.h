#pragma once

#include "core/base/Clock.h"
#include "core/domain/Vocabulary.h"
#include "ui/base/Theme.h"

#include <QTableView>
#include <QTimer>

namespace saskare {

class ChosenRows;
class ConversationDelegate;
class ConversationListModel;

/// The rows of the inbox. A table with fixed sections, because a list view lays out all rows for each change.
/// Holds the model still while the pointer is at work over it, and keeps what is seen in its place when rows come in
/// above. Thread: GUI.
class InboxList : public QTableView
{
    Q_OBJECT
public:
    InboxList(ConversationListModel &model, ChosenRows &chosenRows, const Theme &theme, const Clock &clock,
              QWidget *parent);

    [[nodiscard]] ConversationDelegate &delegate() { return *m_delegate; }
    /// Marks the conversation without saying chosen(); nothing is marked if it is not in the list.
    void mark(ConversationId id);
    /// Goes to the next (1) or previous (-1) row and says chosen().
    void step(int by);
    /// Chooses what stands after that row, or where it stood if it has left the list.
    void goOnFrom(ConversationId id);

Q_SIGNALS:
    void chosen(saskare::ConversationId id);
    /// Enter, or a double click: read it now.
    void opened();
    /// Once: the first rows have been painted.
    void rowsPainted();

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void release();
    void chooseTo(int row);
    void stepChoosing(int by);

    ConversationListModel &m_model;
    ChosenRows &m_chosen;
    const Theme &m_theme;
    ConversationDelegate *m_delegate;
    QTimer m_rest; ///< the pointer has not moved for so long that it is not at work
    ConversationId m_shown; ///< what the window shows; it may have left the list
    bool m_rowsPainted = false;
    bool m_byAgent = false; ///< the current row changes because the agent wants it
};

} // namespace saskare
