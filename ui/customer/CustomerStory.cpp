#include "ui/customer/CustomerStory.h"

#include <algorithm>

namespace saskare {
namespace {

constexpr int conversationsRead = 100;

template <class Row>
std::vector<Row> joined(const QList<std::vector<Row>> &lists)
{
    std::vector<Row> all;
    for (const std::vector<Row> &list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace

CustomerStory::CustomerStory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &CustomerStory::reload);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isValid())
            return;
        bool concerns = changes.everything || changes.customers.contains(m_id);
        for (const KinRow &row : m_kin)
            concerns |= changes.customers.contains(row.customer.id);
        if (concerns)
            m_soon.start();
    });
}

void CustomerStory::show(CustomerId id)
{
    m_id = id;
    m_isRead = false;
    m_kin.clear();
    ++m_asked;
    reload();
}

void CustomerStory::reload()
{
    if (!m_id.isValid())
        return;
    const int asked = ++m_asked;
    m_store.kin(m_id).then(this, [this, asked](const std::vector<KinRow> &rows) {
        if (asked == m_asked)
            readAll(rows, asked);
    });
}

void CustomerStory::readAll(const std::vector<KinRow> &kin, int asked)
{
    m_kin = kin;
    m_awaited = 3;
    QList<Future<std::vector<ConversationRow>>> conversations;
    QList<Future<std::vector<TouchpointRow>>> touchpoints;
    for (const CustomerId id : self()) {
        ConversationQuery query;
        query.customer = id;
        conversations.append(m_store.conversations(query, std::nullopt, conversationsRead));
        touchpoints.append(m_store.touchpoints(id));
    }
    whenAll(this, conversations).then(this, [this, asked](const QList<std::vector<ConversationRow>> &lists) {
        if (asked != m_asked)
            return;
        m_conversations = joined(lists);
        std::stable_sort(m_conversations.begin(), m_conversations.end(),
                         [](const auto &a, const auto &b) { return a.updatedAt > b.updatedAt; });
        answered();
    });
    whenAll(this, touchpoints).then(this, [this, asked](const QList<std::vector<TouchpointRow>> &lists) {
        if (asked != m_asked)
            return;
        m_touchpoints = joined(lists);
        std::stable_sort(m_touchpoints.begin(), m_touchpoints.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
        answered();
    });
    m_store.customer(m_id).then(this, [this, asked](const std::optional<CustomerRow> &row) {
        if (asked != m_asked)
            return;
        m_customer = row.value_or(CustomerRow{});
        answered();
    });
}

void CustomerStory::answered()
{
    if (--m_awaited > 0)
        return;
    m_isRead = true;
    Q_EMIT read();
}

QList<CustomerId> CustomerStory::self() const
{
    QList<CustomerId> all{m_id};
    for (const KinRow &row : m_kin) {
        if (row.kinship == Kinship::Same)
            all.append(row.customer.id);
    }
    return all;
}

QStringList CustomerStory::phones() const
{
    QStringList all = m_customer.phones;
    for (const KinRow &row : m_kin) {
        if (row.kinship == Kinship::Same)
            all += row.customer.phones;
    }
    all.removeDuplicates();
    return all;
}

QHash<CustomerId, AccountId> CustomerStory::accounts() const
{
    QHash<CustomerId, AccountId> all;
    for (const KinRow &row : m_kin) {
        if (row.kinship == Kinship::Same)
            all.insert(row.customer.id, row.customer.account);
    }
    if (!all.isEmpty())
        all.insert(m_customer.id, m_customer.account);
    return all;
}

} // namespace saskare
