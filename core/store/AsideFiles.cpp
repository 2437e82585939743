#include "core/store/AsideFiles.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace saskare {
namespace {

const QString sealedEnd = u".sealed"_qs;

Error notFitted(const QString &path)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("StorePlace", "The local data could not be turned into its new form."),
            QCoreApplication::translate("StorePlace", "It was left as it is."),
            QCoreApplication::translate("StorePlace",
                                        "Check that the disk has room for a second copy, then start again."),
            path};
}

} // namespace

AsideFiles::AsideFiles(const StorePlace &place)
    : m_place(place)
{
}

QStringList AsideFiles::namesLike(const QString &pattern) const
{
    return QDir(m_place.folder).entryList({pattern}, QDir::Files | QDir::Hidden);
}

/// Files and folders that can be fetched again, or are remains of a conversion that was cut off.
QStringList AsideFiles::unwanted() const
{
    const QString cache = m_place.cacheOnDisk();
    QStringList paths;
    const auto add = [&paths](const QString &path) {
        for (const char *tail : {"", "-journal", "-wal", "-shm"})
            paths.append(path + QLatin1String(tail));
    };
    if (m_place.cacheInMemory || m_place.cacheCipher)
        add(cache + u".aside"_qs);
    if (m_place.cacheInMemory) {
        add(cache);
        add(cache + u".converting"_qs);
        paths.append(cache + u".damaged"_qs);
    }
    // What was fetched before the cache is turned is of another form, or of nobody.
    const bool turns = QFile(cache).size() > 0 && isClearDatabase(cache) == (m_place.cacheCipher != nullptr);
    for (const QString &attachments : {m_place.clearAttachments(), m_place.sealedAttachments()}) {
        if (turns || attachments != m_place.attachments.folder())
            paths.append(attachments);
    }
    for (const QString &name : namesLike(u"outbox.db.damaged-*.converting"_qs))
        paths.append(m_place.folder + u'/' + name);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

QStringList AsideFiles::damagedOutboxes() const
{
    static const QRegularExpression damaged(
        u"^(outbox\\.db\\.damaged-[0-9]{14}(-[0-9]+)?(\\.sealed)?)(-wal|-shm)?$"_qs);
    QStringList paths;
    for (const QString &name : namesLike(u"outbox.db.damaged-*"_qs)) {
        if (const QRegularExpressionMatch match = damaged.match(name); match.hasMatch())
            paths.append(m_place.folder + u'/' + match.captured(1));
    }
    paths.removeDuplicates();
    return paths;
}

QStringList AsideFiles::toBeTurned() const
{
    QStringList paths = damagedOutboxes();
    const bool seals = m_place.outboxCipher != nullptr;
    paths.removeIf([&](const QString &path) { return path.endsWith(sealedEnd) == seals; });
    return m_place.knownCipher ? paths : QStringList(); // without a key there is nothing to do about them
}

Result<bool> AsideFiles::fit(StoreGuard &guard) const
{
    const QStringList gone = unwanted(), turning = toBeTurned();
    if (gone.isEmpty() && turning.isEmpty())
        return false;
    if (Result<void> alone = guard.takeAlone(m_place.folder); !alone)
        return alone.error();
    bool hadAttachments = false;
    for (const QString &path : gone) {
        const bool isFolder = QFileInfo(path).isDir();
        hadAttachments |= isFolder;
        if (!(isFolder ? QDir(path).removeRecursively() : QFile::remove(path)))
            return notFitted(path);
    }
    for (const QString &path : turning) {
        if (const Result<QString> done = turned(path); !done)
            return done.error();
    }
    return hadAttachments;
}

/// The same bytes through the layer, or out of it, under the other name; the old ones go when the new ones are safe.
Result<QString> AsideFiles::turned(const QString &path) const
{
    const bool isSealed = path.endsWith(sealedEnd);
    const QString target = isSealed ? path.chopped(sealedEnd.size()) : path + sealedEnd;
    const auto turn = isSealed ? CipherVfs::Turn::Open : CipherVfs::Turn::Seal;
    for (const char *tail : {"-wal", ""}) {
        const QString from = path + QLatin1String(tail), to = target + QLatin1String(tail);
        const QString copy = target + QLatin1String(tail) + u".converting"_qs;
        if (!QFile::exists(from))
            continue;
        if (!m_place.knownCipher->copy(from, copy, turn) || !replaceFile(copy, to)) {
            QFile::remove(copy);
            return notFitted(path);
        }
    }
    if (!removeDatabase(path))
        return notFitted(path);
    qCInfo(logStore) << "turned" << path;
    return target;
}

QString AsideFiles::nameForDamaged() const
{
    const QString end = m_place.knownCipher && isNoise(m_place.outbox) ? sealedEnd : QString();
    const QString base
        = m_place.outbox + u".damaged-"_qs + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_qs);
    const QStringList taken = damagedOutboxes();
    QString name = base;
    for (int next = 2; taken.contains(name) || taken.contains(name + sealedEnd); ++next)
        name = base + u'-' + QString::number(next);
    return name + end;
}

const CipherVfs *AsideFiles::layerOf(const QString &path) const
{
    return path.endsWith(sealedEnd) ? m_place.knownCipher.get() : nullptr;
}

QString AsideFiles::keep(const QString &path) const
{
    if (!toBeTurned().contains(path))
        return path;
    const Result<QString> done = turned(path);
    if (!done)
        qCWarning(logStore) << "not turned yet, which is tried again at the next start:" << done.error().detail;
    return done.ok() ? *done : path;
}

void AsideFiles::eraseDamagedOutboxes() const
{
    for (const QString &path : damagedOutboxes())
        removeDatabase(path);
}

void AsideFiles::eraseCache() const
{
    removeDatabase(m_place.cacheOnDisk() + u".aside"_qs);
}

} // namespace saskare
