#include "tests/support/ManualClock.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/PresenceTeller.h"
#include "ui/inbox/ColleagueLook.h"
#include "ui/inbox/SpokenRow.h"

#include <QAbstractButton>
#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

/// Colleagues as they are shown, and this agent as the help desk hears of it.
class TestColleagueLook : public QObject
{
    Q_OBJECT

    static constexpr qint64 now = 1'790'000'000'000;
    static ColleagueRow ilze(PresenceKind kind, qint64 toldAt) { return {u"8"_qs, u"Ilze Liepa"_qs, kind, toldAt}; }

    /// For people, in the folder SASKARE_PICTURES, if that is set.
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
        widget.resize(760, 72);
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u"/colleagues-%1.png"_qs.arg(name)));
    }

private Q_SLOTS:
    void wordsAndPictureSayWhatAColleagueDoes()
    {
        const auto writing = colleagueLook({ilze(PresenceKind::Writing, now)}, News::Flowing, now);
        QCOMPARE(writing->words, u"Ilze Liepa is writing"_qs);
        QCOMPARE(writing->text, u"Ilze"_qs);
        QCOMPARE(writing->icon, u"pencil"_qs);
        QVERIFY(writing->isLive);
        const auto viewing = colleagueLook({ilze(PresenceKind::Viewing, now)}, News::Flowing, now);
        QCOMPARE(viewing->icon, u"eye"_qs);
        QVERIFY(!colleagueLook({}, News::Flowing, now));
    }

    void whatIsNotSureIsToldWithItsAgeAndGoes()
    {
        const qint64 stale = now - 3 * 60'000;
        const auto look = colleagueLook({ilze(PresenceKind::Viewing, stale)}, News::Flowing, now);
        QVERIFY(!look->isLive);
        QCOMPARE(look->words, u"Ilze Liepa was looking at it 3 min ago"_qs);
        QVERIFY(!colleagueLook({ilze(PresenceKind::Viewing, now - 6 * 60'000)}, News::Flowing, now));
        // Without a connection nothing is live, however young.
        const auto away = colleagueLook({ilze(PresenceKind::Writing, now)}, News::Stopped, now);
        QVERIFY(!away->isLive);
        QVERIFY(away->words.contains(u"was writing"_qs));
    }

    void severalAreCountedAndTheLiveOneComesFirst()
    {
        const ColleagueRow gone{u"9"_qs, u"Jānis"_qs, PresenceKind::Writing, now - 2 * 60'000};
        const auto look = colleagueLook({gone, ilze(PresenceKind::Viewing, now)}, News::Flowing, now);
        QCOMPARE(look->text, u"Ilze +1"_qs);
        QVERIFY(look->isLive);
        QVERIFY(look->words.contains(u"Jānis was writing 2 min ago"_qs));
    }

    void aRowThatIsReadOutNamesThem()
    {
        ConversationRow row;
        row.colleagues = {ilze(PresenceKind::Writing, now)};
        QVERIFY(spokenRow(row, News::Flowing, now).contains(u"Ilze Liepa is writing"_qs));
    }

    void theHeaderTurnsGreyAndEmptyByItself()
    {
        ManualClock clock;
        Theme theme;
        ConversationHeader header(theme, clock, nullptr);
        ConversationRow row;
        row.subject = u"Kur ir sūtījums?"_qs;
        row.colleagues = {ilze(PresenceKind::Viewing, clock.nowMs())};
        header.setRow(row, nullptr);
        auto *fact = header.findChild<QAbstractButton *>(u"colleagues"_qs);
        QCOMPARE(fact->text(), u"Ilze Liepa is looking at it"_qs);
        keep(header, u"live"_qs);
        clock.advance(70s);
        QTRY_VERIFY(fact->text().contains(u"was looking"_qs));
        keep(header, u"stale"_qs);
        clock.advance(5min);
        QTRY_VERIFY(fact->isHidden());
        row.colleagues = {ilze(PresenceKind::Viewing, clock.nowMs())};
        header.setRow(row, nullptr);
        header.setNews(News::Stopped);
        QVERIFY(fact->text().contains(u"was looking"_qs));
    }

    void thisAgentIsToldOfNotMoreThanEach20Seconds()
    {
        ManualClock clock;
        QStringList told;
        PresenceTeller teller(
            clock,
            [&](AccountId, const RemoteId &conversation, PresenceKind kind) {
                told += conversation + u' ' + code(kind);
            },
            nullptr);
        teller.setConversation(AccountId(1), u"1"_qs);
        QCOMPARE(told, QStringList{u"1 viewing"_qs});
        teller.setConversation(AccountId(1), u"2"_qs);
        teller.setConversation(AccountId(1), u"3"_qs);
        teller.typed();
        QCOMPARE(told.size(), 1);
        clock.advance(19s);
        QCOMPARE(told.size(), 1);
        clock.advance(2s);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last(), u"3 writing"_qs);
        clock.advance(25s);
        QTRY_COMPARE(told.last(), u"3 viewing"_qs);
        const qsizetype before = told.size();
        teller.setInUse(false);
        clock.advance(2min);
        QCOMPARE(told.size(), before);
        teller.setInUse(true);
        QTRY_VERIFY(told.size() > before);
        teller.setConversation({}, {});
        const qsizetype after = told.size();
        clock.advance(2min);
        QCOMPARE(told.size(), after);
    }
};

QTEST_MAIN(TestColleagueLook)
#include "TestColleagueLook.moc"
