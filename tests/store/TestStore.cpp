#include "core/store/Store.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace saskare {

namespace {

const AccountId account(1);

MessageRecord message(const QString &id, const QString &conversation, Direction direction, qint64 at,
                      const QString &text)
{
    MessageRecord record;
    record.id = id;
    record.conversation = conversation;
    record.direction = direction;
    record.authorKind = direction == Direction::Inbound ? AuthorKind::Customer : AuthorKind::Agent;
    record.createdAt = at;
    record.text = text;
    return record;
}

ConversationRecord conversation(const QString &id, const QString &subject, qint64 updatedAt,
                                ConversationState state = ConversationState::Open)
{
    ConversationRecord record;
    record.id = id;
    record.number = id;
    record.subject = subject;
    record.status = Status{state, u"c"_qs, {}};
    record.createdAt = updatedAt;
    record.updatedAt = updatedAt;
    return record;
}

AppliedPage pageOf(RecordBatch records)
{
    AppliedPage page;
    page.records = std::move(records);
    page.position = {u"tickets"_qs, {}, "\"1\"", true};
    return page;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Store> m_store;

    std::vector<ConversationRow> list(ConversationQuery query = {})
    {
        return await(m_store->conversations(query, {}, 60));
    }
    std::vector<ConversationRow> find(const QString &text)
    {
        ConversationQuery query;
        query.text = text;
        return list(query);
    }
    void apply(RecordBatch records) { QVERIFY(await(m_store->apply(account, pageOf(std::move(records)))).ok()); }
    void open()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_folder.path() + u"/profile"_qs, m_clock);
        connect(m_store.get(), &Store::troubled, this,
                [](const Error &error) { qWarning("%s", qUtf8Printable(error.text() + error.detail)); });
    }
    CommandId submit(ConversationId id, Command command) { return *await(m_store->submit(account, id, command, {})); }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        open();
        AgentRecord me;
        me.id = u"7"_qs;
        me.name = u"Anna"_qs;
        me.isMe = true;
        RecordBatch batch;
        batch.agents = {me};
        batch.conversations
            = {conversation(u"1"_qs, u"Šķērssvītra"_qs, 1000), conversation(u"2"_qs, u"Ёлка"_qs, 2000)};
        batch.messages = {
            message(u"m1"_qs, u"1"_qs, Direction::Inbound, 900, u"Where is my order ORD-123? anna@example.com"_qs)};
        apply(batch);
    }

    void the_files_are_readable_by_their_owner_only()
    {
        const auto mode = [](const QString &path) {
            struct stat info
            {
            };
            return ::stat(path.toUtf8().constData(), &info) == 0 ? info.st_mode & 0777U : 0U;
        };
        QCOMPARE(mode(m_store->folder()), 0700U);
        for (const char *name : {"/cache.db", "/cache.db-wal", "/outbox.db", "/outbox.db-wal"})
            QCOMPARE(mode(m_store->folder() + QLatin1String(name)), 0600U);
    }

    void a_list_is_newest_first_with_the_preview_of_the_newest_message()
    {
        const auto rows = list();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].subject, u"Ёлка"_qs);
        QCOMPARE(rows[1].preview, u"Where is my order ORD-123? anna@example.com"_qs);
    }

    void attempts_to_deliver_an_answer_are_kept_as_told_and_replaced_by_the_next_telling()
    {
        const ConversationId id = list()[0].id;
        MessageRecord answer;
        answer.id = u"m77"_qs;
        answer.conversation = list()[0].remoteId;
        answer.direction = Direction::Outbound;
        answer.createdAt = 5000;
        answer.text = u"Nosūtīts"_qs;
        const auto tell = [&](const QList<DeliveryAttempt> &attempts) {
            answer.delivery = Delivery{DeliveryState::Sent, 5000, 0, {}, {u"a@b.lv"_qs}, attempts};
            AppliedPage page;
            page.records.messages = {answer};
            return await(m_store->apply(account, page)).ok();
        };
        const auto kept = [&] { return await(m_store->timeline(id, 0, 40)).back().delivery; };
        const QList<DeliveryAttempt> one{{5000, u"a@b.lv"_qs, u"450 \"vēlāk\"\n"_qs, 9000}};
        QVERIFY(tell(one));
        QCOMPARE(kept().attempts, one);
        open();
        QCOMPARE(kept().attempts, one);
        const QList<DeliveryAttempt> two = one + QList<DeliveryAttempt>{{9000, {}, u"250 Ok"_qs, 0}};
        QVERIFY(tell(two));
        QCOMPARE(kept().attempts, two);
        QVERIFY(tell({}));
        QVERIFY(kept().attempts.isEmpty());
        QCOMPARE(kept().recipients, QStringList{u"a@b.lv"_qs});
    }

    void a_submitted_reply_is_seen_at_once_and_survives_a_restart()
    {
        const ConversationId id = list()[1].id;
        const CommandId command = submit(id, SendReply{u"On its way"_qs, {}, {}});
        open();
        const auto rows = await(m_store->timeline(id, 0, 40));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].command, command);
        QCOMPARE(rows[1].delivery.state, DeliveryState::QueuedHere);
        const auto row = await(m_store->conversation(id));
        QCOMPARE(row->pendingCommands, 1);
        QCOMPARE(row->preview, u"On its way"_qs);
        QCOMPARE(await(m_store->sendable(account, 10)).size(), 1U);
    }

    void words_are_found_without_their_diacritics()
    {
        QCOMPARE(find(u"skerssv"_qs).size(), 1U);
        QCOMPARE(find(u"елка"_qs).size(), 1U);
        QCOMPARE(find(u"ёлка"_qs).size(), 1U);
        QCOMPARE(find(u"ord-12"_qs).size(), 1U);
        QCOMPARE(find(u"anna@example.com"_qs).at(0).snippet.count(QChar(2)), 1);
        QCOMPARE(find(u"\" OR ( NEAR"_qs).size(), 0U);
    }

    void changes_are_announced_after_the_commit()
    {
        QSignalSpy spy(m_store.get(), &Store::changed);
        const ConversationId id = list()[0].id;
        submit(id, SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});
        QVERIFY(turnUntil([&] { return !spy.isEmpty(); }));
        QVERIFY(spy.last().first().value<ChangeSet>().conversations.contains(id));
        QCOMPARE(await(m_store->conversation(id))->status.state, ConversationState::Resolved);
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestStore)
#include "TestStore.moc"
