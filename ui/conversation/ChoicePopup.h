#pragma once

#include "ui/base/Theme.h"

#include <QFrame>

class QListWidget;

namespace saskare {

/// A few lines to choose one of, above the place where something is typed. Keys come from the editor, which keeps the
/// keyboard. Thread: GUI.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    ChoicePopup(const Theme &theme, const char *name, QWidget *parent);

    struct Line
    {
        QString text;
        QString hint; ///< plain
        int index = 0; ///< what indexChosen() says
        QString aside; ///< short, at the other end
    };
    /// Hides itself when there are none. `at`: global, its lower left.
    void offer(const QList<Line> &lines, const QPoint &at);
    void takeKey(int key);
    void setListName(const QString &name); ///< for those who hear it

Q_SIGNALS:
    void shownChanged(bool shown);
    void indexChosen(int index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose();

    QListWidget *m_list;
};

} // namespace saskare
