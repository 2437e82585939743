#include "app/torture/Site.h"

#include "app/torture/FakeHelpdesk.h"
#include "app/torture/PracticeHelpdesk.h"
#include "core/sync/Collision.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

// The help desk's clock is never the workstation's: whatever takes the one for the other is found out.
constexpr std::chrono::minutes serverSkew{-7};
constexpr int quietMs = 3;
constexpr int longestWaitMs = 30'000;
constexpr const char16_t *ownSite = u"saskare";

quint16 portWhereNobodyListens()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

QStringList Site::names(const ManifestCatalog &manifests)
{
    QStringList names{QString::fromUtf16(ownSite)};
    const QStringList fakes = FakeHelpdesk::all();
    for (const QString &fake : fakes) {
        if (!manifests.manifest(FakeHelpdesk::manifestId(fake)))
            continue;
        const QStringList variants = FakeHelpdesk::variants(fake);
        for (const QString &variant : variants)
            names.append(variant.isEmpty() ? fake : fake % u'+' % variant);
    }
    return names;
}

Site::Site(const QString &name, const ManifestCatalog &manifests, const std::optional<TlsIdentity> &right,
           const std::optional<TlsIdentity> &wrong)
    : m_serverClock(m_clock, serverSkew)
{
    const QString fake = name.section(u'+', 0, 0);
    if (name == QString::fromUtf16(ownSite)) {
        m_manifest = manifests.manifest(name);
        m_helpdesk = std::make_unique<PracticeHelpdesk>(m_serverClock);
    } else {
        m_manifest = manifests.manifest(FakeHelpdesk::manifestId(fake));
        m_helpdesk = std::make_unique<FakeHelpdesk>(fake, name.section(u'+', 1), m_serverClock);
    }
    m_wire = std::make_unique<RoughWire>(*m_helpdesk, m_clock, m_serverClock);
    quint16 port = m_wire->start();
    if (right) {
        m_front = std::make_unique<TlsFront>(port, *right, *wrong);
        port = m_front->port();
    }
    Connection connection = m_helpdesk->connection();
    connection.baseUrl
        = QUrl((right ? u"https"_s : u"http"_s) % u"://127.0.0.1:"_s % QString::number(port) % m_helpdesk->path());
    m_workstation = std::make_unique<Workstation>(m_folder.path(), m_manifest, connection, m_clock, m_front.get(),
                                                  portWhereNobodyListens());
    m_workstation->open();
}

Site::~Site()
{
    m_workstation.reset();
    m_clock.breakOff();
    m_front.reset();
    m_wire.reset();
}

bool Site::wait(const std::function<bool()> &ready)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer bell; // so that waiting for events ends
    bell.start(1);
    while (!ready()) {
        if (elapsed.elapsed() > longestWaitMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool Site::isQuiet()
{
    QElapsedTimer since;
    since.start();
    m_seen = m_workstation->activity();
    wait([&] {
        return since.elapsed() >= quietMs || m_workstation->transport().endNow()
            || m_workstation->activity() != m_seen;
    });
    return m_workstation->activity() == m_seen && m_workstation->transport().inFlight() == 0 && m_wire->idle();
}

std::optional<ServerView> Site::look(const RemoteId &conversation)
{
    // What the last run left behind (a refused session, a full budget) passes with time.
    for (int again = 0; again < 20; ++again) {
        Future<Result<std::optional<ServerView>>> asked = m_workstation->backend().view(conversation);
        for (int turn = 0; !asked.isFinished() && turn < 200; ++turn) {
            if (isQuiet() && !asked.isFinished())
                m_clock.turnToNext(std::chrono::minutes(1));
        }
        if (asked.isFinished() && asked.result().ok())
            return *asked.result();
        m_clock.pass(std::chrono::minutes(1));
    }
    return std::nullopt;
}

std::optional<std::pair<ConversationId, CommandBase>> Site::show(const RemoteId &conversation)
{
    const std::optional<ServerView> view = look(conversation);
    if (!view)
        return std::nullopt;
    AppliedPage page;
    page.records = view->records;
    page.position.stream = u"torture"_s;
    if (!await(m_workstation->store().apply(Workstation::account, page)))
        return std::nullopt;
    const std::vector<ConversationRow> rows = await(m_workstation->store().conversationsByNumber(conversation));
    for (const ConversationRow &row : rows) {
        if (row.remoteId == conversation)
            return std::pair(row.id, collision::baseOf(*view, m_clock.nowMs()));
    }
    return std::nullopt;
}

} // namespace saskare
