#include "core/store/DueRow.h"
#include "tests/support/TemporaryStore.h"

#include <QRandomGenerator>
#include <QTest>

namespace saskare {

/// Searches by conditions find what a plain look at each row finds, in pages put end to end.
class TestConditions : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;
    std::vector<ConversationRow> m_all;
    SearchNames m_names;

    static constexpr qint64 hour = 3'600'000, day = 24 * hour;

    bool holds(const Condition &condition, const ConversationRow &row)
    {
        const qint64 now = m_store.clock().nowMs();
        const QString &value = condition.value;
        const Due due = dueOf(row);
        const qint64 dueAt = due.kind == DueKind::Nothing ? 0 : due.at > 0 ? due.at : row.createdAt;
        const StateGroup group = groupOf(row.status.state);
        switch (condition.field) {
        case ConditionField::Status:
            return code(row.status.state) == value || row.status.label == value;
        case ConditionField::Is:
            return value == u"unread" ? row.unread
                : value == u"mine"    ? row.assignedToMe
                : value == u"overdue" ? dueAt > 0 && dueAt <= now && group == StateGroup::Open
                                      : code(group) == value || code(row.status.state) == value;
        case ConditionField::Queue:
            return row.queueName == value;
        case ConditionField::Assignee:
            return value == u"me"    ? row.assignedToMe
                : value == u"nobody" ? row.assignee.isEmpty()
                                     : row.assigneeName == value;
        case ConditionField::Channel:
            return code(row.channel) == value;
        case ConditionField::Kind:
            return code(row.kind) == value;
        case ConditionField::Priority:
            return code(row.priority.level) == value;
        case ConditionField::Tag:
            return row.tags.contains(value);
        case ConditionField::Account:
            return QString::number(row.account.value()) == value;
        case ConditionField::Number:
            return row.number == value || row.remoteId == value;
        case ConditionField::Updated:
        case ConditionField::Due: {
            const qint64 at = condition.field == ConditionField::Due ? dueAt : row.updatedAt;
            const qint64 length = *lengthFrom(value);
            const bool less = condition.comparison == Comparison::Less;
            if (at == 0)
                return false;
            return condition.field == ConditionField::Due ? (at < now + length) == less
                                                          : (at >= now - length) == less;
        }
        default:
            return false;
        }
    }

    bool matches(const QList<Condition> &conditions, const ConversationRow &row)
    {
        bool all = true, any = false;
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            const bool one = holds(conditions[i], row) != conditions[i].negated;
            any = i > 0 && conditions[i].orPrevious ? any || one : one;
            if (i + 1 == conditions.size() || !conditions[i + 1].orPrevious)
                all = all && any;
        }
        return all;
    }

    std::vector<qint64> found(const ConversationQuery &query, int pageSize)
    {
        std::vector<qint64> ids;
        std::optional<RowPosition> after;
        for (;;) {
            const auto page = await(m_store->conversations(query, after, pageSize));
            for (const ConversationRow &row : page)
                ids.push_back(row.id.value());
            if (page.size() < static_cast<size_t>(pageSize))
                return ids;
            after = RowPosition{page.back().sortKey, page.back().id};
        }
    }

    QStringList remoteIds(const QString &typed)
    {
        const SearchParse parsed = parseSearch(typed, m_names);
        QStringList ids;
        for (const ConversationRow &row : await(m_store->conversations(parsed.query, {}, 1000)))
            ids.append(row.remoteId);
        std::sort(ids.begin(), ids.end());
        return parsed.problems.isEmpty() ? ids : QStringList{parsed.problems.first().text};
    }

    static ConversationRecord randomConversation(QRandomGenerator &random, int i, qint64 now)
    {
        ConversationRecord c
            = TemporaryStore::conversation(QString::number(i), now - random.bounded(20) * day - random.bounded(1000));
        c.kind = static_cast<ConversationKind>(random.bounded(3));
        c.status->state
            = static_cast<ConversationState>(random.bounded(static_cast<int>(ConversationState::Other) + 1));
        c.status->label = random.bounded(3) == 0 ? u"stalled"_qs : QString();
        c.queue = QString::number(1 + random.bounded(3));
        c.assignee = random.bounded(2) == 0 ? QString() : QString::number(1 + random.bounded(3));
        c.channel = static_cast<Channel>(random.bounded(4));
        c.priority = PriorityValue{static_cast<Priority>(random.bounded(5)), {}};
        c.unread = random.bounded(2) == 0;
        c.dueAt = random.bounded(3) == 0 ? now + (random.bounded(20) - 10) * hour + 1 : 0;
        c.tags = random.bounded(4) == 0 ? QStringList{u"vip"_qs} : QStringList();
        return c;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(1);
        const qint64 now = m_store.clock().nowMs();
        for (const AccountId account : {AccountId(1), AccountId(2)}) {
            RecordBatch batch;
            for (int i = 1; i <= 3; ++i) {
                AgentRecord agent;
                agent.id = QString::number(i);
                agent.name = u"Agent "_qs + agent.id;
                agent.isMe = i == 1;
                batch.agents.push_back(agent);
                QueueRecord queue;
                queue.id = QString::number(i);
                // The first is called the same in both accounts, the others are not.
                queue.name = i == 1 ? u"Sales"_qs : u"Queue %1 of %2"_qs.arg(i).arg(account.value());
                batch.queues.push_back(queue);
            }
            for (int i = 0; i < 300; ++i)
                batch.conversations.push_back(randomConversation(random, i, now));
            AppliedPage page;
            page.records = batch;
            QVERIFY(await(m_store->apply(account, page)).ok());
        }
        m_all = await(m_store->conversations({}, {}, 2000));
        QCOMPARE(m_all.size(), 600U);
        m_names = await(m_store->searchNames());
        m_names.statuses = {u"stalled"_qs};
        m_names.accounts = {{AccountId(1), u"One"_qs}, {AccountId(2), u"Two"_qs}};
        QCOMPARE(m_names.queues.count(u"Sales"_qs), 1);
        QVERIFY(m_names.tags.contains(u"vip"_qs));
    }

    void anyMixtureOfConditionsFindsWhatALookAtEachRowFinds()
    {
        const QStringList pieces{u"status:open"_qs,
                                 u"status:new,answered"_qs,
                                 u"status:stalled"_qs,
                                 u"is:unread"_qs,
                                 u"is:open"_qs,
                                 u"is:done"_qs,
                                 u"is:overdue"_qs,
                                 u"is:mine"_qs,
                                 u"queue:Sales"_qs,
                                 u"queue:\"Queue 2 of 1\""_qs,
                                 u"assignee:me"_qs,
                                 u"assignee:nobody"_qs,
                                 u"assignee:\"Agent 2\""_qs,
                                 u"channel:chat"_qs,
                                 u"kind:callback"_qs,
                                 u"priority:urgent,high"_qs,
                                 u"tag:vip"_qs,
                                 u"account:Two"_qs,
                                 u"updated<7d"_qs,
                                 u"updated>2d"_qs,
                                 u"due<2h"_qs,
                                 u"due>1d"_qs,
                                 u"number:17"_qs};
        QRandomGenerator random(3);
        for (int round = 0; round < 120; ++round) {
            QString typed;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                typed += typed.isEmpty() ? QString() : random.bounded(4) == 0 ? u" OR "_qs : u" "_qs;
                typed += (random.bounded(3) == 0 ? u"-"_qs : QString())
                    + pieces[random.bounded(static_cast<int>(pieces.size()))];
            }
            SearchParse parsed = parseSearch(typed, m_names);
            QVERIFY2(parsed.problems.isEmpty(), qPrintable(typed));
            parsed.query.order
                = random.bounded(2) == 0 ? ConversationOrder::NewestFirst : ConversationOrder::DueFirst;
            std::vector<qint64> expected, ids = found(parsed.query, 7 + random.bounded(60));
            for (const ConversationRow &row : m_all) {
                if (matches(parsed.query.conditions, row))
                    expected.push_back(row.id.value());
            }
            QCOMPARE(await(m_store->count(parsed.query, 1000)), static_cast<int>(expected.size()));
            std::sort(expected.begin(), expected.end());
            std::sort(ids.begin(), ids.end());
            QVERIFY2(ids == expected, qPrintable(typed));
            QList<ConversationId> all;
            for (const ConversationRow &row : m_all)
                all.append(row.id);
            QCOMPARE(await(m_store->conversationsById(parsed.query, all)).size(), expected.size());
        }
        QVERIFY(m_store.troubles().isEmpty());
    }
};

/// The same with few conversations that one can look at.
class TestNamedConditions : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;
    static constexpr qint64 day = 86'400'000;

    QString found(const QString &typed)
    {
        SearchNames names = await(m_store->searchNames());
        names.accounts = {{AccountId(1), u"One"_qs}};
        const SearchParse parsed = parseSearch(typed, names);
        if (!parsed.problems.isEmpty())
            return parsed.problems.first().text;
        QStringList ids;
        for (const ConversationRow &row : await(m_store->conversations(parsed.query, {}, 100)))
            ids.append(row.remoteId);
        std::sort(ids.begin(), ids.end());
        return ids.join(u',');
    }

private Q_SLOTS:
    void initTestCase()
    {
        RecordBatch batch;
        const qint64 now = m_store.clock().nowMs();
        const auto add = [&](const char *id, const char *subject, const char *text, int daysOld) {
            ConversationRecord c = TemporaryStore::conversation(QLatin1String(id), now - daysOld * day);
            c.createdAt = now - daysOld * day;
            c.subject = QString::fromUtf8(subject);
            batch.conversations.push_back(c);
            batch.messages.push_back(TemporaryStore::message(u"m"_qs + QLatin1String(id), QLatin1String(id),
                                                             QString::fromUtf8(text), Direction::Inbound,
                                                             now - daysOld * day));
        };
        add("a", "Kur ir pasūtījums?", "Gaidu jau piekto dienu", 0);
        add("b", "Refund", "the refund never came, kur ir nauda", 1);
        add("c", "Возврат", "Где деньги за возврат", 5);
        CustomerRecord customer;
        customer.id = u"liga"_qs;
        customer.name = QString::fromUtf8("Līga Ķirškalne");
        customer.emails = QStringList{u"liga@kirskalne.lv"_qs};
        batch.customers = {customer};
        batch.conversations[0].customer = customer.id;
        AttachmentRecord file;
        file.id = u"f"_qs;
        file.message = u"mb"_qs;
        batch.attachments = {file};
        QVERIFY(m_store.apply(batch).ok());
    }
    void operatorsFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *typed, const char *ids) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(ids);
        };
        row("from:liga@kirskalne.lv", "a");
        row("from:kirs", "a"); // the beginning of a name, without accents
        row("-from:liga", "b,c");
        row("subject:возв", "c");
        row("subject:nauda", ""); // stands in a message
        row("has:attachment", "b");
        row("-has:attachment", "a,c");
        row("created:today", "a");
        row("created:yesterday", "b");
        row("created<yesterday", "c");
        row("created<=yesterday", "b,c");
        row("created>2d", "c");
        row("created<2d", "a,b");
        row("number:b", "b");
        row("kur", "a,b");
        row("kur -refund", "a");
        row("kur -\"refund never\"", "a");
        row("\"kur ir\"", "a,b");
        row("\"ir kur\"", "");
        row("-refund", "a,c");
        row("-refund -kur", "c");
        row("is:open -kur", "c");
        row("kur has:attachment", "b");
        row("refund OR kur", "\"OR\"");
    }
    void operatorsFind()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ids);
        if (ids.startsWith(u'"'))
            QVERIFY(found(typed).contains(ids));
        else
            QCOMPARE(found(typed), ids);
        QVERIFY(m_store.troubles().isEmpty());
    }
    void aSearchIsKeptWithItsConditionsInItsPlaceUnderItsName()
    {
        ConversationQuery query = parseSearch(u"status:open,new -tag:x updated<7d kur"_qs, {}).query;
        QVERIFY(await(m_store->saveSearch(u"One"_qs, query)).ok());
        QVERIFY(await(m_store->saveSearch(u"Two"_qs, {})).ok());
        auto saved = await(m_store->savedSearches());
        QCOMPARE(saved.size(), 2U);
        QVERIFY(saved[0].query == query);
        const SavedSearchId one = saved[0].id, two = saved[1].id;
        QVERIFY(await(m_store->orderSavedSearches({two, one})).ok());
        QVERIFY(await(m_store->saveSearch(u"Uno"_qs, query, one)).ok()); // another name, the same place
        m_store.reopen();
        saved = await(m_store->savedSearches());
        QCOMPARE(saved.size(), 2U);
        QCOMPARE(saved[0].name, u"Two"_qs);
        QCOMPARE(saved[1].name, u"Uno"_qs);
        QVERIFY(saved[1].id == one && saved[1].query == query);
        QVERIFY(await(m_store->removeSavedSearch(two)).ok());
        QCOMPARE(await(m_store->savedSearches()).size(), 1U);
    }
};

/// "To solve" over a real store.
class TestToSolve : public QObject
{
    Q_OBJECT
    static constexpr qint64 minute = 60'000, hour = 60 * minute;

    static AgentRecord agent(const char *id, bool isMe)
    {
        AgentRecord record;
        record.id = QLatin1String(id);
        record.name = record.id;
        record.isMe = isMe;
        return record;
    }

private Q_SLOTS:
    void theMostImportantOneIsGivenAndTheNextAfterIt()
    {
        TemporaryStore store;
        const qint64 now = store.clock().nowMs();
        RecordBatch batch;
        batch.agents = {agent("me", true), agent("other", false)};
        const auto add = [&](const char *id, const char *assignee, qint64 dueAt) -> ConversationRecord & {
            batch.conversations.push_back(TemporaryStore::conversation(QLatin1String(id), now - hour));
            batch.conversations.back().assignee = QLatin1String(assignee);
            batch.conversations.back().dueAt = dueAt;
            return batch.conversations.back();
        };
        add("plain", "", 0);
        add("late", "me", now - minute);
        add("soon", "", now + 12 * minute);
        add("theirs", "other", now - hour);
        add("waits", "me", now - hour).status = Status{ConversationState::Postponed, u"w"_qs, {}};
        CallbackRecord call;
        call.state = CallbackState::Accepted;
        call.claimedBy = u"other"_qs;
        add("called by a colleague", "", 0).callback = call;
        batch.conversations.push_back(TemporaryStore::conversation(u"known"_qs, now - hour));
        MessageRecord answer
            = TemporaryStore::message(u"m1"_qs, u"known"_qs, u"x"_qs, Direction::Outbound, now - 2 * hour);
        answer.author = u"me"_qs;
        batch.messages.push_back(answer);
        QVERIFY(store.apply(batch).ok());

        QHash<ConversationId, qint64> passed;
        QStringList order;
        for (;;) {
            const NextToSolve next = await(store->nextToSolve(passed));
            if (!next.row)
                break;
            QCOMPARE(next.left, 3 - order.size());
            order.append(next.row->remoteId);
            passed.insert(next.row->id, next.newestFromCustomer);
        }
        QCOMPARE(order, (QStringList{u"late"_qs, u"soon"_qs, u"known"_qs, u"plain"_qs}));
        const NextToSolve none = await(store->nextToSolve(passed));
        QCOMPARE(none.passed, 4);
        QCOMPARE(none.left, 0);
    }
    void whatWasTakenComesAgainOnlyWhenTheCustomerHasWrittenSince()
    {
        TemporaryStore store;
        const qint64 now = store.clock().nowMs();
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs, now - hour)};
        batch.messages = {TemporaryStore::message(u"m1"_qs, u"1"_qs, u"kur?"_qs, Direction::Inbound, now - hour)};
        QVERIFY(store.apply(batch).ok());
        const NextToSolve first = await(store->nextToSolve({}));
        QVERIFY(first.row);
        const QHash<ConversationId, qint64> passed{{first.row->id, first.newestFromCustomer}};
        // Its assignment changes it, and so does our answer.
        batch.conversations[0].updatedAt = now;
        batch.messages = {TemporaryStore::message(u"m2"_qs, u"1"_qs, u"te"_qs, Direction::Outbound, now)};
        QVERIFY(store.apply(batch).ok());
        QVERIFY(!await(store->nextToSolve(passed)).row);
        batch.messages = {TemporaryStore::message(u"m3"_qs, u"1"_qs, u"paldies"_qs, Direction::Inbound, now + 1)};
        QVERIFY(store.apply(batch).ok());
        QVERIFY(await(store->nextToSolve(passed)).row);
    }
};

} // namespace saskare

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    saskare::TestConditions conditions;
    saskare::TestNamedConditions named;
    saskare::TestToSolve toSolve;
    return QTest::qExec(&conditions, argc, argv) | QTest::qExec(&named, argc, argv)
        | QTest::qExec(&toSolve, argc, argv);
}

#include "TestConditions.moc"
