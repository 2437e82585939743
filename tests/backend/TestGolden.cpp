#include "core/backend/Backend.h"
#include "core/backend/HttpTransport.h"
#include "core/backend/JsonText.h"
#include "core/backend/ManifestPlan.h"
#include "core/backend/MappingProcess.h"
#include "core/backend/RecordReader.h"
#include "core/backend/Template.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QTest>
#include <QUrlQuery>

#include <map>

namespace saskare {

/// Keeps the requests and says yes.
class KeepingTransport : public HttpTransport
{
public:
    Future<HttpResponse> send(HttpRequest request) override
    {
        requests.append(std::move(request));
        QPromise<HttpResponse> promise;
        promise.start();
        HttpResponse yes;
        yes.status = 200;
        yes.sent = true;
        yes.headers = {{"Content-Type", "application/json"}};
        yes.body = R"({"id": 1})";
        promise.addResult(yes);
        promise.finish();
        return promise.future();
    }
    std::unique_ptr<HttpStream> open(HttpRequest, std::function<void(const QByteArray &)>,
                                     std::function<void(const HttpResponse &)>) override
    {
        return std::make_unique<HttpStream>();
    }
    QList<HttpRequest> requests;
};

/// Every shipped description as a pure function: what the help desk says to records, what an agent does to requests.
/// The cases stand in tests/backends/*/*.golden.json, as the README there tells; a new help desk needs no C++.
class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyManifestHasCases();
    void readsBecomeRecords_data();
    void readsBecomeRecords();
    void commandsBecomeRequests_data();
    void commandsBecomeRequests();

private:
    void rowsWith(const QString &member);
    MappingProcess &mappingOf(const QString &vendor);
    [[nodiscard]] static QString difference(const QJsonValue &expected, const QJsonValue &actual,
                                            const QString &path = {});
    [[nodiscard]] static QString wholeDifference(const QJsonValue &expected, const QJsonValue &actual);
    /// Of times without one, as an account with these parameters reads them.
    [[nodiscard]] static QTimeZone zoneOf(const Manifest &manifest, QJsonObject parameters);
    [[nodiscard]] static QJsonObject shown(const HttpRequest &request);

    ManualClock m_clock;
    ManifestCatalog m_catalog{QString()};
    std::map<QString, std::unique_ptr<MappingProcess>> m_mappings;
};

namespace {

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

/// An id may be a number or its text: records make them one.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    const bool oneIsText = a.isString() != b.isString() && (a.isDouble() || b.isDouble());
    return a == b || (oneIsText && a.toVariant().toString() == b.toVariant().toString());
}

QJsonObject pairs(const QByteArray &encoded)
{
    QJsonObject object;
    const auto items = QUrlQuery(QString::fromLatin1(encoded)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        object.insert(name, value);
    return object;
}

/// {fields, files} of a multipart body.
QJsonObject partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QJsonObject fields;
    QJsonArray files;
    const QByteArray border = QByteArray("--").append(boundary);
    for (qsizetype at = body.indexOf(border); at >= 0;) {
        const qsizetype next = body.indexOf(border, at + 1);
        if (next < 0)
            break;
        const QByteArray part = body.mid(at, next - at - 2);
        const qsizetype end = part.indexOf("\r\n\r\n");
        const QString head = QString::fromUtf8(part.left(end));
        const QString name = head.section(u"name=\""_qs, 1, 1).section(u'"', 0, 0);
        if (head.contains(u"filename=\""_qs))
            files.append(QJsonObject{{u"name"_qs, name},
                                     {u"fileName"_qs, head.section(u"filename=\""_qs, 1, 1).section(u'"', 0, 0)},
                                     {u"content"_qs, QString::fromUtf8(part.mid(end + 4))}});
        else
            fields.insert(name, QString::fromUtf8(part.mid(end + 4)));
        at = next;
    }
    return {{u"fields"_qs, fields}, {u"files"_qs, files}};
}

} // namespace

MappingProcess &TestGolden::mappingOf(const QString &vendor)
{
    auto &mapping = m_mappings[vendor];
    if (!mapping)
        mapping = std::make_unique<MappingProcess>(m_catalog.manifest(vendor)->mapping, m_clock);
    return *mapping;
}

/// Where `actual` lacks what `expected` names; empty: nowhere.
QString TestGolden::difference(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    const QString differs = path + u": expected "_qs + textOf(expected) + u", got "_qs + textOf(actual);
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString found = actual.isObject() && actual.toObject().contains(it.key())
                ? difference(it.value(), actual[it.key()], path + u'.' + it.key())
                : path + u'.' + it.key() + u" is missing"_qs;
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (!expected.isArray())
        return isSame(expected, actual) ? QString() : differs;
    const QJsonArray wanted = expected.toArray(), given = actual.toArray();
    if (!actual.isArray() || wanted.size() != given.size())
        return differs;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString found = difference(wanted.at(i), given.at(i), path + u"[%1]"_qs.arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString TestGolden::wholeDifference(const QJsonValue &expected, const QJsonValue &actual)
{
    const QString lacks = difference(expected, actual);
    return lacks.isEmpty() ? difference(actual, expected) : lacks;
}

QTimeZone TestGolden::zoneOf(const Manifest &manifest, QJsonObject parameters)
{
    for (const ManifestParameter &parameter : manifest.parameters) {
        if (!parameters.contains(parameter.name))
            parameters.insert(parameter.name, parameter.defaultValue);
    }
    const auto zone = Template(manifest.plan->zone).text({{u"parameters"_qs, parameters}});
    return zone && !zone->isEmpty() ? QTimeZone(zone->toLatin1()) : QTimeZone();
}

void TestGolden::rowsWith(const QString &member)
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QJsonObject>("item");
    const QDir root(qEnvironmentVariable("SASKARE_SOURCE") + u"/tests/backends"_qs);
    for (const QString &vendor : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &name :
             QDir(root.filePath(vendor)).entryList({u"*.golden.json"_qs}, QDir::Files, QDir::Name)) {
            QFile file(root.filePath(vendor + u'/' + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QJsonParseError error;
            const QJsonArray cases = QJsonDocument::fromJson(file.readAll(), &error).array();
            QVERIFY2(!cases.isEmpty(), qPrintable(file.fileName() + u": "_qs + error.errorString()));
            for (const QJsonValue &item : cases) {
                if (item.toObject().contains(member))
                    QTest::newRow(qPrintable(vendor + u": "_qs + item[u"what"].toString()))
                        << vendor << item.toObject();
            }
        }
    }
}

void TestGolden::everyManifestHasCases()
{
    QVERIFY2(m_catalog.errors().isEmpty(),
             m_catalog.errors().isEmpty() ? "" : qPrintable(m_catalog.errors().first().text()));
    const QDir root(qEnvironmentVariable("SASKARE_SOURCE") + u"/tests/backends"_qs);
    for (const QString &vendor : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(m_catalog.manifest(vendor), qPrintable(vendor + u" has tests but no manifest"_qs));
}

void TestGolden::readsBecomeRecords_data()
{
    rowsWith(u"entry"_qs);
}

void TestGolden::readsBecomeRecords()
{
    QFETCH(QString, vendor);
    QFETCH(QJsonObject, item);
    QVERIFY(m_catalog.manifest(vendor));
    const Result<QByteArray> json = await(mappingOf(vendor).call(
        item[u"entry"].toString(), QJsonDocument(item[u"input"].toObject()).toJson(QJsonDocument::Compact)));
    if (item.contains(u"fails")) {
        QVERIFY(!json.ok());
        QVERIFY2(QString(json.error().text() + json.error().detail).contains(item[u"fails"].toString()),
                 qPrintable(json.error().text() + json.error().detail));
        return;
    }
    QVERIFY2(json.ok(), json ? "" : qPrintable(json.error().text() + json.error().detail));
    const QJsonValue given = QJsonDocument::fromJson('[' + *json + ']').array().at(0);
    if (item.contains(u"output")) {
        const QString found = wholeDifference(item[u"output"], given);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        return;
    }
    const Result<ReadPage> page
        = RecordReader(item[u"entry"].toString(),
                       zoneOf(*m_catalog.manifest(vendor), item[u"input"][u"parameters"].toObject()))
              .read(*json);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().text()));
    QVERIFY2(page->setAside.isEmpty(),
             page->setAside.isEmpty()
                 ? ""
                 : qPrintable(page->setAside.first().path + u' ' + page->setAside.first().reason));
    const QString differs = difference(item[u"page"].toObject(), given, u"page"_qs);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));

    const QJsonArray wanted = item[u"records"].toArray(), records = given[u"records"].toArray();
    QCOMPARE(records.size(), wanted.size());
    for (const QJsonValue &record : wanted) {
        QString nearest = u"not there: "_qs + textOf(record);
        for (const QJsonValue &candidate : records) {
            if (candidate[u"type"] != record[u"type"] || !isSame(candidate[u"id"], record[u"id"]))
                continue;
            nearest = difference(record, candidate, record[u"type"].toString() + u' ' + textOf(record[u"id"]));
            if (nearest.isEmpty())
                break;
        }
        QVERIFY2(nearest.isEmpty(), qPrintable(nearest));
    }
}

void TestGolden::commandsBecomeRequests_data()
{
    rowsWith(u"command"_qs);
}

/// The request as a case writes it.
QJsonObject TestGolden::shown(const HttpRequest &request)
{
    QJsonObject headers;
    QByteArray type;
    for (const auto &[name, value] : request.headers) {
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            type = value;
    }
    QJsonObject all{{u"method"_qs, QString::fromLatin1(request.method)},
                    {u"path"_qs, request.url.path(QUrl::FullyEncoded)},
                    {u"headers"_qs, headers}};
    if (request.url.hasQuery())
        all.insert(u"query"_qs, pairs(request.url.query(QUrl::FullyEncoded).toLatin1()));
    if (type == "application/json") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        all.insert(u"body"_qs, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    } else if (type == "application/x-www-form-urlencoded") {
        all.insert(u"body"_qs, pairs(request.body));
    } else if (type.startsWith("multipart/")) {
        all.insert(u"body"_qs, partsOf(request.body, type.mid(type.indexOf("boundary=") + 9)));
    } else if (!request.body.isEmpty()) {
        all.insert(u"body"_qs, QString::fromUtf8(request.body));
    }
    return all;
}

void TestGolden::commandsBecomeRequests()
{
    QFETCH(QString, vendor);
    QFETCH(QJsonObject, item);
    const auto manifest = m_catalog.manifest(vendor);
    QVERIFY(manifest);
    Connection connection;
    connection.baseUrl = QUrl(u"https://desk.example"_qs);
    connection.user = item[u"user"].toString();
    for (const ManifestParameter &parameter : manifest->parameters) {
        const QJsonValue given = item[u"parameters"][parameter.name];
        const bool wanted = !item.contains(u"secrets") || item[u"secrets"].toArray().contains(parameter.name);
        if (parameter.kind == ManifestParameter::Kind::Secret && !wanted)
            continue;
        if (parameter.kind == ManifestParameter::Kind::Secret)
            connection.secrets.insert(parameter.name, Secret(u"secret-"_qs + parameter.name));
        else if (given.isString())
            connection.values.insert(parameter.name, given.toString());
    }
    KeepingTransport transport;
    Backend backend(manifest, connection, m_clock, transport);

    OutboxEntry entry;
    entry.id = QUuid(u"6f1b13c0-0000-4000-8000-000000000001"_qs);
    entry.remoteConversation = item[u"conversation"].toString();
    QJsonObject command = item[u"fields"].toObject();
    command.insert(u"command"_qs, item[u"command"]);
    const Result<Command> read = commandFromJson(command);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    entry.command = *read;
    entry.base.newestMessage = item[u"base"][u"newestMessage"].toString();
    entry.base.version = item[u"base"][u"version"].toString();
    entry.step = item[u"step"].toInt();
    entry.stepResults = item[u"results"].toObject();
    QHash<QByteArray, QByteArray> files;
    for (const OutgoingFile &file : filesOf(entry.command))
        files.insert(file.sha256, item[u"content"].toString().toUtf8());
    const StepResult result = await(backend.perform(entry, files));
    if (item.contains(u"fails")) {
        QCOMPARE(result.outcome, WriteOutcome::Rejected);
        QVERIFY2(QString(result.error.text() + result.error.detail).contains(item[u"fails"].toString()),
                 qPrintable(result.error.text() + result.error.detail));
        QVERIFY2(transport.requests.isEmpty(), "nothing may have left");
        return;
    }
    QVERIFY2(!transport.requests.isEmpty(), qPrintable(result.error.text() + result.error.detail));
    // Signing in may come before, reading back after it.
    const QJsonObject wanted = item[u"request"].toObject();
    QJsonObject sent = shown(transport.requests.first());
    for (const HttpRequest &request : transport.requests) {
        if (shown(request)[u"method"] == wanted[u"method"] && shown(request)[u"path"] == wanted[u"path"])
            sent = shown(request);
    }
    const QString lacks = difference(wanted, sent);
    QVERIFY2(lacks.isEmpty(), qPrintable(lacks));
    for (const QString &whole : {u"body"_qs, u"query"_qs}) {
        const QString tooMuch = difference(sent.value(whole), wanted.value(whole), u"not expected: "_qs + whole);
        QVERIFY2(tooMuch.isEmpty(), qPrintable(tooMuch));
    }
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestGolden)
#include "TestGolden.moc"
