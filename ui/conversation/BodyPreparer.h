#pragma once

#include "core/base/NewFile.h"
#include "core/base/Worker.h"
#include "core/content/HtmlSanitizer.h"
#include "core/store/AttachmentFiles.h"
#include "core/sync/MessagePictures.h"

#include <QHash>
#include <QImage>
#include <QTemporaryDir>

#include <memory>

namespace saskare {

/// A message's content, ready to be laid out.
struct PreparedBody
{
    CleanHtml clean;
    QHash<QString, QImage> images; ///< by their name in clean.html
};

/// A file that the agent attaches, read once, with what the command says of it.
struct ReadFile
{
    QByteArray bytes;
    QByteArray sha256;
    QString mediaType;
};

/// How much of a message is shown.
enum class BodyExtent
{
    Beginning, ///< as much as is read at a glance
    Long, ///< more than most messages have
    Whole,
};

/// Pictures of a message that came from the network, by their place among those asked for.
struct FetchedPictures
{
    QHash<int, QImage> images;
    int failed = 0;
    Error error; ///< of the last that failed
};

/// What the pictures of one message may take together, before any is decoded.
struct PictureBudget
{
    qint64 pixels = 64'000'000;
};

/// Decodes a picture of a customer within limits: png, jpeg, gif or webp by how it begins, at most 16 million pixels
/// and not more than are left, both read from its head before anything is decoded; scaled to the width of a message.
/// Null for everything else. Any thread.
QImage decodedPicture(const QByteArray &bytes, PictureBudget &budget);

/// Makes customers' words safe and small in a thread of its own, so that the window never waits for it.
/// Thread: GUI.
class BodyPreparer
{
public:
    /// `fetched`: how the attachments of conversations are read, which may be encrypted. `remote`: who asks the
    /// network for pictures; nobody, and none come. Must outlive it.
    explicit BodyPreparer(AttachmentFiles fetched = {}, MessagePictures *remote = nullptr);
    ~BodyPreparer();

    Future<PreparedBody> prepare(QString html, QString text, BodyExtent extent);
    Future<QImage> picture(QString path);
    /// Has the network asked for pictures that a message of the account names: only when the agent wants them.
    Future<FetchedPictures> remotePictures(AccountId account, const QStringList &urls);
    /// All of a message's words, without its looks, in lines that any widget can show.
    Future<QString> plainWords(QString html, QString text);
    /// The file at `path`; null when it cannot be read or is over `limit` bytes.
    Future<std::optional<ReadFile>> file(QString path, qint64 limit);
    /// The same of bytes that come from the clipboard.
    Future<std::optional<ReadFile>> file(QByteArray bytes, QString mediaType);
    /// Copies a fetched attachment to where the agent wants it, with the owner's rights only; false if it fails.
    Future<bool> copy(QString from, QString to, IfThere ifThere);
    /// Copies it under the safe name `name` to where another program may open it, in a folder of the owner's alone
    /// that goes with this object: the cache names files by what is in them, programs go by the ending. Gives the
    /// copy's path; empty if it fails.
    Future<QString> copyToOpen(QString from, QString name);

private:
    [[nodiscard]] bool copyNow(const QString &from, const QString &to, IfThere ifThere) const;

    AttachmentFiles m_fetched;
    std::unique_ptr<QTemporaryDir> m_opened; ///< the worker's; a folder in it for each file
    int m_openedCount = 0; ///< the worker's
    MessagePictures *m_remote;
    QObject m_here; ///< for answers that come to the GUI's thread
    Worker m_worker{QStringLiteral("saskare-content")};
};

} // namespace saskare
