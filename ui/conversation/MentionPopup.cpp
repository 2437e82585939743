#include "ui/conversation/MentionPopup.h"

#include "core/store/Store.h"
#include "ui/base/LiveText.h"

#include <algorithm>

namespace saskare {

MentionPopup::MentionPopup(Store &store, const Theme &theme, QWidget *parent)
    : ChoicePopup(theme, "mentionPopup", parent)
    , m_store(store)
{
    connect(this, &ChoicePopup::indexChosen, this,
            [this](int index) { Q_EMIT chosen(m_agents[static_cast<size_t>(index)].name); });
    new LiveText(this, [this] { setListName(tr("Colleagues")); });
}

void MentionPopup::read(AccountId account)
{
    m_account = account;
    m_store.agents(account).then(this, [this, account](const std::vector<AgentRow> &agents) {
        if (account != m_account)
            return;
        m_agents.clear();
        std::copy_if(agents.begin(), agents.end(), std::back_inserter(m_agents),
                     [](const AgentRow &agent) { return !agent.isMe && !agent.name.isEmpty(); });
    });
}

void MentionPopup::showFor(const QString &words, const QPoint &at)
{
    QList<Line> lines;
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const QStringList names = m_agents[i].name.split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return name.startsWith(words, Qt::CaseInsensitive);
        });
        if (fits)
            lines.append({m_agents[i].name, m_agents[i].email, static_cast<int>(i), {}});
    }
    offer(lines, at);
}

} // namespace saskare
