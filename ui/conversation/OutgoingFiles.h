#pragma once

#include "core/domain/Command.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QHash>
#include <QWidget>

namespace saskare {

class Store;

/// A file that was chosen and is still being read.
struct ComingFile
{
    QString name;
    Future<std::optional<ReadFile>> reading; ///< null: it cannot be attached
};

/// The files that go with what is being written, as chips with their sizes. Reads them in a worker, once, so that
/// what is sent is what was attached; a file that is not read yet has its chip already. Thread: GUI.
class OutgoingFiles : public QWidget
{
    Q_OBJECT
public:
    OutgoingFiles(Store &store, BodyPreparer &preparer, const Theme &theme, QWidget *parent);

    void askForFiles();
    void attach(const QStringList &paths);
    void attach(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void attach(const OutgoingFile &file, const QByteArray &bytes); ///< at once
    void expect(const ComingFile &coming);
    /// Those of a saved draft, from the store; that they are there again is no change. One that is here already is
    /// not doubled.
    void restore(const QList<OutgoingFile> &files);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// True while the bytes of any are not here yet: nothing may be sent.
    [[nodiscard]] bool isComing() const;
    /// Those that are still being read for the first time; the draft does not know them.
    [[nodiscard]] QList<ComingFile> coming() const;
    /// What the draft says of them: those that were read, and those that are restored.
    [[nodiscard]] QList<OutgoingFile> files() const;
    [[nodiscard]] QHash<QByteArray, QByteArray> bytes() const;
    /// What is said of a file that could not be read.
    [[nodiscard]] static Error notAttached(const QString &name);

Q_SIGNALS:
    void changed(); ///< other files than before
    void settled(); ///< one less is coming
    void refused(const saskare::Error &error); ///< one that was chosen, or saved, will not be there

private:
    struct Entry
    {
        int number = 0;
        OutgoingFile file; ///< only its name while it is read for the first time
        std::optional<QByteArray> bytes;
        std::optional<ComingFile> coming;
    };
    void take(int number, const std::optional<ReadFile> &read);
    void takeRestored(int number, const QByteArray &bytes);
    [[nodiscard]] QList<Entry>::iterator find(int number);
    [[nodiscard]] bool isHere(const OutgoingFile &file) const;
    void remove(int number);
    void rebuild();

    Store &m_store;
    BodyPreparer &m_preparer;
    const Theme &m_theme;
    QList<Entry> m_entries; ///< in the order in which they were chosen
    int m_lastNumber = 0;
    int m_generation = 0; ///< files chosen for a message that was left do not come to the next
};

} // namespace saskare
