#include "app/torture/Kills.h"

#include "core/account/AccountRegistry.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr int longestMs = 120'000;
constexpr int killsOfAProfile = 25;
constexpr const char16_t *token = u"torture";
constexpr const char16_t *tokenVariable = u"SASKARE_TORTURE_TOKEN";

DeskOptions quietDesk()
{
    DeskOptions options;
    options.conversations = 0;
    options.people = DeskPeople::Quiet;
    options.token = QString::fromUtf16(token);
    return options;
}

/// What strace is to do with the n-th call of a kind.
QString injectionOf(Kills::Strike strike, int n)
{
    switch (strike) {
    case Kills::Strike::Kill:
        return u"signal=SIGKILL:when=%1"_s.arg(n);
    case Kills::Strike::DiskFull:
        return u"error=ENOSPC:when=%1+"_s.arg(n);
    case Kills::Strike::DiskBroken:
        return u"error=EIO:when=%1+"_s.arg(n);
    }
    return {};
}

/// Empty: whole, or not there.
QString troubleIn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    sqlite3 *database = nullptr;
    QString trouble;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        trouble = u"cannot be opened"_s;
    } else {
        const auto keep = [](void *into, int, char **values, char **) {
            *static_cast<QString *>(into) += QString::fromUtf8(values[0]);
            return 0;
        };
        if (sqlite3_exec(database, "PRAGMA integrity_check", keep, &trouble, nullptr) != SQLITE_OK)
            trouble = QString::fromUtf8(sqlite3_errmsg(database));
    }
    sqlite3_close(database);
    return trouble == "ok"_L1 ? QString() : trouble;
}

} // namespace

/// A profile with one account and one conversation, and what was said there.
class Kills::Profile
{
public:
    Profile(DeskServer &desk, const QString &subject)
        : conversation(desk.addConversation(subject, u"Kad piegādāsiet?"_s))
    {
        AccountRegistry registry(folder.path());
        if (!registry.load())
            qFatal("the profile cannot be made");
        Account account;
        account.manifestId = u"saskare"_s;
        account.name = u"desk"_s;
        account.baseUrl = desk.url();
        if (!registry.save(account))
            qFatal("the account cannot be saved");
    }

    QTemporaryDir folder;
    QString conversation;
    QList<Said> said;
    int kills = 0;
};

Kills::Kills(int kills, quint32 seed, QString program)
    : m_kills(kills)
    , m_random(seed)
    , m_program(std::move(program))
    , m_desk(std::make_unique<DeskServer>(quietDesk(), m_clock))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    const Result<quint16> port = m_desk->start();
    if (!port)
        qFatal("%s", qPrintable(port.error().text()));
    m_environment.insert(QString::fromUtf16(tokenVariable), QString::fromUtf16(token));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

Kills::~Kills() = default;

Kills::Ended Kills::execute(const QStringList &command, int afterMs) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProgram(command.first());
    process.setArguments(command.mid(1));
    process.start();
    process.closeWriteChannel();
    if (!process.waitForFinished(afterMs >= 0 ? afterMs : longestMs)) {
        process.kill();
        process.waitForFinished(longestMs);
    }
    const bool killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() > 128;
    return {killed, killed ? -1 : process.exitCode()};
}

Kills::Ended Kills::once(Profile &profile, const QStringList &launcher, int afterMs)
{
    const QString words = u"t%1x Rīt no rīta"_s.arg(++m_number, 7, 10, QChar(u'0'));
    const QString kind = m_number % 3 == 0 ? u"note"_s : u"reply"_s;
    QStringList command = launcher;
    command << m_program << kind << u"1:"_s % profile.conversation << words;
    if (m_number % 4 != 0) // else only into the outbox
        command << u"--now"_s << u"--secret-env"_s << QString::fromUtf16(tokenVariable);
    command << u"--profile"_s << profile.folder.path();
    const Ended ended = execute(command, afterMs);
    ++m_runs;
    ++profile.kills;
    m_killed += ended.killed ? 1 : 0;
    profile.said.append({words.section(u' ', 0, 0), !ended.killed && ended.code == 0});
    m_acknowledged += profile.said.last().acknowledged ? 1 : 0;
    return ended;
}

void Kills::checkFiles(Profile &profile, const std::function<void(const QString &)> &failed)
{
    for (const QString &name : {u"/outbox.db"_s, u"/cache.db"_s}) {
        const QString trouble = troubleIn(profile.folder.path() % name);
        if (trouble.isEmpty())
            continue;
        ++m_damaged;
        failed(u"BAD %1 after kill %2: %3"_s.arg(name, QString::number(m_runs), trouble));
    }
}

void Kills::settle(Profile &profile, const std::function<void(const QString &)> &failed)
{
    checkFiles(profile, failed);
    const QStringList sync{m_program,      u"sync-once"_s,       u"--secret-env"_s, QString::fromUtf16(tokenVariable),
                           u"--profile"_s, profile.folder.path()};
    Ended ended;
    for (int again = 0; again < 4 && ended.code != 0; ++again) {
        if (again > 0)
            QThread::sleep(1); // a lock that was left half made is believed to be left after a moment
        ended = execute(sync, -1);
    }
    if (ended.code != 0) {
        ++m_undecided;
        failed(u"BAD the outbox does not empty: sync-once ends with %1"_s.arg(ended.code));
    }
    const QList<DeskMessage> messages = m_desk->messagesOf(profile.conversation);
    for (const Said &said : std::as_const(profile.said)) {
        const auto count = std::count_if(messages.begin(), messages.end(), [&](const DeskMessage &message) {
            return message.text.startsWith(said.token);
        });
        if (count > 1) {
            ++m_doubled;
            failed(u"BAD %1 arrived %2 times"_s.arg(said.token).arg(count));
        } else if (count == 0 && said.acknowledged) {
            ++m_lost;
            failed(u"BAD %1 was taken and is not there"_s.arg(said.token));
        }
    }
}

bool Kills::run(const std::function<void(const QString &)> &failed)
{
    while (m_killed < m_kills && m_runs < 4 * m_kills + 10) {
        Profile profile(*m_desk, u"Piegāde %1"_s.arg(m_runs));
        const QStringList first{m_program,         u"sync-once"_s,
                                u"--secret-env"_s, QString::fromUtf16(tokenVariable),
                                u"--profile"_s,    profile.folder.path()};
        if (execute(first, -1).code != 0) {
            failed(u"BAD the profile does not sync"_s);
            return false;
        }
        QElapsedTimer took;
        took.start();
        if (once(profile, {}, -1).code == 0) // how long one takes that nobody ends
            m_typicalMs = std::max<int>(20, int(took.elapsed()));
        while (profile.kills < killsOfAProfile && m_killed < m_kills) {
            once(profile, {}, int(m_random() % size_t(m_typicalMs)));
            checkFiles(profile, failed);
        }
        settle(profile, failed);
    }
    return m_lost + m_doubled + m_damaged + m_undecided == 0;
}

bool Kills::runEvery(int most, Strike strike, const std::function<void(const QString &)> &failed)
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty()) {
        failed(u"Not tried: there is no strace here"_s);
        return false;
    }
    const QStringList calls{u"pwrite64"_s,  u"fdatasync"_s, u"fsync"_s,    u"rename"_s,
                            u"renameat2"_s, u"unlink"_s,    u"ftruncate"_s};
    for (const QString &call : calls) {
        Profile profile(*m_desk, u"Izsaukums "_s % call);
        const QStringList first{m_program,         u"sync-once"_s,
                                u"--secret-env"_s, QString::fromUtf16(tokenVariable),
                                u"--profile"_s,    profile.folder.path()};
        execute(first, -1);
        int quiet = 0; // runs in a row that met no n-th call: there are no more
        for (int n = 1; n <= most && quiet < 4; ++n) {
            const QStringList launcher{strace,
                                       u"-f"_s,
                                       u"-qq"_s,
                                       u"-o"_s,
                                       u"/dev/null"_s,
                                       u"-e"_s,
                                       u"trace="_s % call,
                                       u"-e"_s,
                                       u"inject=%1:%2"_s.arg(call, injectionOf(strike, n))};
            const Ended ended = once(profile, launcher, -1);
            const bool struck = strike == Strike::Kill ? ended.killed : ended.code != 0;
            quiet = struck ? 0 : quiet + 1;
            m_byCall[call] += struck ? 1 : 0;
            checkFiles(profile, failed);
        }
        settle(profile, failed);
    }
    return m_lost + m_doubled + m_damaged + m_undecided == 0;
}

QString Kills::tables() const
{
    QString text
        = u"\nProcesses %1, killed %2, acknowledged %3, lost %4, doubled %5, damaged files %6, undecided %7\n"_s.arg(
            QString::number(m_runs), QString::number(m_killed), QString::number(m_acknowledged),
            QString::number(m_lost), QString::number(m_doubled), QString::number(m_damaged),
            QString::number(m_undecided));
    for (auto it = m_byCall.begin(); it != m_byCall.end(); ++it)
        text += u"struck at %1: %2\n"_s.arg(it.key(), QString::number(it.value()));
    return text;
}

QJsonObject Kills::summary() const
{
    return {{"runs"_L1, m_runs},       {"killed"_L1, m_killed},   {"acknowledged"_L1, m_acknowledged},
            {"doubled"_L1, m_doubled}, {"lost"_L1, m_lost},       {"falseSent"_L1, 0},
            {"asked"_L1, 0},           {"damaged"_L1, m_damaged}, {"undecided"_L1, m_undecided}};
}

} // namespace saskare
