#include "ui/conversation/SentKeeper.h"

#include "core/content/PlainText.h"
#include "core/store/Store.h"

namespace saskare {

SentKeeper::SentKeeper(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

std::optional<SentText> SentKeeper::take(ConversationId id)
{
    const auto found = std::find_if(m_sent.begin(), m_sent.end(),
                                    [id](const SentText &sent) { return sent.draft.conversation == id; });
    if (found == m_sent.end())
        return std::nullopt;
    SentText sent = std::move(*found);
    m_sent.erase(found);
    return sent;
}

void SentKeeper::clearDraft(ConversationId id)
{
    ++m_clearing[id];
    Draft none;
    none.conversation = id;
    m_store.saveDraft(none).then(this, [this, id](const Result<void> &) {
        if (--m_clearing[id] > 0)
            return;
        m_clearing.remove(id);
        for (const SentText &sent : std::exchange(m_unsaved, {}))
            putBack(sent);
        Q_EMIT draftCleared(id);
    });
}

void SentKeeper::putBack(const SentText &sent)
{
    if (isClearing(sent.draft.conversation)) {
        m_unsaved.append(sent);
        return;
    }
    m_store.draft(sent.draft.conversation).then(this, [this, sent](const std::optional<Draft> &since) {
        Draft whole = sent.draft;
        if (since) {
            const auto htmlOf
                = [](const Draft &draft) { return draft.html.isEmpty() ? textToHtml(draft.text) : draft.html; };
            if (!whole.html.isEmpty() || !since->html.isEmpty())
                whole.html = htmlOf(whole) + htmlOf(*since);
            whole.text += QLatin1Char('\n') + since->text;
            whole.files += since->files;
            whole.isNote = whole.isNote || since->isNote;
        }
        whole.savedAt = m_clock.nowMs();
        m_store.saveDraft(whole, sent.files).then(this, [this](const Result<void> &result) {
            if (!result.ok())
                Q_EMIT failed(result.error());
        });
    });
}

} // namespace saskare
