#include "ui/conversation/FactLine.h"

#include "ui/conversation/FactButton.h"

#include <QEvent>
#include <QHash>

namespace saskare {
namespace {

constexpr int least = 90; // of the whole line: the window may be narrow
constexpr int leastWords = 56; // narrower than that a fact says nothing, and goes

} // namespace

FactLine::FactLine(const QList<FactButton *> &facts, const QList<FactButton *> &yielding, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_yielding(yielding)
{
    for (FactButton *fact : m_facts)
        fact->setParent(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FactLine::sizeHint() const
{
    int width = 0;
    for (const FactButton *fact : m_facts)
        width += fact->isHidden() ? 0 : fact->sizeHint().width() + space::xs;
    return {width, 20};
}

QSize FactLine::minimumSizeHint() const
{
    return {least, 20};
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

void FactLine::place()
{
    QHash<FactButton *, int> widths;
    for (FactButton *fact : m_facts) {
        if (!fact->isHidden())
            widths.insert(fact, fact->sizeHint().width());
    }
    int over = sizeHint().width() - space::xs - width();
    for (auto fact = m_yielding.begin(); fact != m_yielding.end() && over > 0; ++fact) {
        if (!widths.contains(*fact))
            continue;
        const int whole = widths.value(*fact);
        const int left = whole - over >= leastWords ? whole - over : 0;
        over -= whole - left;
        widths.insert(*fact, left);
    }
    int x = 0;
    for (FactButton *fact : m_facts) {
        const int wide = widths.value(fact);
        fact->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - x - wide : x, 0, wide, height());
        x += wide > 0 ? wide + space::xs : 0;
    }
}

} // namespace saskare
