#include "app/torture/CaseRun.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr int mostTurns = 400;
constexpr qint64 longestRunMs = 180'000; // of real time: Qt may sit on a dead connection for a request's 30 s, twice
constexpr std::chrono::hours longestTurn{24 * 7};

QString marked(const QString &words, const QString &token)
{
    return words % u" Nr. "_s % token;
}

const Status *resolvedOf(const Manifest &manifest, const QString &code)
{
    for (const Status &status : manifest.statuses) {
        if (status.code == code)
            return &status;
    }
    return nullptr;
}

} // namespace

CaseRun::CaseRun(Site &site, const Case &what, int number)
    : m_site(site)
    , m_case(what)
    , m_token(u"t%1x"_s.arg(number, 7, 10, QChar(u'0')))
{
}

std::optional<Command> CaseRun::makeCommand()
{
    const QString name = m_case.command;
    const QJsonObject facts = m_site.helpdesk().facts();
    if (name == "reply"_L1) {
        SendReply reply{marked(u"Labdien! Jūsu pieteikums ir apstrādāts. Спасибо!"_s, m_token), {}, {}};
        if (m_case.line == Line::BetweenSteps && !hasTail(m_site.manifest(), name)) {
            const QByteArray bytes = "%PDF " + m_token.toLatin1();
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            reply.files.append({u"rēķins.pdf"_s, u"application/pdf"_s, hash, bytes.size()});
            m_files.insert(hash, bytes);
        }
        return reply;
    }
    if (name == "note"_L1)
        return AddNote{marked(u"Zvanīt rīt pēc deviņiem."_s, m_token), {}, {}};
    if (name == "setStatus"_L1) {
        const Status *resolved = resolvedOf(m_site.manifest(), facts.value("resolved"_L1).toString());
        return resolved ? std::optional<Command>(SetStatus{*resolved}) : std::nullopt;
    }
    if (name == "assign"_L1)
        return Assign{facts.value("colleague"_L1).toVariant().toString()};
    if (name == "moveToQueue"_L1)
        return MoveToQueue{facts.value("queue"_L1).toVariant().toString()};
    if (name == "setPriority"_L1)
        return m_site.manifest().priorities.isEmpty()
            ? std::nullopt
            : std::optional<Command>(SetPriority{m_site.manifest().priorities.last()});
    if (name == "setTags"_L1)
        return SetTags{{facts.value("tags"_L1)[0].toString()}};
    if (name == "postpone"_L1)
        return Postpone{m_site.clock().passedMs() + 30 * 86'400'000LL};
    if (name == "setProblem"_L1)
        return SetProblem{true};
    if (name == "markRead"_L1)
        return MarkRead{};
    if (name == "claimCallback"_L1)
        return ClaimCallback{};
    if (name == "recordCallOutcome"_L1)
        return RecordCallOutcome{CallOutcome::NoAnswer, marked(u"Neatbildēja, vēlreiz vakarā."_s, m_token), 0, 0};
    if (name == "createConversation"_L1)
        return CreateConversation{
            facts.value(facts.contains("createQueue"_L1) ? "createQueue"_L1 : "queue"_L1).toVariant().toString(),
            marked(u"Jauns pieteikums"_s, m_token),
            u"klients@pasts.example"_s,
            marked(u"Labdien! Atvērām Jums pieteikumu."_s, m_token),
            {},
            {}};
    if (name == "evaluateTouchpoint"_L1) {
        Evaluation evaluation;
        evaluation.score = 4;
        evaluation.outcome = TouchpointOutcome::Resolved;
        evaluation.remark = marked(u"Ātri un laipni"_s, m_token);
        evaluation.at = m_site.clock().nowMs();
        return EvaluateTouchpoint{{}, evaluation};
    }
    return std::nullopt;
}

bool CaseRun::prepare()
{
    m_site.workstation().transport().watch({m_case.site, m_case.tls, m_case.command, Line::None, {}});
    const bool isCall = m_case.command == "claimCallback"_L1 || m_case.command == "recordCallOutcome"_L1;
    const ConversationKind kind = isCall ? ConversationKind::Callback : ConversationKind::Ticket;
    if (m_case.command != "createConversation"_L1)
        m_remote = m_site.helpdesk().open(kind, u"Jautājums "_s % m_token);
    if (m_case.command == "addLink"_L1 || m_case.command == "removeLink"_L1) {
        const RemoteId other = m_site.helpdesk().open(ConversationKind::Ticket, u"Cits "_s % m_token);
        const QString relation
            = m_site.helpdesk().facts().value("relation"_L1).toString(code(LinkRelation::RefersTo));
        const Link link{*from<LinkRelation>(relation), other};
        if (m_case.command == "addLink"_L1)
            m_command = AddLink{link};
        else
            m_command = RemoveLink{link};
        if (m_case.command == "removeLink"_L1
            && !m_site.helpdesk().colleagueActs(ColleagueAct::Link, m_remote, other))
            return false;
    } else if (m_case.command == "mergeConversation"_L1) {
        m_command = MergeConversation{m_site.helpdesk().open(ConversationKind::Ticket, u"Galvenais "_s % m_token)};
    } else if (std::optional<Command> made = makeCommand()) {
        m_command = *made;
    } else {
        return false;
    }
    if (m_remote.isEmpty())
        return true;
    const auto shown = m_site.show(m_remote);
    if (!shown) {
        m_result.trouble = u"the conversation cannot be seen"_s;
        return false;
    }
    std::tie(m_conversation, m_base) = *shown;
    return true;
}

/// Line 1: the program ends when only the draft is on disk.
bool CaseRun::draftFirst()
{
    const auto *reply = std::get_if<SendReply>(&m_command);
    const auto *note = std::get_if<AddNote>(&m_command);
    if (!reply && !note)
        return true;
    Draft draft;
    draft.conversation = m_conversation;
    draft.isNote = note != nullptr;
    draft.text = reply ? reply->text : note->text;
    draft.base = m_base;
    if (!m_site.await(m_site.workstation().store().saveDraft(draft)))
        return false;
    restart();
    m_result.lineReached = true;
    const std::optional<Draft> again = m_site.await(m_site.workstation().store().draft(m_conversation));
    if (again)
        m_draft = again->savedAt;
    return again && again->text == draft.text && countArrived() == 0;
}

bool CaseRun::submit()
{
    Store &store = m_site.workstation().store();
    const Result<CommandId> id
        = m_site.await(store.submit(Workstation::account, m_conversation, m_command, m_base, m_files, 0, m_draft));
    if (!id) {
        m_result.trouble = u"not taken: "_s % id.error().text();
        return false;
    }
    m_id = *id;
    return true;
}

CaseResult CaseRun::run()
{
    if (!prepare()) {
        m_result.applies = !m_result.trouble.isEmpty();
        return m_result;
    }
    if (m_case.line == Line::Drafted && !draftFirst()) {
        m_result.trouble = u"the draft is not what it was"_s;
        return m_result;
    }
    m_site.workstation().transport().watch(m_case);
    const qint64 began = m_site.clock().passedMs();
    if (!submit())
        return m_result;
    if (m_case.line == Line::Queued) {
        restart();
        m_site.workstation().transport().watch(m_case);
        m_result.lineReached = true;
    } else {
        m_site.workstation().askAgain();
    }
    drive();
    m_result.story << m_site.workstation().transport().story();
    m_result.tookMs = m_site.clock().passedMs() - began;
    m_site.clock().setRight();
    return m_result;
}

std::optional<OutboxEntry> CaseRun::entry()
{
    return m_site.await(m_site.workstation().store().outboxEntry(m_id));
}

int CaseRun::countArrived()
{
    return m_site.helpdesk().arrived(m_command, m_remote, m_token);
}

void CaseRun::restart()
{
    const int writes = m_site.workstation().transport().writes();
    m_result.story << m_site.workstation().transport().story() << u"the program ends"_s;
    m_site.workstation().end();
    m_site.workstation().open();
    m_site.workstation().transport().watchOn(m_case, writes);
}

void CaseRun::drive()
{
    QElapsedTimer began;
    began.start();
    for (int turn = 0; turn < mostTurns && !m_over;) {
        const bool quiet = m_site.isQuiet();
        if (m_site.workstation().transport().endNow() || m_site.wire().takeHeld()) {
            m_result.lineReached = true;
            restart();
            continue;
        }
        if (!quiet)
            continue;
        const std::optional<OutboxEntry> now = entry();
        if (!now || now->state == OutboxState::Sent) {
            finish(now);
        } else if (now->state == OutboxState::Asking || now->state == OutboxState::Failed
                   || now->state == OutboxState::Conflicted) {
            decide(*now);
            ++turn;
        } else if (m_site.workstation().waitsForSignIn()) {
            m_site.workstation().askAgain();
            ++turn;
        } else {
            // Nothing waits for the clock: a process of ours works, on a busy computer for long.
            turn += m_site.clock().turnToNext(longestTurn) ? 1 : 0;
            if (began.elapsed() > longestRunMs)
                break;
        }
    }
    if (!m_over) {
        const std::optional<OutboxEntry> now = entry();
        m_result.trouble = u"stuck: "_s % (now ? code(now->state) % u' ' % now->error.text() : u"gone"_s)
            % u" (%1 requests under way, server %2, clock %3)"_s.arg(
                QString::number(m_site.workstation().transport().inFlight()),
                m_site.wire().idle() ? u"idle"_s : u"busy"_s,
                m_site.clock().somebodySleeps() ? u"awaited by it"_s : u"not awaited by it"_s);
        m_result.arrived = countArrived();
    }
}

/// The agent looks at the help desk itself and is right.
void CaseRun::decide(const OutboxEntry &now)
{
    Store &store = m_site.workstation().store();
    if (now.state == OutboxState::Asking && m_case.line == Line::Asking && !m_result.lineReached) {
        m_result.lineReached = true;
        restart();
        return;
    }
    // A help desk that takes no files says so before a byte leaves.
    if (now.state == OutboxState::Failed && !m_files.isEmpty() && m_site.workstation().transport().writes() == 0) {
        m_result.applies = false;
        m_over = true;
        m_site.await(store.discard(m_id));
        return;
    }
    const bool isAsked = now.state == OutboxState::Asking;
    m_result.asked |= isAsked;
    if (isAsked)
        m_result.askedBecause = now.error.happened % u' ' % now.error.done;
    m_result.held |= !isAsked;
    while (m_site.clock().somebodySleeps()) { // what is still under way at the help desk comes before the agent does
        m_site.clock().turnToNext(longestTurn);
        m_site.wait([this] { return m_site.wire().idle(); });
    }
    const bool isThere = countArrived() > 0;
    if (!isAsked && isThere) {
        m_result.trouble = u"called not sent, but it arrived: "_s % now.error.text() % u' ' % now.error.detail;
        m_result.arrived = countArrived();
        m_over = true;
        return;
    }
    // Of a conversation that arrived nobody knows which it became: the agent's word ends it.
    m_endsByWord = isThere && std::holds_alternative<CreateConversation>(m_command);
    const Result<void> done = m_site.await(isThere ? store.markArrived(m_id) : store.retry(m_id));
    if (!done)
        m_result.trouble = u"the decision was not taken: "_s % done.error().text();
    m_site.workstation().askAgain();
}

void CaseRun::finish(const std::optional<OutboxEntry> &now)
{
    // An evaluation leaves the outbox when it has arrived: it stands among what is kept of touchpoints then.
    const bool mayBeGone = m_endsByWord || std::holds_alternative<EvaluateTouchpoint>(m_command);
    if (!now && !mayBeGone) {
        m_result.trouble = u"it is no longer in the outbox"_s;
    } else {
        m_result.falseSent = countArrived() == 0;
        if (now && now->evidence.contains("timesFound"_L1))
            m_result.trouble = u"found more than once"_s;
    }
    if (m_case.line == Line::Sent && !m_result.lineReached) {
        m_result.lineReached = true;
        restart();
        m_site.wait([this] { return m_site.isQuiet(); });
    }
    while (m_site.clock().somebodySleeps()) {
        m_site.clock().turnToNext(longestTurn);
        m_site.wait([this] { return m_site.wire().idle(); });
    }
    m_result.arrived = countArrived();
    m_over = true;
}

} // namespace saskare
