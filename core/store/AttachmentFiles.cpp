#include "core/store/AttachmentFiles.h"

#include "core/store/Crypto.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace saskare {
namespace {

const QByteArray mark("saskare-sealed-1\n");

Error notKept(const QString &reason)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("AttachmentFiles", "The file could not be kept on this computer: %1.")
                .arg(reason),
            {},
            QCoreApplication::translate("AttachmentFiles", "Check that the disk has room."),
            {}};
}

} // namespace

AttachmentFiles::AttachmentFiles(QString folder, const QByteArray &master)
    : m_folder(std::move(folder))
{
    if (!master.isEmpty()) {
        m_key = crypto::derived(master, "attachment contents").first(32);
        m_nameKey = crypto::derived(master, "attachment names");
    }
}

Result<QString> AttachmentFiles::keep(const QByteArray &bytes) const
{
    if (!QDir().mkpath(m_folder))
        return notKept(QCoreApplication::translate("AttachmentFiles", "the folder cannot be made"));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QByteArray name = m_key.isEmpty() ? hash : crypto::derived(m_nameKey, hash).first(32);
    const QString path = m_folder + u'/' + QString::fromLatin1(name.toHex());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notKept(file.errorString());
    file.write(m_key.isEmpty() ? bytes : mark + crypto::sealed(m_key, bytes, mark));
    if (!file.commit())
        return notKept(file.errorString());
    return path;
}

std::optional<QByteArray> AttachmentFiles::read(const QString &path, qint64 limit) const
{
    QFile file(path);
    constexpr qint64 room = 64; // mark, nonce and tag
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit + room)
        return std::nullopt;
    QByteArray bytes = file.readAll();
    if (!m_key.isEmpty() && bytes.startsWith(mark)) {
        const std::optional<QByteArray> plain = crypto::unsealed(m_key, bytes.mid(mark.size()), mark);
        if (!plain)
            return std::nullopt;
        bytes = *plain;
    }
    return bytes.size() <= limit ? std::optional(bytes) : std::nullopt;
}

void AttachmentFiles::removeAllBut(const QStringList &kept) const
{
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!kept.contains(folder.filePath(name)))
            folder.remove(name);
    }
}

} // namespace saskare
