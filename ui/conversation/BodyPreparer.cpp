#include "ui/conversation/BodyPreparer.h"

#include "core/base/PictureKind.h"
#include "core/content/PlainText.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

namespace saskare {
namespace {

constexpr qint64 mostPixels = 16'000'000; // of one picture
constexpr int widestPicture = 1120; // twice the measure, for screens at 200 %
constexpr int tallestPicture = 4 * widestPicture;
constexpr qint64 largestFetched = 64 * 1024 * 1024; // bytes; larger ones are not fetched
constexpr qsizetype longestLine = 1000; // of the plain words: longer ones are laid out slowly
constexpr qsizetype mostWords = 4 * 1024 * 1024;

HtmlLimits limitsFor(BodyExtent extent)
{
    HtmlLimits limits;
    switch (extent) {
    case BodyExtent::Beginning:
        limits.textChars = 5'000;
        limits.blocks = 70;
        limits.nodes = 3'000;
        limits.images = 20;
        limits.work = 30'000; // the window must not stop for it
        limits.scripts = 4;
        break;
    case BodyExtent::Long:
        limits.textChars = 60'000;
        limits.blocks = 2'000;
        limits.work = 200'000;
        break;
    case BodyExtent::Whole:
        break;
    }
    return limits;
}

} // namespace

QImage decodedPicture(const QByteArray &bytes, PictureBudget &budget)
{
    const QByteArray kind = pictureKind(bytes);
    if (kind.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setAutoDetectImageFormat(false); // no other decoder may have a look
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || size.isEmpty() || pixels > mostPixels || pixels > budget.pixels)
        return {};
    budget.pixels -= pixels;
    if (size.width() > widestPicture || size.height() > tallestPicture)
        reader.setScaledSize(size.scaled(widestPicture, tallestPicture, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

BodyPreparer::BodyPreparer(AttachmentFiles fetched, MessagePictures *remote)
    : m_fetched(std::move(fetched))
    , m_remote(remote)
{
}

BodyPreparer::~BodyPreparer()
{
    m_worker.run([this] { m_opened.reset(); });
}

Future<PreparedBody> BodyPreparer::prepare(QString html, QString text, BodyExtent extent)
{
    return m_worker.run([html = std::move(html), text = std::move(text), extent] {
        PreparedBody body;
        const HtmlLimits limits = limitsFor(extent);
        body.clean = html.trimmed().isEmpty() ? sanitizeText(text, limits) : sanitizeHtml(html, limits);
        PictureBudget budget;
        for (qsizetype i = 0; i < body.clean.inlineImages.size(); ++i) {
            const QImage image = decodedPicture(body.clean.inlineImages.at(i), budget);
            if (!image.isNull())
                body.images.insert(QStringLiteral("data-%1").arg(i), image);
            else
                body.clean.simplified = true;
        }
        body.clean.inlineImages.clear();
        return body;
    });
}

Future<QImage> BodyPreparer::picture(QString path)
{
    return m_worker.run([this, path = std::move(path)] {
        const std::optional<QByteArray> bytes = m_fetched.read(path, 32 * 1024 * 1024);
        PictureBudget budget;
        return bytes ? decodedPicture(*bytes, budget) : QImage();
    });
}

Future<FetchedPictures> BodyPreparer::remotePictures(AccountId account, const QStringList &urls)
{
    if (!m_remote)
        return readyFuture(FetchedPictures{});
    const auto decode = [](const QList<Result<QByteArray>> &came) {
        FetchedPictures fetched;
        PictureBudget budget;
        for (qsizetype i = 0; i < came.size(); ++i) {
            const QImage image = came.at(i).ok() ? decodedPicture(*came.at(i), budget) : QImage();
            if (!image.isNull())
                fetched.images.insert(static_cast<int>(i), image);
            else if (++fetched.failed > 0 && !came.at(i).ok())
                fetched.error = came.at(i).error();
        }
        return fetched;
    };
    return m_remote->fetch(account, urls).then(&m_here, [this, decode](const QList<Result<QByteArray>> &came) {
        return m_worker.run([decode, came] { return decode(came); });
    });
}

Future<QString> BodyPreparer::plainWords(QString html, QString text)
{
    return m_worker.run([html = std::move(html), text = std::move(text)] {
        const QString words = text.trimmed().isEmpty() ? withoutTags(html.left(mostWords)) : text.left(mostWords);
        QString lines;
        qsizetype length = 0;
        for (const QChar c : words) {
            length = c == u'\n' ? 0 : length + 1;
            if (length > longestLine && !c.isLowSurrogate() && !c.isMark()) {
                lines += u'\n';
                length = 1;
            }
            lines += c;
        }
        return lines;
    });
}

Future<std::optional<ReadFile>> BodyPreparer::file(QString path, qint64 limit)
{
    return m_worker.run([path = std::move(path), limit]() -> std::optional<ReadFile> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
            return std::nullopt;
        const QByteArray bytes = file.read(file.size()); // not the limit: all of that would be set aside
        if (bytes.size() < file.size()) // a part of a file is not the file
            return std::nullopt;
        return ReadFile{bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                        QMimeDatabase().mimeTypeForFileNameAndData(QFileInfo(path).fileName(), bytes).name()};
    });
}

Future<std::optional<ReadFile>> BodyPreparer::file(QByteArray bytes, QString mediaType)
{
    return m_worker.run([bytes = std::move(bytes), mediaType = std::move(mediaType)]() -> std::optional<ReadFile> {
        return ReadFile{bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), mediaType};
    });
}

Future<bool> BodyPreparer::copy(QString from, QString to, IfThere ifThere)
{
    return m_worker.run(
        [this, from = std::move(from), to = std::move(to), ifThere] { return copyNow(from, to, ifThere); });
}

Future<QString> BodyPreparer::copyToOpen(QString from, QString name)
{
    return m_worker.run([this, from = std::move(from), name = std::move(name)]() -> QString {
        if (!m_opened)
            m_opened = std::make_unique<QTemporaryDir>(QDir::tempPath() + QLatin1String("/saskare-XXXXXX"));
        const QString folder = m_opened->filePath(QString::number(++m_openedCount));
        const QString copy = folder + QLatin1Char('/') + name;
        const bool done = m_opened->isValid() && QDir().mkdir(folder) && copyNow(from, copy, IfThere::Keep);
        return done ? copy : QString();
    });
}

/// In the worker.
bool BodyPreparer::copyNow(const QString &from, const QString &to, IfThere ifThere) const
{
    std::optional<QByteArray> bytes = m_fetched.read(from, largestFetched);
    QBuffer source(bytes ? &*bytes : nullptr);
    return bytes && source.open(QIODevice::ReadOnly) && writeNewFile(to, source, ifThere);
}

} // namespace saskare
