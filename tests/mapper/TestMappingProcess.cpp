#include "core/backend/MappingProcess.h"

#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

namespace {

/// A folder with a library and data that a program must not be able to read.
class ForbiddenFolder
{
public:
    ForbiddenFolder()
    {
        write(u"m.jq"_qs, "def secret: \"canary\";");
        write(u"d.json"_qs, "\"canary\"");
    }
    [[nodiscard]] QByteArray path() const { return m_folder.path().toUtf8(); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
    }
    QTemporaryDir m_folder;
};

} // namespace

/// Every hostile program here must cost at most its own process; the test program itself surviving is half the proof.
class TestMappingProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = std::make_unique<ManualClock>(); }
    void entriesAreFoundAndAnsweredInOrder();
    void unknownEntryIsAnErrorInWords();
    void compileErrorsNameTheLine();
    void aProgramIsCompiledWithoutBeingRun_data();
    void aProgramIsCompiledWithoutBeingRun();
    void errorsOfTheProgramArriveInWords();
    void inputThatIsNoJsonIsAnError();
    void bigIntegersStayExact();
    void theEnvironmentIsEmpty();
    void filesCannotBeRead_data();
    void filesCannotBeRead();
    void wrongNumberOfOutputsIsAnError_data();
    void wrongNumberOfOutputsIsAnError();
    void hostileProgramsCostOnlyTheirOwnCall_data();
    void hostileProgramsCostOnlyTheirOwnCall();
    void aSlowCallIsStoppedAndTheNextOnesAreAnswered();
    void aProgramThatKeepsFailingIsLeftAloneForAWhile();
    void aThousandCallsAreAnsweredByOneProcess();
    void unfinishedCallsEndWithTheObject();

private:
    QString run(const QByteArray &program, const QString &entry, const QByteArray &input)
    {
        MappingProcess mapping(program, *m_clock);
        const Result<QByteArray> result = await(mapping.call(entry, input));
        return result.ok() ? QString::fromUtf8(*result) : QString(u"!"_qs + result.error().text());
    }

    std::unique_ptr<ManualClock> m_clock;
    ForbiddenFolder m_forbidden;
};

void TestMappingProcess::entriesAreFoundAndAnsweredInOrder()
{
    const QByteArray program
        = "# a comment\ndef helper(f): f;\ndef tickets: {n: (.x + 1)};\n  def inner: 1;\ndef notes:\n helper(.y);";
    QCOMPARE(MappingProcess::entriesOf(program), QStringList({u"tickets"_qs, u"notes"_qs}));
    MappingProcess mapping(program, *m_clock);
    const auto first = mapping.call(u"tickets"_qs, R"({"x":41})");
    const auto second = mapping.call(u"notes"_qs, R"({"y":"Ķekava — Привет 😀"})");
    QCOMPARE(*await(first), QByteArray(R"({"n":42})"));
    QCOMPARE(*await(second), QByteArray("\"Ķekava — Привет 😀\""));
}

void TestMappingProcess::unknownEntryIsAnErrorInWords()
{
    QVERIFY(run("def a: 1;", u"b"_qs, "null").contains(u"there is no entry named b"));
    QVERIFY(run("", u"b"_qs, "null").contains(u"there is no entry named b"));
    QVERIFY(run("def a: 1;", u"a\" then 1 else 2 end #"_qs, "null").contains(u"there is no entry named"));
}

void TestMappingProcess::compileErrorsNameTheLine()
{
    MappingProcess mapping("def a: 1;\ndef b:\n  nosuchfunction;", *m_clock);
    const Result<QByteArray> result = await(mapping.call(u"a"_qs, "null"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY2(result.error().happened.contains(u"nosuchfunction/0 is not defined"),
             qPrintable(result.error().happened));
    QVERIFY2(result.error().happened.contains(u"line 3"), qPrintable(result.error().happened));
    QVERIFY(run("def a: (;", u"a"_qs, "null").contains(u"line 1"));
    QVERIFY(run("def a: \"\xff\"; \x80 def", u"a"_qs, "null").startsWith(u'!'));
    QVERIFY(run(QByteArray("def a: 1;\0", 10), u"a"_qs, "null").contains(u"NUL"));
}

void TestMappingProcess::aProgramIsCompiledWithoutBeingRun_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QString>("trouble"); // empty: it compiles
    QTest::newRow("good") << QByteArray("def a: error(\"never run\");") << QString();
    QTest::newRow("a stray brace") << QByteArray("def a: .;\ndef b: {x: };\n")
                                   << u"line 2: syntax error, unexpected '}'."_qs;
    QTest::newRow("an unknown name") << QByteArray("def a: .;\n\ndef b: clean(1);\n")
                                     << u"line 3: clean/1 is not defined."_qs;
    QTest::newRow("an unfinished definition")
        << QByteArray("def a: .;\ndef b: .x\n") << u"line 2: it ends in the middle of a definition"_qs;
    QTest::newRow("an unclosed text") << QByteArray("def a: .;\ndef b: \"x;\n") << u"line 2: it ends"_qs;
}

void TestMappingProcess::aProgramIsCompiledWithoutBeingRun()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QString, trouble);
    MappingProcess mapping(program, *m_clock);
    const Result<void> compiled = await(mapping.compile());
    QCOMPARE(compiled.ok(), trouble.isEmpty());
    if (!compiled) {
        QCOMPARE(compiled.error().kind, ErrorKind::BadInput);
        QVERIFY2(compiled.error().happened.contains(trouble), qPrintable(compiled.error().happened));
    }
}

void TestMappingProcess::errorsOfTheProgramArriveInWords()
{
    const QString answer = run("def a: .x.y;", u"a"_qs, R"({"x":"text"})");
    QVERIFY2(answer.contains(u"Cannot index string with string \"y\""), qPrintable(answer));
    QVERIFY(run("def a: error(\"Nē\");", u"a"_qs, "null").contains(QString::fromUtf8("Nē")));
    QVERIFY(run("def a: error({\"k\":1});", u"a"_qs, "null").contains(u"\"k\""));
    QVERIFY(run("def a: error(null);", u"a"_qs, "null").startsWith(u'!'));
}

void TestMappingProcess::inputThatIsNoJsonIsAnError()
{
    for (const QByteArray &input :
         {QByteArray("{"), QByteArray(), QByteArray("<html>"), QByteArray(1'000'000, '['), QByteArray("1 2")})
        QVERIFY2(run("def a: 1;", u"a"_qs, input).contains(u"not valid JSON"), input.left(20).constData());
}

void TestMappingProcess::bigIntegersStayExact()
{
    QCOMPARE(
        run("def a: .;", u"a"_qs,
            R"([9007199254740993,-18446744073709551617,"9007199254740993 x",123456789012345,1.2345678901234567])"),
        QStringLiteral(
            R"(["9007199254740993","-18446744073709551617","9007199254740993 x",123456789012345,1.2345678901234567])"));
}

void TestMappingProcess::theEnvironmentIsEmpty()
{
    qputenv("SASKARE_CANARY", "tweet");
    QCOMPARE(run("def a: env;", u"a"_qs, "null"), u"{}"_qs);
    QCOMPARE(run("def a: $ENV;", u"a"_qs, "null"), u"{}"_qs);
}

void TestMappingProcess::filesCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("program");
    const QByteArray folder = m_forbidden.path();
    QTest::newRow("import") << QByteArray("import \"m\" as m; def a: m::secret;");
    QTest::newRow("import with search") << QByteArray("import \"m\" as m {search:\"" + folder
                                                      + "\"}; def a: m::secret;");
    QTest::newRow("include with search") << QByteArray("include \"m\" {search:\"" + folder + "\"}; def a: secret;");
    QTest::newRow("import data") << QByteArray("import \"d\" as $d {search:\"" + folder + "\"}; def a: $d;");
    QTest::newRow("modulemeta") << QByteArray("def a: \"m\" | modulemeta;");
}

void TestMappingProcess::filesCannotBeRead()
{
    QFETCH(QByteArray, program);
    const QString answer = run(program, u"a"_qs, "null");
    QVERIFY2(answer.startsWith(u'!'), qPrintable(answer));
    QVERIFY2(!answer.contains(u"canary"), qPrintable(answer));
}

void TestMappingProcess::wrongNumberOfOutputsIsAnError_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("none") << QByteArray("def a: empty;");
    QTest::newRow("two") << QByteArray("def a: 1, 2;");
    QTest::newRow("one and an error") << QByteArray("def a: 1, error(\"x\");");
    QTest::newRow("halt") << QByteArray("def a: halt;");
    QTest::newRow("halt_error") << QByteArray("def a: halt_error;");
    QTest::newRow("input") << QByteArray("def a: input;");
}

void TestMappingProcess::wrongNumberOfOutputsIsAnError()
{
    QFETCH(QByteArray, program);
    MappingProcess mapping(program + "\ndef fine: \"fine\";", *m_clock);
    const auto wrong = mapping.call(u"a"_qs, "null");
    const auto fine = mapping.call(u"fine"_qs, "null");
    QVERIFY(!await(wrong).ok());
    QCOMPARE(*await(fine), QByteArray("\"fine\""));
}

void TestMappingProcess::hostileProgramsCostOnlyTheirOwnCall_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("endless recursion") << QByteArray("def a: def f: 1 + f; f;");
    QTest::newRow("endless tail recursion") << QByteArray("def a: def f: f; f;");
    QTest::newRow("endless loop") << QByteArray("def a: last(range(1e18));");
    QTest::newRow("memory bomb") << QByteArray("def a: [limit(1e9; repeat(\"x\"))];");
    QTest::newRow("doubling text") << QByteArray("def a: reduce range(60) as $i (\"0123456789\"; . + .);");
    QTest::newRow("multiplied text") << QByteArray("def a: \"0123456789\" * 1e8;");
    QTest::newRow("deep nesting") << QByteArray("def a: reduce range(5e6) as $i (null; [.]);");
    QTest::newRow("output beyond the limit")
        << QByteArray("def a: reduce range(23) as $i (\"0123456789\"; . + .) | [.,.];");
    QTest::newRow("path bomb") << QByteArray("def a: null | setpath([1e9]; 1);");
}

void TestMappingProcess::hostileProgramsCostOnlyTheirOwnCall()
{
    QFETCH(QByteArray, program);
    MappingProcess mapping(program + "\ndef fine: \"fine\";", *m_clock);
    mapping.setTimeLimit(1500ms);
    const auto before = mapping.call(u"fine"_qs, "null");
    const auto hostile = mapping.call(u"a"_qs, "null");
    const auto after = mapping.call(u"fine"_qs, "null");
    QCOMPARE(*await(before), QByteArray("\"fine\""));
    const Result<QByteArray> result = await(hostile);
    QVERIFY2(!result.ok(), "the call should have failed");
    QVERIFY(!result.error().happened.isEmpty());
    QCOMPARE(*await(after), QByteArray("\"fine\""));
}

void TestMappingProcess::aSlowCallIsStoppedAndTheNextOnesAreAnswered()
{
    MappingProcess mapping("def slow: last(range(1e18));\ndef double: . * 2;", *m_clock);
    mapping.setTimeLimit(500ms);
    QElapsedTimer timer;
    timer.start();
    const auto slow = mapping.call(u"slow"_qs, "null");
    QList<QFuture<Result<QByteArray>>> others;
    for (int i = 0; i < 10; ++i)
        others.append(mapping.call(u"double"_qs, QByteArray::number(i)));
    const Result<QByteArray> result = await(slow);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::ServerTrouble);
    QVERIFY(result.error().happened.contains(u"too long"_qs));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(*await(others.at(i)), QByteArray::number(i * 2));
    QVERIFY(timer.elapsed() >= 500);
}

void TestMappingProcess::aProgramThatKeepsFailingIsLeftAloneForAWhile()
{
    MappingProcess mapping("def a: [limit(1e9; repeat(\"x\"))];\ndef fine: \"fine\";", *m_clock);
    mapping.setTimeLimit(300ms);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!await(mapping.call(u"a"_qs, "null")).ok());
    const auto refused = mapping.call(u"fine"_qs, "null");
    QVERIFY2(refused.isFinished(), "nothing was started for it");
    QVERIFY(!refused.result().ok());
    m_clock->advance(61s);
    QCOMPARE(*await(mapping.call(u"fine"_qs, "null")), QByteArray("\"fine\""));
}

void TestMappingProcess::aThousandCallsAreAnsweredByOneProcess()
{
    MappingProcess mapping("def a: {id: .id, text: (.text | ascii_upcase)};", *m_clock);
    QList<QFuture<Result<QByteArray>>> answers;
    for (int i = 0; i < 1000; ++i)
        answers.append(mapping.call(
            u"a"_qs, "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(1000, 'x') + "\"}"));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(*await(answers.at(i)),
                 "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(1000, 'X') + "\"}");
}

void TestMappingProcess::unfinishedCallsEndWithTheObject()
{
    QFuture<Result<QByteArray>> future;
    {
        MappingProcess mapping("def a: last(range(1e18));", *m_clock);
        future = mapping.call(u"a"_qs, "null");
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestMappingProcess)
#include "TestMappingProcess.moc"
