#include "ui/base/SearchField.h"

#include "ui/base/Paint.h"

#include <QAction>
#include <QKeyEvent>

namespace saskare {

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_magnifier(addAction(QIcon(), LeadingPosition))
{
    setFixedHeight(measure::control);
    setClearButtonEnabled(true);
    setIcon();
    connect(&theme, &Theme::changed, this, &SearchField::setIcon);
}

void SearchField::setKeyCap(const QString &key)
{
    m_keyCap = key;
    update();
}

void SearchField::setIcon()
{
    m_magnifier->setIcon(m_theme.icon(QStringLiteral("search"), Color::TextThird));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT widened();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT escaped();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

/// What was searched is read from its beginning.
void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        home(false);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyCap.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    const int wide = keyCapWidth(m_theme, m_keyCap);
    const QRect box = placed(layoutDirection(), rect(), QRect(width() - wide - 8, 0, wide, height()));
    paintKeyCap(painter, m_theme, box, m_keyCap, m_theme.color(Color::TextThird), m_theme.color(Color::Line));
}

} // namespace saskare
