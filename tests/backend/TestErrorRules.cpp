#include "core/backend/ErrorRules.h"

#include <QTest>

namespace saskare {

using Failure = HttpResponse::Failure;
using Outcome = WriteOutcome;

class TestErrorRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerMeansWhatTheOutcomeTableSays_data();
    void anAnswerMeansWhatTheOutcomeTableSays();
    void aManifestMaySayOtherwiseForAStatusButNotForALostAnswer();
    void retryAfterIsReadAsSecondsOrAsADate();
    void theServersOwnWordsAreFound_data();
    void theServersOwnWordsAreFound();
    void everyFailureHasASentence();
    void theServersOwnWordsEndBeforeOurAdviceBegins();
};

namespace {

HttpResponse answered(int status, const HttpHeaders &headers = {})
{
    HttpResponse response;
    response.status = status;
    response.sent = true;
    response.headers = headers;
    return response;
}

} // namespace

void TestErrorRules::anAnswerMeansWhatTheOutcomeTableSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    const auto rows = [](std::initializer_list<int> statuses, Outcome outcome) {
        for (int status : statuses)
            QTest::addRow("%d", status) << status << outcome;
    };
    rows({200, 201, 202, 204}, Outcome::Done);
    rows({301, 302, 303, 307, 308, 408, 500, 502, 503, 504, 418, 100}, Outcome::Uncertain);
    rows({429}, Outcome::RetryLater);
    rows({401}, Outcome::SignIn);
    rows({400, 403, 404, 405, 410, 413, 415, 422, 501}, Outcome::Rejected);
    rows({409, 412}, Outcome::Conflict);
}

void TestErrorRules::anAnswerMeansWhatTheOutcomeTableSays()
{
    QFETCH(int, status);
    QFETCH(Outcome, outcome);
    const ErrorRules rules({}, u"desk.test"_qs);
    QCOMPARE(rules.outcomeOf(answered(status)), outcome);

    HttpResponse lost = answered(status);
    lost.failure = Failure::Cut;
    QCOMPARE(rules.outcomeOf(lost), Outcome::Uncertain);
    HttpResponse unsent;
    unsent.failure = Failure::Unreachable;
    QCOMPARE(rules.outcomeOf(unsent), Outcome::NothingSent);
    if (status == 503)
        QCOMPARE(rules.outcomeOf(answered(503, {{"Retry-After", "5"}})), Outcome::RetryLater);
}

void TestErrorRules::aManifestMaySayOtherwiseForAStatusButNotForALostAnswer()
{
    const ErrorRules rules({{}, {{424, AnswerRule::SignIn}, {500, AnswerRule::Rejected}}}, u"desk.test"_qs);
    QCOMPARE(rules.outcomeOf(answered(424)), Outcome::SignIn);
    QCOMPARE(rules.outcomeOf(answered(500)), Outcome::Rejected);
    HttpResponse lost = answered(500);
    lost.failure = Failure::TimedOut;
    QCOMPARE(rules.outcomeOf(lost), Outcome::Uncertain);
}

void TestErrorRules::retryAfterIsReadAsSecondsOrAsADate()
{
    QCOMPARE(ErrorRules::retryAfterMs(answered(429), 0), -1);
    QCOMPARE(ErrorRules::retryAfterMs(answered(429, {{"retry-after", "7"}}), 0), 7000);
    const HttpHeaders dated{{"Date", "Sat, 22 Nov 2025 10:00:00 GMT"},
                            {"Retry-After", "Sat, 22 Nov 2025 10:00:30 GMT"}};
    QCOMPARE(ErrorRules::retryAfterMs(answered(503, dated), 0), 30'000);
    QCOMPARE(ErrorRules::retryAfterMs(answered(503, {{"Retry-After", "soon"}}), 0), -1);
    QCOMPARE(ErrorRules::serverDate(answered(200, dated)), 1'763'805'600'000);
}

void TestErrorRules::theServersOwnWordsAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("message") << QByteArray(R"({"message": "Permission Denied"})") << u"Permission Denied"_qs;
    QTest::newRow("problem") << QByteArray(R"({"title": "Conflict", "detail": "Taken"})") << u"Taken"_qs;
    QTest::newRow("nested") << QByteArray(R"({"error": {"title": "x", "message": "No ticket"}})") << u"No ticket"_qs;
    QTest::newRow("none") << QByteArray("<html>") << QString();
}

void TestErrorRules::theServersOwnWordsAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(ErrorRules::wordsIn(body), words);
}

void TestErrorRules::theServersOwnWordsEndBeforeOurAdviceBegins()
{
    const ErrorRules rules({}, u"desk.test"_qs);
    QVERIFY(rules.errorOf(answered(401), u"Unauthorized"_qs).text().contains(u"Unauthorized. "_qs));
    QVERIFY(rules.errorOf(answered(401), u"Go away!"_qs).text().contains(u"Go away! "_qs));
}

void TestErrorRules::everyFailureHasASentence()
{
    const ErrorRules rules({}, u"desk.test"_qs);
    for (const Failure failure : {Failure::Refused, Failure::Unreachable, Failure::Tls, Failure::TimedOut,
                                  Failure::Cut, Failure::TooBig, Failure::Cancelled}) {
        HttpResponse response = answered(0);
        response.failure = failure;
        QVERIFY(!rules.errorOf(response, {}).happened.isEmpty());
    }
    for (int status = 300; status < 600; ++status)
        QVERIFY(!rules.errorOf(answered(status), {}).happened.isEmpty());
    QCOMPARE(rules.errorOf(answered(404), {}).kind, ErrorKind::NotFound);
    QCOMPARE(rules.errorOf(answered(410), {}).kind, ErrorKind::Conflict);
    QCOMPARE(rules.errorOf(answered(403), u"Nope"_qs).kind, ErrorKind::Forbidden);
    QVERIFY(rules.errorOf(answered(403), u"Nope"_qs).happened.endsWith(u"Nope."_qs));
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestErrorRules)
#include "TestErrorRules.moc"
