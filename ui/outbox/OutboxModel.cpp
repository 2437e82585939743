#include "ui/outbox/OutboxModel.h"

#include "ui/base/RelativeTime.h"
#include "ui/outbox/OutboxWords.h"

namespace saskare {

void OutboxModel::show(std::vector<OutboxEntry> entries, const std::vector<ConversationRow> &conversations,
                       QHash<AccountId, NamesThere> names, qint64 nowMs)
{
    m_names = std::move(names);
    m_conversations.clear();
    for (const ConversationRow &row : conversations)
        m_conversations.insert(row.id, row);
    const auto same = [&] {
        return std::equal(m_lines.begin(), m_lines.end(), entries.begin(), entries.end(),
                          [](const OutboxLine &line, const OutboxEntry &entry) { return line.entry.id == entry.id; });
    };
    if (same()) { // only their states moved: what is selected stays selected
        for (size_t i = 0; i < entries.size(); ++i)
            m_lines[i].entry = std::move(entries[i]);
        refresh(nowMs);
        return;
    }
    beginResetModel();
    m_lines.clear();
    for (OutboxEntry &entry : entries) {
        OutboxLine line;
        line.entry = std::move(entry);
        setTexts(line, nowMs);
        m_lines.push_back(std::move(line));
    }
    endResetModel();
}

void OutboxModel::refresh(qint64 nowMs)
{
    if (m_lines.empty())
        return;
    for (OutboxLine &line : m_lines)
        setTexts(line, nowMs);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OutboxModel::rowOf(const CommandId &id) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const OutboxLine &line) { return line.entry.id == id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int OutboxModel::needingAgent() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const OutboxLine &line) { return needsAgent(line.entry.state); }));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutboxLine &line = this->line(index.row());
    if (role == Qt::DisplayRole)
        return line.what;
    if (role == Qt::AccessibleTextRole)
        return QStringList{line.what, line.whom, line.state}.join(QStringLiteral(", "));
    return {};
}

void OutboxModel::setTexts(OutboxLine &line, qint64 nowMs) const
{
    const OutboxEntry &entry = line.entry;
    const ConversationRow row = m_conversations.value(entry.conversation);
    line.what = whatText(entry.command, m_names.value(entry.account));
    line.subject = row.subject;
    line.since = entry.createdAt;
    if (const auto *made = std::get_if<CreateConversation>(&entry.command))
        line.whom = made->customerEmail;
    else if (const auto *said = std::get_if<EvaluateTouchpoint>(&entry.command);
             said && !entry.conversation.isValid())
        line.whom = said->evaluation.reason; // a review, say: it belongs to no conversation
    else if (!row.customerName.isEmpty())
        line.whom = row.customerName;
    else if (!row.subject.isEmpty())
        line.whom = row.subject;
    else
        line.whom = entry.remoteConversation;
    line.state = stateText(entry.state);
    const bool waits = entry.state == OutboxState::Queued || entry.state == OutboxState::Uncertain;
    if (waits && entry.notBefore > nowMs)
        line.state
            = tr("%1; next try in %2").arg(line.state, shortSpan(qMax(entry.notBefore - nowMs, qint64(60'000))));
}

} // namespace saskare
