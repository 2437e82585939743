#include "core/backend/ManifestReader.h"
#include "core/backend/RequestBuilder.h"
#include "core/backend/Template.h"

#include <QJsonDocument>
#include <QTest>

namespace saskare {

class TestRequestTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFilledAndBracesEscaped();
    void aValueInAPathCannotLeaveItsPlace();
    void aMissingValueLeavesOutItsQueryItem();
    void aJsonFieldKeepsTheTypeOfItsValue();
    void aNameThroughAListCollects();
    void formAndMultipartBodiesAreWritten();
    void onlyTheOwnOriginAndListedHostsAreAsked();
    void twoBasesStandBesideEachOther();
};

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

RequestBuilder builder(const QString &url = u"https://desk.test/rt/"_qs)
{
    const QByteArray json = R"({"format": 1, "id": "small", "name": "Small", "hosts": ["files.test", "*.cdn.test"],
        "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}},
                       {"name": "zone", "kind": "text", "label": {"en": "Zone"}, "default": "UTC"}],
        "auth": [{"kind": "none"}], "commands": {}, "streams": [],
        "defaults": {"bases": {"v1": "/api", "v3": "/api/v3"}, "base": "v3", "headers": {"X-Zone": "{parameters.zone}"}}})";
    const auto outcome = ManifestReader::read(json, {});
    Q_ASSERT(outcome.manifest);
    Connection connection;
    connection.baseUrl = QUrl(url);
    return {outcome.manifest, connection};
}

} // namespace

void TestRequestTemplate::namesAreFilledAndBracesEscaped()
{
    const QJsonObject scope = object(R"({"command": {"id": "u1"}, "n": 12345678901, "yes": true})");
    QCOMPARE(Template(u"CF.{{Id}} = '{command.id}' {n} {yes}"_qs).text(scope), u"CF.{Id} = 'u1' 12345678901 true"_qs);
    QVERIFY(!Template(u"a {b"_qs).problem().isEmpty());
    QVERIFY(!Template(u"a } b"_qs).problem().isEmpty());
    QVERIFY(!Template(u"{}"_qs).problem().isEmpty());
}

void TestRequestTemplate::aValueInAPathCannotLeaveItsPlace()
{
    RequestPlan plan;
    plan.path = u"/tickets/{id}/history"_qs;
    const auto url = [&](const QString &id) { return builder().build(plan, {{u"id"_qs, id}}); };
    QCOMPARE(url(u"4"_qs)->url.toEncoded(), QByteArray("https://desk.test/rt/api/v3/tickets/4/history"));
    QCOMPARE(url(u"a/b?c#d%2F ā"_qs)->url.toEncoded(),
             QByteArray("https://desk.test/rt/api/v3/tickets/a%2Fb%3Fc%23d%252F%20%C4%81/history"));
    QVERIFY(!url(u".."_qs));
    QVERIFY(!url(QString()));
}

void TestRequestTemplate::aMissingValueLeavesOutItsQueryItem()
{
    RequestPlan plan;
    plan.path = u"/tickets"_qs;
    plan.query = object(
        R"({"q": "id > {cursor.last} & x", "cursor": "{page.cursor}", "fields[]": ["a+b", "c=d"], "empty": ""})");
    const QByteArray url = builder().build(plan, object(R"({"cursor": {"last": 5}})"))->url.toEncoded();
    QCOMPARE(
        url,
        QByteArray(
            "https://desk.test/rt/api/v3/tickets?fields%5B%5D=a%2Bb&fields%5B%5D=c%3Dd&q=id%20%3E%205%20%26%20x"));
}

void TestRequestTemplate::aJsonFieldKeepsTheTypeOfItsValue()
{
    RequestPlan plan;
    plan.method = "POST";
    plan.path = u"/x"_qs;
    plan.body.kind = BodyPlan::Kind::Json;
    plan.body.fields
        = object(R"({"tags": "{command.tags}", "agent": "{command.agent}", "gone": "{command.none}", "unread": false,
                                  "deep": {"at": "{command.at}", "text": "to {command.agent}!"}})");
    const auto request = builder().build(
        plan,
        object(
            R"({"command": {"tags": ["a", "b"], "agent": "", "at": 1763800000000}, "parameters": {"zone": "UTC"}})"));
    QCOMPARE(QJsonDocument::fromJson(request->body).object(),
             object(R"({"tags": ["a", "b"], "agent": "", "unread": false, "deep": {"at": 1763800000000}})"));
    QVERIFY(request->headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "application/json")));
    QVERIFY(request->headers.contains(std::pair<QByteArray, QByteArray>("X-Zone", "UTC")));
}

void TestRequestTemplate::aNameThroughAListCollects()
{
    const QJsonObject scope = object(R"({"steps": {"upload": [{"id": "u1"}, {"id": "u2"}]}})");
    QCOMPARE(Template(u"{steps.upload.id}"_qs).value(scope).toArray(), QJsonArray({u"u1"_qs, u"u2"_qs}));
}

void TestRequestTemplate::formAndMultipartBodiesAreWritten()
{
    RequestPlan plan;
    plan.method = "POST";
    plan.path = u"/x"_qs;
    plan.body.kind = BodyPlan::Kind::Form;
    plan.body.fields = object(R"({"text": "{t}", "type": "M", "none": "{n}"})");
    const QJsonObject scope = object(R"({"t": "a&b=ž +"})");
    QCOMPARE(builder().build(plan, scope)->body, QByteArray("text=a%26b%3D%C5%BE%20%2B&type=M"));

    plan.body = {BodyPlan::Kind::Multipart, u"parts"_qs, {}, u"Attachments"_qs};
    const QByteArray body = builder()
                                .build(plan, scope, object(R"({"JSON": {"Content": "sveiki"}})"),
                                       {{u"ž \"ж\".txt"_qs, u"text/plain"_qs, "bytes"}})
                                ->body;
    QVERIFY2(body.contains("form-data; name=\"JSON\"\r\n\r\n{\"Content\":\"sveiki\"}\r\n"), body.constData());
    QVERIFY2(body.contains(
                 "name=\"Attachments\"; filename=\"ž %22ж%22.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n"),
             body.constData());
    QVERIFY(body.endsWith("--\r\n"));
}

void TestRequestTemplate::onlyTheOwnOriginAndListedHostsAreAsked()
{
    RequestPlan plan;
    plan.url = u"{location}"_qs;
    const auto asked = [&](const QString &location) {
        return builder().build(plan, {{u"location"_qs, location}}).ok();
    };
    QVERIFY(asked(u"https://desk.test/files/1"_qs));
    QVERIFY(asked(u"/files/1"_qs));
    QVERIFY(asked(u"https://files.test/1"_qs));
    QVERIFY(asked(u"https://p7.cdn.test/1"_qs));
    QVERIFY(!asked(u"https://cdn.test/1"_qs));
    QVERIFY(!asked(u"https://evilcdn.test/1"_qs));
    QVERIFY(!asked(u"https://p7.cdn.test:8443/1"_qs));
    QVERIFY(!asked(u"http://files.test/1"_qs));
    QVERIFY(!asked(u"https://files.test:8443/1"_qs));
    QVERIFY(!asked(u"http://desk.test/1"_qs));
    QVERIFY(!asked(u"https://desk.test:8443/1"_qs));
    QVERIFY(!asked(u"https://desk.test.evil.test/1"_qs));
    QVERIFY(!asked(u"//evil.test/1"_qs));
    QVERIFY(!asked(u"file:///etc/passwd"_qs));
}

void TestRequestTemplate::twoBasesStandBesideEachOther()
{
    RequestPlan plan;
    plan.path = u"/x"_qs;
    QCOMPARE(builder(u"https://desk.test"_qs).build(plan, {})->url.toEncoded(),
             QByteArray("https://desk.test/api/v3/x"));
    plan.base = u"v1"_qs;
    QCOMPARE(builder(u"https://desk.test"_qs).build(plan, {})->url.toEncoded(),
             QByteArray("https://desk.test/api/x"));
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestRequestTemplate)
#include "TestRequestTemplate.moc"
