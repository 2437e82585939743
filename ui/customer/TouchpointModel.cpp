#include "ui/customer/TouchpointModel.h"

#include "core/store/TouchpointRules.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"
#include "ui/customer/EvaluationWords.h"
#include "ui/customer/TouchpointWords.h"

namespace saskare {
namespace {

constexpr qint64 day = 24 * 3'600'000, longGap = 7 * day;

} // namespace

void TouchpointModel::show(std::vector<TouchpointRow> rows, ConversationId current, qint64 nowMs,
                           const QHash<CustomerId, QString> &accounts)
{
    m_accounts = accounts;
    if (!rows.empty() && !m_rows.empty() && rows.front().customer != m_rows.front().customer)
        m_all = false;
    m_rows = std::move(rows);
    m_current = current;
    m_now = nowMs;
    rebuild();
}

void TouchpointModel::setFilter(const TouchpointFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void TouchpointModel::showAll()
{
    m_all = true;
    rebuild();
}

void TouchpointModel::setAsked(const std::optional<TouchpointKey> &asked)
{
    m_asked = asked;
    if (asked && rowOf(*asked) < 0)
        m_all = true;
    rebuild();
}

int TouchpointModel::rowOf(const TouchpointKey &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const TouchpointEntry &entry) {
        return entry.kind == TouchpointEntry::Kind::Point && keyOf(entry.row) == key;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int TouchpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TouchpointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TouchpointEntry &line = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return line.more;
    case Qt::ToolTipRole:
        return line.kind == TouchpointEntry::Kind::Point
            ? QStringLiteral("<qt>") + line.more.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
            : QString();
    default:
        return {};
    }
}

Qt::ItemFlags TouchpointModel::flags(const QModelIndex &index) const
{
    const TouchpointEntry::Kind kind = index.isValid() ? entry(index.row()).kind : TouchpointEntry::Kind::Group;
    const bool takesFocus = kind == TouchpointEntry::Kind::Point || kind == TouchpointEntry::Kind::Earlier;
    return takesFocus ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

void TouchpointModel::addPoint(const TouchpointRow &row, const TouchpointRow *before)
{
    if (!before || before->stage != row.stage) {
        TouchpointEntry group;
        group.kind = TouchpointEntry::Kind::Group;
        group.title = group.more = stageName(row.stage);
        m_entries.push_back(group);
    }
    if (before && row.at - before->at >= longGap) {
        TouchpointEntry gap;
        gap.kind = TouchpointEntry::Kind::Gap;
        gap.title = gap.more = tr("%n day(s) later", nullptr, static_cast<int>((row.at - before->at) / day));
        m_entries.push_back(gap);
    }
    TouchpointEntry point;
    point.row = row;
    point.title = titleOf(row);
    point.detail = detailOf(row);
    if (const QString account = m_accounts.value(row.customer); !account.isEmpty())
        point.detail = point.detail.isEmpty() ? account : QStringLiteral("%1 · %2").arg(account, point.detail);
    point.date = touchpointDay(row.at, m_now);
    point.switched = before && before->channel != row.channel;
    point.current = m_current.isValid() && row.conversation == m_current;
    QStringList more{point.title, point.detail, fullTime(row.at), wordFor(row.channel)};
    if (point.switched)
        more += tr("Changed from %1 to %2", "channels").arg(wordFor(before->channel), wordFor(row.channel));
    if (row.rating)
        more += row.rating->words.isEmpty() ? ratingText(*row.rating)
                                            : tr("%1: “%2”").arg(ratingText(*row.rating), row.rating->words);
    if (row.evaluation)
        more += evaluationLines(*row.evaluation, row.evaluationPlace);
    point.asks = asksForEvaluation(row) && !isEvaluated(row);
    if (point.asks)
        more += tr("Not evaluated");
    point.asked = m_asked && keyOf(row) == *m_asked;
    point.more = more.join(u'\n');
    m_entries.push_back(point);
}

void TouchpointModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    std::vector<const TouchpointRow *> shown;
    for (const TouchpointRow &row : m_rows) {
        if (!m_filter.hiddenStages.contains(row.stage) && !m_filter.hiddenChannels.contains(row.channel))
            shown.push_back(&row);
    }
    size_t first = 0;
    if (!m_all && shown.size() > unfolded + 1) {
        first = shown.size() - unfolded;
        TouchpointEntry earlier;
        earlier.kind = TouchpointEntry::Kind::Earlier;
        earlier.title = earlier.more = tr("Show %n earlier", nullptr, static_cast<int>(first));
        m_entries.push_back(earlier);
    }
    for (size_t i = first; i < shown.size(); ++i)
        addPoint(*shown[i], i > first ? shown[i - 1] : nullptr);
    if (const auto next = nextToEvaluate(m_rows, std::nullopt, m_current, {})) {
        if (const int row = rowOf(keyOf(*next)); row >= 0)
            m_entries[static_cast<size_t>(row)].next = true;
    }
    endResetModel();
}

} // namespace saskare
