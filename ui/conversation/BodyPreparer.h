#pragma once

#include "core/base/Worker.h"
#include "core/content/HtmlSanitizer.h"

#include <QHash>
#include <QImage>

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

/// Decodes a picture of a customer within limits: png, jpeg, gif or webp, at most 16 million pixels, scaled to the
/// width of a message. Null for everything else. Any thread.
QImage decodedPicture(const QByteArray &bytes);

/// Makes customers' words safe and small in a thread of its own, so that the window never waits for it.
/// Thread: GUI; futures finish in the worker, so use then(context, ...).
class BodyPreparer
{
public:
    Future<PreparedBody> prepare(QString html, QString text, BodyExtent extent);
    Future<QImage> picture(QString path);
    /// The file at `path`; null when it cannot be read or is over `limit` bytes.
    Future<std::optional<ReadFile>> file(QString path, qint64 limit);
    /// The same of bytes that come from the clipboard.
    Future<ReadFile> file(QByteArray bytes, QString mediaType);
    /// Copies a fetched attachment to where the agent wants it, with the owner's rights only; false if it fails.
    Future<bool> copy(QString from, QString to);

private:
    Worker m_worker{QStringLiteral("saskare-content")};
};

} // namespace saskare
