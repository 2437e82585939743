#include "app/bench/FilledStore.h"

#include "app/bench/BenchData.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace saskare::bench {
namespace {

constexpr int perPage = 2000;

/// The schema decides what the product writes; this number, what is written. Raise it when BenchData changes.
QByteArray recipeOf(const Setup &setup, int conversations)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("2");
    const QDir schema(u":/schema/cache"_qs);
    for (const QString &name : schema.entryList(QDir::Files, QDir::Name)) {
        QFile file(schema.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return QByteArray::number(conversations) + 'x' + QByteArray::number(setup.messagesEach) + '-'
        + hash.result().toHex();
}

/// The limit of searching: the words of the same messages in one full-text table.
class BareWords
{
public:
    BareWords(const QString &path, qint64 messages)
        : m_database(path)
        , m_rowid(messages)
    {
        m_database.run("pragma journal_mode=wal; pragma synchronous=off; pragma cache_size=-65536;"
                       "create table message(id integer primary key, text text);"
                       "create virtual table words using fts5(text, content=message, content_rowid=id, prefix='2 3',"
                       " tokenize='unicode61 remove_diacritics 2');");
        m_message = m_database.prepare("insert into message values(?,?)");
        m_words = m_database.prepare("insert into words(rowid, text) values(?,?)");
    }
    ~BareWords()
    {
        sqlite3_finalize(m_message);
        sqlite3_finalize(m_words);
    }
    BareWords(const BareWords &) = delete;
    BareWords &operator=(const BareWords &) = delete;

    /// Newest first, as a help desk is read; within a page by rising ids, as FTS5 wants them.
    void add(const std::vector<MessageRecord> &messages)
    {
        m_rowid -= static_cast<qint64>(messages.size());
        qint64 next = m_rowid;
        m_database.run("begin");
        for (auto told = messages.crbegin(); told != messages.crend(); ++told) {
            const QByteArray text = told->text->toUtf8();
            sqlite3_bind_int64(m_message, 1, next);
            bind(m_message, 2, text);
            m_database.step(m_message);
            sqlite3_bind_int64(m_words, 1, next++);
            bind(m_words, 2, text);
            m_database.step(m_words);
        }
        m_database.run("commit");
    }

private:
    Sqlite m_database;
    qint64 m_rowid;
    sqlite3_stmt *m_message = nullptr;
    sqlite3_stmt *m_words = nullptr;
};

void check(Future<Result<void>> &applied)
{
    applied.waitForFinished();
    if (!applied.result().ok())
        qFatal("filling failed: %s", qPrintable(applied.result().error().text()));
}

} // namespace

FilledStore::FilledStore(const Setup &setup, int conversations, Limit limit)
    : m_folder((setup.keep.isEmpty() ? setup.folder : setup.keep) + u"/filled-%1"_qs.arg(conversations))
    , m_recipe(recipeOf(setup, conversations))
{
    if (isMade() && (limit == Limit::None || QFile::exists(bareFile()))) {
        m_store = std::make_unique<Store>(profile(), m_clock);
        return;
    }
    m_folder.removeRecursively();
    m_folder.mkpath(u"."_qs);
    m_store = std::make_unique<Store>(profile(), m_clock);
    make(setup, conversations, limit);
    QFile done(m_folder.filePath(u"made.json"_qs));
    if (done.open(QIODevice::WriteOnly))
        done.write(
            QJsonDocument(QJsonObject{{u"recipe"_qs, QString::fromLatin1(m_recipe)}, {u"text"_qs, m_textBytes}})
                .toJson());
}

bool FilledStore::isMade()
{
    QFile done(m_folder.filePath(u"made.json"_qs));
    if (!done.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject made = QJsonDocument::fromJson(done.readAll()).object();
    m_textBytes = made[u"text"_qs].toDouble();
    return made[u"recipe"_qs].toString().toLatin1() == m_recipe;
}

void FilledStore::make(const Setup &setup, int conversations, Limit limit)
{
    std::unique_ptr<BareWords> bare;
    if (limit == Limit::BareSearch)
        bare = std::make_unique<BareWords>(bareFile(), qint64(conversations) * setup.messagesEach);
    QTextStream progress(stderr);
    BenchData data(4);
    // The store writes one page while the next one is made up and the bare table takes it in.
    Future<Result<void>> writing = apply(BenchData::reference(), 0, true);
    for (int first = 0; first < conversations; first += perPage) {
        RecordBatch batch;
        for (int i = 0; i < perPage && first + i < conversations; ++i)
            data.append(batch, first + i + 1, setup.messagesEach);
        for (const MessageRecord &message : batch.messages)
            m_textBytes += static_cast<double>(message.text->toUtf8().size());
        if (bare)
            bare->add(batch.messages);
        check(writing);
        writing = apply(std::move(batch), first + perPage, first + perPage >= conversations);
        if ((first / perPage) % 10 == 0)
            progress << u"\rfilling: "_qs << first << u" of "_qs << conversations << Qt::flush;
    }
    check(writing);
    progress << u"\rfilled: "_qs << conversations << u" conversations          "_qs << Qt::endl;
}

Future<Result<void>> FilledStore::apply(RecordBatch batch, int place, bool last)
{
    AppliedPage page;
    page.records = std::move(batch);
    page.position = {u"conversations"_qs, {}, QByteArray::number(place), last};
    return m_store->apply(AccountId(1), std::move(page));
}

} // namespace saskare::bench
