#include "core/store/DueRow.h"
#include "tests/support/TemporaryStore.h"

#include <QRandomGenerator>
#include <QTest>

namespace saskare {

/// Pages put end to end must be the whole list, sorted, whatever the filter: checked against a plain sort in memory.
class TestWindows : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;
    std::vector<ConversationRow> m_all;

    static ConversationState randomState(QRandomGenerator &random)
    {
        return static_cast<ConversationState>(random.bounded(static_cast<int>(ConversationState::Other) + 1));
    }

    static bool matches(const ConversationQuery &query, const ConversationRow &row, qint64 nowMs)
    {
        const StateGroup group = groupOf(row.status.state);
        const bool waits
            = row.callback && row.callback->state == CallbackState::Requested && group != StateGroup::Done;
        return (!query.account || *query.account == row.account) && (!query.queue || *query.queue == row.queue)
            && (!query.customer || *query.customer == row.customer) && (!query.kind || *query.kind == row.kind)
            && (!query.state || *query.state == row.status.state)
            && (query.group == StateGroup::Any || query.group == group)
            && (query.assignee != AssigneeFilter::Me || row.assignedToMe)
            && (query.assignee != AssigneeFilter::Nobody || row.assignee.isEmpty())
            && (query.tag.isEmpty() || row.tags.contains(query.tag))
            && (!query.callbacksDue || (waits && callTimeOf(*row.callback) <= nowMs));
    }

    static qint64 keyOf(const ConversationQuery &query, const ConversationRow &row)
    {
        if (query.order == ConversationOrder::NewestFirst)
            return row.updatedAt;
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        const Due due = dueOf(row);
        return due.kind == DueKind::Nothing ? never : due.at > 0 ? due.at : row.createdAt;
    }

    void verifyPages(const ConversationQuery &query, int pageSize)
    {
        std::vector<std::pair<qint64, qint64>> expected;
        for (const ConversationRow &row : m_all) {
            if (matches(query, row, m_store.clock().nowMs()))
                expected.emplace_back(keyOf(query, row), row.id.value());
        }
        std::sort(expected.begin(), expected.end());
        if (query.order == ConversationOrder::NewestFirst)
            std::reverse(expected.begin(), expected.end());
        std::vector<std::pair<qint64, qint64>> found;
        std::optional<RowPosition> after;
        QList<ConversationId> ids;
        for (;;) {
            const auto page = await(m_store->conversations(query, after, pageSize));
            for (const ConversationRow &row : page) {
                found.emplace_back(row.sortKey, row.id.value());
                ids.append(row.id);
            }
            if (page.size() < static_cast<size_t>(pageSize))
                break;
            after = RowPosition{page.back().sortKey, page.back().id};
        }
        QVERIFY(found == expected);
        const auto again = await(m_store->conversationsById(query, ids));
        QCOMPARE(again.size(), found.size());
        for (size_t i = 0; i < again.size(); ++i)
            QCOMPARE(again[i].sortKey, found[i].first);
        QList<ConversationId> all;
        for (const ConversationRow &row : m_all)
            all.append(row.id);
        QCOMPARE(await(m_store->conversationsById(query, all)).size(), found.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(1);
        for (const AccountId account : {AccountId(1), AccountId(2)}) {
            RecordBatch batch;
            AgentRecord me;
            me.id = u"1"_qs;
            me.isMe = true;
            batch.agents = {me};
            for (int i = 0; i < 400; ++i) {
                ConversationRecord c = TemporaryStore::conversation(QString::number(i), 1 + random.bounded(300));
                c.kind = static_cast<ConversationKind>(random.bounded(3));
                c.status->state = randomState(random);
                c.queue = QString::number(1 + random.bounded(3));
                c.assignee = random.bounded(2) == 0 ? QString() : QString::number(1 + random.bounded(3));
                c.customer = QString::number(1 + random.bounded(20));
                c.dueAt = random.bounded(3) == 0 ? 1 + random.bounded(100) : 0;
                c.tags = random.bounded(4) == 0 ? QStringList{u"vip"_qs} : QStringList();
                if (c.kind == ConversationKind::Callback) {
                    CallbackRecord callback;
                    callback.state = random.bounded(2) == 0 ? CallbackState::Requested : CallbackState::Completed;
                    callback.dueAt
                        = random.bounded(3) == 0 ? 0 : m_store.clock().nowMs() - 1000 + random.bounded(2000);
                    callback.promisedAt
                        = random.bounded(2) == 0 ? 0 : m_store.clock().nowMs() - 1000 + random.bounded(2000);
                    c.callback = callback;
                }
                batch.conversations.push_back(c);
            }
            AppliedPage page;
            page.records = batch;
            QVERIFY(await(m_store->apply(account, page)).ok());
        }
        m_all = await(m_store->conversations({}, {}, 2000));
        QCOMPARE(m_all.size(), 800U);
    }

    void pages_end_to_end_are_the_sorted_list()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 150; ++round) {
            const ConversationRow &some = m_all[static_cast<size_t>(random.bounded(800))];
            const auto sometimes = [&] { return random.bounded(4) == 0; };
            ConversationQuery query;
            query.order = random.bounded(2) == 0 ? ConversationOrder::NewestFirst : ConversationOrder::DueFirst;
            query.group = static_cast<StateGroup>(random.bounded(4));
            query.assignee = static_cast<AssigneeFilter>(random.bounded(3));
            if (sometimes())
                query.account = some.account;
            if (sometimes())
                query.queue = some.queue;
            if (sometimes())
                query.customer = some.customer;
            if (sometimes())
                query.kind = some.kind;
            if (sometimes())
                query.state = some.status.state;
            if (sometimes())
                query.tag = u"vip"_qs;
            query.callbacksDue = random.bounded(8) == 0;
            verifyPages(query, 1 + random.bounded(40));
        }
    }

    void counts_are_what_the_lists_hold()
    {
        const ViewCounts counts = await(m_store->counts());
        const auto size = [&](auto change) {
            ConversationQuery query;
            query.group = StateGroup::Open;
            change(query);
            return static_cast<int>(await(m_store->conversations(query, {}, 2000)).size());
        };
        QCOMPARE(counts.open, size([](auto &) {}));
        QCOMPARE(counts.mine, size([](auto &q) { q.assignee = AssigneeFilter::Me; }));
        QCOMPARE(counts.unassigned, size([](auto &q) { q.assignee = AssigneeFilter::Nobody; }));
        QCOMPARE(counts.waiting, size([](auto &q) { q.group = StateGroup::Waiting; }));
        QCOMPARE(counts.postponed, size([](auto &q) {
                     q.group = StateGroup::Waiting;
                     q.state = ConversationState::Postponed;
                 }));
        QCOMPARE(counts.callbacksDue, size([](auto &q) {
                     q.group = StateGroup::Any;
                     q.callbacksDue = true;
                 }));
        QCOMPARE(counts.perAccount.value(AccountId(2)), size([](auto &q) { q.account = AccountId(2); }));
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestWindows)
#include "TestWindows.moc"
