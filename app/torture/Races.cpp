#include "app/torture/Races.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr int racesOfASite = 60;
constexpr int mostTurns = 100;
constexpr qint64 longestRaceMs = 60'000; // of real time
constexpr std::chrono::hours longestTurn{1};

const Status *statusIn(const Manifest &manifest, ConversationState state)
{
    for (const Status &status : manifest.statuses) {
        if (status.state == state)
            return &status;
    }
    return nullptr;
}

/// What this agent wants, and what the colleague does to the same thing.
struct Rivals
{
    Command mine;
    ColleagueAct theirs = ColleagueAct::Reply;
    QJsonValue value;
};

std::optional<Rivals> rivalsFor(const QString &command, Site &site)
{
    const QJsonObject facts = site.helpdesk().facts();
    if (command == "reply"_L1)
        return Rivals{SendReply{u"Mana atbilde uz jautājumu"_s, {}, {}}, ColleagueAct::Reply, u"Kolēģes atbilde"_s};
    if (command == "assign"_L1)
        return Rivals{Assign{facts.value("me"_L1).toVariant().toString()}, ColleagueAct::Assignee,
                      facts.value("colleague"_L1)};
    const QJsonObject others = facts.value("others"_L1).toObject();
    if (command == "moveToQueue"_L1)
        return Rivals{MoveToQueue{facts.value("queue"_L1).toVariant().toString()}, ColleagueAct::Queue,
                      others.value("queue"_L1)};
    if (command == "setPriority"_L1) {
        const QString level = facts.value("priority"_L1)["code"_L1].toString();
        for (const PriorityValue &priority : site.manifest().priorities) {
            if (level.isEmpty() ? priority == site.manifest().priorities.last() : priority.code == level)
                return Rivals{SetPriority{priority}, ColleagueAct::Priority, others.value("priority"_L1)};
        }
        return std::nullopt;
    }
    if (command == "setTags"_L1)
        return Rivals{SetTags{{facts.value("tags"_L1)[0].toString()}}, ColleagueAct::Tags,
                      QJsonArray{others.value("tag"_L1)}};
    const Status *pending = statusIn(site.manifest(), ConversationState::Pending);
    for (const Status &status : site.manifest().statuses) {
        if (pending && status.code == facts.value("resolved"_L1).toString())
            return Rivals{SetStatus{*pending}, ColleagueAct::Status, status.code};
    }
    return std::nullopt;
}

} // namespace

Races::Races(int races, quint32 seed)
    : m_races(races)
    , m_seed(seed)
{
}

bool Races::run(const std::function<void(const QString &)> &failed)
{
    const QStringList sites = Site::names(m_manifests);
    const QStringList commands{u"reply"_s,       u"setStatus"_s,   u"assign"_s,
                               u"moveToQueue"_s, u"setPriority"_s, u"setTags"_s};
    std::mt19937 random(m_seed);
    for (const QString &name : sites) {
        std::unique_ptr<Site> site;
        for (int i = 0; i < m_races; ++i) {
            if (i % racesOfASite == 0) {
                site.reset();
                site = std::make_unique<Site>(name, m_manifests, std::nullopt, std::nullopt);
            }
            const QString command = commands.at(qsizetype(random() % size_t(commands.size())));
            const Moment moment = random() % 2 == 0 ? Moment::BeforeComparison : Moment::InBetween;
            race(*site, name, command, moment, i, failed);
        }
    }
    return std::all_of(m_bySite.begin(), m_bySite.end(),
                       [](const auto &site) { return site.second.unseen == 0 && site.second.troubled == 0; });
}

void Races::race(Site &site, const QString &name, const QString &command, Moment moment, int number,
                 const std::function<void(const QString &)> &failed)
{
    Tally &tally = m_bySite[name];
    Workstation &mine = site.workstation();
    mine.transport().watch({name, false, command, Line::None, {}});
    const RemoteId remote = site.helpdesk().open(ConversationKind::Ticket, u"Sacensība %1"_s.arg(number));
    const auto shown = site.show(remote);
    const std::optional<Rivals> rivals = rivalsFor(command, site);
    if (!site.manifest().can(command) || !rivals)
        return;
    ++tally.races;
    bool acted = true;
    const auto act = [&] { acted = site.helpdesk().colleagueActs(rivals->theirs, remote, rivals->value); };
    if (moment == Moment::BeforeComparison)
        act();
    else
        mine.transport().beforeFirstWrite(act);
    const Result<CommandId> id = shown
        ? site.await(mine.store().submit(Workstation::account, shown->first, rivals->mine, shown->second))
        : Result<CommandId>(Error{});
    if (!id || !acted) {
        ++tally.troubled;
        failed(u"BAD %1 %2: the race cannot be run"_s.arg(name, command));
        return;
    }
    mine.askAgain();
    std::optional<OutboxEntry> entry;
    QElapsedTimer began;
    began.start();
    for (int turn = 0; turn < mostTurns && began.elapsed() < longestRaceMs;) {
        if (!site.isQuiet())
            continue;
        entry = site.await(mine.store().outboxEntry(*id));
        const bool waits = entry
            && (entry->state == OutboxState::Queued || entry->state == OutboxState::Sending
                || entry->state == OutboxState::Uncertain);
        if (!waits)
            break;
        // Nothing waits for the clock: a process of ours works, on a busy computer for long.
        turn += site.clock().turnToNext(longestTurn) ? 1 : 0;
    }
    mine.transport().beforeFirstWrite(nullptr);
    const bool isShown = entry && entry->state == OutboxState::Conflicted && !entry->error.happened.isEmpty();
    const bool isSent = !entry || entry->state == OutboxState::Sent;
    // Tags are a set: a colleague's stay beside mine, and nobody need be asked.
    const QJsonArray tags = site.helpdesk().sees(remote).value("tags"_L1).toArray();
    const bool isMerged = isSent && command == "setTags"_L1 && tags.size() == 2 && tags.contains(rivals->value[0]);
    tally.merged += isMerged ? 1 : 0;
    if (isMerged)
        return;
    tally.shown += isShown ? 1 : 0;
    tally.troubled += isShown || isSent ? 0 : 1;
    // A reply overwrites nothing: one that left while a colleague's arrived stands beside it, and both are seen.
    const bool overwrites = command != "reply"_L1;
    if (isSent && moment == Moment::BeforeComparison)
        ++tally.unseen;
    else if (isSent && overwrites)
        ++tally.unseenInBetween;
    // A help desk that knows conditions refuses what was not compared.
    const bool isBroken = isSent && overwrites && moment == Moment::InBetween
        && site.helpdesk().facts().value("knowsConditions"_L1).toBool();
    tally.troubled += isBroken ? 1 : 0;
    if (isBroken || (!isShown && (moment == Moment::BeforeComparison || !isSent)))
        failed(u"BAD race %1 %2 %3: %4 %5"_s.arg(
            name, command, moment == Moment::InBetween ? u"in between"_s : u"before"_s,
            entry ? code(entry->state) : u"gone"_s, entry ? entry->error.text() : QString()));
    if (entry && !isSent)
        site.await(mine.store().discard(*id));
}

QString Races::tables() const
{
    QString text = u"\n%1 %2 %3 %4 %5 %6 %7\n"_s.arg(u"Races of two agents"_s, -28)
                       .arg(u"races"_s, 7)
                       .arg(u"shown"_s, 7)
                       .arg(u"merged"_s, 7)
                       .arg(u"unseen"_s, 7)
                       .arg(u"unseen in one round trip"_s, 26)
                       .arg(u"troubled"_s, 9);
    for (const auto &[name, tally] : m_bySite) {
        text += u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(name, -28)
                    .arg(tally.races, 7)
                    .arg(tally.shown, 7)
                    .arg(tally.merged, 7)
                    .arg(tally.unseen, 7)
                    .arg(tally.unseenInBetween, 26)
                    .arg(tally.troubled, 9);
    }
    return text;
}

QJsonObject Races::summary() const
{
    Tally all;
    for (const auto &[name, tally] : m_bySite) {
        all.races += tally.races;
        all.shown += tally.shown;
        all.merged += tally.merged;
        all.unseen += tally.unseen;
        all.unseenInBetween += tally.unseenInBetween;
    }
    return {{"runs"_L1, all.races},
            {"doubled"_L1, 0},
            {"lost"_L1, 0},
            {"falseSent"_L1, 0},
            {"asked"_L1, all.shown},
            {"merged"_L1, all.merged},
            {"unseen"_L1, all.unseen},
            {"unseenInBetween"_L1, all.unseenInBetween}};
}

} // namespace saskare
