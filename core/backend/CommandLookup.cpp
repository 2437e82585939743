#include "core/backend/CommandLookup.h"

#include "core/backend/ManifestPlan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandRunner)
};

Error unreadable()
{
    // The connection is sound: looking again will read as badly.
    return {ErrorKind::BadInput, Words::tr("What the help desk knows about it cannot be read."), {}, {}, {}};
}

QString textOf(const Command &command)
{
    if (const auto *reply = std::get_if<SendReply>(&command))
        return reply->text;
    if (const auto *note = std::get_if<AddNote>(&command))
        return note->text;
    if (const auto *made = std::get_if<CreateConversation>(&command))
        return made->subject;
    if (const auto *call = std::get_if<RecordCallOutcome>(&command))
        return call->note;
    return {};
}

QList<fingerprint::Candidate> candidatesIn(const QJsonObject &found, const QTimeZone &zone)
{
    QList<fingerprint::Candidate> candidates;
    const QJsonArray list = found.value(u"candidates").toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const QDateTime read = QDateTime::fromString(one.value(u"at").toString(), Qt::ISODate);
        const bool isWall = read.timeSpec() == Qt::LocalTime; // no zone stands there: the help desk's clock
        const QDateTime at = isWall && zone.isValid() ? QDateTime(read.date(), read.time(), zone) : read;
        const bool isKnown = at.isValid() && (!isWall || zone.isValid());
        candidates.append({idIn(one), isKnown ? at.toMSecsSinceEpoch() : 0, one.value(u"text").toString()});
    }
    return candidates;
}

} // namespace

struct CommandLookup::Search
{
    OutboxEntry entry;
    CommandPlan plan;
    QJsonObject scope;
    QTimeZone zone; ///< of times that do not say theirs
    std::function<void(Result<ReadBack>)> ended;
};

CommandLookup::CommandLookup(Requester &requester, MappingGate &mapping, const ErrorRules &rules, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_requester(requester)
    , m_mapping(mapping)
    , m_rules(rules)
    , m_clock(clock)
{
}

void CommandLookup::look(const OutboxEntry &entry, const CommandPlan &plan, const QJsonObject &scope,
                         const QTimeZone &zone, std::function<void(Result<ReadBack>)> ended)
{
    if (!plan.lookup) {
        ended(ReadBack{});
        return;
    }
    auto search = std::make_shared<Search>(Search{entry, plan, scope, zone, std::move(ended)});
    if (!plan.lookupPrepare) {
        ask(search);
        return;
    }
    m_requester.read({.plan = plan.lookupPrepare->request, .scope = scope, .purpose = Requester::Purpose::Proof},
                     m_rules, [this, search](const Result<HttpResponse> &response) {
                         if (!response || !readableJson(response->body)) {
                             search->ended(response ? unreadable() : response.error());
                             return;
                         }
                         m_mapping.callObject(search->plan.lookupPrepare->entry, search->scope, &*response,
                                              [this, search](const Result<QJsonObject> &prepared) {
                                                  if (!prepared) {
                                                      search->ended(unreadable());
                                                      return;
                                                  }
                                                  search->scope.insert(u"prepare"_qs, *prepared);
                                                  ask(search);
                                              });
                     });
}

void CommandLookup::ask(std::shared_ptr<Search> search)
{
    m_requester.read(
        {.plan = search->plan.lookup->request, .scope = search->scope, .purpose = Requester::Purpose::Proof}, m_rules,
        [this, search](const Result<HttpResponse> &response) {
            if (!response && response.error().kind == ErrorKind::NotFound && search->plan.missingIsNoHit)
                read(*search, {{u"hits"_qs, 0}}, 0);
            else if (!response)
                search->ended(response.error());
            else if (!readableJson(response->body)) // somebody else's page: it says nothing of the command
                search->ended(unreadable());
            else
                answered(search, *response);
        });
}

void CommandLookup::answered(std::shared_ptr<Search> search, const HttpResponse &response)
{
    const qint64 serverDate = ErrorRules::serverDate(response);
    if (search->plan.lookup->entry.isEmpty()) {
        QJsonObject found = jsonValue(response.body).toObject();
        if (!found.contains(u"hits"))
            found = {{u"hits"_qs, 1}, {u"id"_qs, found.value(u"id")}, {u"evidence"_qs, plainMembers(found)}};
        read(*search, found, serverDate);
        return;
    }
    m_mapping.callObject(search->plan.lookup->entry, search->scope, &response,
                         [this, search, serverDate](const Result<QJsonObject> &found) {
                             if (found) {
                                 read(*search, *found, serverDate);
                                 return;
                             }
                             Error error = found.error();
                             error.kind = ErrorKind::BadInput;
                             search->ended(error);
                         });
}

void CommandLookup::read(const Search &search, const QJsonObject &found, qint64 serverDate) const
{
    ReadBack back;
    back.supported = true;
    back.complete = search.plan.completeHistory && found.value(u"complete").toBool(true);
    back.hits = found.value(u"hits").toInt();
    back.serverId = idIn(found);
    back.evidence = found.value(u"evidence").toObject();
    const bool byReference = search.plan.proofs.contains(Proof::Reference);
    const bool byText = search.plan.proofs.contains(Proof::Fingerprint);
    if (back.hits == 0 && (byReference || byText)) {
        fingerprint::Sought sought;
        sought.text = found.value(u"text").toString(textOf(search.entry.command));
        sought.reference = byReference ? fingerprint::referenceOf(search.entry.id) : QString();
        sought.byText = byText;
        sought.hasTwin = search.entry.evidence.value(u"hasTwin").toBool();
        // Our clock only measures how long ago it was; a clock that was set back measures nothing.
        const qint64 ago = m_clock.nowMs() - search.entry.firstByteAt;
        if (serverDate > 0 && search.entry.firstByteAt > 0 && ago >= 0)
            sought.notBefore = serverDate - ago;
        const fingerprint::Judgement judgement = fingerprint::judge(sought, candidatesIn(found, search.zone));
        if (judgement.verdict == fingerprint::Verdict::Found) {
            back.hits = 1;
            back.serverId = judgement.id;
        } else if (judgement.verdict == fingerprint::Verdict::CannotTell) {
            back.complete = false;
        }
    }
    search.ended(back);
}

QJsonObject plainMembers(const QJsonValue &body)
{
    constexpr qsizetype longest = 1000;
    QJsonObject plain;
    const QJsonObject object = body.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isShortText = it.value().isString() && it.value().toString().size() <= longest;
        if (isShortText || it.value().isDouble() || it.value().isBool())
            plain.insert(it.key(), it.value());
    }
    return plain;
}

QString idIn(const QJsonObject &result)
{
    const QJsonValue id = result.value(u"id");
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

} // namespace saskare
