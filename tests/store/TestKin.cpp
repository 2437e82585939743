#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/TouchpointRules.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QTest>

using namespace saskare;

namespace {

constexpr AccountId shop{1}, repair{2}, bank{3};

CustomerRecord customer(const QString &id, const QString &name, const QStringList &emails, const QStringList &phones)
{
    CustomerRecord record;
    record.id = id;
    record.name = name;
    record.emails = emails;
    record.phones = phones;
    return record;
}

} // namespace

/// Customers of several accounts who may be one person, and what the agent says of it.
class TestKin : public QObject
{
    Q_OBJECT

    void put(AccountId account, const CustomerRecord &record)
    {
        AppliedPage page;
        page.records.customers = {record};
        ConversationRecord conversation = TemporaryStore::conversation(record.id);
        conversation.customer = record.id;
        page.records.conversations = {conversation};
        QVERIFY(await((*m_store)->apply(account, page)).ok());
    }
    CustomerId idOf(AccountId account, const QString &remote)
    {
        for (const ConversationRow &row : await((*m_store)->conversationsByNumber(remote))) {
            if (row.account == account)
                return row.customer;
        }
        return {};
    }
    /// "same Anna, perhaps Anna S": in the order told.
    QString kin(AccountId account, const QString &remote)
    {
        QStringList words;
        for (const KinRow &row : await((*m_store)->kin(idOf(account, remote)))) {
            const QString word = row.kinship == Kinship::Same ? u"same "_qs
                : row.kinship == Kinship::Perhaps             ? u"perhaps "_qs
                                                              : u"other "_qs;
            words += word + row.customer.name;
        }
        return words.join(u", ");
    }
    Result<void> decide(AccountId account, const QString &one, AccountId otherAccount, const QString &other,
                        Kinship kinship)
    {
        return await((*m_store)->decideKin(idOf(account, one), idOf(otherAccount, other), kinship));
    }

    std::unique_ptr<TemporaryStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        put(shop, customer(u"a"_qs, u"Anna at the shop"_qs, {u"Anna@Mail.lv"_qs}, {}));
        put(repair, customer(u"b"_qs, u"Anna at repairs"_qs, {u"anna@mail.lv"_qs}, {u"+371 2000 0404"_qs}));
        put(bank, customer(u"c"_qs, u"Anna at the bank"_qs, {}, {u"20000404"_qs}));
        put(bank, customer(u"d"_qs, u"Juris"_qs, {u"juris@mail.lv"_qs}, {u"112"_qs}));
    }

    void theSameAddressOrNumberOfAnotherAccountIsOffered()
    {
        QCOMPARE(kin(shop, u"a"_qs), u"perhaps Anna at repairs"_qs);
        QCOMPARE(kin(bank, u"c"_qs), u"perhaps Anna at repairs"_qs);
        QCOMPARE(kin(bank, u"d"_qs), QString());
        const std::vector<KinRow> rows = await((*m_store)->kin(idOf(shop, u"a"_qs)));
        QCOMPARE(rows.front().shared, u"anna@mail.lv"_qs); // as the other has it
    }
    void twoCustomersOfOneAccountAreTheHelpDesksBusiness()
    {
        put(shop, customer(u"a2"_qs, u"Anna again"_qs, {u"anna@mail.lv"_qs}, {}));
        QCOMPARE(kin(shop, u"a"_qs), u"perhaps Anna at repairs"_qs);
        QCOMPARE(decide(shop, u"a"_qs, shop, u"a2"_qs, Kinship::Same).error().kind, ErrorKind::BadInput);
    }
    void joinedOnesAreOneFromEverySideAndBringTheirOwnOffers()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"same Anna at repairs, perhaps Anna at the bank"_qs);
        QVERIFY(decide(shop, u"a"_qs, bank, u"c"_qs, Kinship::Same).ok());
        QCOMPARE(kin(bank, u"c"_qs), u"same Anna at the shop, same Anna at repairs"_qs);
    }
    void joiningIsTakenBack()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(decide(repair, u"b"_qs, bank, u"c"_qs, Kinship::Same).ok());
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Perhaps).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"same Anna at the bank, perhaps Anna at repairs"_qs);
        QVERIFY(decide(bank, u"c"_qs, shop, u"a"_qs, Kinship::Perhaps).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"perhaps Anna at repairs"_qs);
    }
    void whoIsSomebodyElseIsNotOfferedUntilTheAgentTakesItBack()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Other).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"other Anna at repairs"_qs);
        QCOMPARE(kin(repair, u"b"_qs), u"perhaps Anna at the bank, other Anna at the shop"_qs);
        QVERIFY(decide(repair, u"b"_qs, shop, u"a"_qs, Kinship::Perhaps).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"perhaps Anna at repairs"_qs);
    }
    void whoIsPartedAsSomebodyElseIsBoth()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Other).ok());
        QCOMPARE(kin(shop, u"a"_qs), u"other Anna at repairs"_qs);
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QCOMPARE(kin(repair, u"b"_qs), u"same Anna at the shop, perhaps Anna at the bank"_qs);
    }
    void whoWasJoinedIsOneInFiguresAndOneInTheStory()
    {
        const auto persons = [this] {
            QHash<CustomerId, CustomerId> all;
            for (const TouchpointRow &row : await((*m_store)->touchpointsBetween({})))
                all.insert(row.customer, personOf(row));
            return all;
        };
        const CustomerId one = idOf(shop, u"a"_qs), other = idOf(repair, u"b"_qs), third = idOf(bank, u"d"_qs);
        QCOMPARE(persons().value(other), other);
        QVERIFY(decide(repair, u"b"_qs, shop, u"a"_qs, Kinship::Same).ok());
        QCOMPARE(persons().value(one), persons().value(other));
        QCOMPARE(persons().value(third), third);
        QCOMPARE(await((*m_store)->touchpoints(one)).size(), size_t(1));
        QCOMPARE(await((*m_store)->touchpointsOfPerson(one)).size(), size_t(2));
        QCOMPARE(await((*m_store)->touchpointsOfPerson(third)).size(), size_t(1));
        QVERIFY(decide(repair, u"b"_qs, shop, u"a"_qs, Kinship::Perhaps).ok());
        QVERIFY(persons().value(one) != persons().value(other));
    }
    void decisionsOutliveTheCache()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(decide(repair, u"b"_qs, bank, u"c"_qs, Kinship::Other).ok());
        m_store->close();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_store->folder() + u"/cache.db"_qs + QLatin1String(suffix));
        m_store->reopen();
        // They come back in another order, so with other ids.
        put(bank, customer(u"c"_qs, u"Anna at the bank"_qs, {}, {u"20000404"_qs}));
        put(repair, customer(u"b"_qs, u"Anna at repairs"_qs, {u"anna@mail.lv"_qs}, {u"+371 2000 0404"_qs}));
        QCOMPARE(kin(repair, u"b"_qs), u"other Anna at the bank"_qs); // the shop's is not read yet
        put(shop, customer(u"a"_qs, u"Anna at the shop"_qs, {u"Anna@Mail.lv"_qs}, {}));
        QCOMPARE(kin(repair, u"b"_qs), u"same Anna at the shop, other Anna at the bank"_qs);
    }
    void anAddressThatChangesIsFollowed()
    {
        put(repair, customer(u"b"_qs, u"Anna at repairs"_qs, {u"other@mail.lv"_qs}, {u"+371 2000 0404"_qs}));
        QCOMPARE(kin(shop, u"a"_qs), QString());
        QCOMPARE(kin(bank, u"c"_qs), u"perhaps Anna at repairs"_qs);
        AppliedPage gone;
        gone.records.deletions = {{RecordKind::Customer, u"b"_qs}};
        QVERIFY(await((*m_store)->apply(repair, gone)).ok());
        QCOMPARE(kin(bank, u"c"_qs), QString());
    }
    void aRemovedAccountTakesItsDecisionsAlong()
    {
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(decide(bank, u"c"_qs, repair, u"b"_qs, Kinship::Other).ok());
        QVERIFY(await((*m_store)->forgetAccount(repair)).ok());
        QCOMPARE(kin(shop, u"a"_qs), QString());
        QCOMPARE(kin(bank, u"c"_qs), QString());
        m_store->close();
        Database outbox(m_store->folder() + u"/outbox.db"_qs);
        QVERIFY(outbox.open(Access::ReadOnly, Durability::Normal).ok());
        Statement left(outbox, "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM not_same)");
        QVERIFY(left.step());
        QCOMPARE(left.integer(0), 0);
    }
    void aCacheFromBeforeIsBroughtUpToDate()
    {
        m_store->close();
        {
            Database cache(m_store->folder() + u"/cache.db"_qs);
            QVERIFY(cache.open(Access::ReadWrite, Durability::Normal).ok());
            QVERIFY(
                cache
                    .execute("DROP TABLE conversation_evaluation; ALTER TABLE message DROP COLUMN delivery_attempts;"
                             " DROP TABLE conversation_limit; DROP TABLE presence; DROP INDEX conversation_problem;"
                             " DROP INDEX conversation_is_problem; ALTER TABLE conversation DROP COLUMN problem;"
                             " ALTER TABLE conversation DROP COLUMN is_problem;"
                             " DROP TABLE macro; DROP TRIGGER article_added; DROP TRIGGER article_changed;"
                             " DROP TRIGGER article_removed; DROP TABLE article_text;"
                             " ALTER TABLE canned_response DROP COLUMN folder; DROP INDEX touchpoint_evaluated;"
                             " ALTER TABLE touchpoint DROP COLUMN evaluation; DROP TABLE customer_address;"
                             " DELETE FROM fact; PRAGMA user_version = 2")
                    .ok());
        }
        {
            Database outbox(m_store->folder() + u"/outbox.db"_qs);
            QVERIFY(outbox.open(Access::ReadWrite, Durability::Full).ok());
            QVERIFY(outbox
                        .execute("DROP TABLE own_macro; DROP TABLE canned_use; DROP TABLE writing_language; DROP "
                                 "TABLE evaluation;"
                                 " DROP TABLE person; DROP TABLE not_same; PRAGMA user_version = 1")
                        .ok());
        }
        m_store->reopen();
        QCOMPARE(kin(shop, u"a"_qs), u"perhaps Anna at repairs"_qs);
        QCOMPARE(kin(bank, u"c"_qs), u"perhaps Anna at repairs"_qs);
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(m_store->troubles().isEmpty());
    }
    void aDecisionIsAnnouncedForBoth()
    {
        ChangeSet told;
        connect(m_store->operator->(), &Store::changed, this, [&](const ChangeSet &changes) { told.add(changes); });
        QVERIFY(decide(shop, u"a"_qs, repair, u"b"_qs, Kinship::Same).ok());
        QVERIFY(turnUntil([&] {
            return told.customers.contains(idOf(shop, u"a"_qs)) && told.customers.contains(idOf(repair, u"b"_qs));
        }));
    }
};

QTEST_GUILESS_MAIN(TestKin)
#include "TestKin.moc"
