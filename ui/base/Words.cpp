#include "ui/base/Words.h"

#include <QCoreApplication>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(ConversationState state)
{
    switch (state) {
    case ConversationState::New:
        return Words::tr("New");
    case ConversationState::Open:
        return Words::tr("Open");
    case ConversationState::Answered:
        return Words::tr("Answered");
    case ConversationState::Pending:
        return Words::tr("Pending");
    case ConversationState::OnHold:
        return Words::tr("On hold");
    case ConversationState::Postponed:
        return Words::tr("Postponed");
    case ConversationState::Resolved:
        return Words::tr("Resolved");
    case ConversationState::Closed:
        return Words::tr("Closed");
    case ConversationState::Live:
        return Words::tr("Live");
    case ConversationState::Spam:
        return Words::tr("Spam");
    case ConversationState::Deleted:
        return Words::tr("Deleted");
    case ConversationState::Merged:
        return Words::tr("Merged");
    case ConversationState::Other:
        return Words::tr("Other");
    }
    return {};
}

QString wordFor(const Status &status)
{
    if (!status.label.isEmpty())
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
