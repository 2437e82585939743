#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace saskare {

class Store;

/// Saves what is being written a moment after each change, and at once when the agent turns elsewhere, so that
/// nothing written is ever lost. Thread: GUI.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(Store &store, Clock &clock, QObject *parent);

    /// The draft as it is now, with the bytes of its files by sha256; an empty one is removed.
    void edited(Draft draft, const QHash<QByteArray, QByteArray> &files);
    /// Saves what waits, now.
    void flush();
    /// What was written has been sent: nothing more is to be saved of it.
    void forget();
    [[nodiscard]] bool isWaiting() const { return m_waiting.has_value(); }

Q_SIGNALS:
    void saved();
    void failed(const saskare::Error &error);

private:
    Store &m_store;
    Clock &m_clock;
    std::optional<Draft> m_waiting;
    QHash<QByteArray, QByteArray> m_files; ///< that the store does not have yet
    QSet<QByteArray> m_stored;
    int m_edits = 0; ///< a wake-up for an older edit does nothing
};

} // namespace saskare
