#include "ui/conversation/AnsweredMeanwhile.h"

namespace saskare {

AnsweredMeanwhile::AnsweredMeanwhile(const Theme &theme, QWidget *parent)
    : InfoBar(theme, parent)
{
    setClosable();
    connect(this, &InfoBar::actionRequested, this, [this] {
        hide();
        Q_EMIT accepted();
    });
}

void AnsweredMeanwhile::reset()
{
    m_told.clear();
    hide();
}

void AnsweredMeanwhile::see(const MessageRow *newest, const std::optional<CommandBase> &upon)
{
    if (!upon || !newest || newest->byMe || newest->direction != Direction::Outbound
        || newest->createdAt <= upon->seenAt || newest->remoteId == upon->newestMessage || newest->remoteId == m_told)
        return;
    m_told = newest->remoteId;
    show(Tone::Warn, QStringLiteral("users"),
         tr("%1 answered while you were writing. Read it above before you send.").arg(newest->authorName),
         {tr("I have read it")});
}

} // namespace saskare
