#include "app/torture/Matrix.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr int runsOfASite = 60; // then a fresh one: old conversations cost time and prove nothing

const char *nameOf(Line line)
{
    switch (line) {
    case Line::None:
        return "not ended";
    case Line::Drafted:
        return "1 before it is committed";
    case Line::Queued:
        return "2 committed as queued";
    case Line::Compared:
        return "3 compared, not yet sending";
    case Line::BeforeFirstByte:
        return "4 sending, before the first byte";
    case Line::HalfWritten:
        return "5 half written";
    case Line::ServerHasIt:
        return "6 the server has it";
    case Line::Answered:
        return "7 answered, not yet sent";
    case Line::Sent:
        return "8 committed as sent";
    case Line::LookAnswered:
        return "9 looked, not yet committed";
    case Line::Asking:
        return "10 asked, not yet decided";
    case Line::BetweenSteps:
        return "11 between two steps";
    }
    return "";
}

/// What tells whether a command arrived whose answer was lost.
QString tellerOf(const Case &what, const Manifest &manifest)
{
    using Idempotency = ManifestCommand::Idempotency;
    switch (manifest.commandRules.value(what.command).idempotency) {
    case Idempotency::Marker:
        return u"history shows its mark"_s;
    case Idempotency::Natural:
        return u"twice is once"_s;
    case Idempotency::Header:
        return u"help desk knows its id"_s;
    case Idempotency::None:
        break;
    }
    return u"nothing"_s;
}

QString row(const QString &name, const CaseTally &tally)
{
    return u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(name, -36)
        .arg(tally.runs, 7)
        .arg(tally.reached, 8)
        .arg(tally.doubled, 8)
        .arg(tally.lost, 6)
        .arg(tally.falseSent, 10)
        .arg(tally.asked, 6)
        .arg(tally.troubled, 9);
}

QString head(const QString &name)
{
    return u"\n%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(name, -36)
        .arg(u"runs"_s, 7)
        .arg(u"reached"_s, 8)
        .arg(u"doubled"_s, 8)
        .arg(u"lost"_s, 6)
        .arg(u"false sent"_s, 10)
        .arg(u"asked"_s, 6)
        .arg(u"troubled"_s, 9);
}

bool isPossible(const Case &what, const Manifest &manifest)
{
    if (what.fault.where == CaseFault::Where::Front && !what.tls)
        return false;
    const bool isWritten = what.command == "reply"_L1 || what.command == "note"_L1;
    if (what.line == Line::Drafted && !isWritten)
        return false;
    const bool looksAfter = hasTail(manifest, what.command);
    if (what.line == Line::BetweenSteps && what.command != "reply"_L1 && !looksAfter)
        return false;
    if (what.fault.where == CaseFault::Where::Tail && !looksAfter)
        return false;
    // Without a look there is no line in it.
    const bool looks = manifest.commandRules.value(what.command).lookup;
    if (what.line == Line::LookAnswered && !looks)
        return false;
    return looks || what.fault.where != CaseFault::Where::Look;
}

} // namespace

void CaseTally::add(const CaseResult &result)
{
    ++runs;
    reached += result.lineReached ? 1 : 0;
    doubled += result.doubled() ? 1 : 0;
    lost += result.lost() ? 1 : 0;
    falseSent += result.falseSent ? 1 : 0;
    asked += result.asked ? 1 : 0;
    troubled += result.trouble.isEmpty() ? 0 : 1;
}

QJsonObject CaseTally::toJson() const
{
    return {{"runs"_L1, runs},           {"reached"_L1, reached}, {"doubled"_L1, doubled},  {"lost"_L1, lost},
            {"falseSent"_L1, falseSent}, {"asked"_L1, asked},     {"troubled"_L1, troubled}};
}

Matrix::Matrix(Options options)
    : m_options(std::move(options))
{
    m_right = TlsIdentity::make(m_certificates.path(), u"right"_s);
    m_wrong = TlsIdentity::make(m_certificates.path(), u"wrong"_s);
}

Matrix::~Matrix() = default;

QList<Case> Matrix::cases() const
{
    QList<Case> all;
    QString pattern = QRegularExpression::escape(m_options.only);
    pattern.replace(u"\\*"_s, u"[^/]*"_s);
    const QRegularExpression only(u"^"_s % pattern % u"(/|$)"_s);
    const bool hasTls = m_right && m_wrong;
    const QStringList sites = Site::names(m_manifests);
    for (const QString &site : sites) {
        const auto manifest = m_manifests.manifest(site.section(u'+', 0, 0));
        QStringList commands(manifest->commands.begin(), manifest->commands.end());
        commands.sort();
        for (const bool tls : {false, true}) {
            if (tls && !hasTls)
                continue;
            for (const QString &command : std::as_const(commands)) {
                for (int line = 0; line < lineCount; ++line) {
                    for (const CaseFault &fault : caseFaults()) {
                        const Case one{site, tls, command, Line(line), fault};
                        if (isPossible(one, *manifest)
                            && (m_options.only.isEmpty() || only.match(one.name()).hasMatch()))
                            all.append(one);
                    }
                }
            }
        }
    }
    return all;
}

Site &Matrix::siteFor(const Case &what)
{
    Used &used = m_sites[what.site % (what.tls ? u"/tls"_s : u"/http"_s)];
    if (!used.site || ++used.runs > runsOfASite) {
        used.site.reset();
        used.site = std::make_unique<Site>(what.site, m_manifests, what.tls ? m_right : std::nullopt,
                                           what.tls ? m_wrong : std::nullopt);
        used.runs = 1;
    }
    return *used.site;
}

bool Matrix::run(const std::function<void(const QString &)> &failed)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QList<Case> order = cases();
    if (order.isEmpty()) {
        failed(u"no such case"_s);
        return false;
    }
    std::mt19937 random(m_options.seed);
    std::shuffle(order.begin(), order.end(), random);
    bool good = true;
    for (int i = 0; i < m_options.runs; ++i) {
        const Case &what = order.at(i % order.size());
        QElapsedTimer took;
        took.start();
        const CaseResult result = CaseRun(siteFor(what), what, i + 1).run();
        add(what, result);
        if (m_options.verbose || !result.good()) {
            failed(u"%1 --seed %2 --only %3: arrived %4%5%6 %7 (%8 ms, %9 s of its time)"_s.arg(
                result.good() ? u"good"_s : u"BAD"_s, QString::number(m_options.seed), what.name(),
                QString::number(result.arrived), result.falseSent ? u", falsely sent"_s : QString(),
                result.asked ? u", asked"_s : QString(), result.trouble, QString::number(took.elapsed()),
                QString::number(result.tookMs / 1000)));
            failed(u"    "_s % result.story.join(u"\n    "_s));
        }
        if (!result.good()) {
            good = false;
            m_sites.erase(what.site % (what.tls ? u"/tls"_s : u"/http"_s)); // what follows must not suffer from it
        }
    }
    m_realMs = elapsed.elapsed();
    return good;
}

void Matrix::add(const Case &what, const CaseResult &result)
{
    if (!result.applies) {
        const QString pair = what.site % u' ' % what.command;
        if (!m_notTried.contains(pair))
            m_notTried.append(pair);
        return;
    }
    m_all.add(result);
    m_byFault[what.fault.name].add(result);
    m_byLine[int(what.line)].add(result);
    m_bySite[what.site % (what.tls ? u" over TLS"_s : u" over HTTP"_s)].add(result);
    m_byCommand[what.command].add(result);
    if (result.asked)
        ++m_askedBecause[u"%1, told by: %2: %3"_s.arg(
            what.site.section(u'+', 0, 0), tellerOf(what, *m_manifests.manifest(what.site.section(u'+', 0, 0))),
            result.askedBecause)];
    m_byTeller[tellerOf(what, *m_manifests.manifest(what.site.section(u'+', 0, 0)))].add(result);
}

QString Matrix::tables() const
{
    QString text = head(u"Fault"_s);
    for (const auto &[name, tally] : m_byFault)
        text += row(name, tally);
    text += head(u"The program ended at line"_s);
    for (const auto &[line, tally] : m_byLine)
        text += row(QString::fromLatin1(nameOf(Line(line))), tally);
    text += head(u"Command"_s);
    for (const auto &[name, tally] : m_byCommand)
        text += row(name, tally);
    text += head(u"Help desk"_s);
    for (const auto &[name, tally] : m_bySite)
        text += row(name, tally);
    text += head(u"What tells whether it arrived"_s);
    for (const auto &[name, tally] : m_byTeller)
        text += row(name, tally);
    if (!m_askedBecause.empty())
        text += u"\nThe agent was asked because\n"_s;
    for (const auto &[reason, times] : m_askedBecause)
        text += u"%1 %2\n"_s.arg(times, 7).arg(reason);
    if (!m_notTried.isEmpty())
        text += u"\nNot tried, the help desk cannot do it: "_s % m_notTried.join(u", "_s) % u'\n';
    if (!m_right)
        text += u"\nNot tried: TLS, because there is no openssl to make a certificate.\n"_s;
    text += u"\n%1 runs in %2 s, %3 a second\n"_s.arg(m_all.runs)
                .arg(double(m_realMs) / 1000.0, 0, 'f', 1)
                .arg(m_all.runs * 1000.0 / double(std::max<qint64>(1, m_realMs)), 0, 'f', 1);
    return text;
}

QJsonObject Matrix::summary() const
{
    QJsonObject all = m_all.toJson();
    QJsonObject tellers;
    for (const auto &[name, tally] : m_byTeller)
        tellers.insert(name, QJsonObject{{"runs"_L1, tally.runs}, {"asked"_L1, tally.asked}});
    all.insert("tellers"_L1, tellers);
    all.insert("seed"_L1, qint64(m_options.seed));
    all.insert("seconds"_L1, double(m_realMs) / 1000.0);
    return all;
}

} // namespace saskare
