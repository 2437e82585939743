#include "core/language/LanguageCatalog.h"
#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/inbox/InboxPane.h"
#include "ui/inbox/SearchFoot.h"
#include "ui/inbox/WiderSearch.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace saskare;

namespace {

/// A list over a workstation that is joined to a practice desk by real HTTP.
struct Desk
{
    Desk()
    {
        station.open();
        search
            = std::make_unique<WiderSearch>(*station.sync, *station.accounts, station.manifests, workspace, nullptr);
        pane = std::make_unique<InboxPane>(*station.store, workspace, theme, station.clock, nullptr);
        foot = new SearchFoot(*search, workspace, theme, pane.get());
        pane->setFoot(foot);
        pane->resize(380, 600);
    }
    ~Desk()
    {
        pane.reset();
        search.reset();
    }
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = pane->findChild<QAbstractItemView *>(u"inboxList"_qs)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            rows.append(model->index(i, 0).data().toString().section(u": "_qs, 1));
        return rows;
    }
    QString name() const { return station.accounts->accounts().first().name; }
    void find(const QString &typed) { workspace.searchBy(parseSearch(typed, {}).query); }
    bool settled()
    {
        return station.turnUntil([&] {
            return !search->asked().empty()
                && std::none_of(search->asked().begin(), search->asked().end(),
                                [](const auto &asked) { return asked.state == WiderSearch::State::Searching; });
        });
    }

    Workplace station;
    Theme theme;
    Workspace workspace;
    std::unique_ptr<WiderSearch> search;
    std::unique_ptr<InboxPane> pane;
    SearchFoot *foot = nullptr;
};

} // namespace

/// The help desks' own search, from the foot of the list to the desk and back through the cache.
class TestWiderSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfferedForASearchAlone()
    {
        Desk desk;
        QVERIFY(desk.station.untilCaughtUp());
        QVERIFY(desk.foot->isHidden());
        desk.find(u"rēķins"_qs);
        QVERIFY(!desk.foot->isHidden());
        QVERIFY(desk.foot->text().contains(desk.name()));
        desk.workspace.showView({ViewChoice::Kind::AllOpen, {}, {}, {}});
        QVERIFY(desk.foot->isHidden());
    }

    void whatTheHelpDeskFindsJoinsTheListAndIsCounted()
    {
        Desk desk;
        desk.station.desk.addConversation(u"Kvartālrēķinu kļūda"_qs, u"Lūdzu pārbaudiet kvartālatskaiti."_qs);
        QVERIFY(desk.station.untilCaughtUp());
        desk.find(u"kvartālatskaites"_qs); // another ending: our index has no such word
        QVERIFY(desk.station.turnUntil([&] { return desk.rows().isEmpty(); }));
        desk.workspace.request(action::searchThere);
        QVERIFY(desk.foot->text().contains(u"searching"_qs));
        QVERIFY(desk.settled());
        QVERIFY(desk.station.turnUntil([&] { return desk.rows() == QStringList{u"Kvartālrēķinu kļūda"_qs}; }));
        QVERIFY2(desk.foot->text().contains(u"1 more from"_qs), qPrintable(desk.foot->text()));
        // Changes of the cache read the list again, and it is still there.
        desk.station.sync->refreshAll();
        QVERIFY(desk.station.untilCaughtUp());
        QCOMPARE(desk.rows().size(), 1);
    }

    void whatWasHereAlreadyIsNothingMore()
    {
        Desk desk;
        desk.station.desk.addConversation(u"Kvantusaldētava"_qs, u"Kvantusaldētava nesaldē."_qs);
        QVERIFY(desk.station.untilCaughtUp());
        desk.find(u"kvantusaldētava"_qs);
        const QStringList before{u"Kvantusaldētava"_qs};
        QVERIFY(desk.station.turnUntil([&] { return desk.rows() == before; }));
        desk.workspace.request(action::searchThere);
        QVERIFY(desk.settled());
        QVERIFY(desk.foot->text().contains(u"Nothing more"_qs));
        QCOMPARE(desk.rows(), before);
    }

    void aConditionThatTheDeskIsNotToldHoldsHereAndIsNamed()
    {
        Desk desk;
        desk.station.desk.addConversation(u"Ledusskapis"_qs, u"Par ledusskapjiem."_qs);
        QVERIFY(desk.station.untilCaughtUp());
        desk.find(u"ledusskapjus has:callback"_qs);
        desk.workspace.request(action::searchThere);
        QVERIFY(desk.settled());
        QVERIFY(desk.foot->text().contains(u"“has”"_qs));
        QVERIFY(desk.station.turnUntil([&] { return desk.rows().isEmpty(); }));
    }

    void anotherSearchCallsItOff()
    {
        Desk desk;
        desk.station.desk.addConversation(u"Veļas mašīna"_qs, u"Par veļas mašīnām."_qs);
        QVERIFY(desk.station.untilCaughtUp());
        desk.find(u"mašīnas"_qs);
        desk.workspace.request(action::searchThere);
        desk.find(u"saldētava"_qs);
        QVERIFY(desk.search->asked().empty());
        QVERIFY(desk.search->isOffered());
        desk.station.sync->refreshAll();
        QVERIFY(desk.station.untilCaughtUp());
        QVERIFY(desk.workspace.query().found.isEmpty());
    }

    void aHelpDeskThatFailsIsNamedWithItsReason()
    {
        Desk desk;
        QVERIFY(desk.station.untilCaughtUp());
        desk.station.fault({u"GET */search*=500"_qs});
        desk.find(u"rēķins"_qs);
        desk.workspace.request(action::searchThere);
        QVERIFY(desk.settled());
        QVERIFY2(desk.foot->text().contains(u"could not be asked"_qs), qPrintable(desk.foot->text()));
        QVERIFY(!desk.foot->text().contains(u"Search "_qs)); // asking is not offered twice
    }

    void withoutAConnectionItSaysSoAndOffersNothing()
    {
        Desk desk;
        QVERIFY(desk.station.untilCaughtUp());
        desk.station.desk.stop();
        desk.station.sync->refreshAll();
        QVERIFY(desk.station.untilState(ConnectionState::Offline));
        desk.find(u"rēķins"_qs);
        QVERIFY(!desk.search->isOffered());
        QVERIFY(desk.foot->text().contains(u"not connected"_qs));
        QVERIFY(desk.pane->findChild<Button *>(u"searchThere"_qs)->isHidden());
    }
    void aHelpDeskThatIsPausedIsSaidNotToBeAsked()
    {
        Desk desk;
        QVERIFY(desk.station.untilCaughtUp());
        Account account = desk.station.accounts->accounts().first();
        account.paused = true;
        QVERIFY(desk.station.accounts->save(account).ok());
        QVERIFY(desk.station.untilState(ConnectionState::Paused));
        desk.find(u"rēķins"_qs);
        QVERIFY(!desk.search->isOffered());
        QVERIFY(desk.foot->text().contains(u"not connected"_qs));
    }
    void eachLookShowsTheWholeLine_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-en") << false << u"en"_qs;
        QTest::newRow("dark-lv") << true << u"lv"_qs;
        QTest::newRow("light-ru") << false << u"ru"_qs;
    }
    /// Leaves pictures for people in the folder SASKARE_PICTURES, if that is set, and then takes texts from its
    /// folder `translations`.
    void eachLookShowsTheWholeLine()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
        LanguageCatalog languages(*qApp, folder.isEmpty() ? QString() : folder + u"/translations"_qs);
        languages.choose(language);
        Desk desk;
        desk.theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QApplication::setStyle(new AppStyle(desk.theme));
        const QString id
            = desk.station.desk.addConversation(u"Kvartālrēķinu kļūda"_qs, u"Lūdzu pārbaudiet kvartālatskaiti."_qs);
        QVERIFY(desk.station.untilCaughtUp());
        desk.station.desk.setColleague(id, u"writing"_qs);
        desk.station.sync->refreshAll();
        QVERIFY(desk.station.untilCaughtUp());
        desk.find(u"kvartālatskaites is:unread OR is:read"_qs);
        desk.pane->show();
        const auto keep = [&](const QString &name) {
            turnUntil([] { return false; }, 50);
            if (!folder.isEmpty())
                QVERIFY(desk.pane->grab().save(
                    folder + u"/search-%1-%2-%3.png"_qs.arg(name, language, dark ? u"dark"_qs : u"light"_qs)));
        };
        QVERIFY(desk.station.turnUntil([&] { return desk.rows().isEmpty(); }));
        keep(u"offer"_qs);
        desk.workspace.request(action::searchThere);
        keep(u"asking"_qs);
        QVERIFY(desk.settled());
        QVERIFY(desk.station.turnUntil([&] { return desk.rows().size() == 1; }));
        keep(u"found"_qs);
        for (const QWidget *label : desk.foot->findChildren<QWidget *>())
            QVERIFY(label->isHidden() || desk.foot->rect().contains(label->geometry()));
        desk.pane->hide();
        QApplication::setStyle(u"Fusion"_qs); // ours looks at the theme, which goes now
        languages.choose(u"en"_qs);
    }
};

QTEST_MAIN(TestWiderSearch)
#include "TestWiderSearch.moc"
