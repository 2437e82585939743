#include "core/store/DraftTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace saskare {
namespace {

QString holder(AccountId account, const QString &lane)
{
    return u"draft:%1:%2"_qs.arg(QString::number(account.value()), lane);
}

StoredDraft read(const Statement &row)
{
    StoredDraft stored;
    stored.account = AccountId(row.integer(0));
    stored.lane = row.text(1);
    stored.draft.isNote = row.yes(2);
    stored.draft.html = row.text(3);
    stored.draft.text = row.text(4);
    stored.draft.files = outgoingFilesFrom(row.bytes(5));
    stored.draft.base = commandBaseFrom(row.bytes(6));
    stored.draft.savedAt = row.integer(7);
    return stored;
}

} // namespace

void DraftTable::put(const StoredDraft &stored)
{
    const Draft &draft = stored.draft;
    Statement(m_database,
              "INSERT OR REPLACE INTO draft (account, lane, is_note, html, text, files, base, saved_at)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(stored.account, stored.lane, draft.isNote, draft.html, draft.text,
              QString::fromUtf8(toJson(draft.files)), QString::fromUtf8(toJson(draft.base)), draft.savedAt)
        .run();
    m_outbox.setFiles(holder(stored.account, stored.lane), draft.files);
}

void DraftTable::remove(AccountId account, const QString &lane)
{
    Statement(m_database, "DELETE FROM draft WHERE account = ? AND lane = ?").bind(account, lane).run();
    m_outbox.setFiles(holder(account, lane), {});
}

void DraftTable::removeAccount(AccountId account)
{
    for (const StoredDraft &stored : all()) {
        if (stored.account == account)
            remove(account, stored.lane);
    }
}

void DraftTable::renameLane(AccountId account, const QString &from, const QString &to)
{
    const std::optional<StoredDraft> stored = find(account, from);
    if (!stored)
        return;
    StoredDraft moved = *stored;
    moved.lane = to;
    put(moved);
    remove(account, from);
}

std::optional<StoredDraft> DraftTable::find(AccountId account, const QString &lane)
{
    Statement found(
        m_database,
        "SELECT account, lane, is_note, html, text, files, base, saved_at FROM draft WHERE account = ? AND lane = ?");
    if (!found.bind(account, lane).step())
        return std::nullopt;
    return read(found);
}

std::vector<StoredDraft> DraftTable::all()
{
    std::vector<StoredDraft> drafts;
    Statement found(
        m_database,
        "SELECT account, lane, is_note, html, text, files, base, saved_at FROM draft ORDER BY saved_at DESC");
    while (found.step())
        drafts.push_back(read(found));
    return drafts;
}

} // namespace saskare
