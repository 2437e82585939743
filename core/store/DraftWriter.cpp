#include "core/store/DraftWriter.h"

#include <algorithm>

namespace saskare {
namespace {

bool isEmpty(const Draft &draft)
{
    return draft.text.trimmed().isEmpty() && draft.files.isEmpty();
}

bool saysTheSame(const Draft &a, const Draft &b)
{
    return a.isNote == b.isNote && a.text == b.text && a.html == b.html && a.files == b.files;
}

QString htmlOf(const Draft &draft)
{
    if (!draft.html.isEmpty() || draft.text.isEmpty())
        return draft.html;
    return u"<p>"_qs + draft.text.toHtmlEscaped().replace(u'\n', u"<br>"_qs) + u"</p>"_qs;
}

/// Both, one after the other. A note stays a note: its words must not go to the customer.
Draft joined(const Draft &first, const Draft &second)
{
    if (isEmpty(second))
        return first;
    Draft whole = first;
    whole.isNote = first.isNote || second.isNote;
    if (first.text.isEmpty() || second.text.isEmpty())
        whole.text = first.text + second.text;
    else
        whole.text = first.text + u"\n\n"_qs + second.text;
    if (!first.html.isEmpty() || !second.html.isEmpty())
        whole.html = htmlOf(first) + htmlOf(second);
    for (const OutgoingFile &file : second.files) {
        if (!whole.files.contains(file))
            whole.files += file;
    }
    // The older one: what has come since is still to be warned of.
    if (second.base.seenAt != 0 && (first.base.seenAt == 0 || second.base.seenAt < first.base.seenAt))
        whole.base = second.base;
    return whole;
}

} // namespace

DraftWriter::DraftWriter(Database &file, OutboxTable &outbox, Clock &clock)
    : m_table(file, outbox)
    , m_clock(clock)
{
}

const DraftWriter::Ahead *DraftWriter::aheadOf(const StoredDraft &stored) const
{
    const auto found = m_ahead.constFind({stored.account, stored.lane});
    return found != m_ahead.cend() && found->savedAt == stored.draft.savedAt ? &*found : nullptr;
}

SavedDraft DraftWriter::save(StoredDraft draft, qint64 as)
{
    const std::optional<StoredDraft> stored = m_table.find(draft.account, draft.lane);
    const qint64 replaced = draft.draft.savedAt;
    std::optional<Draft> before;
    if (stored && stored->draft.savedAt != replaced && !saysTheSame(stored->draft, draft.draft)) {
        const Ahead *ahead = aheadOf(*stored);
        before = ahead && ahead->seen == replaced ? ahead->draft : stored->draft;
    }
    if (!before) {
        m_ahead.remove({draft.account, draft.lane});
        if (isEmpty(draft.draft)) {
            m_table.remove(draft.account, draft.lane);
            return {0, {}};
        }
        draft.draft.savedAt = as != 0 ? as : std::max(m_clock.nowMs(), stored ? stored->draft.savedAt + 1 : 0);
        m_table.put(draft);
        return {draft.draft.savedAt, {}};
    }
    draft.draft = joined(*before, draft.draft);
    draft.draft.savedAt = std::max({as, m_clock.nowMs(), stored->draft.savedAt}) + 1;
    m_table.put(draft);
    if (as != 0)
        m_ahead.insert({draft.account, draft.lane}, {as, draft.draft.savedAt, *before});
    return {draft.draft.savedAt, before};
}

void DraftWriter::putBefore(StoredDraft draft)
{
    const std::optional<StoredDraft> stored = m_table.find(draft.account, draft.lane);
    draft.draft.savedAt = m_clock.nowMs();
    if (stored) {
        if (saysTheSame(stored->draft, draft.draft))
            return;
        const Ahead *before = aheadOf(*stored);
        Ahead ahead{stored->draft.savedAt, 0, draft.draft};
        if (before)
            ahead = {before->seen, 0, joined(draft.draft, before->draft)};
        draft.draft = joined(draft.draft, stored->draft);
        draft.draft.savedAt = std::max(m_clock.nowMs(), stored->draft.savedAt + 1);
        ahead.savedAt = draft.draft.savedAt;
        m_ahead.insert({draft.account, draft.lane}, ahead);
    }
    m_table.put(draft);
}

void DraftWriter::becameCommand(AccountId account, const QString &lane, qint64 savedAt)
{
    const std::optional<StoredDraft> stored = m_table.find(account, lane);
    if (!stored)
        return;
    if (stored->draft.savedAt == savedAt) {
        m_table.remove(account, lane);
    } else if (const Ahead *ahead = aheadOf(*stored); ahead && ahead->seen == savedAt) {
        StoredDraft left{account, lane, ahead->draft};
        left.draft.savedAt = stored->draft.savedAt;
        m_table.put(left);
    }
}

void DraftWriter::renameLane(AccountId account, const QString &from, const QString &to)
{
    const std::optional<StoredDraft> ours = m_table.find(account, from);
    const std::optional<StoredDraft> theirs = m_table.find(account, to);
    if (ours && theirs) {
        // Who writes under the old name goes on; what was begun under the new one is put before that.
        StoredDraft whole{account, to, joined(theirs->draft, ours->draft)};
        whole.draft.savedAt = std::max(ours->draft.savedAt, theirs->draft.savedAt) + 1;
        m_table.put(whole);
        m_table.remove(account, from);
        m_ahead.insert({account, to}, {ours->draft.savedAt, whole.draft.savedAt, theirs->draft});
    } else {
        m_table.renameLane(account, from, to);
        if (m_ahead.contains({account, from}))
            m_ahead.insert({account, to}, m_ahead.take({account, from}));
    }
}

void DraftWriter::removeAccount(AccountId account)
{
    m_table.removeAccount(account);
}

} // namespace saskare
