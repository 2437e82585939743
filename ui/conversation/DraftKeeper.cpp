#include "ui/conversation/DraftKeeper.h"

#include "core/store/Store.h"

namespace saskare {
namespace {

constexpr std::chrono::milliseconds saveAfter{600};

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
    ++m_edits;
    m_isWaiting = false;
    m_isOpening = true;
    const auto read = [this, id, number = ++m_reads] {
        m_store.draft(id).then(this, [this, number](const std::optional<Draft> &draft) {
            if (number != m_reads)
                return;
            m_isOpening = false;
            Q_EMIT opened(draft);
        });
    };
    // What has just been left may be opened again: it is read as it was left.
    if (m_saving && !m_saving->isFinished())
        m_saving->then(this, [read](const Result<void> &) { read(); });
    else
        read();
}

void DraftKeeper::readAgain(ConversationId id)
{
    if (m_isOpening || m_isWaiting)
        return;
    m_store.draft(id).then(this, [this, read = ++m_reads](const std::optional<Draft> &draft) {
        if (read == m_reads && draft)
            Q_EMIT reread(*draft);
    });
}

void DraftKeeper::leave()
{
    flush();
    ++m_reads;
    m_isOpening = false;
}

void DraftKeeper::edited()
{
    if (m_isOpening)
        return;
    // Saved at the latest this long after the first change that is not saved, however fast one types.
    if (std::exchange(m_isWaiting, true))
        return;
    m_clock.after(saveAfter, this, [this, edit = ++m_edits] {
        if (edit == m_edits)
            flush();
    });
}

void DraftKeeper::flush()
{
    if (!m_isWaiting)
        return;
    ++m_edits;
    m_isWaiting = false;
    SentText now = m_written();
    now.draft.savedAt = m_clock.nowMs();
    if (std::exchange(m_conversation, now.draft.conversation) != now.draft.conversation) {
        m_stored.clear();
        ++m_generation;
    }
    const QList<QByteArray> names = now.files.keys();
    m_stored.intersect(QSet<QByteArray>(names.begin(), names.end())); // the store drops what no draft names
    now.files.removeIf([this](const auto &file) { return m_stored.contains(file.key()); });
    m_saving = m_store.saveDraft(now.draft, now.files);
    m_saving->then(this, [this, generation = m_generation, added = now.files.keys()](const Result<void> &result) {
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        if (generation == m_generation)
            m_stored.unite(QSet<QByteArray>(added.begin(), added.end()));
        Q_EMIT saved();
    });
}

void DraftKeeper::forget()
{
    ++m_edits;
    ++m_reads;
    ++m_generation;
    m_isWaiting = false;
    m_stored.clear(); // what was sent may be cleared away by the store
}

} // namespace saskare
