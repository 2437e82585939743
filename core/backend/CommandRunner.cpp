#include "core/backend/CommandRunner.h"

#include "core/backend/TakesFiles.h"
#include "core/backend/Template.h"
#include "core/domain/EvaluationJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandRunner)
};

constexpr std::chrono::seconds longestWait{120};

/// As a clock on the help desk's wall shows it.
QString wallClock(qint64 utcMs, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    return (zone.isValid() ? utc.toTimeZone(zone) : utc).toString(u"yyyy-MM-ddTHH:mm:ss"_qs);
}

/// Results by step name; those of a forEach step ("upload/0", "upload/1") as a list.
QJsonObject folded(const QJsonObject &results)
{
    QJsonObject steps;
    QMap<QString, QMap<int, QJsonValue>> lists;
    for (auto it = results.begin(); it != results.end(); ++it) {
        const qsizetype slash = it.key().lastIndexOf(u'/');
        if (slash < 0)
            steps.insert(it.key(), it.value());
        else
            lists[it.key().left(slash)].insert(it.key().mid(slash + 1).toInt(), it.value());
    }
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QJsonArray list;
        for (const QJsonValue &value : std::as_const(it.value()))
            list.append(value);
        steps.insert(it.key(), list);
    }
    return steps;
}

/// A page for people where an answer was expected: a sign-in form, a portal of the network. It says nothing of the
/// command, whatever its status says.
bool isPage(const QByteArray &body)
{
    const QByteArray start = body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// What a help desk said instead of doing it, with a status that says yes.
Error refusal(const QString &says)
{
    QString happened = Words::tr("The help desk said no.");
    if (const QString words = says.simplified().left(500); !words.isEmpty())
        happened += u' ' + Words::tr("It says: %1").arg(words);
    return {ErrorKind::Rejected, happened, {}, {}, {}};
}

/// Only trouble of the connection passes by itself; whatever else keeps a request from leaving, a person must see.
WriteOutcome outcomeUnsent(ErrorKind why)
{
    switch (why) {
    case ErrorKind::SignIn:
        return WriteOutcome::SignIn;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerTrouble:
    case ErrorKind::Cancelled:
        return WriteOutcome::NothingSent;
    default:
        return WriteOutcome::Rejected;
    }
}

} // namespace

struct CommandRunner::Job
{
    OutboxEntry entry;
    CommandPlan plan;
    StepPlan step;
    QJsonObject scope;
    StepResult result;
    Requester::Order order; ///< of this step
    bool asksWhatCameOfIt = false; ///< it reads whether what was written before has taken effect
    std::chrono::seconds waited{0}; ///< for the help desk to finish what the step reads
    std::function<void(StepResult)> ended;

    void end(WriteOutcome outcome, const Error &error = {})
    {
        result.outcome = outcome;
        result.error = error;
        ended(result);
    }
};

CommandRunner::CommandRunner(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder,
                             Requester &requester, MappingGate &mapping, const ErrorRules &rules, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_builder(builder)
    , m_requester(requester)
    , m_mapping(mapping)
    , m_rules(rules)
    , m_clock(clock)
    , m_lookup(requester, mapping, rules, clock)
{
}

QList<CommandRunner::Round> CommandRunner::roundsOf(const CommandPlan &plan, const OutboxEntry &entry)
{
    QList<Round> rounds;
    const int files = int(filesOf(entry.command).size());
    const QJsonObject results{{u"steps"_qs, folded(entry.stepResults)}};
    for (const StepPlan &step : plan.steps) {
        const bool each = step.forEachAttachment || !step.forEachOf.isEmpty();
        if (!each)
            rounds.append({&step, -1, step.name, {}});
        const QJsonValue list = step.forEachOf.isEmpty() ? QJsonValue() : Template::lookup(step.forEachOf, results);
        // A list that no step has given yet stands for one round, so that no earlier step counts as the last.
        const int count = step.forEachAttachment ? files : list.isArray() ? int(list.toArray().size()) : 1;
        for (int i = 0; each && i < count; ++i)
            rounds.append({&step, i, step.name + u'/' + QString::number(i), list.toArray().at(i)});
    }
    return rounds;
}

/// Whether every round of the step with the effect is behind us.
bool CommandRunner::isDone(const QList<Round> &rounds, const OutboxEntry &entry)
{
    const auto effect
        = std::find_if(rounds.rbegin(), rounds.rend(), [](const Round &round) { return round.step->isEffect; });
    return effect != rounds.rend() && entry.step >= int(rounds.rend() - effect);
}

/// The reading step before a write that was lost, or that write itself if none came before it.
int CommandRunner::lastReading(const QList<Round> &rounds, int lost)
{
    const auto isReading = [&](int at) { return rounds.at(at).step->request.method == "GET"; };
    const int end = std::min(lost, int(rounds.size()) - 1);
    for (int at = end; at >= 0; --at) {
        if (isReading(at))
            return at;
    }
    return lost;
}

/// Where the round only reads whether a write before it has taken effect: that write; else -1.
int CommandRunner::writeAskedFor(const QList<Round> &rounds, int at)
{
    const auto isReading = [&](int round) { return rounds.at(round).step->request.method == "GET"; };
    if (at >= rounds.size() || !rounds.at(at).step->isEffect || !isReading(at))
        return -1;
    while (--at >= 0 && isReading(at)) { }
    return at;
}

QStringList CommandRunner::namesFrom(const QList<Round> &rounds, int first)
{
    QStringList names;
    for (qsizetype i = first; i < rounds.size(); ++i)
        names.append(rounds.at(i).name);
    return names;
}

QJsonObject CommandRunner::scopeFor(const OutboxEntry &entry) const
{
    QJsonObject command = toJson(entry.command);
    command.insert(u"id"_qs, entry.id.toString(QUuid::WithoutBraces));
    command.insert(u"reference"_qs, fingerprint::referenceOf(entry.id));
    if (const auto *evaluate = std::get_if<EvaluateTouchpoint>(&entry.command)) {
        const bool isOfConversation = evaluate->touchpoint.isEmpty();
        command.insert(u"about"_qs, isOfConversation ? u"conversation"_qs : u"touchpoint"_qs);
        command.insert(u"kept"_qs, keptText(evaluate->evaluation));
        command.insert(u"aboutId"_qs, isOfConversation ? entry.remoteConversation : evaluate->touchpoint);
    }
    for (const QString &name : {u"until"_qs, u"retryAt"_qs}) {
        if (const qint64 at = command.value(name).toInteger(); at > 0)
            command.insert(name + u"Local"_qs, wallClock(at, m_builder.zone()));
    }
    QJsonObject base{{u"version"_qs, entry.base.version},
                     {u"newestMessage"_qs, entry.base.newestMessage},
                     {u"status"_qs, entry.base.statusCode},
                     {u"assignee"_qs, entry.base.assignee}};
    if (entry.base.tags)
        base.insert(u"tags"_qs, QJsonArray::fromStringList(*entry.base.tags));
    return {{u"parameters"_qs, m_builder.parameters()},
            {u"conversation"_qs, entry.remoteConversation},
            {u"command"_qs, command},
            {u"steps"_qs, folded(entry.stepResults)},
            {u"base"_qs, base}};
}

void CommandRunner::perform(const OutboxEntry &entry, const QHash<QByteArray, QByteArray> &files,
                            std::function<void(StepResult)> ended)
{
    auto job = std::make_shared<Job>();
    job->entry = entry;
    job->ended = std::move(ended);
    const QString name = nameOf(entry.command);
    const auto *said = std::get_if<EvaluateTouchpoint>(&entry.command);
    const bool isOfTouchpoint = said && !said->touchpoint.isEmpty();
    if (!m_manifest->can(name) || (isOfTouchpoint && m_manifest->commandRules.value(name).ofConversationsAlone)) {
        job->end(WriteOutcome::Rejected,
                 {ErrorKind::Unsupported, Words::tr("%1 cannot do this.").arg(m_manifest->name), {}, {}, name});
        return;
    }
    job->plan = m_manifest->plan->commands.value(name);
    if (!filesOf(entry.command).isEmpty() && !takesFiles(*m_manifest, name)) {
        job->end(WriteOutcome::Rejected,
                 {ErrorKind::Unsupported, Words::tr("%1 takes no files here.").arg(m_manifest->name),
                  Words::tr("Nothing was sent."),
                  Words::tr("Send it without files, with a link to them for example."), name});
        return;
    }
    const QList<Round> rounds = roundsOf(job->plan, entry);
    if (entry.step >= rounds.size()) { // all were done before a crash
        job->result.last = true;
        job->result.serverId
            = rounds.isEmpty() ? QString() : idIn(entry.stepResults.value(rounds.last().name).toObject());
        job->end(WriteOutcome::Done);
        return;
    }
    const Round round = rounds.at(entry.step);
    job->step = *round.step;
    job->result.step = round.name;
    job->result.last = entry.step + 1 == rounds.size();
    job->result.afterEffect = isDone(rounds, entry);
    job->asksWhatCameOfIt = writeAskedFor(rounds, entry.step) >= 0;
    job->result.resumeAt = lastReading(rounds, entry.step);
    job->result.undone = namesFrom(rounds, job->result.resumeAt);
    job->scope = scopeFor(entry);

    Requester::Order order{.plan = job->step.request, .scope = {}, .purpose = Requester::Purpose::Write};
    const QList<OutgoingFile> outgoing = filesOf(entry.command);
    for (int i = 0; i < outgoing.size(); ++i) {
        if (round.step->forEachAttachment && round.index != i)
            continue;
        if (!files.contains(outgoing.at(i).sha256)) {
            job->end(WriteOutcome::Rejected,
                     {ErrorKind::Storage,
                      Words::tr("The file \"%1\" is no longer in the outbox.").arg(outgoing.at(i).name),
                      Words::tr("Nothing was sent."),
                      {},
                      {}});
            return;
        }
        order.files.append({outgoing.at(i).name, outgoing.at(i).mediaType, files.value(outgoing.at(i).sha256),
                            QString::fromLatin1(outgoing.at(i).sha256.toHex())});
    }
    if (!round.step->forEachOf.isEmpty())
        job->scope.insert(u"item"_qs, round.item);
    if (round.step->forEachAttachment) {
        const OutgoingFile &file = outgoing.at(round.index);
        job->scope.insert(u"file"_qs,
                          QJsonObject{{u"name"_qs, file.name},
                                      {u"mediaType"_qs, file.mediaType},
                                      {u"size"_qs, file.size},
                                      {u"encodedName"_qs, QString::fromLatin1(QUrl::toPercentEncoding(file.name))}});
    }
    order.scope = job->scope;
    if (job->plan.info.idempotency == ManifestCommand::Idempotency::Header) {
        // One key, one request: other steps and rounds get keys of their own, always the same ones.
        const QUuid key
            = round.step->isEffect && round.index < 0 ? entry.id : QUuid::createUuidV5(entry.id, round.name);
        order.headers.append(std::pair(job->plan.keyHeader, key.toByteArray(QUuid::WithoutBraces)));
    }
    job->order = std::move(order);
    send(job);
}

void CommandRunner::send(const std::shared_ptr<Job> &job)
{
    m_requester.send(Requester::Order(job->order), [this, job](const Result<HttpResponse> &response) {
        if (response) {
            answered(job, *response);
            return;
        }
        const bool cannotBeAsked = response.error().kind == ErrorKind::BadInput && job->asksWhatCameOfIt;
        job->end(cannotBeAsked ? WriteOutcome::Uncertain : outcomeUnsent(response.error().kind), response.error());
    });
}

/// What a step reads is not finished there: it is read again, for as long as that makes sense.
void CommandRunner::sendLater(const std::shared_ptr<Job> &job, std::chrono::seconds wait)
{
    job->waited += wait;
    if (job->waited > longestWait) {
        job->end(WriteOutcome::Uncertain,
                 {ErrorKind::TimedOut,
                  Words::tr("The help desk has accepted it, but has not finished it yet."),
                  {},
                  {},
                  {}});
        return;
    }
    m_clock.after(wait, this, [this, job] { send(job); });
}

void CommandRunner::answered(std::shared_ptr<Job> job, const HttpResponse &response)
{
    job->result.firstByteAt = response.firstByteAt;
    job->result.lastByteAt = response.lastByteAt;
    job->result.serverDate = ErrorRules::serverDate(response);
    job->result.retryAfterMs = ErrorRules::retryAfterMs(response, m_clock.nowMs());
    const bool accepted
        = response.failure == HttpResponse::Failure::None && job->step.request.accept.contains(response.status);
    if (accepted || m_rules.outcomeOf(response) == WriteOutcome::Done)
        readResult(job, response);
    else
        refused(job, response);
}

void CommandRunner::refused(std::shared_ptr<Job> job, const HttpResponse &response)
{
    m_requester.explain(response, m_rules,
                        [this, job, response](const QString &says, std::optional<AnswerRule> rule) {
                            const Error error = m_rules.errorOf(response, says);
                            if (rule)
                                told(job, *rule, error);
                            else
                                job->end(m_rules.outcomeOf(response), error);
                        });
}

/// The description says what the answer means, whatever its status.
void CommandRunner::told(std::shared_ptr<Job> job, AnswerRule rule, Error error)
{
    const WriteOutcome outcome = ErrorRules::outcomeFor(rule);
    error.kind = ErrorRules::kindFor(outcome);
    job->end(outcome, error);
}

void CommandRunner::readResult(std::shared_ptr<Job> job, const HttpResponse &response)
{
    const bool empty = response.body.trimmed().isEmpty();
    const std::optional<QByteArray> json = empty ? std::nullopt : readableJson(response.body);
    if (!empty && !json && (job->step.expects != StepPlan::Expects::Any || isPage(response.body))) {
        unreadable(job, u"body is not JSON"_qs);
        return;
    }
    if (job->step.result.isEmpty()) {
        finished(job, json ? plainMembers(jsonValue(*json)) : QJsonObject());
        return;
    }
    m_mapping.callObject(job->step.result, job->scope, &response,
                         [this, job, response](const Result<QJsonObject> &result) {
                             const int wait = result ? result->value(u"wait").toInt() : 0;
                             if (!result)
                                 unreadable(job, result.error().detail);
                             else if (wait > 0 && job->step.request.method == "GET")
                                 sendLater(job, std::chrono::seconds(wait));
                             else if (const auto rule = ErrorRules::ruleFrom(result->value(u"outcome").toString());
                                      rule && *rule != AnswerRule::Done)
                                 told(job, *rule, refusal(result->value(u"message").toString()));
                             else
                                 finished(job, *result);
                         });
}

void CommandRunner::unreadable(std::shared_ptr<Job> job, const QString &why)
{
    job->end(WriteOutcome::Uncertain,
             {ErrorKind::ServerTrouble,
              Words::tr("The help desk said yes, but in a way that cannot be read."),
              {},
              Words::tr("It may have been sent."),
              why});
}

void CommandRunner::finished(std::shared_ptr<Job> job, const QJsonObject &result)
{
    job->result.result = result;
    if (job->result.last)
        job->result.serverId = idIn(result);
    if (job->step.expects == StepPlan::Expects::Id && idIn(result).isEmpty()) {
        unreadable(job, u"no id in the result"_qs);
        return;
    }
    if (job->result.last && job->plan.verify)
        verify(job);
    else
        job->end(WriteOutcome::Done);
}

void CommandRunner::verify(std::shared_ptr<Job> job)
{
    QJsonObject results = job->entry.stepResults;
    results.insert(job->result.step, job->result.result);
    job->scope.insert(u"steps"_qs, folded(results));
    m_requester.read(
        {.plan = job->plan.verify->request, .scope = job->scope, .purpose = Requester::Purpose::Proof}, m_rules,
        [this, job](const Result<HttpResponse> &response) {
            if (!response) {
                job->end(WriteOutcome::Uncertain, response.error());
                return;
            }
            if (!readableJson(response->body)) {
                unreadable(job, u"what verifies it is not JSON"_qs);
                return;
            }
            m_mapping.callObject(
                job->plan.verify->entry, job->scope, &*response, [job](const Result<QJsonObject> &verdict) {
                    if (!verdict) {
                        job->end(WriteOutcome::Uncertain, verdict.error());
                    } else if (verdict->value(u"ok").toBool()) {
                        job->end(WriteOutcome::Done);
                    } else {
                        QString happened = Words::tr("The help desk accepted the change but did not make it.");
                        const QString says = verdict->value(u"message").toString().simplified().left(500);
                        if (!says.isEmpty())
                            happened += u' ' + Words::tr("It says: %1").arg(says);
                        job->end(WriteOutcome::Rejected,
                                 {ErrorKind::Rejected,
                                  happened,
                                  {},
                                  Words::tr("You may not be allowed to, or the value does not exist there."),
                                  {}});
                    }
                });
        });
}

bool CommandRunner::isEffectDone(const OutboxEntry &entry) const
{
    const CommandPlan plan = m_manifest->plan->commands.value(nameOf(entry.command));
    return isDone(roundsOf(plan, entry), entry);
}

void CommandRunner::readBack(const OutboxEntry &entry, std::function<void(Result<ReadBack>)> ended)
{
    const CommandPlan plan = m_manifest->plan->commands.value(nameOf(entry.command));
    const QList<Round> rounds = roundsOf(plan, entry);
    const bool accepted = isDone(rounds, entry);
    const int write = writeAskedFor(rounds, entry.step); // nothing came of it: it is done again, where that may be
    const int resumeAt = lastReading(rounds, write < 0 ? entry.step : write);
    const QStringList undone = namesFrom(rounds, resumeAt);
    m_lookup.look(entry, plan, scopeFor(entry), m_builder.zone(),
                  [=, ended = std::move(ended)](Result<ReadBack> seen) {
                      if (seen) {
                          seen->accepted = accepted;
                          seen->resumeAt = resumeAt;
                          seen->undone = undone;
                      }
                      ended(std::move(seen));
                  });
}

} // namespace saskare
