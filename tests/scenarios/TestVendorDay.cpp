#include "core/backend/TakesFiles.h"
#include "core/domain/EvaluationJson.h"
#include "core/domain/SearchSyntax.h"
#include "core/store/TouchpointRules.h"
#include "tests/scenarios/TestStation.h"
#include "tests/support/Await.h"
#include "tests/support/ContractProxy.h"
#include "tests/support/Replay.h"
#include "tests/support/Specification.h"
#include "tests/support/VendorFake.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace saskare;

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("SASKARE_SOURCE");
}

QJsonObject objectIn(const QString &path)
{
    QFile file(sourceFolder() + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject fakeOf(const QString &vendor)
{
    return objectIn(u"/tests/backends/"_qs + vendor + u"/fake.json"_qs);
}

Specification specificationOf(const QJsonObject &fake)
{
    return {fake[u"specification"].toObject(), sourceFolder() + u"/../shared/backends/specs"_qs};
}

/// The only help desk whose day is to be tested, and with its contract; empty: all, without.
QString contractVendor()
{
    return qEnvironmentVariable("SASKARE_CONTRACT");
}

/// What stands between the workstation and the fake, if a contract is tested.
std::unique_ptr<ContractProxy> contract;

/// A workstation at one of tests/backends.
struct VendorDesk
{
    explicit VendorDesk(const QString &vendor, int conversations = 20)
        : fake(sourceFolder() + u"/tests/backends/"_qs + vendor, station.clock,
               {{u"conversations"_qs, conversations}})
    {
        fake.passThrough(contract.get());
        const Result<quint16> port = fake.start();
        if (!port)
            qFatal("%s", qPrintable(port.error().text()));
        const Connection connection = fake.connection();
        Account entry;
        entry.manifestId = fake.manifestId();
        entry.baseUrl = connection.baseUrl;
        entry.user = connection.user;
        entry.values = connection.values;
        station.connectTo(entry, connection.secrets);
    }
    ~VendorDesk() { station.close(); }

    [[nodiscard]] QString fact(const QString &name) const
    {
        return fake.description()[u"day"][name].toVariant().toString();
    }
    [[nodiscard]] bool can(const QString &command) const
    {
        const Connection connection = fake.connection();
        const auto described = station.manifests.manifest(fake.manifestId());
        return fitted(described, connection.values, connection.user)->can(command);
    }
    [[nodiscard]] bool takesFiles() const
    {
        return saskare::takesFiles(*station.manifests.manifest(fake.manifestId()), u"reply"_qs);
    }
    [[nodiscard]] static QJsonObject at(const QString &conversation, const QString &text)
    {
        return {{u"conversation"_qs, conversation}, {u"text"_qs, text}};
    }
    /// Opens and reads everything.
    bool begin()
    {
        station.open();
        return station.untilCaughtUp();
    }
    /// All that the help desk has to tell is here, and nothing waits to be sent.
    bool settled()
    {
        return station.turnUntil([&] { return station.outbox().empty(); })
            && station.turnUntil([&] { return station.status().caughtUp; });
    }
    /// Reads what is new, as when the agent asks for it.
    bool refreshed(const std::function<bool()> &ready)
    {
        station.sync->refreshAll();
        return station.turnUntil(ready);
    }
    bool shows(const QString &conversation, const QString &text) { return count(conversation, text) > 0; }
    /// That stands for the conversation.
    TouchpointRow touchpoint(const QString &conversation)
    {
        const ConversationRow row = station.row(conversation);
        for (const TouchpointRow &one : await(station.store->touchpoints(row.customer))) {
            if (one.conversation == row.id && standsForConversation(one.kind))
                return one;
        }
        return {};
    }
    int count(const QString &conversation, const QString &text)
    {
        const std::vector<MessageRow> all = station.messages(conversation);
        return int(std::count_if(all.begin(), all.end(), [&](const MessageRow &m) { return m.text.contains(text); }));
    }
    int sent(const QString &kind, const QString &text) const
    {
        const QList<QJsonObject> all = fake.effects(kind);
        return int(std::count_if(all.begin(), all.end(), [&](const QJsonObject &effect) {
            return effect[u"text"].toString().contains(text);
        }));
    }
    [[nodiscard]] QString trouble()
    {
        QStringList lines = fake.troubles();
        for (const SetAsideRow &row : await(station.store->setAside()))
            lines.append(row.what.stream + u' ' + row.what.path + u' ' + row.what.reason);
        for (const OutboxEntry &entry : station.outbox())
            lines.append(nameOf(entry.command) + u' ' + code(entry.state) + u' ' + entry.error.text() + u' '
                         + entry.error.detail);
        const AccountSyncStatus status = station.status();
        if (status.state != ConnectionState::Online || status.partsFailing > 0)
            lines.append(u"state %1, %2 parts fail: "_qs.arg(int(status.state)).arg(status.partsFailing)
                         + status.error.text());
        return lines.join(u'\n');
    }

    /// Names in all requests so far that the help desk's own specification does not know; none where it is not here.
    [[nodiscard]] QString unknownNames() const
    {
        const Specification known = specificationOf(fake.description());
        QStringList unknown;
        if (known.isHere()) {
            for (const FakeRequest &request : fake.requestLog())
                unknown += known.unknownIn(request.method, request.target, request.mediaType, request.content);
        }
        unknown.removeDuplicates();
        return unknown.join(u'\n');
    }

    TestStation station;
    VendorFake fake;
};

} // namespace

/// A day at each help desk that tests/backends describes, with the shipped sync engine over real HTTP.
class TestVendorDay : public QObject
{
    Q_OBJECT

    /// Every fake that can hold a whole day.
    static QStringList vendors()
    {
        QStringList found
            = QDir(sourceFolder() + u"/tests/backends"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        found.removeIf([](const QString &vendor) {
            return !fakeOf(vendor)[u"day"].toObject().contains(u"conversation")
                || (!contractVendor().isEmpty() && vendor != contractVendor());
        });
        return found;
    }
    /// A row for each.
    static void everyVendor()
    {
        QTest::addColumn<QString>("vendor");
        const QStringList all = vendors();
        for (const QString &vendor : all)
            QTest::newRow(qPrintable(vendor)) << vendor;
    }

private Q_SLOTS:
    /// With SASKARE_CONTRACT=VENDOR the whole day of that help desk passes a proxy that knows its specification.
    void initTestCase()
    {
        if (contractVendor().isEmpty())
            return;
        const Specification specification = specificationOf(fakeOf(contractVendor()));
        if (!specification.isHere())
            QSKIP("ALL SKIPPED: the specifications (shared/) are not here");
        const QString build = sourceFolder() + u"/build/prism"_qs;
        const QString missing = ContractProxy::missing(build);
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"ALL SKIPPED: "_qs + missing));
        contract = std::make_unique<ContractProxy>(specification, build);
        const Result<void> started = contract->start();
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().text()));
    }
    void cleanupTestCase() { contract.reset(); }
    void cleanup()
    {
        const QStringList violations = contract ? contract->takeViolations() : QStringList();
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void everythingIsReadOnceAndThenOnlyWhatChanged_data() { everyVendor(); }
    void everythingIsReadOnceAndThenOnlyWhatChanged()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor, 60);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const CacheTotals totals = await(desk.station.store->totals(desk.station.account));
        QVERIFY2(totals.conversations >= 60, qPrintable(QString::number(totals.conversations)));
        QVERIFY2(totals.messages >= 60, qPrintable(QString::number(totals.messages)));
        QVERIFY(totals.customers > 0);
        QVERIFY(!await(desk.station.store->agents(desk.station.account)).empty());
        QVERIFY(!await(desk.station.store->queues()).empty());
        const ConversationRow row = desk.station.row(desk.fact(u"conversation"_qs));
        QVERIFY(row.id.isValid());
        QVERIFY(!row.customerName.isEmpty());
        QVERIFY(row.status.state != ConversationState::Other);

        desk.fake.clearRequestLog();
        desk.station.clock.advance(std::chrono::minutes(6));
        QVERIFY(desk.station.turnUntil([&] { return !desk.fake.requestLog().isEmpty(); }));
        QVERIFY(desk.station.untilCaughtUp());
        QVERIFY2(desk.fake.requestLog().size() < 20, "a quiet help desk is asked for little");
        QCOMPARE(desk.unknownNames(), QString());
        QCOMPARE(desk.trouble(), QString());
    }

    void theContractNoticesAnAnswerOfAnotherShape_data() { everyVendor(); }
    void theContractNoticesAnAnswerOfAnotherShape()
    {
        QFETCH(QString, vendor);
        if (!contract)
            QSKIP("skipped: only with a contract between (SASKARE_CONTRACT)");
        const Specification specification = specificationOf(fakeOf(vendor));
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QList<FakeRequest> log = desk.fake.requestLog();
        QCOMPARE(contract->takeViolations(), QStringList());
        const WireAnswer number{200, "application/json", "7", {}, {}};
        QStringList noticed;
        for (const FakeRequest &known : log) {
            // Documents made of examples say little about some answers.
            if (known.method != u"GET"_qs || specification.documentOf(known.method, known.target) < 0)
                continue;
            WireRequest request;
            request.method = known.method;
            request.target = known.target;
            request.headers = known.headers;
            request.header = [](const char *) { return QString(); };
            QCOMPARE(contract->pass(request, [&] { return number; }).body, number.body);
            noticed += contract->takeViolations();
        }
        QVERIFY(!noticed.isEmpty());
    }

    void theSpecificationKnowsEveryNameOfTheCommands_data() { everyVendor(); }
    void theSpecificationKnowsEveryNameOfTheCommands()
    {
        QFETCH(QString, vendor);
        const Specification specification = specificationOf(fakeOf(vendor));
        if (!specification.isHere())
            QSKIP("skipped: the specifications (shared/) are not here, names were compared with nothing");
        QFile file(sourceFolder() + u"/tests/backends/"_qs + vendor + u"/commands.golden.json"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QStringList unknown;
        for (const QJsonValue &item : cases) {
            const QJsonValue request = item[u"request"];
            QUrlQuery query;
            for (const QString &name : request[u"query"].toObject().keys())
                query.addQueryItem(name, {});
            const QByteArray target = request[u"path"].toString().toUtf8() + '?' + query.query().toUtf8();
            QJsonValue body = request[u"body"];
            QString type = body.isUndefined() ? QString() : u"*/*"_qs;
            if (body[u"files"].isArray() && body[u"fields"].isObject()) {
                QJsonObject fields = body[u"fields"].toObject();
                const QJsonArray files = body[u"files"].toArray();
                for (const QJsonValue &part : files)
                    fields.insert(part[u"name"].toString(), QString());
                body = fields;
                type = u"multipart/form-data"_qs;
            }
            if (request.isObject())
                unknown += specification.unknownIn(request[u"method"].toString(), target, type, body);
        }
        unknown.removeDuplicates();
        QCOMPARE(unknown.join(u'\n'), QString());
    }

    void whatPeopleDoThereIsSeenHere_data() { everyVendor(); }
    void whatPeopleDoThereIsSeenHere()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QString id = desk.fact(u"conversation"_qs);
        desk.station.clock.advance(std::chrono::minutes(5));
        desk.fake.act(u"customer_writes"_qs, VendorDesk::at(id, u"Vai ir jaunumi?"_qs));
        QVERIFY(desk.refreshed([&] { return desk.shows(id, u"Vai ir jaunumi?"_qs); }));
        desk.station.clock.advance(std::chrono::minutes(5));
        desk.fake.act(u"colleague_assigns"_qs, {{u"conversation"_qs, id}, {u"agent"_qs, desk.fact(u"colleague"_qs)}});
        QVERIFY(desk.refreshed([&] { return desk.station.row(id).assignee == desk.fact(u"colleague"_qs); }));
        if (desk.can(u"evaluateTouchpoint"_qs)) {
            desk.station.clock.advance(std::chrono::minutes(5));
            Evaluation said;
            said.score = 2;
            said.by = u"Juris Kalns"_qs;
            desk.fake.act(u"colleague_evaluates"_qs, {{u"conversation"_qs, id}, {u"kept"_qs, keptText(said)}});
            QVERIFY(desk.refreshed([&] { return desk.touchpoint(id).evaluation == said; }));
        }
        desk.station.clock.advance(std::chrono::minutes(5));
        desk.fake.act(u"colleague_sets_status"_qs,
                      {{u"conversation"_qs, id}, {u"code"_qs, desk.fact(u"resolved"_qs)}});
        QVERIFY(desk.refreshed([&] { return groupOf(desk.station.row(id).status.state) == StateGroup::Done; }));
        const QString made
            = desk.fake
                  .act(u"new_conversation"_qs, {{u"subject"_qs, u"Jauns jautājums"_qs}, {u"text"_qs, u"Sveiki!"_qs}})
                  .value(u"id"_qs)
                  .toVariant()
                  .toString();
        QVERIFY(
            desk.refreshed([&] { return desk.station.row(made).id.isValid() && desk.shows(made, u"Sveiki!"_qs); }));
        QVERIFY(desk.station.untilCaughtUp());
        QCOMPARE(desk.trouble(), QString());
    }

    void everyCommandItCanDoIsDoneOnce_data() { everyVendor(); }
    void everyCommandItCanDoIsDoneOnce()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QString id = desk.fact(u"conversation"_qs);
        const QJsonValue day = desk.fake.description()[u"day"];
        QStringList wanted;
        const auto does = [&](const Command &command, const QHash<QByteArray, QByteArray> &files = {}) {
            if (!desk.can(nameOf(command)))
                return;
            desk.station.submit(std::holds_alternative<CreateConversation>(command) ? QString() : id, command, files);
            if (!wanted.contains(nameOf(command)))
                wanted.append(nameOf(command));
        };
        const QByteArray bytes = QByteArray::fromHex("00ff") + "rēķins";
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        does(AddNote{u"Zvanīt rīt"_qs, {}, {}});
        QList<OutgoingFile> files{{u"rēķins.pdf"_qs, u"application/pdf"_qs, hash, bytes.size()}};
        if (!desk.takesFiles())
            files.clear();
        does(SendReply{u"Labdien! Здравствуйте — 😀"_qs, {}, files}, {{hash, bytes}});
        does(Assign{desk.fact(u"colleague"_qs)});
        does(MoveToQueue{desk.fact(u"queue"_qs)});
        does(SetPriority{{from<Priority>(day[u"priority"][u"level"].toString()).value_or(Priority::High),
                          day[u"priority"][u"code"].toString()}});
        does(SetTags{day[u"tags"].toVariant().toStringList()});
        does(Postpone{desk.station.clock.nowMs() + 3'600'000 * 24});
        does(MarkRead{});
        Evaluation said;
        said.score = 4;
        said.outcome = TouchpointOutcome::Resolved;
        said.reason = u"Piegāde"_qs;
        said.remark = u"Ātri un «laipni» — \"спасибо\""_qs;
        does(EvaluateTouchpoint{{}, said});
        does(CreateConversation{desk.fact(u"createQueue"_qs).isEmpty() ? desk.fact(u"queue"_qs)
                                                                       : desk.fact(u"createQueue"_qs),
                                u"Par jūsu pasūtījumu"_qs,
                                desk.fact(u"customerEmail"_qs),
                                u"Sveiki, rakstām jums."_qs,
                                {},
                                {}});
        QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
        does(SetStatus{{ConversationState::Resolved, desk.fact(u"resolved"_qs), {}}});
        QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
        for (const QString &command : std::as_const(wanted))
            QVERIFY2(!desk.fake.effects(command).isEmpty(), qPrintable(command + u" had no effect"_qs));
        QCOMPARE(desk.sent(u"note"_qs, u"Zvanīt rīt"_qs), 1);
        QCOMPARE(desk.sent(u"reply"_qs, u"Labdien!"_qs), 1);
        QVERIFY(desk.refreshed([&] { return groupOf(desk.station.row(id).status.state) == StateGroup::Done; }));
        QVERIFY(desk.station.untilCaughtUp());
        QCOMPARE(desk.count(id, u"Labdien! Здравствуйте — 😀"_qs), 1);
        QCOMPARE(desk.count(id, u"Zvanīt rīt"_qs), 1);
        if (desk.can(u"setTags"_qs)) {
            QStringList tags = desk.station.row(id).tags;
            tags.sort();
            QStringList given = day[u"tags"].toVariant().toStringList();
            given.sort();
            QCOMPARE(tags, given);
        }
        if (desk.can(u"evaluateTouchpoint"_qs)) {
            const TouchpointRow told = desk.touchpoint(id);
            QVERIFY(told.evaluation && saysTheSame(*told.evaluation, said));
            QVERIFY(told.evaluationPlace == EvaluationPlace::HelpDesk);
        }
        QCOMPARE(desk.unknownNames(), QString());
        QCOMPARE(desk.trouble(), QString());
    }

    void problemsAndMergingComeBackAsTheHelpDeskTellsThem_data() { everyVendor(); }
    void problemsAndMergingComeBackAsTheHelpDeskTellsThem()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor);
        const auto manifest = desk.station.manifests.manifest(desk.fake.manifestId());
        const bool links = manifest->names(u"addLink"_qs, LinkRelation::Problem);
        const bool merges = manifest->can(u"mergeConversation"_qs);
        if (!links && !merges)
            QSKIP("This help desk can neither.");
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const auto another = [&](const QString &subject) {
            const QString id
                = desk.fake.act(u"new_conversation"_qs, {{u"subject"_qs, subject}, {u"text"_qs, u"Sveiki!"_qs}})
                      .value(u"id"_qs)
                      .toVariant()
                      .toString();
            return desk.refreshed([&] { return desk.station.row(id).id.isValid(); }) ? id : QString();
        };
        const QString main = another(u"Noliktava nestrādā"_qs), incident = another(u"Kur ir prece?"_qs);
        QVERIFY(!main.isEmpty() && !incident.isEmpty());
        if (links) {
            desk.station.submit(incident, AddLink{{LinkRelation::Problem, main}});
            QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
            QCOMPARE(linked(desk.station.row(incident).links, LinkRelation::Problem), main);
            if (manifest->can(u"setProblem"_qs))
                QVERIFY(desk.refreshed([&] { return desk.station.row(main).isProblem; }));
            desk.station.submit(incident, RemoveLink{{LinkRelation::Problem, main}});
            QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
            QVERIFY(linked(desk.station.row(incident).links, LinkRelation::Problem).isEmpty());
        }
        if (merges) {
            desk.station.submit(incident, MergeConversation{main});
            QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
            QCOMPARE(desk.fake.effects(u"mergeConversation"_qs).size(), 1);
            QVERIFY(desk.refreshed([&] { return desk.station.status().caughtUp; }));
            QCOMPARE(desk.station.row(incident).status.state, ConversationState::Merged);
            QCOMPARE(linked(desk.station.row(incident).links, LinkRelation::MergedInto), main);
        }
        QCOMPARE(desk.unknownNames(), QString());
        QCOMPARE(desk.trouble(), QString());
    }

    void whatBefallsAReplyNeitherLosesNorDoublesIt_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("fault");
        const QStringList all = vendors();
        for (const QString &vendor : all) {
            for (const QString &fault : {u"429:7"_qs, u"503:3"_qs, u"500"_qs, u"401"_qs, u"refuse"_qs,
                                         u"acceptThenLose"_qs, u"cutBody"_qs, u"wrongJson"_qs, u"duplicateAnswer"_qs})
                QTest::newRow(qPrintable(vendor + u' ' + fault)) << vendor << fault;
        }
    }
    void whatBefallsAReplyNeitherLosesNorDoublesIt()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, fault);
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QString id = desk.fact(u"conversation"_qs);
        QVERIFY(
            desk.fake.faults().add(desk.fake.description()[u"writes"][u"reply"].toString() + u"#1="_qs + fault).ok());
        const CommandId command = desk.station.submit(id, SendReply{u"Tieši viena"_qs, {}, {}});
        if (fault == u"401"_qs) {
            // A session that has ended is opened again by itself; anything else waits for the agent.
            QVERIFY(desk.station.turnUntil([&] {
                return desk.station.status().state == ConnectionState::SignInNeeded
                    || desk.sent(u"reply"_qs, u"Tieši viena"_qs) > 0;
            }));
            desk.station.sync->credentialsChanged(desk.station.account);
        }
        QVERIFY2(desk.station.turnUntil([&] {
            const std::optional<OutboxEntry> entry = await(desk.station.store->outboxEntry(command));
            return !entry || entry->state == OutboxState::Sent || entry->state == OutboxState::Asking;
        }),
                 qPrintable(desk.trouble()));
        const std::optional<OutboxEntry> entry = await(desk.station.store->outboxEntry(command));
        if (entry && entry->state == OutboxState::Asking) {
            // It says that it may have been sent, and leaves the decision to the agent.
            QVERIFY(!entry->error.happened.isEmpty());
            QCOMPARE(desk.sent(u"reply"_qs, u"Tieši viena"_qs), 1);
        } else {
            QCOMPARE(desk.sent(u"reply"_qs, u"Tieši viena"_qs), 1);
        }
    }

    void aColleaguesAnswerHoldsMineUntilISendItAnyway_data() { everyVendor(); }
    void aColleaguesAnswerHoldsMineUntilISendItAnyway()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QString id = desk.fact(u"conversation"_qs);
        desk.fake.stop();
        const CommandId mine = desk.station.submit(id, SendReply{u"Mana atbilde"_qs, {}, {}});
        desk.station.clock.advance(std::chrono::minutes(2));
        desk.fake.act(u"colleague_replies"_qs, VendorDesk::at(id, u"Kolēģes atbilde"_qs));
        QVERIFY(desk.fake.start().ok());
        QVERIFY2(desk.station.turnUntil([&] {
            const std::optional<OutboxEntry> entry = await(desk.station.store->outboxEntry(mine));
            return entry && entry->state == OutboxState::Conflicted;
        }),
                 qPrintable(desk.trouble()));
        QCOMPARE(desk.sent(u"reply"_qs, u"Mana atbilde"_qs), 0);
        QVERIFY(await(desk.station.store->retry(mine)).ok());
        desk.station.sync->wakeOutbox(desk.station.account);
        QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
        QCOMPARE(desk.sent(u"reply"_qs, u"Mana atbilde"_qs), 1);
        QCOMPARE(desk.trouble(), QString());
    }

    void refusedCredentialsStopTheDayAndGoodOnesGoOn_data() { everyVendor(); }
    void refusedCredentialsStopTheDayAndGoodOnesGoOn()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const QString id = desk.fact(u"conversation"_qs);
        desk.fake.act(u"sign_out"_qs);
        desk.station.submit(id, SendReply{u"Pēc pusdienām"_qs, {}, {}});
        QVERIFY(desk.station.untilState(ConnectionState::SignInNeeded));
        QCOMPARE(desk.sent(u"reply"_qs, u"Pēc pusdienām"_qs), 0);
        desk.fake.act(u"sign_in"_qs);
        desk.station.sync->credentialsChanged(desk.station.account);
        QVERIFY2(desk.settled(), qPrintable(desk.trouble()));
        QCOMPARE(desk.sent(u"reply"_qs, u"Pēc pusdienām"_qs), 1);
        QCOMPARE(desk.trouble(), QString());
    }

    void nothingIsMissedWhenTheListMovesWhileItIsRead_data() { everyVendor(); }
    void nothingIsMissedWhenTheListMovesWhileItIsRead()
    {
        QFETCH(QString, vendor);
        VendorDesk desk(vendor, 450);
        const QString busy = desk.fact(u"conversation"_qs);
        desk.station.open();
        int moved = 0;
        QVERIFY(desk.station.turnUntil([&] {
            // Old conversations come to the top again and again while the pages are read.
            if (moved < 12 && desk.fake.requestLog().size() > 3 + moved) {
                ++moved;
                desk.fake.act(u"customer_writes"_qs, VendorDesk::at(busy, u"Klau %1"_qs.arg(moved)));
            }
            return moved == 12 && desk.station.status().caughtUp;
        }));
        desk.station.sync->refreshAll();
        QVERIFY(desk.station.turnUntil([&] { return desk.shows(busy, u"Klau 12"_qs); }));
        QVERIFY(desk.station.untilCaughtUp());
        const CacheTotals totals = await(desk.station.store->totals(desk.station.account));
        QVERIFY2(totals.conversations >= 450, qPrintable(QString::number(totals.conversations)));
        QCOMPARE(desk.count(busy, u"Klau "_qs), 12);
        QCOMPARE(desk.trouble(), QString());
    }

    void wordsThatAreLookedForHereAreCountedOnceTheMessagesAreHere()
    {
        if (!vendors().contains(u"chatwoot"_qs))
            QSKIP("It takes a help desk that looks for one word.");
        VendorDesk desk(u"chatwoot"_qs);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        const auto old = [&](const QStringList &texts) {
            return desk.fake.act(u"old_conversation"_qs, {{u"texts"_qs, QJsonArray::fromStringList(texts)}})
                .value(u"id"_qs)
                .toVariant()
                .toString();
        };
        const QString wanted = old({u"Mans zaļš velosipēds ir salūzis"_qs, u"Cik maksā remonts?"_qs, u"Paldies!"_qs});
        old({u"Kur nopirkt velosipēdu? Velosipēds vajadzīgs rīt"_qs, u"Paldies!"_qs});
        QVERIFY(!desk.station.row(wanted).id.isValid());
        std::optional<Result<FoundThere>> found;
        desk.station.sync
            ->search(desk.station.account, parseSearch(u"velosipēds zaļš"_qs, {}).query,
                     std::make_shared<std::atomic_bool>(false))
            .then(this, [&](const Result<FoundThere> &told) { found = told; });
        QVERIFY(desk.station.turnUntil([&] { return found.has_value(); }));
        QVERIFY2(found->ok(), found->ok() ? "" : qPrintable(found->error().text()));
        QVERIFY((*found)->untold.contains(u"words"_qs));
        QCOMPARE((*found)->found, QList<ConversationId>{desk.station.row(wanted).id});
        QCOMPARE((*found)->more, 1);
        QCOMPARE((*found)->unread, 0);
        QCOMPARE(desk.trouble(), QString());
    }

    void messagesThatDoNotComeKeepNobodyWaitingForEver()
    {
        if (!vendors().contains(u"chatwoot"_qs))
            QSKIP("It takes a help desk that looks for one word.");
        VendorDesk desk(u"chatwoot"_qs);
        QVERIFY2(desk.begin(), qPrintable(desk.trouble()));
        desk.fake.act(u"old_conversation"_qs,
                      {{u"texts"_qs, QJsonArray{u"Mans zaļš velosipēds"_qs, u"Paldies!"_qs}}});
        QVERIFY(desk.fake.faults().add(u"GET */messages=hang"_qs).ok());
        std::optional<Result<FoundThere>> found;
        desk.station.sync
            ->search(desk.station.account, parseSearch(u"velosipēds zaļš"_qs, {}).query,
                     std::make_shared<std::atomic_bool>(false))
            .then(this, [&](const Result<FoundThere> &told) { found = told; });
        QVERIFY(desk.station.turnUntil([&] { return found.has_value(); }));
        QVERIFY(found->ok());
        QVERIFY((*found)->found.isEmpty());
        QVERIFY((*found)->unread > 0);
    }

    void theFirstSyncOfManyIsMeasured_data() { everyVendor(); }
    void theFirstSyncOfManyIsMeasured()
    {
        QFETCH(QString, vendor);
        const int count = qEnvironmentVariableIntValue("SASKARE_FIRST_SYNC");
        if (count <= 0)
            QSKIP("skipped: a measurement; SASKARE_FIRST_SYNC=10000 makes it");
        VendorDesk desk(vendor, count);
        const QJsonValue budget = objectIn(u"/resources/backends/"_qs + desk.fake.manifestId()
                                           + u"/manifest.json"_qs)[u"defaults"][u"budget"];
        QElapsedTimer timer;
        timer.start();
        desk.station.open();
        // The clock goes on only while nothing is asked: what is measured is the work, not the waiting in between.
        qsizetype seen = -1;
        const auto ready = [&] { return desk.station.status().caughtUp; };
        while (!saskare::turnUntil(ready, 20) && timer.elapsed() < 3'600'000) {
            if (desk.fake.requests() == std::exchange(seen, desk.fake.requests()))
                desk.station.clock.advance(std::chrono::milliseconds(500));
        }
        const double seconds = double(timer.elapsed()) / 1000;
        QVERIFY2(ready(), qPrintable(desk.trouble()));
        QVERIFY(await(desk.station.store->totals(desk.station.account)).conversations >= count);
        const QList<FakeRequest> log = desk.fake.requestLog();
        QMap<QString, int> entries;
        for (const FakeRequest &request : log)
            ++entries[request.entry];
        QStringList most;
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (it.value() > 9)
                most.append(it.key() + u' ' + QString::number(it.value()));
        }
        const int parallel = std::max(1, budget[u"parallel"].toInt(1)), minute = budget[u"perMinute"].toInt();
        const Result<qint64> bare = replay(desk.fake.url(), log, parallel);
        QVERIFY2(bare.ok(), bare ? "" : qPrintable(bare.error().text()));
        const QJsonValue least = desk.fake.description()[u"firstSync"];
        const int page = std::max(1, least[u"page"].toInt(1));
        const int minimum = (count + page - 1) / page + count * least[u"each"].toInt();
        const QString line
            = u"%1: %2 conversations, %3 requests (least %4), %5 s, bare client %6 s, budget %7; %8"_qs.arg(
                vendor, QString::number(count), QString::number(log.size()), QString::number(minimum),
                QString::number(seconds, 'f', 1), QString::number(double(*bare) / 1000, 'f', 1),
                minute > 0 ? u"%1 min"_qs.arg(double(log.size()) / minute, 0, 'f', 1) : u"none"_qs,
                most.join(u", "_qs));
        qInfo("%s", qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestVendorDay)
#include "TestVendorDay.moc"
