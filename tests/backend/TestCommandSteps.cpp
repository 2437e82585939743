#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace saskare {

/// Steps that are repeated, and files that travel inside JSON.
class TestCommandSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepIsDoneOnceForEachMemberOfAList();
    void aListWithoutMembersIsNoStep();
    void aListThatNoEarlierStepGivesIsAMistake();
    void aLookAfterTheEffectSaysThatItIsDone_data();
    void aLookAfterTheEffectSaysThatItIsDone();
    void onlyLinksThatTheHelpDeskKnowsAreDeclared();
    void whatACallsOutcomeHasNoPlaceForIsDeclared();
    void aCommandMayWaitForAParameterOfTheAccount();
    void whatACommandWaitsForMustBeThereAndNoSecret_data();
    void whatACommandWaitsForMustBeThereAndNoSecret();
    void onlyAnEvaluationIsOfOneThingOrAnother();
    void whatIsLostGoesOnFromTheLastReading_data();
    void whatIsLostGoesOnFromTheLastReading();
    void aPageForPeopleIsNoAnswer();
    void whatTheHelpDeskHasNotFinishedIsAskedForAgain_data();
    void whatTheHelpDeskHasNotFinishedIsAskedForAgain();
    void aWriteWhoseAnswerTellsNotWhereToAskMayHaveBeenDone();
    void theEffectIsOneStep();
    void filesStandAsBase64WhereTheBodyNamesThem();

private:
    /// Does all steps of the entry; gives the last result.
    StepResult performAll(const QByteArray &commands, FaultyServer &server, OutboxEntry entry,
                          const QHash<QByteArray, QByteArray> &files = {});

    ManualClock m_clock;
};

namespace {

const QByteArray mapping = R"jq(
def plan: .command.tags as $wanted | .body.tags as $now | {add: ($wanted - $now), remove: ($now - $wanted)};
def job: if .body.at == "end" then {outcome: (if .body.well then "done" else "rejected" end), message: "too late"} else {wait: 2} end;
def told: {job: .body.job};
def with_files: {note: {body: .command.text, attachments: [.command.files[] | {sha256, filename: .name}]}};
)jq";

const QByteArray tagSteps = R"({"setTags": {"idempotency": {"kind": "natural"}, "steps": [
    {"name": "plan", "result": "plan", "request": {"path": "/tags"}},
    {"name": "add", "forEach": "steps.plan.add", "expects": "any",
     "request": {"method": "POST", "path": "/tags/add", "body": {"kind": "json", "fields": {"name": "{item}"}}}},
    {"name": "remove", "forEach": "steps.plan.remove", "expects": "any", "request": {"method": "DELETE", "path": "/tags/{item}"}}]}})";

QByteArray manifestWith(const QByteArray &commands)
{
    return R"({"format": 1, "id": "small", "name": "Small", "mapping": "mapping.jq", "streams": [], "auth": [{"kind": "none"}],
        "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}}], "commands": )"
        + commands + "}";
}

FaultyServer::Handler tagged(const QByteArray &tags)
{
    return [tags](const FaultyServer::Request &request, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, request.method == "GET" ? QByteArray(R"({"tags": )" + tags + "}") : "true");
    };
}

OutboxEntry entryOf(const Command &command)
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.remoteConversation = u"7"_qs;
    entry.command = command;
    return entry;
}

} // namespace

StepResult TestCommandSteps::performAll(const QByteArray &commands, FaultyServer &server, OutboxEntry entry,
                                        const QHash<QByteArray, QByteArray> &files)
{
    const auto outcome = ManifestReader::read(manifestWith(commands), mapping);
    if (!outcome.manifest)
        qFatal("%s", qPrintable(outcome.mistakes.join(u' ')));
    Connection connection;
    connection.baseUrl = server.url();
    NetworkTransport transport(m_clock);
    Backend backend(outcome.manifest, connection, m_clock, transport);
    for (;;) {
        const StepResult result = await(backend.perform(entry, files));
        if (result.outcome != WriteOutcome::Done || result.last)
            return result;
        entry.stepResults.insert(result.step, result.result);
        ++entry.step;
    }
}

void TestCommandSteps::aStepIsDoneOnceForEachMemberOfAList()
{
    FaultyServer server(tagged(R"(["old", "kept"])"));
    const StepResult result = performAll(tagSteps, server, entryOf(SetTags{{u"kept"_qs, u"vip"_qs, u"ā b"_qs}}));
    QVERIFY2(result.outcome == WriteOutcome::Done, qPrintable(result.error.text()));
    QStringList asked;
    for (const FaultyServer::Request &request : server.requests())
        asked.append(QString::fromUtf8(request.method + ' ' + request.target + ' ' + request.body).trimmed());
    QCOMPARE(asked,
             QStringList({u"GET /tags"_qs, u"POST /tags/add {\"name\":\"vip\"}"_qs,
                          QString::fromUtf8("POST /tags/add {\"name\":\"ā b\"}"), u"DELETE /tags/old"_qs}));
}

void TestCommandSteps::aListWithoutMembersIsNoStep()
{
    FaultyServer server(tagged(R"(["vip"])"));
    const StepResult result = performAll(tagSteps, server, entryOf(SetTags{{u"vip"_qs}}));
    QVERIFY2(result.outcome == WriteOutcome::Done && result.last, qPrintable(result.error.text()));
    QCOMPARE(server.requests().size(), 1);
}

void TestCommandSteps::aListThatNoEarlierStepGivesIsAMistake()
{
    const auto outcome
        = ManifestReader::read(manifestWith(R"({"setTags": {"idempotency": {"kind": "natural"}, "steps": [
            {"name": "add", "forEach": "steps.plan.add", "request": {"method": "POST", "path": "/tags/{item}"}}]}})"),
                               mapping);
    QVERIFY(!outcome.manifest);
    QVERIFY2(outcome.mistakes.join(u' ').contains(u"plan"_qs), qPrintable(outcome.mistakes.join(u' ')));
}

void TestCommandSteps::aLookAfterTheEffectSaysThatItIsDone_data()
{
    QTest::addColumn<QByteArray>("send");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<bool>("afterEffect");
    QTest::newRow("a GET follows") << QByteArray("\"method\": \"POST\"}") << QByteArray("}") << true;
    QTest::newRow("a POST follows") << QByteArray("\"method\": \"POST\"}") << QByteArray(", \"method\": \"POST\"}")
                                    << false;
    QTest::newRow("a POST follows, the manifest says which")
        << QByteArray("\"method\": \"POST\"}, \"effect\": true") << QByteArray(", \"method\": \"POST\"}") << true;
}
void TestCommandSteps::aLookAfterTheEffectSaysThatItIsDone()
{
    QFETCH(QByteArray, send);
    QFETCH(QByteArray, find);
    QFETCH(bool, afterEffect);
    FaultyServer server([](const FaultyServer::Request &request, QTcpSocket &socket) {
        const bool isLook = request.target.startsWith("/found");
        FaultyServer::answer(socket, isLook ? 404 : 200, isLook ? "{}" : R"({"id": 5})");
    });
    const QByteArray commands = R"({"note": {"idempotency": {"kind": "none"}, "steps": [
        {"name": "send", "expects": "any", "request": {"path": "/notes", )"
        + send + R"(}, {"name": "find", "request": {"path": "/found")" + find + "}]}}";
    const StepResult result = performAll(commands, server, entryOf(AddNote{u"Sveiki"_qs, {}, {}}));
    QCOMPARE(result.step, u"find"_qs);
    QVERIFY(result.outcome != WriteOutcome::Done);
    QCOMPARE(result.afterEffect, afterEffect);
}

void TestCommandSteps::onlyLinksThatTheHelpDeskKnowsAreDeclared()
{
    const auto outcome = ManifestReader::read(
        manifestWith(R"({"addLink": {"idempotency": {"kind": "natural"}, "relations": ["problem", "parent"],
            "steps": [{"name": "set", "request": {"method": "PUT", "path": "/links"}}]}})"),
        mapping);
    QVERIFY2(outcome.manifest, qPrintable(outcome.mistakes.join(u' ')));
    QCOMPARE(outcome.manifest->commandRules.value(u"addLink"_qs).relations,
             QList<LinkRelation>({LinkRelation::Problem, LinkRelation::Parent}));
}

void TestCommandSteps::whatACallsOutcomeHasNoPlaceForIsDeclared()
{
    const auto outcome = ManifestReader::read(
        manifestWith(R"({"recordCallOutcome": {"idempotency": {"kind": "natural"}, "omits": ["note"],
            "steps": [{"name": "set", "request": {"method": "PUT", "path": "/done"}}]}})"),
        mapping);
    QVERIFY2(outcome.manifest, qPrintable(outcome.mistakes.join(u' ')));
    QCOMPARE(outcome.manifest->commandRules.value(u"recordCallOutcome"_qs).omits, QStringList(u"note"_qs));
}

namespace {

/// With a field that may be named, and a secret.
QByteArray manifestWithField(const QByteArray &when)
{
    QByteArray text
        = manifestWith(R"({"evaluateTouchpoint": {"idempotency": {"kind": "natural"}, "about": ["conversation"],
            "when": ")" + when
                       + R"(", "steps": [{"name": "set", "request": {"method": "PUT", "path": "/fields"}}]},
        "markRead": {"idempotency": {"kind": "natural"}, "steps": [{"name": "set", "request": {"method": "PUT", "path": "/read"}}]}})");
    return text.replace("\"parameters\": [", R"("parameters": [
        {"name": "field", "kind": "text", "optional": true, "label": {"en": "Field"}},
        {"name": "usual", "kind": "text", "default": "notes", "optional": true, "label": {"en": "Field"}},
        {"name": "user", "kind": "text", "optional": true, "label": {"en": "Login"}},
        {"name": "key", "kind": "secret", "label": {"en": "Key"}}, )");
}

} // namespace

void TestCommandSteps::aCommandMayWaitForAParameterOfTheAccount()
{
    const auto canEvaluate
        = [](const QByteArray &when, const QMap<QString, QString> &values, const QString &user = {}) {
              const auto outcome = ManifestReader::read(manifestWithField(when), mapping);
              const auto fits = fitted(outcome.manifest, values, user);
              return fits && fits->can(u"markRead"_qs) && fits->can(u"evaluateTouchpoint"_qs)
                  && fits->commandRules.value(u"evaluateTouchpoint"_qs).ofConversationsAlone;
          };
    QVERIFY(canEvaluate("field", {{u"field"_qs, u"12"_qs}}));
    QVERIFY(!canEvaluate("field", {}));
    QVERIFY(!canEvaluate("field", {{u"field"_qs, u" "_qs}}));
    QVERIFY(canEvaluate("usual", {}));
    QVERIFY(!canEvaluate("usual", {{u"usual"_qs, QString()}}));
    QVERIFY(canEvaluate("user", {}, u"anna"_qs));
    QVERIFY(!canEvaluate("user", {}));
    QVERIFY(!fitted(nullptr, {}, {}));
    // What waits for nothing is the same description, not another one.
    const auto plain = ManifestReader::read(manifestWith("{}"), mapping).manifest;
    QCOMPARE(fitted(plain, {}, {}), plain);
    // Named later, or another one: what stands in it is read from the beginning.
    ManifestStream conversations, people;
    conversations.records = {RecordKind::Conversation};
    people.records = {RecordKind::Customer};
    auto described = std::make_shared<Manifest>(*ManifestReader::read(manifestWithField("field"), mapping).manifest);
    described->streams = {conversations, people};
    const auto formOf = [&](const QString &value, int stream) {
        return fitted(described, {{u"field"_qs, value}}, {})->streams[stream].form;
    };
    QCOMPARE(formOf({}, 0), conversations.form);
    QVERIFY(formOf(u"12"_qs, 0) != formOf({}, 0) && formOf(u"12"_qs, 0) != formOf(u"13"_qs, 0));
    QCOMPARE(formOf(u"12"_qs, 1), people.form);
    QCOMPARE(fitted(described, {{u"field"_qs, u" 12 "_qs}}, {})->evaluationsIn, u"field=12"_qs);
    QVERIFY(fitted(described, {}, {})->evaluationsIn.isEmpty());
}

void TestCommandSteps::whatACommandWaitsForMustBeThereAndNoSecret_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("unknown") << QByteArray("fields");
    QTest::newRow("a secret") << QByteArray("key");
}
void TestCommandSteps::whatACommandWaitsForMustBeThereAndNoSecret()
{
    QFETCH(QByteArray, when);
    const auto outcome = ManifestReader::read(manifestWithField(when), mapping);
    QVERIFY(!outcome.manifest);
    QVERIFY2(outcome.mistakes.join(u' ').contains(u"commands.evaluateTouchpoint.when"_qs),
             qPrintable(outcome.mistakes.join(u' ')));
}

void TestCommandSteps::onlyAnEvaluationIsOfOneThingOrAnother()
{
    const auto outcome = ManifestReader::read(
        manifestWith(R"({"markRead": {"idempotency": {"kind": "natural"}, "about": ["conversation"],
            "steps": [{"name": "set", "request": {"method": "PUT", "path": "/read"}}]}})"),
        mapping);
    QVERIFY(!outcome.manifest);
    QVERIFY2(outcome.mistakes.join(u' ').contains(u"commands.markRead.about"_qs),
             qPrintable(outcome.mistakes.join(u' ')));
}

void TestCommandSteps::whatIsLostGoesOnFromTheLastReading_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QList<int>>("goesOnAt"); // for each step that may be the lost one
    const QByteArray before = R"({"name": "upload", "request": {"method": "POST", "path": "/files"}},
                                 {"name": "find", "request": {"path": "/people"}},)";
    QTest::newRow("the last is a write")
        << before + R"({"name": "make", "request": {"method": "POST", "path": "/people"}},
                       {"name": "send", "request": {"method": "POST", "path": "/notes"}})"
        << QList<int>{0, 1, 1, 1};
    QTest::newRow("the last asks what came of a write")
        << before + R"({"name": "send", "request": {"method": "POST", "path": "/notes"}},
                       {"name": "job", "effect": true, "request": {"path": "/jobs/{steps.send.id}"}})"
        << QList<int>{0, 1, 1, 1};
}

void TestCommandSteps::whatIsLostGoesOnFromTheLastReading()
{
    QFETCH(QByteArray, steps);
    QFETCH(QList<int>, goesOnAt);
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, R"({"hits": 0})");
    });
    const auto read
        = ManifestReader::read(manifestWith(R"({"note": {"idempotency": {"kind": "marker"}, "steps": [)" + steps
                                            + R"(], "lookup": {"request": {"path": "/notes"}, "complete": true}}})"),
                               mapping);
    QVERIFY2(read.manifest, qPrintable(read.mistakes.join(u' ')));
    Connection connection;
    connection.baseUrl = server.url();
    NetworkTransport transport(m_clock);
    Backend backend(read.manifest, connection, m_clock, transport);
    OutboxEntry entry = entryOf(AddNote{u"Sveiki"_qs, {}, {}});
    for (entry.step = 0; entry.step < goesOnAt.size(); ++entry.step) {
        const Result<ReadBack> seen = await(backend.readBack(entry));
        QVERIFY2(seen.ok(), qPrintable(seen.ok() ? QString() : seen.error().text()));
        QCOMPARE(seen->resumeAt, goesOnAt.at(entry.step));
        QCOMPARE(seen->undone.contains(u"upload"_qs), entry.step == 0);
        QVERIFY(seen->undone.contains(u"send"_qs));
    }
}

void TestCommandSteps::aPageForPeopleIsNoAnswer()
{
    const QByteArray commands = R"({"markRead": {"idempotency": {"kind": "natural"}, "steps": [
        {"name": "set", "expects": "any", "request": {"method": "POST", "path": "/seen"}}]}})";
    for (const QByteArray &body : {QByteArray("<!DOCTYPE html><title>Sign in</title>"), QByteArray(" <html><body>"),
                                   QByteArray("ok"), QByteArray()}) {
        FaultyServer server(
            [&](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, body); });
        const StepResult result = performAll(commands, server, entryOf(MarkRead{}));
        QCOMPARE(result.outcome,
                 body.contains("html") || body.contains("HTML") ? WriteOutcome::Uncertain : WriteOutcome::Done);
    }
}

void TestCommandSteps::whatTheHelpDeskHasNotFinishedIsAskedForAgain_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<WriteOutcome>("outcome");
    QTest::newRow("at once") << 1 << QByteArray(R"({"at": "end", "well": true})") << WriteOutcome::Done;
    QTest::newRow("later") << 3 << QByteArray(R"({"at": "end", "well": true})") << WriteOutcome::Done;
    QTest::newRow("not at all") << 2 << QByteArray(R"({"at": "end"})") << WriteOutcome::Rejected;
    QTest::newRow("never") << 61 << QByteArray(R"({"at": "work"})") << WriteOutcome::Uncertain;
}
void TestCommandSteps::whatTheHelpDeskHasNotFinishedIsAskedForAgain()
{
    QFETCH(int, turns);
    QFETCH(QByteArray, answer);
    QFETCH(WriteOutcome, outcome);
    int asked = 0;
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, ++asked < turns ? R"({"at": "work"})" : answer);
    });
    const auto read
        = ManifestReader::read(manifestWith(R"({"markRead": {"idempotency": {"kind": "natural"}, "steps": [
        {"name": "job", "result": "job", "effect": true, "request": {"path": "/jobs/1"}}]}})"),
                               mapping);
    QVERIFY2(read.manifest, qPrintable(read.mistakes.join(u' ')));
    Connection connection;
    connection.baseUrl = server.url();
    NetworkTransport transport(m_clock);
    Backend backend(read.manifest, connection, m_clock, transport);
    std::optional<StepResult> result;
    backend.perform(entryOf(MarkRead{}), {}).then(this, [&](const StepResult &ended) { result = ended; });
    const qint64 begun = m_clock.steadyMs();
    while (!result) {
        const int before = asked;
        QVERIFY(
            turnUntil([&] { return result || asked > before || m_clock.untilNext() == std::chrono::seconds(2); }));
        if (!result && m_clock.untilNext() == std::chrono::seconds(2))
            m_clock.advance(std::chrono::seconds(2));
    }
    QVERIFY2(result->outcome == outcome, qPrintable(result->error.text()));
    QCOMPARE(asked, turns);
    QCOMPARE(m_clock.steadyMs() - begun, qint64(turns - 1) * 2000);
    if (outcome == WriteOutcome::Rejected)
        QVERIFY2(result->error.happened.contains(u"too late"_qs), qPrintable(result->error.happened));
}

void TestCommandSteps::aWriteWhoseAnswerTellsNotWhereToAskMayHaveBeenDone()
{
    FaultyServer server(
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, {}); });
    const QByteArray commands = R"({"setTags": {"idempotency": {"kind": "natural"}, "steps": [
        {"name": "go", "expects": "any", "result": "told", "request": {"method": "POST", "path": "/go"}},
        {"name": "job", "effect": true, "result": "job", "request": {"path": "/jobs/{steps.go.job}"}}]}})";
    const StepResult result = performAll(commands, server, entryOf(SetTags{{u"vip"_qs}}));
    QCOMPARE(result.outcome, WriteOutcome::Uncertain);
    QCOMPARE(server.requests().size(), 1);
}

void TestCommandSteps::theEffectIsOneStep()
{
    const auto outcome = ManifestReader::read(manifestWith(R"({"note": {"idempotency": {"kind": "none"}, "steps": [
            {"name": "one", "effect": true, "request": {"method": "POST", "path": "/one"}},
            {"name": "two", "effect": true, "request": {"method": "POST", "path": "/two"}}]}})"),
                                              mapping);
    QVERIFY(!outcome.manifest);
    QVERIFY2(outcome.mistakes.join(u' ').contains(u"effect"_qs), qPrintable(outcome.mistakes.join(u' ')));
}

void TestCommandSteps::filesStandAsBase64WhereTheBodyNamesThem()
{
    FaultyServer server(
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 201, R"({"id": 5})"); });
    const QByteArray bytes = QByteArray::fromHex("00ff10") + "ž";
    const QByteArray hash(32, 'h');
    const StepResult result = performAll(
        R"({"note": {"idempotency": {"kind": "none"}, "steps": [{"name": "send", "request": {"method": "POST", "path": "/notes",
            "body": {"kind": "json", "entry": "with_files", "files": "data"}}}]}})",
        server,
        entryOf(
            AddNote{u"Sk. pielikumu"_qs, {}, {{u"ž.bin"_qs, u"application/octet-stream"_qs, hash, bytes.size()}}}),
        {{hash, bytes}});
    QVERIFY2(result.outcome == WriteOutcome::Done, qPrintable(result.error.text()));
    QCOMPARE(result.serverId, u"5"_qs);
    const QJsonValue file = QJsonDocument::fromJson(server.requests().first().body)[u"note"][u"attachments"][0];
    QCOMPARE(file.toObject().keys(), QStringList({u"data"_qs, u"filename"_qs}));
    QCOMPARE(QByteArray::fromBase64(file[u"data"].toString().toLatin1()), bytes);
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestCommandSteps)
#include "TestCommandSteps.moc"
