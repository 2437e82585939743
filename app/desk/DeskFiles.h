#pragma once

#include "app/desk/DeskDatabase.h"

#include <QJsonArray>

#include <optional>

namespace saskare {

struct DeskFile
{
    QString name;
    QString mediaType;
    QByteArray bytes;
};

/// Uploads that wait for their message, and attachments. Bytes of generated attachments are drawn anew when asked
/// for. Thread: under DeskState's lock.
class DeskFiles
{
public:
    explicit DeskFiles(DeskDatabase &database);
    void createTables();

    qint64 addUpload(const DeskFile &file);
    /// Makes attachments of uploads, in that order. Gives what a message record says of them; nothing if one is
    /// unknown.
    std::optional<QJsonArray> attach(const QList<qint64> &uploads);
    /// An attachment whose bytes are DeskDocuments' business. Gives what the message record says of it.
    QJsonObject addGenerated(int document, const QString &name);
    [[nodiscard]] std::optional<DeskFile> attachment(qint64 id) const;
    [[nodiscard]] qint64 count() const;

private:
    DeskDatabase &m_database;
};

} // namespace saskare
