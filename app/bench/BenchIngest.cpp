#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/Sqlite.h"
#include "core/backend/RecordReader.h"
#include "core/store/Store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace saskare::bench {
namespace {

constexpr int pageSize = 1000;

QByteArray page(BenchData &data, int first)
{
    QJsonArray records;
    for (int i = 0; i < pageSize; ++i)
        records.append(data.json(first + i));
    return QJsonDocument(QJsonObject{{u"records"_qs, records}}).toJson(QJsonDocument::Compact);
}

/// The limit: rows that are already mapped go into a table of the same width, four indexes and a full-text index
/// by SQLite's C API, a page per transaction.
class BareUpsert
{
public:
    explicit BareUpsert(const QString &path)
        : m_database(path)
    {
        m_database.run(
            "pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-65536; pragma "
            "wal_autocheckpoint=8000;"
            "create table conversation(id integer primary key, remote text unique, number text, kind, subject text, "
            "preview text,"
            " state, code, channel, queue, assignee, customer, level, tags, unread, created, updated, version);"
            "create index a on conversation(updated,id); create index b on conversation(queue,state,updated,id);"
            "create index c on conversation(assignee,state,updated,id); create index d on "
            "conversation(customer,updated);"
            "create virtual table words using fts5(subject, number, content=conversation, content_rowid=id, "
            "prefix='2 3',"
            " tokenize='unicode61 remove_diacritics 2');");
        m_row = m_database.prepare(
            "insert into conversation values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) on conflict(id) do update set"
            " subject=excluded.subject, state=excluded.state, updated=excluded.updated");
        m_words = m_database.prepare("insert into words(rowid, subject, number) values(?,?,?)");
    }
    ~BareUpsert()
    {
        sqlite3_finalize(m_row);
        sqlite3_finalize(m_words);
    }

    struct Row
    {
        QByteArray text[13];
        qint64 number[4];
    };
    static Row rowOf(const ConversationRecord &record)
    {
        return {{record.id.toUtf8(), record.number->toUtf8(), code(*record.kind).toUtf8(), record.subject->toUtf8(),
                 record.preview.value_or(QString()).toUtf8(), code(record.status->state).toUtf8(),
                 record.status->code.toUtf8(), code(*record.channel).toUtf8(), record.queue->toUtf8(),
                 record.assignee->toUtf8(), record.customer->toUtf8(), code(record.priority->level).toUtf8(),
                 record.version->toUtf8()},
                {record.id.toLongLong(), *record.unread ? 1 : 0, *record.createdAt, *record.updatedAt}};
    }
    void apply(const std::vector<Row> &rows)
    {
        m_database.run("begin immediate");
        for (const Row &row : rows) {
            sqlite3_bind_int64(m_row, 1, row.number[0]);
            for (int i = 0; i < 12; ++i)
                bind(m_row, 2 + i, row.text[i]);
            sqlite3_bind_null(m_row, 14);
            for (int i = 1; i < 4; ++i)
                sqlite3_bind_int64(m_row, 14 + i, row.number[i]);
            bind(m_row, 18, row.text[12]);
            m_database.step(m_row);
            sqlite3_bind_int64(m_words, 1, row.number[0]);
            bind(m_words, 2, row.text[3]);
            bind(m_words, 3, row.text[1]);
            m_database.step(m_words);
        }
        m_database.run("commit");
    }

private:
    Sqlite m_database;
    sqlite3_stmt *m_row;
    sqlite3_stmt *m_words;
};

} // namespace

std::vector<Figure> benchIngest(const Setup &setup)
{
    const int pages = std::min(50, std::max(5, setup.conversations / pageSize / 2));
    const QDir folder(setup.folder);
    folder.mkpath(u"ingest"_qs);
    SystemClock clock;
    Store store(folder.filePath(u"ingest"_qs), clock);
    store.apply(AccountId(1), AppliedPage{BenchData::reference(), {u"reference"_qs, {}, {}, true}, {}, {}, {}})
        .waitForFinished();
    BareUpsert bare(folder.filePath(u"limit.db"_qs));
    BenchData data(1);
    const RecordReader reader(u"conversations"_qs);
    double ours = 0;
    double limit = 0;
    for (int i = 0; i < pages; ++i) {
        const QByteArray json = page(data, 1 + i * pageSize);
        // Ours: from bytes to committed rows.
        std::vector<BareUpsert::Row> rows;
        ours += processorTimed([&] {
            auto read = reader.read(json);
            AppliedPage applied;
            applied.records = std::move(read->records);
            applied.position = {u"conversations"_qs, {}, QByteArray::number(i), false};
            store.apply(AccountId(1), std::move(applied)).waitForFinished();
        });
        const auto again = reader.read(json);
        for (const ConversationRecord &record : again->records.conversations)
            rows.push_back(BareUpsert::rowOf(record));
        limit += processorTimed([&] { bare.apply(rows); });
    }
    const double count = pages * pageSize;
    return {{u"G2 ingest"_qs, count / ours * 1000, count / limit * 1000, u"rows per processor second"_qs, 0.45,
             Better::More}};
}

} // namespace saskare::bench
