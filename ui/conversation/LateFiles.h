#pragma once

#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/SentKeeper.h"

#include <QObject>

namespace saskare {

/// What was left while its files were still being read: the message, as far as it was written, and the files to come.
struct LateDraft
{
    SentText written;
    bool isWhole = true; ///< false: the stored draft had not been read yet, and comes after it
    QList<ComingFile> coming;
};

/// Brings files that the agent chose just before turning to another conversation into the draft they were chosen
/// for. Thread: GUI.
class LateFiles : public QObject
{
    Q_OBJECT
public:
    LateFiles(Store &store, SentKeeper &sent, QObject *parent);

    void keep(const LateDraft &late);
    /// The conversation is written in again: what has not been saved comes back to the editor.
    std::optional<LateDraft> take(ConversationId id);
    /// Waits for the reading and saves: only when the window ends, whose content thread reads to the end anyway.
    void finish();

Q_SIGNALS:
    void failed(const saskare::Error &error);

private:
    void complete(int number, const QList<std::optional<ReadFile>> &read);

    struct Waiting
    {
        int number = 0;
        LateDraft late;
    };
    Store &m_store;
    SentKeeper &m_sent;
    QList<Waiting> m_waiting;
    int m_lastNumber = 0;
};

} // namespace saskare
