#include "ui/base/Words.h"

#include <QCoreApplication>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// In English; what a help desk calls by that word is no name of its own.
const char *sourceOf(ConversationState state)
{
    switch (state) {
    case ConversationState::New:
        return QT_TRANSLATE_NOOP("Words", "New");
    case ConversationState::Open:
        return QT_TRANSLATE_NOOP("Words", "Open");
    case ConversationState::Answered:
        return QT_TRANSLATE_NOOP("Words", "Answered");
    case ConversationState::Pending:
        return QT_TRANSLATE_NOOP("Words", "Pending");
    case ConversationState::OnHold:
        return QT_TRANSLATE_NOOP("Words", "On hold");
    case ConversationState::Postponed:
        return QT_TRANSLATE_NOOP("Words", "Postponed");
    case ConversationState::Resolved:
        return QT_TRANSLATE_NOOP("Words", "Resolved");
    case ConversationState::Closed:
        return QT_TRANSLATE_NOOP("Words", "Closed");
    case ConversationState::Live:
        return QT_TRANSLATE_NOOP("Words", "Live");
    case ConversationState::Spam:
        return QT_TRANSLATE_NOOP("Words", "Spam");
    case ConversationState::Deleted:
        return QT_TRANSLATE_NOOP("Words", "Deleted");
    case ConversationState::Merged:
        return QT_TRANSLATE_NOOP("Words", "Merged");
    case ConversationState::Other:
        return QT_TRANSLATE_NOOP("Words", "Other");
    }
    return "";
}

} // namespace

QString wordFor(ConversationState state)
{
    return Words::tr(sourceOf(state));
}

QString wordFor(const Status &status)
{
    const bool isOwnName
        = status.state == ConversationState::Other || status.label != QLatin1String(sourceOf(status.state));
    if (!status.label.isEmpty() && isOwnName)
        return status.label;
    if (status.state == ConversationState::Other && !status.code.isEmpty())
        return status.code;
    return wordFor(status.state);
}

QString wordFor(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Ticket:
        return Words::tr("Ticket");
    case ConversationKind::Chat:
        return Words::tr("Chat");
    case ConversationKind::Callback:
        return Words::tr("Callback");
    }
    return {};
}

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Words::tr("e-mail");
    case Channel::Form:
        return Words::tr("web form");
    case Channel::Chat:
        return Words::tr("chat");
    case Channel::Phone:
        return Words::tr("phone");
    case Channel::SocialPublic:
        return Words::tr("public post");
    case Channel::SocialPrivate:
        return Words::tr("private message");
    case Channel::Review:
        return Words::tr("review");
    case Channel::Sms:
        return Words::tr("text message");
    case Channel::Portal:
        return Words::tr("portal");
    case Channel::InPerson:
        return Words::tr("in person");
    case Channel::Web:
        return Words::tr("web site");
    case Channel::Other:
        return Words::tr("other");
    }
    return {};
}

QString wordFor(Priority priority)
{
    switch (priority) {
    case Priority::None:
        return Words::tr("No priority");
    case Priority::Low:
        return Words::tr("Low");
    case Priority::Normal:
        return Words::tr("Normal");
    case Priority::High:
        return Words::tr("High");
    case Priority::Urgent:
        return Words::tr("Urgent");
    }
    return {};
}

QString wordFor(LinkRelation relation)
{
    switch (relation) {
    case LinkRelation::Parent:
        return Words::tr("Part of", "link: the other is its parent");
    case LinkRelation::Child:
        return Words::tr("Contains", "link: the other is its child");
    case LinkRelation::DependsOn:
        return Words::tr("Depends on", "link");
    case LinkRelation::DependedOnBy:
        return Words::tr("Needed by", "link");
    case LinkRelation::RefersTo:
        return Words::tr("Refers to", "link");
    case LinkRelation::ReferredToBy:
        return Words::tr("Mentioned in", "link");
    case LinkRelation::MergedInto:
        return Words::tr("Merged into", "link");
    case LinkRelation::Problem:
        return Words::tr("Incident of", "link: the other is its problem");
    }
    return {};
}

} // namespace saskare
