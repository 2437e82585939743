#include "core/store/Tokenizer.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <new>

namespace saskare {
namespace {

using Sink = int (*)(void *, int, const char *, int, int, int);

struct Folding
{
    fts5_tokenizer base{};
    Fts5Tokenizer *words = nullptr;
    Fts5Tokenizer *composed = nullptr; ///< a second one, because the first is busy when it is needed
};

struct Run
{
    Folding *folding;
    const char *text;
    void *context;
    Sink sink;
    int flags;
    int start = 0;
    int end = 0;
};

int emitFolded(void *context, int flags, const char *token, int length, int start, int end)
{
    const auto *run = static_cast<const Run *>(context);
    if (!memmem(token, static_cast<size_t>(length), "\xd1\x91", 2))
        return run->sink(run->context, flags, token, length, start, end);
    QByteArray folded(token, length);
    folded.replace("\xd1\x91", "\xd0\xb5");
    return run->sink(run->context, flags, folded.constData(), length, start, end);
}

/// The word again, with the place it had in the text.
int emitComposed(void *context, int flags, const char *token, int length, int, int)
{
    const auto *run = static_cast<const Run *>(context);
    return emitFolded(context, flags, token, length, run->start, run->end);
}

int onToken(void *context, int flags, const char *token, int length, int start, int end)
{
    auto *run = static_cast<Run *>(context);
    const char *word = run->text + start;
    const auto size = static_cast<size_t>(end - start);
    // U+0300 ... U+033F begin with 0xCC: a decomposed letter. unicode61 would make и of a decomposed й.
    if (!std::memchr(word, 0xcc, size))
        return emitFolded(context, flags, token, length, start, end);
    const QByteArray composed
        = QString::fromUtf8(word, end - start).normalized(QString::NormalizationForm_C).toUtf8();
    run->start = start;
    run->end = end;
    return run->folding->base.xTokenize(run->folding->composed, run, run->flags, composed.constData(),
                                        static_cast<int>(composed.size()), emitComposed);
}

void destroy(Fts5Tokenizer *instance)
{
    const std::unique_ptr<Folding> folding(reinterpret_cast<Folding *>(instance));
    if (folding->words)
        folding->base.xDelete(folding->words);
    if (folding->composed)
        folding->base.xDelete(folding->composed);
}

int create(void *api, const char **, int, Fts5Tokenizer **instance)
{
    auto *fts = static_cast<fts5_api *>(api);
    auto folding = std::make_unique<Folding>();
    void *data = nullptr;
    int code = fts->xFindTokenizer(fts, "unicode61", &data, &folding->base);
    if (code != SQLITE_OK)
        return code;
    const char *arguments[] = {"remove_diacritics", "2"};
    code = folding->base.xCreate(data, arguments, 2, &folding->words);
    if (code == SQLITE_OK)
        code = folding->base.xCreate(data, arguments, 2, &folding->composed);
    auto *made = reinterpret_cast<Fts5Tokenizer *>(folding.release());
    if (code != SQLITE_OK) {
        destroy(made);
        return code;
    }
    *instance = made;
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *instance, void *context, int flags, const char *text, int size, Sink sink)
{
    auto *folding = reinterpret_cast<Folding *>(instance);
    Run run{folding, text, context, sink, flags};
    return folding->base.xTokenize(folding->words, &run, flags, text, size, onToken);
}

fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int collect(void *context, int, const char *token, int length, int start, int end)
{
    const auto &word = *static_cast<const WordSplitter::Sink *>(context);
    return word(QByteArrayView(token, length), start, end) ? SQLITE_OK : SQLITE_DONE;
}

} // namespace

bool registerTokenizer(sqlite3 *database)
{
    fts5_api *api = apiOf(database);
    if (!api)
        return false;
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "saskare", api, &tokenizer, nullptr) == SQLITE_OK;
}

WordSplitter::WordSplitter(sqlite3 *database)
{
    fts5_api *api = apiOf(database);
    if (!api || create(api, nullptr, 0, &m_tokenizer) != SQLITE_OK)
        m_tokenizer = nullptr;
}

WordSplitter::~WordSplitter()
{
    if (m_tokenizer)
        destroy(m_tokenizer);
}

void WordSplitter::split(const QByteArray &utf8, const Sink &word) const
{
    if (m_tokenizer)
        tokenize(m_tokenizer, const_cast<Sink *>(&word), FTS5_TOKENIZE_DOCUMENT, utf8.constData(),
                 static_cast<int>(utf8.size()), collect);
}

QStringList WordSplitter::words(const QString &typed) const
{
    QStringList words;
    split(typed.toUtf8(), [&](QByteArrayView folded, int, int) {
        words.append(QString::fromUtf8(folded));
        return true;
    });
    return words;
}

} // namespace saskare
