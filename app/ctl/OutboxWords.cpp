#include "app/ctl/OutboxWords.h"

#include <QCoreApplication>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

QString stateSentence(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return Words::tr("It still waits in the outbox.");
    case OutboxState::Sending:
    case OutboxState::Uncertain:
        return Words::tr("It may have arrived; the next sync finds out.");
    case OutboxState::Asking:
        return Words::tr("It may have arrived, and only you can tell.");
    case OutboxState::Conflicted:
        return Words::tr("Somebody changed the conversation meanwhile; it was not sent.");
    case OutboxState::Failed:
        return Words::tr("It was not sent.");
    case OutboxState::Sent:
        return Words::tr("It was sent.");
    }
    Q_UNREACHABLE();
}

} // namespace

bool waitsForDecision(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Failed || entry.state == OutboxState::Conflicted
        || entry.state == OutboxState::Asking;
}

QString outboxSentence(const OutboxEntry &entry)
{
    QString text = entry.id.toString(QUuid::WithoutBraces).first(8) % u' ' % nameOf(entry.command);
    if (!entry.remoteConversation.isEmpty())
        text += u" #"_qs % entry.remoteConversation;
    text += u": "_qs % stateSentence(entry.state);
    return entry.error.happened.isEmpty() ? text : text % u' ' % entry.error.text();
}

} // namespace saskare
