#include "ui/conversation/LateFiles.h"

#include "ui/conversation/DraftKeeper.h"

namespace saskare {

LateFiles::LateFiles(DraftKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
}

void LateFiles::keep(const LateDraft &late)
{
    m_waiting.append({++m_lastNumber, late});
    QList<Future<std::optional<ReadFile>>> reading;
    for (const ComingFile &coming : late.coming)
        reading.append(coming.reading);
    whenAll(this, reading).then(this, [this, number = m_lastNumber](const QList<std::optional<ReadFile>> &read) {
        complete(number, read);
    });
}

QList<ComingFile> LateFiles::take(ConversationId id)
{
    QList<ComingFile> coming;
    m_waiting.removeIf([&](const Waiting &waiting) {
        if (waiting.late.written.draft.conversation != id)
            return false;
        coming += waiting.late.coming;
        return true;
    });
    return coming;
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
    LateDraft late = std::move(found->late);
    m_waiting.erase(found);
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QString &name = late.coming.at(i).name;
        if (const std::optional<ReadFile> &file = read.at(i)) {
            late.written.draft.files.append({name, file->mediaType, file->sha256, file->bytes.size()});
            late.written.files.insert(file->sha256, file->bytes);
        } else {
            Q_EMIT failed(OutgoingFiles::notAttached(name));
        }
    }
    m_keeper.save(late.written);
}

} // namespace saskare
