#include "core/domain/PresenceRules.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace saskare {

/// Colleagues at work, from a page that tells of them to the rows and to what is taken next.
class TestPresence : public QObject
{
    Q_OBJECT

    static AppliedPage telling(const QList<std::tuple<QString, QString, PresenceKind>> &who)
    {
        AppliedPage page;
        page.tellsPresence = true;
        for (const auto &[conversation, agent, kind] : who) {
            PresenceRecord record;
            record.id = conversation + u'-' + agent;
            record.conversation = conversation;
            record.agent = agent;
            record.kind = kind;
            page.records.presences.push_back(record);
        }
        return page;
    }
    static bool fill(TemporaryStore &store)
    {
        RecordBatch batch;
        for (const QString &id : {u"1"_qs, u"2"_qs}) {
            batch.conversations.push_back(TemporaryStore::conversation(id, 1000 * id.toInt()));
            batch.conversations.back().status = Status{ConversationState::Open, {}, {}};
        }
        for (const QString &id : {u"7"_qs, u"8"_qs}) {
            AgentRecord agent;
            agent.id = id;
            agent.name = id == u"7" ? u"Es"_qs : u"Ilze Liepa"_qs;
            agent.isMe = id == u"7";
            batch.agents.push_back(agent);
        }
        return store.apply(batch).ok();
    }
    static QStringList at(TemporaryStore &store, const QString &id)
    {
        QStringList words;
        const std::optional<ConversationRow> row = store.row(id);
        for (const ColleagueRow &colleague : row->colleagues)
            words += colleague.name + u' ' + code(colleague.kind);
        return words;
    }

private Q_SLOTS:
    void whoeverIsToldStandsInTheRowAndWhoeverIsNotHasGone()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        using K = PresenceKind;
        QVERIFY(store.apply(telling({{u"1"_qs, u"8"_qs, K::Viewing}, {u"2"_qs, u"9"_qs, K::Writing}})).ok());
        QCOMPARE(at(store, u"1"_qs), QStringList{u"Ilze Liepa viewing"_qs}); // by the name we know
        QCOMPARE(at(store, u"2"_qs), QStringList{u" writing"_qs});
        QVERIFY(store.apply(telling({{u"1"_qs, u"8"_qs, K::Writing}})).ok());
        QCOMPARE(at(store, u"1"_qs), QStringList{u"Ilze Liepa writing"_qs});
        QVERIFY(at(store, u"2"_qs).isEmpty());
        QVERIFY(store.apply(telling({})).ok());
        QVERIFY(at(store, u"1"_qs).isEmpty());
    }

    void otherPagesSayNothingOfThem()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        QVERIFY(store.apply(telling({{u"1"_qs, u"8"_qs, PresenceKind::Viewing}})).ok());
        QVERIFY(store.apply(RecordBatch()).ok());
        QCOMPARE(at(store, u"1"_qs).size(), 1);
    }

    void thisAgentIsNoColleagueAndUnknownConversationsAreNone()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        QVERIFY(store
                    .apply(telling(
                        {{u"1"_qs, u"7"_qs, PresenceKind::Writing}, {u"999"_qs, u"8"_qs, PresenceKind::Viewing}}))
                    .ok());
        QVERIFY(at(store, u"1"_qs).isEmpty());
        QVERIFY(!store.id(u"999"_qs).isValid());
    }

    void itGrowsStaleAndIsForgotten()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        QVERIFY(store.apply(telling({{u"1"_qs, u"8"_qs, PresenceKind::Viewing}})).ok());
        const qint64 toldAt = store.row(u"1"_qs)->colleagues.first().toldAt;
        QCOMPARE(presenceAge(toldAt, toldAt + presenceLiveMs), PresenceAge::Live);
        QCOMPARE(presenceAge(toldAt, toldAt + presenceLiveMs + 1), PresenceAge::Stale);
        QCOMPARE(presenceAge(toldAt, toldAt - presenceLiveMs - 1), PresenceAge::Gone); // the clock was set back
        store.clock().advance(std::chrono::milliseconds(presenceKeptMs + 1));
        QVERIFY(at(store, u"1"_qs).isEmpty());
    }

    void whereAColleagueIsAtWorkNothingIsTakenWhileThatIsSure()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        const ConversationId first = await(store->nextToSolve({})).importance.id;
        const QString id = first == store.id(u"1"_qs) ? u"1"_qs : u"2"_qs;
        QVERIFY(store.apply(telling({{id, u"8"_qs, PresenceKind::Viewing}})).ok());
        const NextToSolve other = await(store->nextToSolve({}));
        QVERIFY(other.importance.id.isValid() && other.importance.id != first);
        QCOMPARE(other.left, 0);
        store.clock().advance(std::chrono::milliseconds(presenceLiveMs + 1));
        QCOMPARE(await(store->nextToSolve({})).importance.id, first);
    }

    void aForgottenAccountTakesThemAlong()
    {
        TemporaryStore store;
        QVERIFY(fill(store));
        QVERIFY(store.apply(telling({{u"1"_qs, u"8"_qs, PresenceKind::Viewing}})).ok());
        QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
        QVERIFY(store.list().empty());
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestPresence)
#include "TestPresence.moc"
