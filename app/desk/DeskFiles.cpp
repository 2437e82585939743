#include "app/desk/DeskFiles.h"

#include "app/desk/DeskDocuments.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

QJsonObject described(qint64 id, const QString &name, const QString &mediaType, qint64 size)
{
    return {{"id"_L1, QString::number(id)}, {"name"_L1, name}, {"mediaType"_L1, mediaType}, {"size"_L1, size}};
}

} // namespace

DeskFiles::DeskFiles(DeskDatabase &database)
    : m_database(database)
{
}

void DeskFiles::createTables()
{
    m_database.execute(R"sql(
CREATE TABLE IF NOT EXISTS upload (id INTEGER PRIMARY KEY, name TEXT NOT NULL, media_type TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS attachment (id INTEGER PRIMARY KEY, name TEXT NOT NULL, media_type TEXT, document INTEGER, bytes BLOB);
)sql");
}

qint64 DeskFiles::addUpload(const DeskFile &file)
{
    DeskStatement query
        = m_database.query("INSERT INTO upload (name, media_type, bytes) VALUES (?1, ?2, ?3) RETURNING id");
    query.bind(1, file.name).bind(2, file.mediaType).bindBlob(3, file.bytes.isNull() ? QByteArray("") : file.bytes);
    const qint64 id = query.step() ? query.integer(0) : 0;
    query.step(); // the statement ends, so that the row is kept
    return id;
}

std::optional<QJsonArray> DeskFiles::attach(const QList<qint64> &uploads)
{
    QJsonArray attachments;
    for (qint64 upload : uploads) {
        DeskStatement query
            = m_database.query("INSERT INTO attachment (name, media_type, bytes) SELECT name, media_type, bytes "
                               "FROM upload WHERE id = ?1 RETURNING id, name, media_type, length(bytes)");
        query.bind(1, upload);
        if (!query.step())
            return std::nullopt;
        attachments.append(described(query.integer(0), query.text(1), query.text(2), query.integer(3)));
        query.step();
    }
    return attachments;
}

QJsonObject DeskFiles::addGenerated(int document, const QString &name)
{
    DeskStatement query = m_database.query("INSERT INTO attachment (name, document) VALUES (?1, ?2) RETURNING id");
    query.bind(1, name).bind(2, qint64(document));
    const qint64 id = query.step() ? query.integer(0) : 0;
    query.step();
    const DeskDocument &drawn = deskDocument(document);
    return described(id, name, drawn.mediaType, drawn.bytes.size());
}

std::optional<DeskFile> DeskFiles::attachment(qint64 id) const
{
    DeskStatement query = m_database.query("SELECT name, media_type, document, bytes FROM attachment WHERE id = ?1");
    query.bind(1, id);
    if (!query.step())
        return std::nullopt;
    if (query.isNull(2))
        return DeskFile{query.text(0), query.text(1), query.bytes(3)};
    const DeskDocument &drawn = deskDocument(int(query.integer(2)));
    return DeskFile{query.text(0), drawn.mediaType, drawn.bytes};
}

qint64 DeskFiles::count() const
{
    DeskStatement query = m_database.query("SELECT count(*) FROM attachment");
    return query.step() ? query.integer(0) : 0;
}

} // namespace saskare
