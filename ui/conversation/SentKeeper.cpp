#include "ui/conversation/SentKeeper.h"

#include "core/store/Store.h"

#include <algorithm>
#include <utility>

namespace saskare {
namespace {

constexpr std::chrono::seconds tryAgainAfter{10};

std::optional<SentText> taken(QList<SentText> &from, ConversationId id)
{
    const auto found = std::find_if(from.begin(), from.end(),
                                    [id](const SentText &sent) { return sent.draft.conversation == id; });
    if (found == from.end())
        return std::nullopt;
    SentText sent = std::move(*found);
    from.erase(found);
    return sent;
}

} // namespace

SentKeeper::SentKeeper(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

std::optional<SentText> SentKeeper::take(ConversationId id)
{
    return taken(m_sent, id);
}

std::optional<SentText> SentKeeper::takeRefused(ConversationId id)
{
    return taken(m_refused, id);
}

const SentText *SentKeeper::kept(ConversationId id) const
{
    const auto found = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                    [id](const SentText &sent) { return sent.draft.conversation == id; });
    return found != m_sent.rend() ? &*found : nullptr;
}

void SentKeeper::putBack(const SentText &sent)
{
    m_store.prependDraft(sent.draft, sent.files).then(this, [this, sent](const Result<void> &result) {
        if (result.ok())
            return;
        m_refused.append(sent);
        if (!std::exchange(m_isTryingAgain, true))
            m_clock.after(tryAgainAfter, this, [this] { tryAgain(); });
        Q_EMIT failed(result.error());
        Q_EMIT refused(sent.draft.conversation);
    });
}

void SentKeeper::tryAgain()
{
    m_isTryingAgain = false;
    for (const SentText &sent : std::exchange(m_refused, {}))
        putBack(sent);
}

} // namespace saskare
