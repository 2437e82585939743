#include "app/torture/PracticeHelpdesk.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 me = 1;
constexpr qint64 other = 2;
constexpr const char16_t *token = u"torture";

bool hasLink(const QJsonObject &record, const Link &link)
{
    for (const QJsonValue &value : record.value("links"_L1).toArray()) {
        if (value["conversation"_L1].toString() == link.conversation
            && value["relation"_L1].toString() == code(link.relation))
            return true;
    }
    return false;
}

/// Whether the conversation is as the command wants it; for commands that set something.
bool isSet(const Command &command, const QJsonObject &record)
{
    const QJsonValue status = record.value("status"_L1)["state"_L1];
    if (const auto *wanted = std::get_if<SetStatus>(&command))
        return status == code(wanted->status.state);
    if (const auto *wanted = std::get_if<Assign>(&command))
        return record.value("assignee"_L1).toString() == wanted->agent;
    if (const auto *wanted = std::get_if<MoveToQueue>(&command))
        return record.value("queue"_L1).toString() == wanted->queue;
    if (const auto *wanted = std::get_if<SetPriority>(&command))
        return record.value("priority"_L1)["level"_L1] == code(wanted->priority.level);
    if (const auto *wanted = std::get_if<SetTags>(&command))
        return record.value("tags"_L1).toVariant().toStringList() == wanted->tags;
    if (std::holds_alternative<Postpone>(command))
        return status == code(ConversationState::Postponed);
    if (const auto *wanted = std::get_if<AddLink>(&command))
        return hasLink(record, wanted->link);
    if (const auto *wanted = std::get_if<RemoveLink>(&command))
        return !hasLink(record, wanted->link);
    if (const auto *wanted = std::get_if<SetProblem>(&command))
        return record.value("problem"_L1).toBool() == wanted->isProblem;
    if (const auto *wanted = std::get_if<MergeConversation>(&command))
        return hasLink(record, {LinkRelation::MergedInto, wanted->into});
    if (std::holds_alternative<MarkRead>(command))
        return !record.value("unread"_L1).toBool();
    if (std::holds_alternative<ClaimCallback>(command))
        return record.value("callback"_L1)["claimedBy"_L1].toString() == QString::number(me);
    return false;
}

} // namespace

PracticeHelpdesk::PracticeHelpdesk(Clock &clock)
    : m_state(clock)
    , m_api(m_state, QString::fromUtf16(token), me)
{
    DeskOptions options;
    options.conversations = 0;
    options.people = DeskPeople::Quiet;
    const Result<void> opened = m_state.open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
}

Connection PracticeHelpdesk::connection() const
{
    Connection connection;
    connection.secrets.insert(u"token"_s, Secret(QString::fromUtf16(token)));
    return connection;
}

QJsonObject PracticeHelpdesk::facts() const
{
    return {{"me"_L1, u"1"_s},
            {"colleague"_L1, u"2"_s},
            {"queue"_L1, u"2"_s},
            {"resolved"_L1, u"resolved"_s},
            {"tags"_L1, QJsonArray{u"steidzami"_s}},
            {"knowsConditions"_L1, true},
            {"others"_L1, QJsonObject{{"queue"_L1, u"3"_s}, {"priority"_L1, u"low"_s}, {"tag"_L1, u"kolēģes"_s}}}};
}

QJsonObject PracticeHelpdesk::record(const RemoteId &conversation) const
{
    return m_state
        .read([&](const DeskParts &parts) {
            return parts.records.record(DeskStream::Conversations, conversation.toLongLong());
        })
        .value_or(QJsonObject());
}

RemoteId PracticeHelpdesk::open(ConversationKind kind, const QString &subject)
{
    const Result<qint64> id = m_state.change([&](DeskParts &parts) {
        DeskOpening opening;
        opening.queue = 1;
        opening.customerEmail = u"klients@pasts.example"_s;
        opening.subject = subject;
        opening.kind = kind;
        if (kind == ConversationKind::Callback)
            opening.callback
                = QJsonObject{{"state"_L1, code(CallbackState::Requested)}, {"number"_L1, u"+37120000000"_s}};
        opening.first = {Direction::Inbound, 0, u"Labdien!"_s, {}, {}, {}, m_state.nowMs(), {}};
        return parts.help.open(opening);
    });
    return id ? QString::number(*id) : QString();
}

int PracticeHelpdesk::messages(const RemoteId &conversation, Direction direction, const QString &held) const
{
    const QList<QJsonObject> all
        = m_state.read([&](const DeskParts &parts) { return parts.records.messagesOf(conversation.toLongLong()); });
    return int(std::count_if(all.begin(), all.end(), [&](const QJsonObject &message) {
        return message.value("direction"_L1) == code(direction) && message.value("text"_L1).toString().contains(held);
    }));
}

int PracticeHelpdesk::arrived(const Command &command, const RemoteId &conversation, const QString &held)
{
    if (std::holds_alternative<SendReply>(command))
        return messages(conversation, Direction::Outbound, held);
    if (std::holds_alternative<AddNote>(command) || std::holds_alternative<RecordCallOutcome>(command))
        return messages(conversation, Direction::Note, held);
    if (std::holds_alternative<CreateConversation>(command)) {
        const QList<QJsonObject> newest = m_state.read(
            [](const DeskParts &parts) { return parts.records.newest(DeskStream::Conversations, 1000); });
        return int(std::count_if(newest.begin(), newest.end(), [&](const QJsonObject &one) {
            return one.value("subject"_L1).toString().contains(held);
        }));
    }
    if (std::holds_alternative<EvaluateTouchpoint>(command)) {
        const QList<QJsonObject> newest = m_state.read(
            [](const DeskParts &parts) { return parts.records.newest(DeskStream::Touchpoints, 1000); });
        return int(std::count_if(newest.begin(), newest.end(), [&](const QJsonObject &one) {
            return one.value("evaluation"_L1)["remark"_L1].toString().contains(held);
        }));
    }
    return isSet(command, record(conversation)) ? 1 : 0;
}

bool PracticeHelpdesk::colleagueActs(ColleagueAct act, const RemoteId &conversation, const QJsonValue &value)
{
    const Result<void> done = m_state.change([&](DeskParts &parts) -> Result<void> {
        const qint64 id = conversation.toLongLong(), at = m_state.nowMs();
        switch (act) {
        case ColleagueAct::Reply: {
            const Result<qint64> written
                = parts.help.write(id, {Direction::Outbound, other, value.toString(), {}, {}, {}, at, {}});
            return written ? Result<void>() : written.error();
        }
        case ColleagueAct::Status:
            return parts.help.change(id, {{"status"_L1, QJsonObject{{"state"_L1, value}}}}, other, at);
        case ColleagueAct::Assignee:
            return parts.help.change(id, {{"assignee"_L1, value}}, other, at);
        case ColleagueAct::Queue:
            return parts.help.change(id, {{"queue"_L1, value}}, other, at);
        case ColleagueAct::Priority:
            return parts.help.change(id, {{"priority"_L1, QJsonObject{{"level"_L1, value}}}}, other, at);
        case ColleagueAct::Tags:
            return parts.help.change(id, {{"tags"_L1, value}}, other, at);
        case ColleagueAct::Link: {
            QJsonArray links = parts.records.record(DeskStream::Conversations, id)
                                   .value_or(QJsonObject())
                                   .value("links"_L1)
                                   .toArray();
            links.append(QJsonObject{{"relation"_L1, code(LinkRelation::RefersTo)}, {"conversation"_L1, value}});
            return parts.help.change(id, {{"links"_L1, links}}, other, at);
        }
        }
        return {};
    });
    return done.ok();
}

QJsonObject PracticeHelpdesk::sees(const RemoteId &conversation)
{
    const QJsonObject now = record(conversation);
    QJsonArray links;
    for (const QJsonValue &link : now.value("links"_L1).toArray())
        links.append(link["conversation"_L1]);
    return {{"status"_L1, now.value("status"_L1)["state"_L1]},
            {"assignee"_L1, now.value("assignee"_L1).toString()},
            {"queue"_L1, now.value("queue"_L1)},
            {"priority"_L1, now.value("priority"_L1)["level"_L1]},
            {"tags"_L1, now.value("tags"_L1).toArray()},
            {"links"_L1, links}};
}

} // namespace saskare
