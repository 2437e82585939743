#include "ui/outbox/OutboxWords.h"

#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Outbox)
};

template <class... Cases>
struct Each : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Each(Cases...) -> Each<Cases...>;

/// One value of the evidence as a person reads it.
QString valueText(const QJsonValue &value)
{
    if (value.isBool()) {
        const QString yes = Words::tr("yes"), no = Words::tr("no");
        return value.toBool() ? yes : no;
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += valueText(part);
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString().simplified().left(300);
}

} // namespace

QString whatText(const Command &command, const NamesThere &names)
{
    return std::visit(
        Each{
            [](const SendReply &) { return Words::tr("Reply"); },
            [](const AddNote &) { return Words::tr("Internal note"); },
            [](const SetStatus &set) { return Words::tr("Status: %1").arg(wordFor(set.status)); },
            [&names](const Assign &assign) {
                const QString who = names.agents.value(assign.agent);
                return assign.agent.isEmpty() ? Words::tr("Assigned to nobody")
                    : who.isEmpty()           ? Words::tr("Assignment")
                                              : Words::tr("Assignment: %1").arg(who);
            },
            [&names](const MoveToQueue &move) {
                const QString queue = names.queues.value(move.queue);
                return queue.isEmpty() ? Words::tr("Move to another queue")
                                       : Words::tr("Move to the queue %1").arg(queue);
            },
            [](const SetPriority &set) { return Words::tr("Priority: %1").arg(wordFor(set.priority.level)); },
            [](const SetTags &set) {
                return set.tags.isEmpty() ? Words::tr("No tags")
                                          : Words::tr("Tags: %1").arg(set.tags.join(QStringLiteral(", ")));
            },
            [](const Postpone &postpone) { return Words::tr("Postponed until %1").arg(fullTime(postpone.until)); },
            [](const AddLink &add) {
                return add.link.relation == LinkRelation::Problem ? Words::tr("Linked to its problem")
                                                                  : Words::tr("New link");
            },
            [](const RemoveLink &remove) {
                return remove.link.relation == LinkRelation::Problem ? Words::tr("Taken off its problem")
                                                                     : Words::tr("Link removed");
            },
            [](const CreateConversation &made) {
                return made.link ? Words::tr("Split into a new conversation: %1").arg(made.subject)
                                 : Words::tr("New conversation: %1").arg(made.subject);
            },
            [](const MarkRead &) { return Words::tr("Marked as read"); },
            [](const ClaimCallback &) { return Words::tr("Callback taken"); },
            [](const RecordCallOutcome &) { return Words::tr("Outcome of a call"); },
            [](const EvaluateTouchpoint &said) {
                return said.evaluation.score == 0 ? Words::tr("Evaluation taken back")
                                                  : Words::tr("Evaluation: %1 of 5").arg(said.evaluation.score);
            },
            [](const SetProblem &set) {
                return set.isProblem ? Words::tr("Made a problem") : Words::tr("No longer a problem");
            },
            [](const MergeConversation &) { return Words::tr("Merged into another conversation"); },
        },
        command);
}

QString iconFor(const Command &command)
{
    const QString name = nameOf(command);
    static const QHash<QString, QString> icons{{QStringLiteral("reply"), QStringLiteral("reply")},
                                               {QStringLiteral("note"), QStringLiteral("lock")},
                                               {QStringLiteral("setStatus"), QStringLiteral("circle-check")},
                                               {QStringLiteral("assign"), QStringLiteral("user-check")},
                                               {QStringLiteral("moveToQueue"), QStringLiteral("forward")},
                                               {QStringLiteral("setPriority"), QStringLiteral("flag")},
                                               {QStringLiteral("setTags"), QStringLiteral("tags")},
                                               {QStringLiteral("postpone"), QStringLiteral("alarm-clock")},
                                               {QStringLiteral("addLink"), QStringLiteral("link")},
                                               {QStringLiteral("removeLink"), QStringLiteral("link")},
                                               {QStringLiteral("createConversation"), QStringLiteral("plus")},
                                               {QStringLiteral("markRead"), QStringLiteral("mail-open")},
                                               {QStringLiteral("claimCallback"), QStringLiteral("phone-call")},
                                               {QStringLiteral("recordCallOutcome"), QStringLiteral("phone")},
                                               {QStringLiteral("evaluateTouchpoint"), QStringLiteral("star")},
                                               {QStringLiteral("setProblem"), QStringLiteral("triangle-alert")},
                                               {QStringLiteral("mergeConversation"), QStringLiteral("merge")}};
    return icons.value(name, QStringLiteral("circle-dot"));
}

QString wordsOf(const Command &command)
{
    return std::visit(Each{
                          [](const SendReply &reply) { return reply.text; },
                          [](const AddNote &note) { return note.text; },
                          [](const CreateConversation &made) { return made.text; },
                          [](const RecordCallOutcome &outcome) { return outcome.note; },
                          [](const EvaluateTouchpoint &said) { return said.evaluation.remark; },
                          [](const auto &) { return QString(); },
                      },
                      command);
}

QString stateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return Words::tr("Waiting on this computer");
    case OutboxState::Sending:
        return Words::tr("Being sent");
    case OutboxState::Uncertain:
        return Words::tr("May have been sent; looking");
    case OutboxState::Asking:
        return Words::tr("May have been sent; please look");
    case OutboxState::Sent:
        return Words::tr("Sent");
    case OutboxState::Failed:
        return Words::tr("Not sent");
    case OutboxState::Conflicted:
        return Words::tr("Held; the conversation changed");
    }
    return {};
}

Tone stateTone(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
    case OutboxState::Uncertain:
    case OutboxState::Asking:
        return Tone::Warn;
    case OutboxState::Sending:
        return Tone::Accent;
    case OutboxState::Sent:
        return Tone::Good;
    case OutboxState::Failed:
    case OutboxState::Conflicted:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

bool needsAgent(OutboxState state)
{
    return state == OutboxState::Asking || state == OutboxState::Failed || state == OutboxState::Conflicted;
}

QString evidenceText(const OutboxEntry &entry)
{
    QStringList lines;
    if (entry.firstByteAt)
        lines += Words::tr("The first part left this computer at %1.").arg(fullTime(entry.firstByteAt));
    if (entry.attempts > 0)
        lines += Words::tr("Tried %n time(s).", nullptr, entry.attempts);
    const auto found = [&entry](QLatin1String name) { return valueText(entry.evidence.value(name)); };
    const QString author = found(QLatin1String("newestAuthor")), text = found(QLatin1String("newestText"));
    if (!author.isEmpty() && !text.isEmpty())
        lines += Words::tr("Newest there, by %1: “%2”").arg(author, text);
    else if (!text.isEmpty())
        lines += Words::tr("Newest there: “%1”").arg(text);
    const QString label = found(QLatin1String("statusLabel")), code = found(QLatin1String("statusCode"));
    if (!label.isEmpty() || !code.isEmpty())
        lines += Words::tr("Status there: %1").arg(label.isEmpty() ? code : label);
    // People go by names, ids say nothing to them; but an id is better than nothing.
    const auto called = [&found](QLatin1String name, QLatin1String id) {
        const QString known = found(name);
        return known.isEmpty() ? found(id) : known;
    };
    if (const QString who = called(QLatin1String("assigneeName"), QLatin1String("assignee")); !who.isEmpty())
        lines += Words::tr("Assigned there to %1").arg(who);
    if (std::holds_alternative<MoveToQueue>(entry.command)) {
        if (const QString queue = called(QLatin1String("queueName"), QLatin1String("queue")); !queue.isEmpty())
            lines += Words::tr("Queue there: %1").arg(queue);
    }
    const auto level = from<Priority>(found(QLatin1String("priority")));
    if (level && std::holds_alternative<SetPriority>(entry.command))
        lines += Words::tr("Priority there: %1").arg(wordFor(*level));
    const int score = entry.evidence.value(u"evaluation").toInt();
    if (score > 0 && std::holds_alternative<EvaluateTouchpoint>(entry.command))
        lines += Words::tr("Evaluated there with %1 of 5").arg(score);
    if (const int times = entry.evidence.value(u"timesFound").toInt(); times > 1)
        lines += Words::tr("It is there %n time(s).", nullptr, times);
    // What else the help desk told has names of its own; ids and flags tell an agent nothing.
    static const QStringList told{QStringLiteral("newestAuthor"), QStringLiteral("newestText"),
                                  QStringLiteral("statusLabel"),  QStringLiteral("statusCode"),
                                  QStringLiteral("assignee"),     QStringLiteral("assigneeName"),
                                  QStringLiteral("queueName"),    QStringLiteral("timesFound")};
    for (auto it = entry.evidence.begin(); it != entry.evidence.end(); ++it) {
        const QString words = it.value().isString() ? valueText(it.value()) : QString();
        if (!told.contains(it.key()) && words.contains(QLatin1Char(' ')))
            lines += Words::tr("The help desk has: “%1”").arg(words);
    }
    return lines.join(u'\n');
}

} // namespace saskare
