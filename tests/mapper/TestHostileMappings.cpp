#include "core/backend/MappingProcess.h"

#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

namespace {

constexpr char canary[] = "c4nary";

/// Writes jq programs that somebody would write who wants out: into the environment, files and other libraries, or
/// who wants to take processor, memory and patience. Each is one of the hostile parts below in a random wrapping.
class HostileAuthor
{
public:
    HostileAuthor(quint32 seed, QByteArray folder)
        : m_random(seed)
        , m_folder(std::move(folder))
    {
    }

    QByteArray program()
    {
        const QByteArray part = wrapped(hostile(), int(m_random.bounded(4)));
        switch (m_random.bounded(8)) {
        case 0:
            return "import \"" + m_folder + "/m\" as m; def a: m::secret; " + part;
        case 1:
            return "include \"m\" {search: \"" + m_folder + "\"};\ndef a: secret;";
        case 2:
            return "import \"d\" as $d {search: \"" + m_folder + "\"};\ndef a: $d;";
        case 3:
            return "def a: . ;; " + part;
        default:
            return "def a: " + part + ";";
        }
    }

private:
    QByteArray hostile()
    {
        const QByteArray big = QByteArray("1e") + QByteArray::number(5 + int(m_random.bounded(14)));
        const QByteArrayList parts{"env",
                                   "$ENV",
                                   "$ENV.CANARY",
                                   "env | tojson",
                                   "[env, $ENV] | map(.CANARY)",
                                   "input",
                                   "[inputs]",
                                   "debug",
                                   "stderr",
                                   "halt",
                                   "halt_error",
                                   "\"x\" | halt_error(1)",
                                   "input_filename",
                                   "get_search_list",
                                   "$__loc__",
                                   "$__prog_args",
                                   "modulemeta",
                                   "\"" + m_folder + "/m\" | modulemeta",
                                   "now",
                                   "builtins",
                                   "input_line_number",
                                   "def f: f; f",
                                   "def f: 1 + f; f",
                                   "def f: [f]; f",
                                   "def f(g): f(g | g); f(.)",
                                   "last(range(" + big + "))",
                                   "[range(" + big + ")]",
                                   "[limit(" + big + "; repeat(\"x\"))]",
                                   "reduce range(60) as $i (\"0123456789\"; . + .)",
                                   "\"0123456789\" * " + big,
                                   "reduce range(" + big + ") as $i (null; [.])",
                                   "reduce range(200000) as $i (null; {a: .}) | tojson",
                                   "null | setpath([" + big + "]; 1)",
                                   ".[" + big + "] = 1",
                                   "[range(300000)] | map(tostring) | add",
                                   "until(false; .)",
                                   "[recurse(.; true)]",
                                   "path(..) | path(..)",
                                   "getpath([range(100000) | tostring])",
                                   "(\"a\" * 30000 + \"b\") | test(\"(a+)+$\")",
                                   "(\"a\" * 40) | [match(\"(a|aa)+$\"; \"g\")]",
                                   "(\"ab\" * 100000) | gsub(\"(?<x>a)\"; .x + .x)",
                                   "[splits(\"\")]",
                                   "\"\\(env)\"",
                                   "@sh \"\\($ENV)\"",
                                   "@base64d",
                                   "(\"[\" * 100000) | fromjson",
                                   "[.] | flatten(-1)",
                                   "error(null)",
                                   "error",
                                   "error(env)",
                                   "try error(\"\\($ENV)\") catch .",
                                   "label $out | repeat(.) | break $out",
                                   "limit(-1; repeat(1))",
                                   "first(empty)",
                                   "nth(" + big + "; repeat(1))",
                                   "[.[]?, ..?]",
                                   "infinite | floor | tostring",
                                   "nan < nan",
                                   "[nan] | sort | implode",
                                   "[1114112] | implode",
                                   "\"\\ud800\" | explode",
                                   "1e1000 | strftime(\"%A\")",
                                   big + " | todate",
                                   "\"" + m_folder + "/d.json\" | input",
                                   "ltrimstr(1)",
                                   "splits(1)",
                                   "tojson | fromjson",
                                   "[combinations(" + big + ")]",
                                   "[range(9)] | [combinations(9)]",
                                   "walk(walk(walk(.)))",
                                   "env.PATH",
                                   "[paths(..)]",
                                   "tostream",
                                   "fromstream(1)",
                                   "truncate_stream(" + big + "; 1)",
                                   "ascii(" + big + ")",
                                   "input | input | input",
                                   "getpath([\"__loc__\"])",
                                   "@text \"\\(range(" + big + "))\"",
                                   "INDEX(env)",
                                   "splits(\"a\"; \"g\" * 100)",
                                   "getpath([env])",
                                   "delpaths([[" + big + "]])",
                                   "to_entries(env)"};
        return parts.at(m_random.bounded(int(parts.size())));
    }

    QByteArray wrapped(QByteArray part, int depth)
    {
        for (; depth > 0; --depth) {
            switch (m_random.bounded(7)) {
            case 0:
                part = "[" + part + "]";
                break;
            case 1:
                part = "(try (" + part + ") catch .)";
                break;
            case 2:
                part = "{a: (" + part + ")}";
                break;
            case 3:
                part = "(. as $x | " + part + " | tojson)";
                break;
            case 4:
                part = "first(" + part + ")";
                break;
            case 5:
                part = "(" + hostile() + ", " + part + ")";
                break;
            default:
                part = "if . == null then (" + part + ") else . end";
            }
        }
        return part;
    }

    QRandomGenerator m_random;
    QByteArray m_folder;
};

} // namespace

/// SASKARE_LONG=1 build/dev/tests/TestHostileMappings runs 1,000 of them, each with the two seconds of a real one.
class TestHostileMappings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noProgramGetsOutOrTakesMoreThanItsOwnProcess();
};

void TestHostileMappings::noProgramGetsOutOrTakesMoreThanItsOwnProcess()
{
    QTemporaryDir folder;
    const QHash<QString, QByteArray> files{{u"m.jq"_qs, QByteArray("def secret: \"") + canary + "\";"},
                                           {u"d.json"_qs, QByteArray("\"") + canary + '"'}};
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
    qputenv("CANARY", canary);
    const bool isLong = qEnvironmentVariableIntValue("SASKARE_LONG") > 0;
    const int count = isLong ? 1000 : 120;
    HostileAuthor author(4711, folder.path().toUtf8());
    int answered = 0, failed = 0, stopped = 0;
    qint64 slowest = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray program = author.program();
        ManualClock clock;
        MappingProcess mapping(program + "\ndef fine: \"fine\";", clock);
        const std::chrono::milliseconds limit = isLong ? 2'000ms : 400ms;
        mapping.setTimeLimit(limit);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> result = await(mapping.call(u"a"_qs, "null"));
        slowest = std::max(slowest, timer.elapsed());
        const QByteArray said = result ? *result : result.error().text().toUtf8();
        QVERIFY2(!said.contains(canary), program.constData());
        result ? ++answered : timer.elapsed() >= limit.count() ? ++stopped : ++failed;
        QVERIFY2(result || !result.error().happened.isEmpty(), program.constData());
    }
    qunsetenv("CANARY");
    qInfo("%d hostile programs: %d answered, %d failed in words, %d stopped; the slowest took %lld ms; 0 read the "
          "environment or a file",
          count, answered, failed, stopped, slowest);
    QVERIFY(failed > count / 4 && stopped > 0);
}

QTEST_GUILESS_MAIN(TestHostileMappings)
#include "TestHostileMappings.moc"
