#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QTest>

namespace saskare {

class TestSearch : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;

private Q_SLOTS:
    void initTestCase()
    {
        RecordBatch batch;
        const auto add = [&](const QString &id, const QString &subject, const QString &text) {
            batch.conversations.push_back(TemporaryStore::conversation(id, 1000 * id.toInt()));
            batch.conversations.back().subject = subject;
            batch.messages.push_back(
                TemporaryStore::message(u"m"_qs + id, id, text, Direction::Inbound, 1000 * id.toInt()));
        };
        add(u"1"_qs, u"Jautājums par Šķērssvītru"_qs, u"Labdien, kur ir mana pāksts sūtījums?"_qs);
        add(u"2"_qs, u"Новогодняя ёлка"_qs, u"Где мой заказ? Ещё не пришёл чай."_qs);
        add(u"3"_qs, u"Refund for ORD-4711"_qs, u"Please write to anna.berzina@example.com or call"_qs);
        add(u"4711"_qs, u"Printer"_qs, u"The refund never came; order 99"_qs);
        CustomerRecord customer;
        customer.id = u"c"_qs;
        customer.name = u"Jānis Kalniņš"_qs;
        customer.emails = QStringList{u"janis.k@pasts.lv"_qs};
        customer.phones = QStringList{u"+371 29 123 456"_qs};
        batch.customers = {customer};
        batch.conversations[0].customer = u"c"_qs;
        QVERIFY(m_store.apply(batch).ok());
    }

    void what_was_typed_finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found"); // remote ids, newest hit first
        const auto row = [](const QString &typed, const char *found) {
            QTest::addRow("%s", qUtf8Printable(typed)) << typed << QString::fromLatin1(found);
        };
        row(u"šķērssvītru"_qs, "1");
        row(u"skerssvitru"_qs, "1");
        row(u"SKERS"_qs, "1");
        row(u"s\u030ck\u0327e\u0304rs"_qs, "1"); // decomposed
        row(u"ёлка"_qs, "2");
        row(u"елка"_qs, "2");
        row(u"ЕЛК"_qs, "2");
        row(u"еще"_qs, "2");
        row(u"пришел ча"_qs, "2");
        row(u"чай"_qs, "2");
        row(u"чаи\u0306"_qs, "2"); // й in two code points is still й
        row(u"чаи "_qs, ""); // и is another letter
        row(u"anna.berzina@example.com"_qs, "3");
        row(u"anna.berzina@ex"_qs, "3");
        row(u"refund"_qs, "4711,3");
        row(u"refu"_qs, "4711,3");
        row(u"refund order"_qs, "4711");
        row(u"#4711"_qs, "4711,3");
        row(u"ORD-4711"_qs, "3");
        row(u"ord-4"_qs, "3");
        row(u"kalnins"_qs, "1");
        row(u"janis.k@pasts.lv"_qs, "1");
        row(u"29 123 456"_qs, "1");
        row(u"37129123456"_qs, "1");
        row(u"r"_qs, "");
        row(u"refund o"_qs, "4711,3"); // the last word has only begun
        row(u"  "_qs, ""); // an empty search is no search
    }
    void what_was_typed_finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        if (typed.trimmed().isEmpty()) {
            QCOMPARE(m_store.search(typed).size(), 4U);
            return;
        }
        QStringList ids;
        for (const ConversationRow &row : m_store.search(typed))
            ids.append(row.remoteId);
        QCOMPARE(ids.join(u','), found);
    }

    void the_words_around_the_hit_are_marked()
    {
        const auto rows = m_store.search(u"заказ"_qs);
        QVERIFY(rows.at(0).snippet.contains(u"\u0002заказ\u0003"_qs));
    }

    void an_excerpt_shows_the_hits_and_where_words_are_left_out()
    {
        TemporaryStore store;
        const QString filler = u"lorem ipsum dolor sit amet "_qs;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.messages
            = {TemporaryStore::message(u"m1"_qs, u"1"_qs,
                                       u"The parcel. "_qs + filler.repeated(8)
                                           + u"Where is the parcel\nORD-4711 today? "_qs + filler.repeated(8))};
        QVERIFY(store.apply(batch).ok());
        const QString snippet = store.search(u"parcel ord-47"_qs).at(0).snippet;
        QVERIFY2(snippet.contains(u"Where is the \u0002parcel\u0003 \u0002ORD-4711\u0003 today?"_qs),
                 qPrintable(snippet));
        QVERIFY(snippet.startsWith(u'…'));
        QVERIFY(snippet.endsWith(u'…'));
        QVERIFY(snippet.count(u' ') < 16);
        const QString whole = store.search(u"the "_qs).at(0).snippet;
        QVERIFY2(whole.startsWith(u"\u0002The\u0003 parcel."_qs), qPrintable(whole));
    }

    void a_common_word_is_found_where_the_filter_accepts_few()
    {
        TemporaryStore store;
        constexpr int count = 4000, chats = 3;
        RecordBatch batch;
        for (int i = 1; i <= count; ++i) {
            const QString id = QString::number(i);
            batch.conversations.push_back(TemporaryStore::conversation(id, 1000 * i));
            if (i <= chats) // the oldest, so that all others are met first
                batch.conversations.back().kind = ConversationKind::Chat;
            batch.messages.push_back(
                TemporaryStore::message(u"m"_qs + id, id, u"a parcel"_qs, Direction::Inbound, 1000 * i));
        }
        batch.conversations[1].subject = u"parcel of a chat"_qs;
        QVERIFY(store.apply(batch).ok());
        ConversationQuery query;
        query.text = u"parcel"_qs;
        query.kind = ConversationKind::Chat;
        const auto rows = await(store->conversations(query, {}, 60));
        QCOMPARE(rows.size(), size_t(chats));
        for (int i = 0; i < chats; ++i) {
            QCOMPARE(rows[size_t(i)].remoteId, QString::number(chats - i));
            QVERIFY(rows[size_t(i)].snippet.contains(u"\u0002parcel\u0003"_qs));
        }
        const auto first = await(store->conversations(query, {}, 1));
        const auto rest = await(store->conversations(query, RowPosition{first[0].sortKey, first[0].id}, 60));
        QCOMPARE(rest.size(), size_t(chats - 1));
        QCOMPARE(await(store->conversationsById(query, {rows[0].id, rows[1].id})).at(0).sortKey, rows[0].sortKey);
    }

    void pages_of_a_search_follow_each_other()
    {
        ConversationQuery query;
        query.text = u"refund"_qs;
        const auto first = await(m_store->conversations(query, {}, 1));
        QCOMPARE(first.at(0).remoteId, u"4711"_qs);
        const auto second = await(m_store->conversations(query, RowPosition{first[0].sortKey, first[0].id}, 1));
        QCOMPARE(second.at(0).remoteId, u"3"_qs);
        QCOMPARE(await(m_store->conversations(query, RowPosition{second[0].sortKey, second[0].id}, 1)).size(), 0U);
        const auto again = await(m_store->conversationsById(query, {second[0].id, first[0].id}));
        QCOMPARE(again.size(), 2U);
        QCOMPARE(again[0].sortKey, first[0].sortKey);
    }

    void an_older_search_of_the_same_list_is_broken_off_and_the_newest_answers()
    {
        ConversationQuery query;
        QList<QFuture<std::vector<ConversationRow>>> all;
        for (int length = 2; length <= 6; ++length) {
            query.text = u"refund"_qs.left(length);
            all.append(m_store->conversations(query, {}, 10));
        }
        QCOMPARE(await(all.last()).size(), 2U);
    }

    void a_page_told_newest_first_with_changes_and_deletions_of_its_own_is_found_as_it_ends()
    {
        TemporaryStore store;
        RecordBatch batch;
        for (int i = 30; i > 0; --i) {
            const QString id = QString::number(i);
            batch.conversations.push_back(TemporaryStore::conversation(id, 1000 * i));
            batch.messages.push_back(
                TemporaryStore::message(u"m"_qs + id, id, u"parcel number"_qs + id, Direction::Inbound, 1000 * i));
        }
        batch.messages.push_back(
            TemporaryStore::message(u"m5"_qs, u"5"_qs, u"corrected"_qs, Direction::Inbound, 5000));
        batch.deletions.push_back({RecordKind::Message, u"m7"_qs});
        QVERIFY(store.apply(batch).ok());
        QStringList ids;
        for (const ConversationRow &row : store.search(u"parcel"_qs))
            ids.append(row.remoteId);
        QStringList expected;
        for (int i = 30; i > 0; --i) {
            if (i != 5 && i != 7)
                expected.append(QString::number(i));
        }
        QCOMPARE(ids, expected);
        QCOMPARE(store.search(u"corrected"_qs).size(), 1U);
        QVERIFY(store.search(u"number7"_qs).empty());
        // The index forgets the right words later, too.
        RecordBatch later;
        later.deletions.push_back({RecordKind::Message, u"m5"_qs});
        QVERIFY(store.apply(later).ok());
        QVERIFY(store.search(u"corrected"_qs).empty());
        QVERIFY(store.troubles().isEmpty());
    }

    void no_input_is_an_error_data()
    {
        QTest::addColumn<QString>("typed");
        const char *cases[] = {"\"",        "'",
                               "a\"b",      "AND",
                               "OR NOT",    "NEAR(a b)",
                               "subject:x", "^abc",
                               "-abc",      "a*",
                               "*",         "(",
                               ")",         "user@example.com",
                               "+49 30",    "a.b",
                               "{}",        "\\",
                               "--",        ";",
                               "%",         "a\x01z",
                               "col : \"x", "\"\"\"",
                               "[x]",       "'; DROP TABLE message; --"};
        for (const char *text : cases)
            QTest::addRow("%s", text) << QString::fromLatin1(text);
        QTest::newRow("nul") << QString(QChar(0)) + u"ab"_qs;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"ab"_qs;
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("many words") << u"ab "_qs.repeated(50'000);
    }
    void no_input_is_an_error()
    {
        QFETCH(QString, typed);
        m_store.search(typed);
        await(m_store->conversationsByNumber(typed));
        QVERIFY(m_store.troubles().isEmpty());
    }

    void no_naughty_string_is_an_error()
    {
        QFile file(qEnvironmentVariable("SASKARE_SOURCE") + u"/../shared/corpora/naughty-strings/blns.txt"_qs);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("skipped: shared/ not here");
        while (!file.atEnd())
            m_store.search(QString::fromUtf8(file.readLine()));
        QVERIFY(m_store.troubles().isEmpty());
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestSearch)
#include "TestSearch.moc"
