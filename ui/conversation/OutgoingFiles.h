#pragma once

#include "core/domain/Command.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QHash>
#include <QWidget>

namespace saskare {

class Store;

/// The files that go with what is being written, as chips with their sizes. Reads them in a worker, once, so that
/// what is sent is what was attached. Thread: GUI.
class OutgoingFiles : public QWidget
{
    Q_OBJECT
public:
    OutgoingFiles(Store &store, BodyPreparer &preparer, const Theme &theme, QWidget *parent);

    void askForFiles();
    void attach(const QStringList &paths);
    void attach(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void attach(const OutgoingFile &file, const QByteArray &bytes); ///< at once
    /// Those of a saved draft, from the store; that they are there again is no change.
    void restore(const QList<OutgoingFile> &files);
    void clear();
    [[nodiscard]] const QList<OutgoingFile> &files() const { return m_files; }
    [[nodiscard]] const QHash<QByteArray, QByteArray> &bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();
    void refused(const saskare::Error &error);

private:
    void add(const OutgoingFile &file, const QByteArray &bytes);
    void rebuild();

    Store &m_store;
    BodyPreparer &m_preparer;
    const Theme &m_theme;
    QList<OutgoingFile> m_files;
    QHash<QByteArray, QByteArray> m_bytes;
    int m_generation = 0; ///< files read for a message that was left do not come to the next
};

} // namespace saskare
