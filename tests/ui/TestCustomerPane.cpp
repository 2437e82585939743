#include "core/language/LanguageCatalog.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/CustomerFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/customer/CustomerPane.h"
#include "ui/customer/FactCard.h"
#include "ui/customer/TouchpointList.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

/// A telephone program that notes what it is given.
struct NotingDialer : Dialer
{
    bool available = true;
    QStringList dialled;
    bool isAvailable() const override { return available; }
    Result<void> dial(const QString &number) override
    {
        dialled += number;
        return {};
    }
};

struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Store store{folder.path(), clock};
    AccountRegistry accounts{folder.path()};
    Workspace workspace;
    NotingDialer dialer;
    Theme theme;
    std::vector<ConversationRow> rows = CustomerFixture::fill(store, clock.nowMs());
    CustomerPane pane{store, accounts, workspace, dialer, theme, clock, nullptr};

    TouchpointList &list() { return *pane.findChild<TouchpointList *>(); }
    bool open(size_t row = 0)
    {
        workspace.showConversation(rows[row].id);
        workspace.setCustomer(rows[row].customer);
        return turnUntil([&] { return list().model()->rowCount() > 0; });
    }
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all += list().model()->index(row, 0).data(Qt::DisplayRole).toString();
        return all;
    }
    QStringList facts()
    {
        QStringList all;
        for (const FactCard *fact : pane.findChildren<FactCard *>()) {
            if (!fact->isHidden())
                all += fact->accessibleName();
        }
        return all;
    }
};

} // namespace

class TestCustomerPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void touchpointsStandInTimeOrderUnderTheirStages();
    void aLongSilenceIsMarked();
    void threeContactsInAWeekAreToldAsASignal();
    void aPromisedCallAndTheLastRatingAreShown();
    void clickingATouchpointOpensItsConversation();
    void theCallButtonIsThereOnlyIfItDoesSomething();
    void newsOfTheCustomerAppearByThemselves();
    void filteredStagesAreLeftOut();
    void ratingsKeepTheirScale();
    void theSamePersonAtAnotherAccountIsOfferedJoinedAndParted();
    void whoIsNotTheSameIsNotOfferedAndThatIsTakenBack();
};

void TestCustomerPane::touchpointsStandInTimeOrderUnderTheirStages()
{
    Desk desk;
    QVERIFY(desk.open());
    const QStringList lines = desk.lines();
    QVERIFY(lines.indexOf(QStringLiteral("Before purchase")) < lines.indexOf(QStringLiteral("Laptop X200")));
    QVERIFY(lines.indexOf(QStringLiteral("Laptop X200")) < lines.indexOf(QStringLiteral("Purchase")));
    QVERIFY(lines.indexOf(QStringLiteral("Purchase")) < lines.indexOf(QStringLiteral("After purchase")));
    QVERIFY(lines.indexOf(QStringLiteral("After purchase")) < lines.indexOf(QStringLiteral("Zvans")));
    QCOMPARE(desk.pane.findChild<QLabel *>(QStringLiteral("customerName"))->text(), QStringLiteral("Līga Ķirškalne"));
    QVERIFY(desk.pane.findChild<QLabel *>(QStringLiteral("customerContacts"))
                ->text()
                .contains(QStringLiteral("liga@kirskalne.example")));
}

void TestCustomerPane::aLongSilenceIsMarked()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.lines().join(u'\n').contains(QStringLiteral("24 day")));
}

void TestCustomerPane::threeContactsInAWeekAreToldAsASignal()
{
    Desk desk;
    QVERIFY(desk.open());
    const QList<FactCard *> facts = desk.pane.findChildren<FactCard *>();
    const auto signal = std::find_if(facts.begin(), facts.end(), [](const FactCard *fact) {
        return fact->accessibleName().contains(QStringLiteral("7 days"));
    });
    QVERIFY(signal != facts.end());
    QVERIFY((*signal)->accessibleDescription().contains(QStringLiteral("signal")));

    desk.clock.advance(std::chrono::hours(24 * 30)); // all of it is long ago
    desk.workspace.setCustomer({});
    QVERIFY(desk.open());
    QVERIFY(turnUntil([&] { return !desk.facts().join(u'\n').contains(QStringLiteral("7 days")); }));
}

void TestCustomerPane::aPromisedCallAndTheLastRatingAreShown()
{
    Desk desk;
    QVERIFY(desk.open());
    const QString facts = desk.facts().join(u'\n');
    QVERIFY2(facts.contains(QStringLiteral("Promised: a call")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("2 of 5 stars")), qPrintable(facts));
}

void TestCustomerPane::clickingATouchpointOpensItsConversation()
{
    Desk desk;
    QVERIFY(desk.open(1));
    const ConversationId mail = desk.rows[0].id;
    QVERIFY(desk.workspace.conversation() != mail);
    const int row = static_cast<int>(desk.lines().indexOf(QStringLiteral("Kur ir sūtījums?")));
    QVERIFY(row >= 0);
    Q_EMIT desk.list().clicked(desk.list().model()->index(row, 0));
    QCOMPARE(desk.workspace.conversation(), mail);
}

void TestCustomerPane::theCallButtonIsThereOnlyIfItDoesSomething()
{
    Desk desk;
    QVERIFY(desk.open());
    auto *call = desk.pane.findChild<QPushButton *>(QStringLiteral("callCustomer"));
    QVERIFY(!call->isHidden());
    call->click();
    QCOMPARE(desk.dialer.dialled, QStringList{QStringLiteral("+371 2000 0404")});
    desk.dialer.available = false;
    desk.workspace.setCustomer({});
    QVERIFY(desk.open());
    QVERIFY(turnUntil([&] { return call->isHidden(); }));
}

void TestCustomerPane::newsOfTheCustomerAppearByThemselves()
{
    Desk desk;
    QVERIFY(desk.open());
    AppliedPage page;
    page.position.stream = QStringLiteral("all");
    TouchpointRecord visit;
    visit.id = QStringLiteral("t9");
    visit.customer = QStringLiteral("c1");
    visit.kind = TouchpointKind::Visit;
    visit.stage = Stage::Unknown;
    visit.channel = Channel::InPerson;
    visit.title = QStringLiteral("Veikalā");
    visit.at = desk.clock.nowMs();
    page.records.touchpoints = {visit};
    QVERIFY(await(desk.store.apply(CustomerFixture::account, page)).ok());
    QVERIFY(turnUntil([&] { return desk.lines().contains(QStringLiteral("Veikalā")); }));
    QVERIFY(desk.lines().contains(QStringLiteral("Stage not known"))); // shown as such, never guessed
}

void TestCustomerPane::filteredStagesAreLeftOut()
{
    TouchpointModel model;
    TouchpointRow before, after;
    before.stage = Stage::Before;
    before.title = QStringLiteral("one");
    after.stage = Stage::After;
    after.title = QStringLiteral("two");
    model.show({before, after}, {}, 0);
    QCOMPARE(model.rowCount(), 4);
    model.setFilter({{Stage::Before}, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entry(1).title, QStringLiteral("two"));
}

void TestCustomerPane::ratingsKeepTheirScale()
{
    TouchpointModel model;
    TouchpointRow row;
    row.rating = Rating{RatingKind::Nps, 9, 0, 10, {}};
    model.show({row}, {}, 0);
    QVERIFY(model.entry(1).more.contains(QStringLiteral("NPS 9 of 10")));
    row.rating = Rating{RatingKind::Ces2, 6, 1, 7, {}};
    model.show({row}, {}, 0);
    QVERIFY(model.entry(1).more.contains(QStringLiteral("6 of 7")));
}

namespace {

/// Līga at a second account, where she has another number and one conversation.
struct TwoAccounts : Desk
{
    AccountId other;

    TwoAccounts()
    {
        for (const char *name : {"Veikals", "Serviss"}) {
            Account account;
            account.name = QString::fromLatin1(name);
            account.manifestId = QStringLiteral("saskare");
            account.baseUrl = QUrl(QStringLiteral("https://desk.example.com"));
            other = accounts.save(account)->id;
        }
        AppliedPage page;
        CustomerRecord liga;
        liga.id = QStringLiteral("s1");
        liga.name = QStringLiteral("L. Kirskalne");
        liga.emails = QStringList{QStringLiteral("LIGA@kirskalne.example")};
        liga.phones = QStringList{QStringLiteral("+371 2999 9999")};
        page.records.customers = {liga};
        ConversationRecord repair;
        repair.id = QStringLiteral("77");
        repair.number = QStringLiteral("77");
        repair.subject = QStringLiteral("Dators remontā");
        repair.status = Status{ConversationState::Open, QStringLiteral("open"), {}};
        repair.customer = QStringLiteral("s1");
        repair.createdAt = repair.updatedAt = clock.nowMs() - 3'600'000;
        page.records.conversations = {repair};
        const Result<void> applied = await(store.apply(other, page));
        Q_ASSERT(applied.ok());
    }
    /// The button of that name that is shown now.
    QPushButton *button(const char *name)
    {
        for (QPushButton *each : pane.findChildren<QPushButton *>()) {
            if (each->objectName().startsWith(QLatin1String(name)) && !each->isHidden()
                && !each->parentWidget()->isHidden())
                return each;
        }
        return nullptr;
    }
    /// Leaves pictures to look at in the folder SASKARE_PICTURES, if that is set.
    void keepPictures(const QString &name)
    {
        const QString place = qEnvironmentVariable("SASKARE_PICTURES");
        if (place.isEmpty())
            return;
        LanguageCatalog languages(*qApp, {});
        QApplication::setStyle(new AppStyle(theme));
        pane.resize(312, 1000);
        for (const auto &[choice, language] :
             {std::pair(ThemeChoice::Light, u"en"_qs), std::pair(ThemeChoice::Dark, u"lv"_qs)}) {
            theme.choose(choice);
            languages.choose(language);
            turnUntil([] { return false; }, 50);
            pane.grab().save(QStringLiteral("%1/%2-%3.png").arg(place, name, language));
        }
        languages.choose(u"en"_qs);
        turnUntil([] { return false; }, 50);
        QApplication::setStyle(QStringLiteral("fusion"));
    }
    bool until(const char *name)
    {
        return turnUntil([&] { return button(name) != nullptr; });
    }
};

} // namespace

void TestCustomerPane::theSamePersonAtAnotherAccountIsOfferedJoinedAndParted()
{
    TwoAccounts desk;
    QVERIFY(desk.open());
    QVERIFY(desk.until("kinJoin"));
    QVERIFY(desk.facts().contains(QStringLiteral("Perhaps the same person: L. Kirskalne at Serviss")));
    QVERIFY(!desk.lines().contains(QStringLiteral("Dators remontā")));
    QVERIFY(desk.button("kinJoin")->focusPolicy() & Qt::TabFocus);
    QVERIFY(desk.button("kinJoin")->accessibleName().contains(QStringLiteral("L. Kirskalne")));
    desk.keepPictures(QStringLiteral("kin-offered"));

    desk.button("kinJoin")->click();
    QVERIFY(desk.until("kinPart"));
    QVERIFY(!desk.button("kinJoin"));
    desk.keepPictures(QStringLiteral("kin-joined"));
    QVERIFY(desk.lines().contains(QStringLiteral("Dators remontā")));
    const QAbstractItemModel *model = desk.list().model();
    const auto row = static_cast<int>(desk.lines().indexOf(QStringLiteral("Dators remontā")));
    QVERIFY(model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Serviss")));
    QVERIFY(desk.facts().contains(QStringLiteral("Also L. Kirskalne at Serviss")));
    QVERIFY(desk.facts().contains(QStringLiteral("Dators remontā"))); // also open
    QCOMPARE(desk.pane.findChild<QPushButton *>(QStringLiteral("callCustomer"))->menu()->actions().size(), 2);

    desk.button("kinPart")->click();
    QVERIFY(desk.until("kinJoin"));
    QVERIFY(!desk.lines().contains(QStringLiteral("Dators remontā")));
}

void TestCustomerPane::whoIsNotTheSameIsNotOfferedAndThatIsTakenBack()
{
    TwoAccounts desk;
    QVERIFY(desk.open());
    QVERIFY(desk.until("kinOther"));
    desk.button("kinOther")->click();
    QVERIFY(turnUntil([&] { return desk.button("kinOthers") && !desk.button("kinJoin"); }));
    QVERIFY(!desk.facts().join(u'\n').contains(QStringLiteral("Perhaps the same")));
    QMenu *menu = desk.button("kinOthers")->menu();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QVERIFY(desk.until("kinJoin"));
}

QTEST_MAIN(TestCustomerPane)
#include "TestCustomerPane.moc"
