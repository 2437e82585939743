#include "ui/conversation/FactLine.h"

#include "ui/conversation/FactButton.h"

#include <QEvent>

namespace saskare {
namespace {

constexpr int least = 90; // of the whole line: the window may be narrow
constexpr int mostLines = 2;
constexpr int lineHigh = 20;

} // namespace

FactLine::FactLine(const QList<FactButton *> &facts, const QList<FactButton *> &yielding, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_yielding(yielding)
{
    for (FactButton *fact : m_facts)
        fact->setParent(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(lineHigh);
}

QSize FactLine::sizeHint() const
{
    int width = 0;
    for (const FactButton *fact : m_facts)
        width += fact->isHidden() ? 0 : fact->sizeHint().width() + space::xs;
    return {width, height()};
}

QSize FactLine::minimumSizeHint() const
{
    return {least, height()};
}

bool FactLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) // a fact has changed, or may have
        place();
    return QWidget::event(event);
}

void FactLine::resizeEvent(QResizeEvent *)
{
    place();
}

int FactLine::linesFor(const Widths &widths) const
{
    int lines = 1, x = 0;
    for (FactButton *fact : m_facts) {
        const int wide = widths.value(fact);
        if (wide == 0)
            continue;
        if (x > 0 && x + wide > width()) {
            ++lines;
            x = 0;
        }
        x += wide + space::xs;
    }
    return lines;
}

void FactLine::place()
{
    Widths widths;
    for (FactButton *fact : m_facts) {
        if (!fact->isHidden())
            widths.insert(fact, qMin(fact->sizeHint().width(), width()));
    }
    for (auto fact = m_yielding.begin(); fact != m_yielding.end() && linesFor(widths) > mostLines; ++fact)
        widths.remove(*fact);
    int x = 0, y = 0;
    for (FactButton *fact : m_facts) {
        const int wide = widths.value(fact);
        if (x > 0 && x + wide > width()) {
            y += lineHigh + space::xs;
            x = 0;
        }
        fact->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - x - wide : x, y, wide, lineHigh);
        x += wide > 0 ? wide + space::xs : 0;
    }
    setFixedHeight(y + lineHigh);
}

} // namespace saskare
