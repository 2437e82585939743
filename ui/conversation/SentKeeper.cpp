#include "ui/conversation/SentKeeper.h"

#include "core/content/PlainText.h"
#include "core/store/Store.h"

#include <algorithm>

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

bool SentKeeper::isKept(ConversationId id) const
{
    return std::any_of(m_sent.begin(), m_sent.end(),
                       [id](const SentText &sent) { return sent.draft.conversation == id; });
}

void SentKeeper::putBack(const SentText &sent)
{
    m_store.draft(sent.draft.conversation).then(this, [this, sent](const std::optional<Draft> &since) {
        Draft whole = sent.draft;
        const bool isStored = since && since->isNote == whole.isNote && since->text == whole.text
            && since->html == whole.html && since->files == whole.files;
        if (isStored) // it was a draft before it was sent, and stayed one
            return;
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
