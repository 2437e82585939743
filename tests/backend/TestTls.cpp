#include "core/backend/ErrorRules.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/Certificates.h"
#include "tests/backend/SecureDesk.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTest>

namespace saskare {

using Failure = HttpResponse::Failure;
using Cause = HttpResponse::Cause;

namespace {

HttpResponse ask(const SecureDesk &desk, const QString &host, const NetworkRoute &route)
{
    ManualClock clock;
    NetworkTransport transport(clock, route);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://%1:%2/"_qs.arg(host, QString::number(desk.serverPort())));
    request.body = "{\"text\":\"once\"}";
    request.timeoutMs = 20'000;
    request.setHeader("Authorization", "Bearer canary");
    return await(transport.send(request));
}

NetworkRoute believing(const QByteArray &authority)
{
    NetworkRoute route;
    route.certificates = authority;
    return route;
}

QString wordsFor(const HttpResponse &response)
{
    return ErrorRules({}, u"desk.example"_qs).errorOf(response, {}).text();
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCertificateNobodyVouchesForIsRefusedInWordsThatSayWhatToDo();
    void aServerIsBelievedWithItsAuthority();
    void anAuthorityOfOneAccountMeansNothingToAnother();
    void aSelfSignedServerIsBelievedOnlyWhenItsOwnCertificateWasGiven();
    void aServerOfAnotherNameIsRefusedWhoeverVouches();
    void aCertificateWhoseTimeIsOverIsRefused();
    void aFileGivesItsCertificatesAndNothingElse();

private:
    Certificates m_certificates;
};

void TestTls::initTestCase()
{
    if (!m_certificates.areMade())
        QSKIP("ALL SKIPPED: the openssl program is not here");
}

void TestTls::aCertificateNobodyVouchesForIsRefusedInWordsThatSayWhatToDo()
{
    QByteArray own;
    SecureDesk alone(m_certificates.selfSignedFor(u"localhost"_qs, &own));
    SecureDesk company(m_certificates.serverFor(u"localhost"_qs));
    for (const SecureDesk *desk : {&alone, &company}) {
        const HttpResponse response = ask(*desk, u"localhost"_qs, {});
        QCOMPARE(response.failure, Failure::Tls);
        QCOMPARE(response.cause, Cause::UnknownIssuer);
        QVERIFY(!response.sent);
        QCOMPARE(desk->received, QByteArray());
        const QString words = wordsFor(response);
        QVERIFY2(words.contains(u"desk.example"_qs) && words.contains(u"Nothing was sent"_qs), qPrintable(words));
        QVERIFY2(words.contains(u"authority's certificate file"_qs) && words.contains(u"More"_qs), qPrintable(words));
    }
}

void TestTls::aServerIsBelievedWithItsAuthority()
{
    SecureDesk desk(m_certificates.serverFor(u"localhost"_qs));
    const HttpResponse response = ask(desk, u"localhost"_qs, believing(m_certificates.authority()));
    QCOMPARE(response.failure, Failure::None);
    QCOMPARE(response.status, 200);
    QVERIFY(desk.received.contains("canary"));
}

void TestTls::anAuthorityOfOneAccountMeansNothingToAnother()
{
    SecureDesk desk(m_certificates.serverFor(u"localhost"_qs));
    QCOMPARE(ask(desk, u"localhost"_qs, believing(m_certificates.authority())).status, 200);
    desk.received.clear();
    QCOMPARE(ask(desk, u"localhost"_qs, {}).failure, Failure::Tls);
    QByteArray other;
    (void)m_certificates.selfSignedFor(u"localhost"_qs, &other);
    QCOMPARE(ask(desk, u"localhost"_qs, believing(other)).failure, Failure::Tls);
    QCOMPARE(desk.received, QByteArray());
}

void TestTls::aSelfSignedServerIsBelievedOnlyWhenItsOwnCertificateWasGiven()
{
    QByteArray own;
    SecureDesk desk(m_certificates.selfSignedFor(u"localhost"_qs, &own));
    QCOMPARE(ask(desk, u"localhost"_qs, believing(own)).status, 200);
    QCOMPARE(ask(desk, u"localhost"_qs, believing(m_certificates.authority())).failure, Failure::Tls);
}

void TestTls::aServerOfAnotherNameIsRefusedWhoeverVouches()
{
    SecureDesk desk(m_certificates.serverFor(u"other.example"_qs));
    for (const QString &host : {u"localhost"_qs, u"127.0.0.1"_qs}) {
        const HttpResponse response = ask(desk, host, believing(m_certificates.authority()));
        QCOMPARE(response.failure, Failure::Tls);
        QCOMPARE(response.cause, Cause::WrongHost);
        QVERIFY(!response.sent);
        QVERIFY(wordsFor(response).contains(u"another name"_qs));
    }
    QCOMPARE(desk.received, QByteArray());
}

void TestTls::aCertificateWhoseTimeIsOverIsRefused()
{
    SecureDesk desk(m_certificates.outOfDateFor(u"localhost"_qs));
    QVERIFY(m_certificates.areMade());
    const HttpResponse response = ask(desk, u"localhost"_qs, believing(m_certificates.authority()));
    QCOMPARE(response.failure, Failure::Tls);
    QCOMPARE(response.cause, Cause::OutOfDate);
    QCOMPARE(desk.received, QByteArray());
}

void TestTls::aFileGivesItsCertificatesAndNothingElse()
{
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----\n";
    const Result<QByteArray> found = NetworkRoute::certificatesIn(key + m_certificates.authority() + "canary");
    QVERIFY(found.ok());
    QCOMPARE(found->simplified(), m_certificates.authority().simplified());
    QCOMPARE(NetworkRoute::namesIn(*found), u"Test Company Root"_qs);
    for (const QByteArray &useless : {QByteArray(), key, QByteArray("text"), QByteArray(3'000'000, 'x')})
        QCOMPARE(NetworkRoute::certificatesIn(useless).error().kind, ErrorKind::BadInput);
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestTls)
#include "TestTls.moc"
