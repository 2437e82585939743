#include "tests/support/TemporaryStore.h"

#include <QTest>

using namespace saskare;

/// What helps with writing: canned responses and how much they are used, articles by their words, macros, the
/// language chosen for a conversation; and answers in trouble by period.
class TestWriting : public QObject
{
    Q_OBJECT

    static ArticleRecord article(const QString &id, const QString &title, const QString &text,
                                 const QString &language)
    {
        ArticleRecord record;
        record.id = id;
        record.title = title;
        record.text = text;
        record.language = language;
        return record;
    }
    static QStringList titles(const std::vector<ArticleRow> &rows)
    {
        QStringList list;
        for (const ArticleRow &row : rows)
            list.append(row.title);
        return list;
    }
    static RecordBatch articles()
    {
        RecordBatch records;
        records.articles
            = {article(u"1"_qs, u"Kā atgriezt preci"_qs, u"Preci var atgriezt 14 dienu laikā."_qs, u"lv"_qs),
               article(u"2"_qs, u"Garantija"_qs, u"Remonts bez maksas; preci atgriezt nevar."_qs, u"lv"_qs),
               article(u"3"_qs, u"How to return an item"_qs, u"Within 14 days."_qs, u"en"_qs)};
        return records;
    }

private Q_SLOTS:
    void aCannedResponseKnowsHowOftenItWasUsed()
    {
        TemporaryStore store;
        RecordBatch records;
        CannedResponseRecord canned;
        canned.id = u"c1"_qs;
        canned.title = u"Sveiciens"_qs;
        canned.folder = u"Sveicieni"_qs;
        records.cannedResponses.push_back(canned);
        QVERIFY(store.apply(records).ok());
        QCOMPARE(await(store->cannedResponses(AccountId(1))).at(0).uses, 0);
        QCOMPARE(await(store->cannedResponses(AccountId(1))).at(0).folder, u"Sveicieni"_qs);
        QVERIFY(await(store->noteCannedUse(AccountId(1), u"c1"_qs)).ok());
        store.clock().advance(std::chrono::minutes(1));
        QVERIFY(await(store->noteCannedUse(AccountId(1), u"c1"_qs)).ok());
        store.reopen();
        const CannedResponseRow row = await(store->cannedResponses(AccountId(1))).at(0);
        QCOMPARE(row.uses, 2);
        QCOMPARE(row.usedAt, store.clock().nowMs());
        QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
    }
    void theLanguageOfAConversationIsRemembered()
    {
        TemporaryStore store;
        RecordBatch records;
        records.conversations.push_back(TemporaryStore::conversation(u"7"_qs));
        QVERIFY(store.apply(records).ok());
        const ConversationId id = store.id(u"7"_qs);
        QCOMPARE(await(store->writingLanguage(id)), QString());
        QVERIFY(await(store->setWritingLanguage(id, u"ru"_qs)).ok());
        store.reopen();
        QCOMPARE(await(store->writingLanguage(id)), u"ru"_qs);
        QVERIFY(await(store->setWritingLanguage(id, {})).ok());
        QCOMPARE(await(store->writingLanguage(id)), QString());
        QCOMPARE(await(store->setWritingLanguage(ConversationId(4711), u"ru"_qs)).error().kind, ErrorKind::NotFound);
    }
    void articlesAreFoundByTheirWordsBestFirst()
    {
        TemporaryStore store;
        QVERIFY(store.apply(articles()).ok());
        QCOMPARE(titles(await(store->articles(AccountId(1), u"atgriezt"_qs, u"lv"_qs, 10))),
                 (QStringList{u"Kā atgriezt preci"_qs, u"Garantija"_qs}));
        QCOMPARE(titles(await(store->articles(AccountId(1), u"14 d"_qs, u"en"_qs, 10))),
                 (QStringList{u"How to return an item"_qs, u"Kā atgriezt preci"_qs}));
        QVERIFY(await(store->articles(AccountId(2), u"atgriezt"_qs, {}, 10)).empty());
        QCOMPARE(titles(await(store->articles(AccountId(1), {}, u"en"_qs, 2))),
                 (QStringList{u"How to return an item"_qs, u"Garantija"_qs}));
        QVERIFY(
            await(store->articles(AccountId(1), u"remonts"_qs, {}, 10)).at(0).snippet.contains(u"\x02Remonts\x03"));
    }
    void whatAnArticleNoLongerSaysIsNotFound()
    {
        TemporaryStore store;
        QVERIFY(store.apply(articles()).ok());
        RecordBatch changed;
        changed.articles = {article(u"1"_qs, u"Piegāde"_qs, u"Rīt."_qs, u"lv"_qs)};
        changed.deletions = {{RecordKind::Article, u"2"_qs}};
        QVERIFY(store.apply(changed).ok());
        QVERIFY(await(store->articles(AccountId(1), u"atgriezt"_qs, {}, 10)).empty());
        QCOMPARE(titles(await(store->articles(AccountId(1), u"piegade"_qs, {}, 10))), QStringList{u"Piegāde"_qs});
    }
    static MacroRow own(const QString &title, std::vector<MacroAction> actions)
    {
        MacroRow macro;
        macro.account = AccountId(1);
        macro.title = title;
        macro.actions = std::move(actions);
        macro.isOwn = true;
        return macro;
    }
    void theAgentsOwnMacrosAreKeptChangedAndDeleted()
    {
        TemporaryStore store;
        const std::vector<MacroAction> actions{Command(SendReply{u"Paldies!"_qs, {}, {}}), AddTags{{u"vip"_qs}}};
        QVERIFY(await(store->saveMacro(own(u" Paldies un  aizvērt "_qs, actions))).ok());
        store.reopen();
        std::vector<MacroRow> rows = await(store->macros(AccountId(1)));
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].isOwn);
        QCOMPARE(rows[0].title, u"Paldies un aizvērt"_qs);
        QCOMPARE(rows[0].actions.size(), size_t(2));
        QCOMPARE(await(store->macros(AccountId(2))).size(), size_t(1)); // offered everywhere

        rows[0].title = u"Aizvērt"_qs;
        rows[0].actions.pop_back();
        QVERIFY(await(store->saveMacro(rows[0])).ok());
        const std::vector<MacroRow> changed = await(store->macros(AccountId(1)));
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed[0].title, u"Aizvērt"_qs);
        QCOMPARE(changed[0].actions.size(), size_t(1));

        QVERIFY(await(store->removeMacro(rows[0].id)).ok());
        QVERIFY(await(store->macros(AccountId(1))).empty());
        QCOMPARE(await(store->saveMacro(rows[0])).error().kind, ErrorKind::NotFound);
    }
    void aMacroWithoutANameOrAnActionIsNotKept()
    {
        TemporaryStore store;
        QCOMPARE(await(store->saveMacro(own(u"  "_qs, {AssignToMe{}}))).error().kind, ErrorKind::BadInput);
        QCOMPARE(await(store->saveMacro(own(u"A"_qs, {}))).error().kind, ErrorKind::BadInput);
        QVERIFY(await(store->macros(AccountId(1))).empty());
    }
    void anAccountThatGoesLeavesTheAgentsMacrosWhole()
    {
        TemporaryStore store;
        QVERIFY(await(store->saveMacro(own(u"A"_qs,
                                           {Command(SendReply{u"Sveiki"_qs, {}, {}}), Command(MoveToQueue{u"q1"_qs}),
                                            Command(Assign{u"ivan"_qs}), Command(Assign{})})))
                    .ok());
        QVERIFY(await(store->saveMacro(own(u"B"_qs, {Command(MoveToQueue{u"q1"_qs})}))).ok());
        QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
        store.reopen();
        const std::vector<MacroRow> rows = await(store->macros(AccountId(2)));
        QCOMPARE(rows.size(), size_t(2));
        QVERIFY(!rows[0].account.isValid());
        QCOMPARE(rows[0].actions.size(), size_t(4));
        QVERIFY(std::holds_alternative<Command>(rows[0].actions[0]));
        QCOMPARE(std::get<MoveToQueue>(std::get<NamesGone>(rows[0].actions[1]).was).queue, u"q1"_qs);
        QCOMPARE(std::get<Assign>(std::get<NamesGone>(rows[0].actions[2]).was).agent, u"ivan"_qs);
        QVERIFY(std::holds_alternative<Command>(rows[0].actions[3])); // nobody is nobody with any account
        QVERIFY(std::holds_alternative<NamesGone>(rows[1].actions[0]));
    }
    void aMacroIsReadWithItsActions()
    {
        TemporaryStore store;
        RecordBatch records;
        MacroRecord macro{u"m"_qs, u"Take it"_qs,
                          QByteArray(R"([{"command":"assignMe"},{"command":"addTags","tags":["vip"]}])")};
        MacroRecord empty{u"n"_qs, u"Nothing"_qs, QByteArray("[]")};
        records.macros = {macro, empty};
        QVERIFY(store.apply(records).ok());
        const std::vector<MacroRow> rows = await(store->macros(AccountId(1)));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.at(0).actions.size(), size_t(2));
        QVERIFY(std::holds_alternative<AssignToMe>(rows.at(0).actions.at(0)));
        RecordBatch gone;
        gone.deletions = {{RecordKind::Macro, u"m"_qs}};
        QVERIFY(store.apply(gone).ok());
        QVERIFY(await(store->macros(AccountId(1))).empty());
    }
    void answersInTroubleAreOfAPeriod()
    {
        TemporaryStore store;
        const qint64 day = 24 * 3600'000, now = store.clock().nowMs();
        RecordBatch records;
        for (const auto &[id, at] : {std::pair(u"old"_qs, now - 40 * day), std::pair(u"new"_qs, now - 2 * day)}) {
            records.conversations.push_back(TemporaryStore::conversation(id));
            MessageRecord bounced
                = TemporaryStore::message(QString(u"m-"_qs + id), id, u"Labdien"_qs, Direction::Outbound, at);
            bounced.delivery = Delivery{DeliveryState::NotDelivered, at, 0, u"550"_qs, {}};
            records.messages.push_back(bounced);
        }
        QVERIFY(store.apply(records).ok());
        ConversationQuery query;
        query.inTrouble = true;
        QCOMPARE(store.list(query).size(), size_t(2));
        query.troubleDays = 7;
        QCOMPARE(store.list(query).size(), size_t(1));
        QCOMPARE(store.list(query).at(0).remoteId, u"new"_qs);
        QVERIFY(await(store->saveSearch(u"bounced"_qs, query)).ok());
        QCOMPARE(await(store->savedSearches()).at(0).query.troubleDays, 7);
    }
};

QTEST_GUILESS_MAIN(TestWriting)
#include "TestWriting.moc"
