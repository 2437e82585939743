#include "ui/base/Button.h"

#include "ui/base/Paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>

namespace saskare {
namespace {

constexpr int iconSide = 16, gap = 6;

} // namespace

Button::Button(const Theme &theme, ButtonKind kind, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus with what is being written
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&Button::update));
}

void Button::setIconName(const QString &icon)
{
    if (m_icon == icon)
        return;
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setHint(const QString &hint, const QKeySequence &keys)
{
    setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys.toString(QKeySequence::NativeText)));
    if (text().isEmpty())
        setAccessibleName(hint);
}

void Button::setKeyCap(const QKeySequence &keys)
{
    m_keyCap = keyText(keys);
    updateGeometry();
}

void Button::setDense()
{
    m_height = 28;
    updateGeometry();
}

int Button::contentWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body, TextWeight::Medium));
    int width = 0;
    if (!m_icon.isEmpty())
        width += iconSide;
    if (!text().isEmpty())
        width += (width ? gap : 0) + metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_keyCap.isEmpty())
        width += gap + keyCapWidth(m_theme, m_keyCap);
    if (menu() && !text().isEmpty())
        width += gap + 12;
    return width;
}

QSize Button::sizeHint() const
{
    if (text().isEmpty())
        return {m_height, m_height};
    return {contentWidth() + 2 * (m_height == measure::control ? 12 : 8), m_height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Look Button::look() const
{
    const bool over = underMouse() && isEnabled();
    const bool down = isDown() || isChecked();
    const QColor hover = m_theme.color(Color::Hover);
    if (!isEnabled())
        return {{}, m_kind == ButtonKind::Quiet ? QColor() : m_theme.color(Color::Line), Color::TextThird};
    switch (m_kind) {
    case ButtonKind::Primary: {
        const QColor accent = m_theme.color(Color::AccentFill);
        return {isDown() ? accent.darker(115) : over ? accent.lighter(108) : accent, {}, Color::OnAccent};
    }
    case ButtonKind::Outlined:
        return {down       ? m_theme.color(Color::AccentSoft)
                    : over ? hover
                           : m_theme.color(Color::Pane),
                m_theme.color(Color::Line), down ? Color::Accent : Color::Text};
    case ButtonKind::Quiet:
        return {down       ? m_theme.color(Color::AccentSoft)
                    : over ? hover
                           : QColor(),
                {},
                down       ? Color::Accent
                    : over ? Color::Text
                           : Color::TextSecond};
    case ButtonKind::Danger:
        return {down || over ? m_theme.color(Color::BadSoft) : m_theme.color(Color::Pane), m_theme.color(Color::Line),
                Color::Bad};
    }
    return {};
}

/// Enter presses what the ring stands on, also outside a dialog.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = this->look();
    paintBox(painter, rect(), look.fill, look.line);
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect());

    const QColor ink = m_theme.color(look.ink);
    const QFont font = m_theme.font(TextSize::Body, TextWeight::Medium);
    const bool bare = text().isEmpty();
    int x = (width() - contentWidth()) / 2;
    const auto place
        = [&](int at, int wide) { return placed(layoutDirection(), rect(), QRect(at, 0, wide, height())); };
    if (!m_icon.isEmpty()) {
        const int size = bare ? 18 : iconSide;
        const QRect box = bare ? rect() : place(x, iconSide);
        painter.drawPixmap(box.center().x() - size / 2 + 1 - (size % 2), box.center().y() - size / 2 + 1,
                           m_theme.pixmap(m_icon, look.ink, size, devicePixelRatioF()));
        x += iconSide + gap;
    }
    if (!bare) {
        painter.setFont(font);
        painter.setPen(ink);
        const int wide = QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width();
        painter.drawText(place(x, wide + 1),
                         Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text());
        x += wide + gap;
    }
    if (!m_keyCap.isEmpty()) {
        QColor line = ink;
        line.setAlphaF(0.4F);
        x += paintKeyCap(painter, m_theme, place(x, keyCapWidth(m_theme, m_keyCap)), m_keyCap, ink, line) + gap;
    }
    if (menu() && !bare) {
        const QRect box = place(x, 12);
        painter.drawPixmap(box.left(), box.center().y() - 5,
                           m_theme.pixmap(QStringLiteral("chevron-down"), look.ink, 12, devicePixelRatioF()));
    }
}

} // namespace saskare
