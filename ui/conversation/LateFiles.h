#pragma once

#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/SentKeeper.h"

#include <QObject>

namespace saskare {

class DraftKeeper;

/// What was left while its files were still being read: the message, as far as it was written and saved, and the
/// files to come.
struct LateDraft
{
    SentText written;
    QList<ComingFile> coming;
};

/// Brings files that the agent chose just before turning to another conversation into the draft they were chosen
/// for. Thread: GUI.
class LateFiles : public QObject
{
    Q_OBJECT
public:
    LateFiles(DraftKeeper &keeper, QObject *parent);

    void keep(const LateDraft &late);
    /// The conversation is written in again: the files that are still being read come back to the editor.
    QList<ComingFile> take(ConversationId id);
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
    DraftKeeper &m_keeper;
    QList<Waiting> m_waiting;
    int m_lastNumber = 0;
};

} // namespace saskare
