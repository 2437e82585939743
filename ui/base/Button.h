#pragma once

#include "ui/base/Theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace saskare {

enum class ButtonKind
{
    Primary, ///< the one thing to do here: filled with the accent
    Outlined, ///< a box with a line
    Quiet, ///< only its text or icon, until the pointer is over it
    Danger, ///< outlined, and what it does cannot be taken back
};

/// Every push button of the program: 32 px high, painted, with icon, text or both, and the keys that do the same.
/// Without text it is a square with an icon; then hint() is also its accessible name. A menu set with setMenu()
/// shows a small arrow. Checkable ones show being checked by the accent. Thread: GUI.
class Button : public QPushButton
{
    Q_OBJECT
public:
    /// `icon` is a name for Theme::icon(); may be empty.
    Button(const Theme &theme, ButtonKind kind, const QString &icon, QWidget *parent);

    void setIconName(const QString &icon);
    /// Tool tip; with the keys in brackets. For a button without text also its name for screen readers.
    void setHint(const QString &hint, const QKeySequence &keys = {});
    /// Shows the keys inside the button, after its text.
    void setKeyCap(const QKeySequence &keys);
    /// Lets a row of buttons share a smaller height (28) in dense places.
    void setDense();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look
    {
        QColor fill, line;
        Color ink = Color::Text;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] int contentWidth() const;

    const Theme &m_theme;
    ButtonKind m_kind;
    QString m_icon;
    QString m_keyCap;
    int m_height = measure::control;
};

} // namespace saskare
