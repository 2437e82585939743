#include "ui/conversation/BodyPreparer.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

namespace saskare {
namespace {

constexpr qint64 mostPixels = 16'000'000;
constexpr qint64 mostPixelsTogether = 64'000'000;
constexpr int widestPicture = 1120; // twice the measure, for screens at 200 %

/// One place for a picture that is there but cannot be shown, and for one that was not fetched.
QSize sizeOf(QImageReader &reader)
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "webp"};
    if (!formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels ? size : QSize();
}

HtmlLimits limitsFor(BodyExtent extent)
{
    HtmlLimits limits;
    switch (extent) {
    case BodyExtent::Beginning:
        limits.textChars = 5'000;
        limits.blocks = 70;
        limits.nodes = 3'000;
        limits.images = 20;
        break;
    case BodyExtent::Long:
        limits.textChars = 60'000;
        limits.blocks = 2'000;
        break;
    case BodyExtent::Whole:
        break;
    }
    return limits;
}

} // namespace

QImage decodedPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = sizeOf(reader);
    if (size.isEmpty())
        return {};
    if (size.width() > widestPicture)
        reader.setScaledSize(size.scaled(widestPicture, 4 * widestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

Future<PreparedBody> BodyPreparer::prepare(QString html, QString text, BodyExtent extent)
{
    return m_worker.run([html = std::move(html), text = std::move(text), extent] {
        PreparedBody body;
        const HtmlLimits limits = limitsFor(extent);
        body.clean = html.trimmed().isEmpty() ? sanitizeText(text, limits) : sanitizeHtml(html, limits);
        qint64 pixels = 0;
        for (qsizetype i = 0; i < body.clean.inlineImages.size(); ++i) {
            const QImage image = decodedPicture(body.clean.inlineImages.at(i));
            pixels += qint64(image.width()) * image.height();
            if (pixels > mostPixelsTogether)
                break;
            if (!image.isNull())
                body.images.insert(QStringLiteral("data-%1").arg(i), image);
        }
        body.clean.inlineImages.clear();
        return body;
    });
}

Future<QImage> BodyPreparer::picture(QString path)
{
    return m_worker.run([path = std::move(path)] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? decodedPicture(file.read(32 * 1024 * 1024)) : QImage();
    });
}

Future<std::optional<ReadFile>> BodyPreparer::file(QString path, qint64 limit)
{
    return m_worker.run([path = std::move(path), limit]() -> std::optional<ReadFile> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
            return std::nullopt;
        const QByteArray bytes = file.read(limit);
        return ReadFile{bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                        QMimeDatabase().mimeTypeForFileNameAndData(QFileInfo(path).fileName(), bytes).name()};
    });
}

Future<ReadFile> BodyPreparer::file(QByteArray bytes, QString mediaType)
{
    return m_worker.run([bytes = std::move(bytes), mediaType = std::move(mediaType)] {
        return ReadFile{bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), mediaType};
    });
}

Future<bool> BodyPreparer::copy(QString from, QString to)
{
    return m_worker.run([from = std::move(from), to = std::move(to)] {
        QFile source(from);
        QSaveFile target(to);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return false;
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        while (!source.atEnd()) {
            const QByteArray part = source.read(1024 * 1024);
            if (part.isEmpty() || target.write(part) != part.size())
                return false;
        }
        return target.commit();
    });
}

} // namespace saskare
