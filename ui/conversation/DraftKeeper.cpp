#include "ui/conversation/DraftKeeper.h"

#include "core/store/Store.h"

#include <algorithm>

namespace saskare {
namespace {

constexpr std::chrono::milliseconds saveAfter{600};
constexpr std::chrono::seconds tryAgainAfter{10};

} // namespace

DraftKeeper::DraftKeeper(Store &store, Clock &clock, std::function<SentText()> written, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_written(std::move(written))
{
}

void DraftKeeper::open(ConversationId id)
{
    openSent(id, 0);
    // What has just been left, or could not be saved, is found as it was left; it stays here until it is stored.
    if (const auto left = m_unsaved.constFind(id); left != m_unsaved.cend()) {
        const SentText text = left->text;
        m_savedAt = left->hasFailed ? text.draft.savedAt : left->as;
        Q_EMIT handedBack(text);
        return;
    }
    m_isOpening = true;
    m_store.draft(id).then(this, [this, number = m_reads](const std::optional<Draft> &draft) {
        if (number != m_reads)
            return;
        m_isOpening = false;
        m_isWaiting = false;
        m_savedAt = draft ? draft->savedAt : 0;
        Q_EMIT opened(draft);
    });
}

void DraftKeeper::openSent(ConversationId id, qint64 savedAt)
{
    ++m_edits;
    ++m_reads;
    m_isWaiting = false;
    m_isOpening = false;
    m_open = id;
    m_savedAt = savedAt;
}

void DraftKeeper::look()
{
    if (m_isOpening || !m_open.isValid())
        return;
    m_store.draft(m_open).then(this, [this, read = ++m_reads](const std::optional<Draft> &draft) {
        if (read != m_reads || !draft || draft->savedAt == m_savedAt)
            return;
        m_isWaiting = true; // saving finds out what the other one wrote, whatever is written here
        flush();
    });
}

void DraftKeeper::leave()
{
    ++m_reads;
    m_isOpening = false; // what is stored has not been seen: the store puts it before what is saved now
    flush();
    m_open = {};
}

void DraftKeeper::edited()
{
    // Saved at the latest this long after the first change that is not saved, however fast one types.
    if (std::exchange(m_isWaiting, true) || m_isOpening)
        return;
    m_clock.after(saveAfter, this, [this, edit = ++m_edits] {
        if (edit == m_edits)
            flush();
    });
}

void DraftKeeper::flush()
{
    flush(Attempt::First);
}

void DraftKeeper::flush(Attempt attempt)
{
    if (!m_isWaiting || m_isOpening)
        return;
    ++m_edits;
    m_isWaiting = false;
    SentText now = m_written();
    now.draft.savedAt = m_savedAt;
    m_savedAt = nextSavedAt();
    if (std::exchange(m_conversation, now.draft.conversation) != now.draft.conversation) {
        m_stored.clear();
        ++m_generation;
    }
    const QList<QByteArray> names = now.files.keys();
    m_stored.intersect(QSet<QByteArray>(names.begin(), names.end())); // the store drops what no draft names
    QHash<QByteArray, QByteArray> added = now.files;
    added.removeIf([this](const auto &file) { return m_stored.contains(file.key()); });
    save(now, added, m_savedAt, attempt)
        .then(this, [this, generation = m_generation, names = added.keys()](const Result<SavedDraft> &result) {
            if (result.ok() && generation == m_generation)
                m_stored.unite(QSet<QByteArray>(names.begin(), names.end()));
        });
}

Future<Result<SavedDraft>> DraftKeeper::save(const SentText &text, const QHash<QByteArray, QByteArray> &files,
                                             qint64 as, Attempt attempt)
{
    const ConversationId id = text.draft.conversation;
    const int number = ++m_saves;
    m_unsaved.insert(id, {text, as, number, false});
    Future<Result<SavedDraft>> saving = m_store.saveDraft(text.draft, files, as);
    saving.then(this, [this, id, number, attempt](const Result<SavedDraft> &result) {
        settle(id, number, result);
        if (!result.ok() && attempt == Attempt::First)
            Q_EMIT failed(result.error());
    });
    return saving;
}

void DraftKeeper::settle(ConversationId id, int number, const Result<SavedDraft> &result)
{
    const auto held = m_unsaved.find(id);
    const bool isLast = held != m_unsaved.end() && held->number == number;
    if (!result.ok()) {
        if (isLast)
            couldNotSave(id, *held);
        return;
    }
    const bool isShown = isLast && id == m_open && m_savedAt == held->as;
    if (isShown)
        m_savedAt = result->savedAt;
    if (isLast)
        m_unsaved.erase(held);
    if (!m_open.isValid() || id == m_open)
        Q_EMIT saved();
    if (isShown && result->before)
        Q_EMIT joined(*result->before);
}

void DraftKeeper::couldNotSave(ConversationId id, Unsaved &unsaved)
{
    unsaved.hasFailed = true;
    if (id == m_open && m_savedAt == unsaved.as)
        m_savedAt = unsaved.text.draft.savedAt;
    if (!std::exchange(m_isTryingAgain, true))
        m_clock.after(tryAgainAfter, this, [this] { tryAgain(); });
}

void DraftKeeper::tryAgain()
{
    m_isTryingAgain = false;
    const QHash<ConversationId, Unsaved> unsaved = m_unsaved;
    for (auto left = unsaved.cbegin(); left != unsaved.cend(); ++left) {
        if (!left->hasFailed)
            continue;
        if (left.key() == m_open) {
            m_isWaiting = true;
            flush(Attempt::Again);
        } else {
            save(left->text, left->text.files, nextSavedAt(), Attempt::Again);
        }
    }
}

qint64 DraftKeeper::nextSavedAt()
{
    m_lastSavedAt = std::max({m_clock.nowMs(), m_lastSavedAt + 1, m_savedAt + 1});
    return m_lastSavedAt;
}

void DraftKeeper::forget()
{
    ++m_edits;
    ++m_reads;
    ++m_generation;
    m_isWaiting = false;
    m_unsaved.remove(m_open);
    m_stored.clear(); // what was sent may be cleared away by the store
}

void DraftKeeper::removed(qint64 savedAt)
{
    if (m_savedAt == savedAt)
        m_savedAt = 0;
}

} // namespace saskare
