#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace saskare {

/// Sets a widget's texts now and again whenever the language changes:
/// `new LiveText(this, [this] { m_send->setText(tr("Send")); });` — one for each widget class, with all its texts.
/// Owned by the widget. Thread: GUI.
class LiveText : public QObject
{
public:
    LiveText(QWidget *widget, std::function<void()> set)
        : QObject(widget)
        , m_set(std::move(set))
    {
        widget->installEventFilter(this);
        m_set();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_set();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_set;
};

} // namespace saskare
