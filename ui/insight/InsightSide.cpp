#include "ui/insight/InsightSide.h"

#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/insight/GapList.h"
#include "ui/insight/ListedTouchpoints.h"
#include "ui/insight/SignalList.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int sideWidth = 320;

} // namespace

InsightSide::InsightSide(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_content(new QWidget(this))
    , m_gapTitle(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, m_content, Overflow::Elide))
    , m_gapNote(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, m_content))
    , m_signalTitle(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, m_content, Overflow::Elide))
    , m_gaps(new GapList(theme, m_content))
    , m_signals(new SignalList(theme, m_content))
    , m_listed(new ListedTouchpoints(store, workspace, theme, clock, this))
{
    setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::s, space::l, space::s, space::l);
    column->setSpacing(space::xs);
    for (TextLabel *label : {m_gapTitle, m_gapNote, m_signalTitle})
        label->setContentsMargins(space::s, 0, space::s, 0);
    column->addWidget(m_gapTitle);
    column->addWidget(m_gaps);
    column->addWidget(m_gapNote);
    column->addSpacing(space::xl);
    column->addWidget(m_signalTitle);
    column->addWidget(m_signals);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_content);
    area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_stack->addWidget(m_listed);
    connect(m_gaps, &GapList::cellChosen, this, &InsightSide::cellChosen);
    connect(m_signals, &SignalList::repeatsRequested, this, &InsightSide::repeatsRequested);
    connect(m_listed, &ListedTouchpoints::left, this, &InsightSide::left);
    new LiveText(this, [this] { setTexts(); });
}

void InsightSide::setTexts()
{
    m_gapTitle->setText(tr("Widest gaps"));
    m_signalTitle->setText(tr("Signals of effort"));
    m_gapNote->setVisible(m_ranking.unset > 0);
    m_gapNote->setText(
        m_ranking.ranked.empty() && m_ranking.few.empty()
            ? tr("Say how much each stage and channel matters, and the gaps to satisfaction stand here.")
            : tr("%n more without a gap: nobody has said how much they matter", nullptr, m_ranking.unset));
    m_gaps->setAccessibleName(m_gapTitle->text());
}

void InsightSide::show(const InsightReport &report)
{
    m_ranking = report.gaps;
    m_gaps->show(report.gaps);
    m_signals->show(report.contacts);
    setTexts();
}

void InsightSide::list(const QString &title, std::vector<TouchpointRow> rows, size_t all)
{
    m_listed->show(title, std::move(rows), all);
    m_stack->setCurrentWidget(m_listed);
    m_listed->setFocus(Qt::OtherFocusReason);
}

bool InsightSide::leaveList()
{
    if (m_stack->currentWidget() != m_listed)
        return false;
    m_stack->setCurrentIndex(0);
    return true;
}

} // namespace saskare
