#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace saskare {

/// The files that were fetched with conversations, in a folder of the profile, named by what is in them. With a key
/// each is encrypted whole (AES-256-GCM) and its name tells nothing. Those with a key and those without lie in
/// folders of their own (StorePlace), so that no file's form has to be guessed. A value; any thread.
class AttachmentFiles
{
public:
    AttachmentFiles() = default;
    /// `master`: the profile's key, or empty for files in the clear.
    AttachmentFiles(QString folder, const QByteArray &master);

    /// Its path from now on. The same bytes have the same path. Error: Storage.
    [[nodiscard]] Result<QString> keep(const QByteArray &bytes) const;
    /// What keep() was given; also a file in the clear. Nothing if it is not there, is over `limit` bytes, was
    /// changed, or belongs to another key.
    [[nodiscard]] std::optional<QByteArray> read(const QString &path, qint64 limit) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Removes what is not among `kept`: of accounts that are gone, or that a crash left behind.
    void removeAllBut(const QStringList &kept) const;

private:
    QString m_folder;
    QByteArray m_key; ///< 32 bytes, or empty
    QByteArray m_nameKey;
};

} // namespace saskare
