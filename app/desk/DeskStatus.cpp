#include "app/desk/DeskStatus.h"

#include "app/desk/DeskRecords.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 hour = 3'600'000; // ms

} // namespace

QJsonObject statusRecord(ConversationState state)
{
    return {{"state"_L1, code(state)}, {"code"_L1, code(state)}, {"label"_L1, labelOf(state)}};
}

ConversationState stateOf(const QJsonObject &conversation)
{
    const QString state = conversation.value("status"_L1).toObject().value("state"_L1).toString();
    return from<ConversationState>(state).value_or(ConversationState::Other);
}

QString labelOf(ConversationState state)
{
    switch (state) {
    case ConversationState::New:
        return u"New"_s;
    case ConversationState::Open:
        return u"Open"_s;
    case ConversationState::Answered:
        return u"Answered"_s;
    case ConversationState::Pending:
        return u"Pending"_s;
    case ConversationState::OnHold:
        return u"On hold"_s;
    case ConversationState::Postponed:
        return u"Postponed"_s;
    case ConversationState::Resolved:
        return u"Resolved"_s;
    case ConversationState::Closed:
        return u"Closed"_s;
    case ConversationState::Live:
        return u"Chatting"_s;
    case ConversationState::Spam:
        return u"Spam"_s;
    case ConversationState::Deleted:
        return u"Deleted"_s;
    case ConversationState::Merged:
        return u"Merged"_s;
    case ConversationState::Other:
        break;
    }
    return u"Other"_s;
}

bool isFinal(ConversationState state)
{
    return state == ConversationState::Closed || state == ConversationState::Deleted
        || state == ConversationState::Merged;
}

bool mayMove(ConversationState from, ConversationState to)
{
    using S = ConversationState;
    if (isFinal(from) && from != S::Closed)
        return from == S::Deleted && to == S::Open; // taken back from the bin
    switch (to) {
    case S::New:
    case S::Live:
    case S::Merged:
    case S::Other:
        return false; // only the desk itself brings a conversation there
    case S::Open:
        return from != S::New && from != S::Live && from != S::Closed;
    default:
        return from != S::Closed;
    }
}

qint64 answerTime(const QJsonObject &conversation)
{
    if (stateOf(conversation) == ConversationState::Live)
        return hour / 60;
    const auto level = from<Priority>(conversation.value("priority"_L1).toObject().value("level"_L1).toString());
    switch (level.value_or(Priority::None)) {
    case Priority::Urgent:
        return hour / 2;
    case Priority::High:
        return 2 * hour;
    case Priority::Normal:
        return 4 * hour;
    default:
        return 8 * hour;
    }
}

qint64 resolutionTime()
{
    return 72 * hour;
}

void beginLimit(QJsonObject &conversation, LimitKind kind, qint64 dueAt)
{
    QJsonArray limits;
    for (const QJsonValue &limit : conversation.value("limits"_L1).toArray()) {
        if (limit["kind"_L1] != code(kind))
            limits.append(limit);
    }
    limits.append(QJsonObject{{"kind"_L1, code(kind)}, {"dueAt"_L1, isoTime(dueAt)}, {"metAt"_L1, QJsonValue()}});
    conversation.insert("limits"_L1, limits);
}

void meetLimit(QJsonObject &conversation, LimitKind kind, qint64 at)
{
    QJsonArray limits = conversation.value("limits"_L1).toArray();
    for (QJsonValueRef value : limits) {
        QJsonObject limit = value.toObject();
        if (limit.value("kind"_L1) != code(kind) || !limit.value("metAt"_L1).isNull())
            continue;
        limit.insert("metAt"_L1, isoTime(at));
        value = limit;
    }
    conversation.insert("limits"_L1, limits);
}

} // namespace saskare
