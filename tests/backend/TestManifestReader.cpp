#include "core/backend/Manifest.h"
#include "core/backend/ManifestReader.h"
#include "core/domain/Command.h"

#include <QFile>
#include <QTest>

namespace saskare {

class TestManifestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSmallManifestIsRead();
    void aStreamsFormChangesWithWhatItsCursorsAreMadeOf();
    void eachMistakeIsToldWithItsPlace_data();
    void eachMistakeIsToldWithItsPlace();
    void aMappingMayNotReachOutside_data();
    void aMappingMayNotReachOutside();
    void wordsInStringsCommentsAndMemberNamesAreFree();
    void everyShippedManifestIsRight();
    void theHandbooksExampleIsRight();
};

namespace {

QByteArray small(const QByteArray &streams = "[]", const QByteArray &more = "")
{
    return R"({"format": 1, "id": "small", "name": "Small", "mapping": "mapping.jq",
        "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address", "lv": "Adrese", "ru": "Адрес"}},
                       {"name": "token", "kind": "secret", "label": {"en": "Token"}}],
        "auth": [{"kind": "bearer", "token": "{secrets.token}"}],
        "commands": {}, "streams": )"
        + streams + more + "}";
}
QString mistakes(const QByteArray &json, const QByteArray &mapping = "def page: .;\n")
{
    return ManifestReader::read(json, mapping).mistakes.join(u'\n');
}

} // namespace

void TestManifestReader::aSmallManifestIsRead()
{
    const auto outcome = ManifestReader::read(
        small(R"([{"name": "tickets", "records": ["conversation"], "every": 30, "entry": "page",
        "changes": {"request": {"path": "/tickets", "query": {"cursor": "{cursor}"}}}, "cursor": {"kind": "opaque"}}])"),
        "def page: .;\n");
    QCOMPARE(outcome.mistakes, QStringList());
    QCOMPARE(outcome.manifest->streams.size(), 1);
    QCOMPARE(outcome.manifest->streams.first().every, std::chrono::seconds(30));
    QCOMPARE(outcome.manifest->parameters.first().labelFor(u"lv_LV"_qs), u"Adrese"_qs);
    QCOMPARE(outcome.manifest->parameters.last().labelFor(u"ru"_qs), u"Token"_qs);
    QVERIFY(!outcome.manifest->historyParameter());
}

void TestManifestReader::aStreamsFormChangesWithWhatItsCursorsAreMadeOf()
{
    const auto formOf = [](const char *more) {
        const QByteArray stream = R"([{"name": "t", "records": ["tag"], "changes": {"request": {"path": "/t"}}%1}])";
        const auto outcome = ManifestReader::read(small(QByteArray(stream).replace("%1", more)), "def page: .;\n");
        return outcome.manifest ? outcome.manifest->streams.first().form : outcome.mistakes.join(u'\n');
    };
    QSet<QString> forms;
    const QList<const char *> different{
        "",
        R"(, "cursor": {"kind": "since"})",
        R"(, "cursor": {"kind": "opaque"})",
        R"(, "cursor": {"kind": "opaque", "version": 2})",
        R"(, "cursor": {"kind": "since"}, "page": {"kind": "number"})",
        R"(, "cursor": {"kind": "since"}, "bootstrap": {"request": {"path": "/all"}})",
        R"(, "partitioned": "asked")"};
    for (const char *more : different)
        forms.insert(formOf(more));
    QCOMPARE(forms.size(), different.size());
    // How often, how far it overlaps and whom it asks changes nothing of a place.
    QCOMPARE(formOf(R"(, "every": 5, "cursor": {"kind": "since", "overlap": 7})"),
             formOf(R"(, "cursor": {"kind": "since"})"));
}

void TestManifestReader::eachMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const QByteArray stream
        = R"([{"name": "tickets", "records": ["conversation"], "changes": {"request": {"path": "/t"}}%1}])";
    const auto with = [&](const char *more) { return small(QByteArray(stream).replace("%1", more)); };
    QTest::newRow("unknown kind")
        << with(R"(, "cursor": {"kind": "date"})")
        << u"streams.tickets.cursor.kind: \"date\" is not known here; known are none, since, newestFirst, opaque."_qs;
    QTest::newRow("unknown key") << with(R"(, "evry": 3)")
                                 << u"streams.tickets: \"evry\" is not known here. Did you mean \"every\"?"_qs;
    QTest::newRow("wrong type") << with(
        R"(, "every": "3")") << u"streams.tickets.every: here stands a value of type string; it must be integer."_qs;
    QTest::newRow("missing entry")
        << with(R"(, "entry": "pages")")
        << u"streams.tickets.entry: the mapping defines no function \"pages\". Did you mean \"page\"?"_qs;
    QTest::newRow("unknown name")
        << small(R"([{"name": "t", "records": ["tag"], "changes": {"request": {"path": "/t/{conversation}"}}}])")
        << u"streams.t.changes.request.path: {conversation} is not known here; known are parameters, cursor, page, prepare."_qs;
    QTest::newRow("secret in a request") << small(
        R"([{"name": "t", "records": ["tag"], "changes": {"request": {"path": "/t", "query": {"k": "{secrets.token}"}}}}])")
                                         << u"streams.t.changes.request.query.k: {secrets.token} is not known here"_qs;
    QTest::newRow("open brace") << small(
        R"([{"name": "t", "records": ["tag"], "changes": {"request": {"path": "/t{"}}}])")
                                << u"streams.t.changes.request.path: a brace opens at character 3"_qs;
    QTest::newRow("not JSON") << QByteArray("{\n  \"format\": 1,\n  oops}")
                              << u"line 3, column 4: this is not JSON"_qs;
    QTest::newRow("unknown command") << small("[]").replace("\"commands\": {}", R"("commands": {"replay": {}})")
                                     << u"commands: \"replay\" is not known here. Did you mean \"reply\"?"_qs;
    QTest::newRow("missing part") << QByteArray(R"({"format": 1})") << u"the manifest: \"id\" is missing."_qs;
    const auto parameter = [](const char *made) {
        return small("[]").replace(
            "\"kind\": \"secret\", \"label\": {\"en\": \"Token\"}}",
            QByteArray(QByteArray("\"kind\": \"secret\", \"label\": {\"en\": \"Token\"}}, ") + made));
    };
    QTest::newRow("days by another name")
        << parameter(R"({"name": "days", "kind": "days", "default": "90", "label": {"en": "Days"}})")
        << u"parameters.days: \"historyDays\" and kind days belong together."_qs;
    QTest::newRow("days without a number")
        << parameter(R"({"name": "historyDays", "kind": "days", "default": "all", "label": {"en": "Days"}})")
        << u"parameters.historyDays: its default has to be a whole number of days, from 1 to 7300."_qs;
    QTest::newRow("later format") << small("[]").replace("\"format\": 1", "\"format\": 2")
                                  << u"format: this program reads only 1."_qs;
}

void TestManifestReader::eachMistakeIsToldWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const QString told = mistakes(json);
    QVERIFY2(told.contains(said), qPrintable(told));
}

void TestManifestReader::aMappingMayNotReachOutside_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("word");
    for (const char *word : {"env", "$ENV", "input", "inputs", "debug", "stderr", "halt", "halt_error",
                             "input_filename", "now", "$__loc__", "get_search_list", "modulemeta"})
        QTest::newRow(word) << QByteArray("# fine\ndef page: ") + word + ";" << QString::fromLatin1(word);
    QTest::newRow("import") << QByteArray("\nimport \"a\" as a;") << u"import"_qs;
    QTest::newRow("include") << QByteArray("\ninclude \"a\";") << u"include"_qs;
    QTest::newRow("in an interpolation") << QByteArray("\ndef page: \"a \\(\"b \\(env)\")\";") << u"env"_qs;
}

void TestManifestReader::aMappingMayNotReachOutside()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, word);
    QVERIFY2(mistakes(small(), mapping).contains(u"mapping: line 2: \"%1\" is refused"_qs.arg(word)),
             qPrintable(mistakes(small(), mapping)));
}

void TestManifestReader::wordsInStringsCommentsAndMemberNamesAreFree()
{
    const QByteArray mapping = "# env and now\ndef page: .env + .input.now + \"import \\\" env\" + {\"now\": 1};\n";
    QCOMPARE(mistakes(small(), mapping), QString());
}

void TestManifestReader::everyShippedManifestIsRight()
{
    const ManifestCatalog catalog{QString()};
    for (const Error &error : catalog.errors())
        qWarning().noquote() << error.text();
    QCOMPARE(catalog.errors().size(), 0);
    QVERIFY(catalog.manifest(u"saskare"_qs));
    QVERIFY(catalog.manifest(u"saskare"_qs)->shipped);
    QCOMPARE(catalog.manifest(u"saskare"_qs)->commands.size(), commandNames().size());
}

void TestManifestReader::theHandbooksExampleIsRight()
{
    QFile handbook(u":/backends/README.md"_qs);
    QVERIFY(handbook.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(handbook.readAll());
    const QString json = text.section(u"```json\n"_qs, 1, 1).section(u"\n```"_qs, 0, 0);
    const QString mapping = text.section(u"```jq\n"_qs, 1, 1).section(u"\n```"_qs, 0, 0);
    const auto outcome = ManifestReader::read(json.toUtf8(), mapping.toUtf8() + '\n');
    QCOMPARE(outcome.mistakes, QStringList());
    QVERIFY(outcome.manifest->can(u"reply"_qs));
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestManifestReader)
#include "TestManifestReader.moc"
