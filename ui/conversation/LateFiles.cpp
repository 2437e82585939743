#include "ui/conversation/LateFiles.h"

#include "core/store/Store.h"

namespace saskare {

LateFiles::LateFiles(Store &store, SentKeeper &sent, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sent(sent)
{
}

void LateFiles::keep(const LateDraft &late)
{
    m_waiting.append({++m_lastNumber, late});
    QList<Future<std::optional<ReadFile>>> reading;
    for (const ComingFile &coming : late.coming)
        reading.append(coming.reading);
    whenAll(reading).then(
        this, [this, number = m_lastNumber](const QList<std::optional<ReadFile>> &read) { complete(number, read); });
}

std::optional<LateDraft> LateFiles::take(ConversationId id)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Waiting &waiting) {
        return waiting.late.written.draft.conversation == id;
    });
    if (found == m_waiting.end())
        return std::nullopt;
    LateDraft late = std::move(found->late);
    m_waiting.erase(found);
    return late;
}

void LateFiles::finish()
{
    const QList<Waiting> left = m_waiting;
    for (const Waiting &waiting : left) {
        QList<std::optional<ReadFile>> read;
        for (const ComingFile &coming : waiting.late.coming) {
            Future<std::optional<ReadFile>> reading = coming.reading;
            reading.waitForFinished();
            read.append(reading.resultCount() > 0 ? reading.result() : std::nullopt);
        }
        complete(waiting.number, read);
    }
}

void LateFiles::complete(int number, const QList<std::optional<ReadFile>> &read)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [number](const Waiting &waiting) { return waiting.number == number; });
    if (found == m_waiting.end())
        return; // it went back to the editor
    LateDraft &late = found->late;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QString &name = late.coming.at(i).name;
        if (const std::optional<ReadFile> &file = read.at(i)) {
            late.written.draft.files.append({name, file->mediaType, file->sha256, file->bytes.size()});
            late.written.files.insert(file->sha256, file->bytes);
        } else {
            Q_EMIT failed(OutgoingFiles::notAttached(name));
        }
    }
    if (!late.isWhole) {
        m_sent.putBack(late.written);
        m_waiting.erase(found);
        return;
    }
    // Until it is stored, whoever opens the conversation gets it from here.
    m_store.saveDraft(late.written.draft, late.written.files).then(this, [this, number](const Result<void> &saved) {
        m_waiting.removeIf([number](const Waiting &waiting) { return waiting.number == number; });
        if (!saved.ok())
            Q_EMIT failed(saved.error());
    });
}

} // namespace saskare
