#include "core/store/DiskEncryption.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace saskare {
namespace {

constexpr int deepest = 16; // layers of block devices on each other

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line of /proc/self/mountinfo: what is mounted, where and as what.
struct Mount
{
    QString device, type, source;
};

/// Spaces stand as \040 there.
QString unescaped(QByteArray text)
{
    return QString::fromUtf8(text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"));
}

std::optional<Mount> mountOf(const QString &path, const QString &system)
{
    std::optional<Mount> best;
    qsizetype longest = -1;
    for (const QByteArray &line : contentOf(system + u"/proc/self/mountinfo"_qs).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype end = words.indexOf("-");
        if (words.size() < 10 || end < 6 || end + 2 >= words.size())
            continue;
        const QString point = unescaped(words.at(4));
        const bool isAbove = path == point || path.startsWith(point.endsWith(u'/') ? point : QString(point + u'/'));
        if (!isAbove || point.size() < longest)
            continue;
        longest = point.size();
        best = Mount{QString::fromLatin1(words.at(2)), QString::fromLatin1(words.at(end + 1)),
                     unescaped(words.at(end + 2))};
    }
    return best;
}

bool isEncrypted(const QString &block, int depth)
{
    if (contentOf(block + u"/dm/uuid"_qs).startsWith("CRYPT-"))
        return true;
    // A file system over several devices is encrypted only if all of them are.
    const QStringList below = QDir(block + u"/slaves"_qs).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return depth < deepest && !below.isEmpty() && std::all_of(below.begin(), below.end(), [&](const QString &name) {
               return isEncrypted(QFileInfo(block + u"/slaves/"_qs + name).canonicalFilePath(), depth + 1);
           });
}

} // namespace

std::optional<bool> isOnEncryptedDisk(const QString &path, const QString &system)
{
    const std::optional<Mount> mount = mountOf(path, system);
    if (!mount)
        return std::nullopt;
    for (const char *type : {"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"}) {
        if (mount->type == QLatin1String(type))
            return true;
    }
    QString block = system + u"/sys/dev/block/"_qs + mount->device;
    if (!QFileInfo::exists(block)) // btrfs and others give a number of their own; the source names the device
        block = system + u"/sys/class/block/"_qs + QFileInfo(QFileInfo(mount->source).canonicalFilePath()).fileName();
    const QString real = QFileInfo(block).canonicalFilePath();
    if (real.isEmpty() || block.endsWith(u'/'))
        return std::nullopt;
    // A partition has its layers below the disk it lies on; those of a mapped device are its own.
    return isEncrypted(real, 0);
}

} // namespace saskare
