#include "app/bench/Bench.h"
#include "app/bench/FilledStore.h"
#include "app/bench/Turning.h"
#include "app/bench/WholeWindow.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <memory>

namespace saskare::bench {
namespace {

constexpr int mostRounds = 9, fewestRounds = 3;
/// What Chromium took for a blank page on the computer where the goals were set, in MB: the limit where no Chromium
/// is installed.
constexpr double chromiumShared = 386, chromiumOwn = 125;

/// A program that tells on stderr when its first picture is there.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QByteArray &sign)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_qs, u"saskare.app.info=true"_qs);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_qs); // no keychain, no notifications: nobody is to be asked
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        const auto start = Clock::now();
        m_process.start(program, arguments);
        QByteArray told;
        while (!told.contains(sign) && m_process.waitForReadyRead(30'000))
            told += m_process.readAllStandardError();
        if (told.contains(sign))
            m_visible = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;

    /// Milliseconds from exec to the picture; nothing if none came.
    [[nodiscard]] std::optional<double> visible() const { return m_visible; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    std::optional<double> m_visible;
};

QString beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

struct Memory
{
    double shared = 0; ///< PSS: what is shared is divided by those who share it; MB
    double own = 0; ///< private and changed; MB
};

/// Of a process and all it has started.
Memory memoryOf(qint64 process)
{
    Memory memory;
    QFile rollup(u"/proc/%1/smaps_rollup"_qs.arg(process));
    if (rollup.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = rollup.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
            if (line.startsWith("Pss:"))
                memory.shared += megabytes;
            else if (line.startsWith("Private_Dirty:"))
                memory.own += megabytes;
        }
    }
    QDirIterator tasks(u"/proc/%1/task"_qs.arg(process), QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        QFile children(tasks.next() + u"/children"_qs);
        if (!children.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> ids = children.readAll().simplified().split(' ');
        for (const QByteArray &id : ids) {
            if (id.isEmpty())
                continue;
            const Memory child = memoryOf(id.toLongLong());
            memory.shared += child.shared;
            memory.own += child.own;
        }
    }
    return memory;
}

/// Chromium with a blank page, if one is installed.
std::optional<Memory> chromium(const QString &folder)
{
    QString program = QStandardPaths::findExecutable(u"chromium"_qs);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"google-chrome"_qs);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program,
                  {u"--headless"_qs, u"--no-sandbox"_qs, u"--no-first-run"_qs, u"--remote-debugging-port=0"_qs,
                   u"--user-data-dir="_qs + folder + u"/chromium"_qs, u"about:blank"_qs});
    if (!process.waitForStarted())
        return std::nullopt;
    turnFor(6'000);
    const Memory memory = memoryOf(process.processId());
    process.terminate();
    process.waitForFinished();
    return memory.shared > 0 ? std::optional(memory) : std::nullopt;
}

std::vector<Figure> startFigures(const std::vector<double> &large, const std::vector<double> &small,
                                 const std::vector<double> &empty)
{
    const QString unit = u"ms from exec, p50"_qs;
    return {{u"G1 first rows against an empty window"_qs, median(large), median(empty), unit, 2.5, Better::Less},
            {u"G1 first rows, large cache against one of 1000"_qs, median(large), median(small), unit, 1.1,
             Better::Less}};
}

std::vector<Figure> memoryFigures(const Setup &setup, const Memory &ours)
{
    const std::optional<Memory> measured = chromium(setup.folder);
    if (!measured)
        cannot(u"G4 Chromium's memory"_qs, u"none is installed; its limit is that of another computer"_qs);
    const Memory limit = measured.value_or(Memory{chromiumShared, chromiumOwn});
    return {
        {u"G4 memory idle, shared parts divided"_qs, ours.shared, limit.shared, u"MB of PSS"_qs, 0.25, Better::Less},
        {u"G4 memory idle, private"_qs, ours.own, limit.own, u"MB private and dirty"_qs, 0.4, Better::Less}};
}

} // namespace

std::vector<Figure> benchStart(const Setup &setup)
{
    const QString program = beside(u"saskare"_qs);
    if (!QFile::exists(program)) {
        cannot(u"G1 first rows"_qs, u"there is no "_qs + program);
        return {};
    }
    QString profiles[2];
    for (int i = 0; i < 2; ++i) {
        FilledStore filled(setup, i == 0 ? setup.conversations : 1000, FilledStore::Limit::None);
        profiles[i] = filled.profile();
        connectNobody(profiles[i]);
    }
    std::vector<double> times[3];
    Memory memory;
    const int rounds = setup.conversations < 10'000 ? fewestRounds : mostRounds;
    for (int round = 0; round < rounds; ++round) {
        for (int which = 0; which < 3; ++which) {
            const Started started = which < 2
                ? Started(program, {u"--profile"_qs, profiles[which], u"--size"_qs, u"1600x940"_qs}, "first rows")
                : Started(beside(u"saskare-bench"_qs), {u"--empty-window"_qs}, "painted");
            if (!started.visible()) {
                cannot(u"G1 first rows"_qs, u"a program showed nothing within half a minute"_qs);
                return {};
            }
            if (round > 0) // the first warms the files
                times[which].push_back(*started.visible());
            if (round == rounds - 1 && which == 0) {
                turnFor(5'000);
                memory = memoryOf(started.id());
            }
        }
    }
    std::vector<Figure> figures = startFigures(times[0], times[1], times[2]);
    for (const Figure &figure : memoryFigures(setup, memory))
        figures.push_back(figure);
    return figures;
}

} // namespace saskare::bench
