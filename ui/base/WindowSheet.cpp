#include "ui/base/WindowSheet.h"

#include "ui/base/Paint.h"

#include <QApplication>
#include <QKeyEvent>

namespace saskare {

WindowSheet::WindowSheet(const Theme &theme, const QString &name, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void WindowSheet::toggle()
{
    if (isVisible()) {
        hide();
        if (m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    delete m_panel;
    m_panel = new QWidget(this);
    fill(*m_panel);
    m_panel->adjustSize();
    m_panel->show();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    setFocus();
}

void WindowSheet::place()
{
    m_panel->move((width() - m_panel->width()) / 2, qMax(0, (height() - m_panel->height()) / 2));
}

void WindowSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.isDark() ? 140 : 90));
    paintBox(painter, m_panel->geometry(), m_theme.color(Color::Pane), m_theme.color(Color::Line), radius::bubble);
}

void WindowSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    toggle();
}

void WindowSheet::mousePressEvent(QMouseEvent *)
{
    toggle();
}

void WindowSheet::focusOutEvent(QFocusEvent *event)
{
    // Another window may be looked at meanwhile; another widget of this one is where the agent went on.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        hide();
}

bool WindowSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saskare
