#include "ui/conversation/DraftKeeper.h"

#include "core/store/Store.h"

namespace saskare {
namespace {

constexpr std::chrono::milliseconds saveAfter{600};

} // namespace

DraftKeeper::DraftKeeper(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void DraftKeeper::edited(Draft draft, const QHash<QByteArray, QByteArray> &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!m_stored.contains(file.key()))
            m_files.insert(file.key(), file.value());
    }
    // Saved at the latest this long after the first change that is not saved, however fast one types.
    const bool alreadyWaiting = m_waiting.has_value();
    m_waiting = std::move(draft);
    if (alreadyWaiting)
        return;
    m_clock.after(saveAfter, this, [this, edit = ++m_edits] {
        if (edit == m_edits)
            flush();
    });
}

void DraftKeeper::flush()
{
    if (!m_waiting)
        return;
    ++m_edits;
    Draft draft = *std::exchange(m_waiting, std::nullopt);
    draft.savedAt = m_clock.nowMs();
    const QHash<QByteArray, QByteArray> files = std::exchange(m_files, {});
    m_store.saveDraft(draft, files).then(this, [this, names = files.keys()](const Result<void> &result) {
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        m_stored.unite(QSet<QByteArray>(names.begin(), names.end()));
        Q_EMIT saved();
    });
}

void DraftKeeper::forget()
{
    ++m_edits;
    m_waiting.reset();
    m_files.clear();
    m_stored.clear(); // what was sent may be cleared away by the store
}

} // namespace saskare
