#pragma once

#include "ui/base/Theme.h"

#include <QLineEdit>

class QAction;

namespace saskare {

/// A line to search with: magnifier at the left, clear button, Escape empties it and then says escaped().
/// Thread: GUI.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const Theme &theme, QWidget *parent);

    /// The key that leads here, shown while the field is empty and has no focus ("/").
    void setKeyCap(const QString &key);

Q_SIGNALS:
    void escaped();
    /// Enter or the arrow down: go to what was found.
    void accepted();
    /// Shift+Enter: search further than here.
    void widened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setIcon();

    const Theme &m_theme;
    QString m_keyCap;
    QAction *m_magnifier;
};

} // namespace saskare
