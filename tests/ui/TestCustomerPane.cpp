#include "core/language/LanguageCatalog.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/CustomerFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/customer/CustomerPane.h"
#include "ui/customer/FactCard.h"
#include "ui/customer/TouchpointList.h"

#include <QApplication>
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
    ManifestCatalog manifests{QString()};
    CustomerPane pane{store, accounts, manifests, workspace, dialer, theme, clock, nullptr};

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
    /// Leaves pictures to look at in the folder SASKARE_PICTURES, if that is set.
    void keepPictures(const QString &name)
    {
        const QString place = qEnvironmentVariable("SASKARE_PICTURES");
        if (place.isEmpty())
            return;
        LanguageCatalog languages(*qApp, qEnvironmentVariable("SASKARE_OVERLAY"));
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
    void evaluatingGoesFromOneToTheNextByKeysAloneUntilAllAreDone();
    void withoutANumberNothingIsSavedAndEscapeLeavesEverythingAsItWas();
    void whatTheHelpDeskCannotKeepIsKeptHereAndSaidSo();
    void whereTheHelpDeskTakesItTheEvaluationWaitsInTheOutbox();
    void theCardSaysWhereItWillBeKept_data();
    void theCardSaysWhereItWillBeKept();
    void aMachinesGuessIsMarkedAndPutIntoNobodysMouth();
    void theNextOneIsTheOpenConversationsThenTheOldestAndRoundAgain();
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

/// The pane in a window that has the keyboard, and words for what stands in the card.
struct EvaluatingDesk : Desk
{
    EvaluatingDesk()
    {
        pane.resize(measure::customer, 900);
        pane.show();
        pane.activateWindow();
    }
    /// The customer's account, with a help desk of that kind.
    void connectTo(const QString &manifest, const QMap<QString, QString> &values = {})
    {
        Account account;
        account.name = QStringLiteral("Veikals");
        account.manifestId = manifest;
        account.values = values;
        account.baseUrl = QUrl(QStringLiteral("https://desk.example.com"));
        const auto saved = accounts.save(account);
        QVERIFY(saved.ok());
        QCOMPARE(saved->id, CustomerFixture::account);
    }
    QWidget &card() { return *pane.findChild<QWidget *>(QStringLiteral("evaluationCard")); }
    QString title() { return card().findChild<QLabel *>(QStringLiteral("evaluatedTitle"))->text(); }
    QLabel &place() { return *card().findChild<QLabel *>(QStringLiteral("evaluationPlace")); }
    void ask(QLatin1String action)
    {
        workspace.request(action);
        QCoreApplication::processEvents();
    }
    /// As a key goes to whoever has the focus.
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    std::vector<TouchpointRow> story() { return await(store.touchpoints(rows[0].customer)); }
    QStringList evaluated()
    {
        QStringList all;
        for (const TouchpointRow &row : story()) {
            if (row.evaluation)
                all += row.title + u' ' + QString::number(row.evaluation->score);
        }
        return all;
    }
};

} // namespace

void TestCustomerPane::evaluatingGoesFromOneToTheNextByKeysAloneUntilAllAreDone()
{
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    QVERIFY(desk.open());
    QVERIFY(desk.card().isHidden());
    desk.ask(action::evaluate);
    QVERIFY(desk.card().isVisible());
    desk.keepPictures(QStringLiteral("evaluating"));
    QStringList asked;
    for (int i = 0; i < 10 && desk.card().isVisible(); ++i) {
        asked += desk.title();
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_4); // thought again
        desk.press(Qt::Key_Return);
    }
    // The open conversation's own first, then from there on in time, round again. The review is rated by the
    // customer.
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked.first(), QStringLiteral("Kur ir sūtījums?"));
    QVERIFY(turnUntil([&] { return desk.evaluated().size() == 4; }));
    for (const QString &each : desk.evaluated())
        QVERIFY(each.endsWith(QStringLiteral(" 4")));
    QVERIFY(desk.pane.findChild<QWidget *>(QStringLiteral("allEvaluated"))->isVisible());
    const auto heading = [&] {
        const QList<QLabel *> labels = desk.pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QStringLiteral("7 · all contacts evaluated");
        });
    };
    QVERIFY(turnUntil(heading));
    desk.keepPictures(QStringLiteral("evaluated"));
    desk.ask(action::evaluateNext);
    QVERIFY(desk.card().isHidden());
}

void TestCustomerPane::withoutANumberNothingIsSavedAndEscapeLeavesEverythingAsItWas()
{
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    QVERIFY(desk.open());
    desk.list().setFocus();
    desk.ask(action::evaluateNext);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.card().findChild<QLabel *>(QStringLiteral("evaluationHint"))->isVisible());
    desk.press(Qt::Key_2);
    QVERIFY(desk.card().findChild<QLabel *>(QStringLiteral("evaluationHint"))->isHidden());
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.card().isHidden());
    QVERIFY(desk.list().hasFocus());
    QVERIFY(desk.evaluated().isEmpty());
}

void TestCustomerPane::whatTheHelpDeskCannotKeepIsKeptHereAndSaidSo()
{
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    desk.connectTo(QStringLiteral("requesttracker"));
    QVERIFY(desk.open());
    desk.ask(action::evaluateNext);
    QVERIFY(desk.place().isVisible());
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_Return);
    QVERIFY(turnUntil([&] { return desk.evaluated().size() == 1; }));
    QVERIFY(await(desk.store.outbox()).empty());
    const auto *model = static_cast<TouchpointModel *>(desk.list().model());
    const auto isSaid = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->entry(row).more.contains(QStringLiteral("Kept on this computer")))
                return true;
        }
        return false;
    };
    QVERIFY(turnUntil(isSaid));
}

void TestCustomerPane::whereTheHelpDeskTakesItTheEvaluationWaitsInTheOutbox()
{
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    desk.connectTo(QStringLiteral("saskare"));
    QVERIFY(desk.open());
    desk.ask(action::evaluateNext);
    QCOMPARE(desk.place().text(), QStringLiteral("Will be kept at Veikals, where colleagues see it."));
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_2); // effort
    desk.press(Qt::Key_Return);
    QVERIFY(turnUntil([&] { return await(desk.store.outbox()).size() == 1; }));
    const auto said = std::get<EvaluateTouchpoint>(await(desk.store.outbox()).front().command);
    QCOMPARE(said.touchpoint, QStringLiteral("t6"));
    QCOMPARE(said.evaluation.score, 3);
    QCOMPARE(said.evaluation.effort, 2);
    QVERIFY(!said.evaluation.outcome); // not said is not said
}

void TestCustomerPane::theCardSaysWhereItWillBeKept_data()
{
    QTest::addColumn<QString>("manifest");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("ofConversation");
    QTest::addColumn<QString>("said");
    QTest::newRow("at the help desk") << u"zendesk"_qs << u"12"_qs << true
                                      << u"Will be kept at Veikals, where colleagues see it."_qs;
    QTest::newRow("no field is named")
        << u"zendesk"_qs << QString() << true
        << u"Will be kept on this computer: the settings of the account Veikals name no field for it."_qs;
    QTest::newRow("of a touchpoint") << u"zendesk"_qs << u"12"_qs << false
                                     << u"Will be kept on this computer: the help desk has a place only for what is "
                                        "said of whole conversations."_qs;
    QTest::newRow("no place") << u"nobody"_qs << u"12"_qs << true
                              << u"Will be kept on this computer: the help desk has no place for it."_qs;
}
void TestCustomerPane::theCardSaysWhereItWillBeKept()
{
    QFETCH(QString, manifest);
    QFETCH(QString, field);
    QFETCH(bool, ofConversation);
    QFETCH(QString, said);
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    desk.connectTo(manifest, {{u"evaluationField"_qs, field}});
    if (ofConversation) {
        AppliedPage page;
        ConversationRecord letter;
        letter.id = QStringLiteral("900");
        letter.customer = QStringLiteral("c1");
        letter.subject = QStringLiteral("Atgriešana");
        letter.createdAt = letter.updatedAt = desk.clock.nowMs();
        page.records.conversations = {letter};
        QVERIFY(await(desk.store.apply(CustomerFixture::account, page)).ok());
        for (const ConversationRow &row : await(desk.store.conversations({}, std::nullopt, 50))) {
            if (row.subject == *letter.subject)
                desk.rows[0] = row;
        }
    }
    QVERIFY(desk.open());
    QVERIFY(turnUntil([&] { return !ofConversation || desk.lines().contains(QStringLiteral("Atgriešana")); }));
    desk.ask(action::evaluateNext);
    QCOMPARE(desk.title() == QStringLiteral("Atgriešana"), ofConversation);
    QCOMPARE(desk.place().text(), said);
    QVERIFY(desk.place().isVisible());
    desk.keepPictures(QStringLiteral("place-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_Return);
    QVERIFY(turnUntil([&] { return !desk.evaluated().isEmpty(); }));
    const bool isSent = said.contains(QStringLiteral("colleagues"));
    QCOMPARE(await(desk.store.outbox()).size(), isSent ? size_t(1) : size_t(0));
}

void TestCustomerPane::aMachinesGuessIsMarkedAndPutIntoNobodysMouth()
{
    EvaluatingDesk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
    AppliedPage page;
    TouchpointRecord mail;
    mail.id = QStringLiteral("t6");
    mail.evaluation = Evaluation{};
    mail.evaluation->score = 1;
    mail.evaluation->origin = Evaluation::Origin::Machine;
    page.records.touchpoints = {mail};
    QVERIFY(await(desk.store.apply(CustomerFixture::account, page)).ok());
    QVERIFY(desk.open());
    const auto *model = static_cast<TouchpointModel *>(desk.list().model());
    const int row = model->rowOf({CustomerFixture::account, QStringLiteral("t6"), {}});
    QVERIFY(row >= 0);
    QVERIFY2(model->entry(row).more.contains(QStringLiteral("machine")), qPrintable(model->entry(row).more));
    QVERIFY(model->entry(row).asks); // still to be evaluated by a person
    desk.ask(action::evaluateNext);
    QCOMPARE(desk.title(), QStringLiteral("Kur ir sūtījums?"));
    desk.press(Qt::Key_Return); // nothing is chosen beforehand
    QVERIFY(desk.card().findChild<QLabel *>(QStringLiteral("evaluationHint"))->isVisible());
}

void TestCustomerPane::theNextOneIsTheOpenConversationsThenTheOldestAndRoundAgain()
{
    std::vector<TouchpointRow> rows(4);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].account = AccountId(1);
        rows[i].remoteId = QString::number(i);
        rows[i].at = static_cast<qint64>(i);
        rows[i].kind = TouchpointKind::Chat;
    }
    rows[1].kind = TouchpointKind::Order;
    rows[2].conversation = ConversationId(9);
    const auto next = [&](std::optional<int> after, ConversationId open, const QSet<TouchpointKey> &done = {}) {
        const auto key = after ? std::optional(keyOf(rows[static_cast<size_t>(*after)])) : std::nullopt;
        const auto found = nextToEvaluate(rows, key, open, done);
        return found ? found->remoteId : QStringLiteral("none");
    };
    QCOMPARE(next({}, {}), QStringLiteral("0"));
    QCOMPARE(next({}, ConversationId(9)), QStringLiteral("2"));
    QCOMPARE(next(0, {}), QStringLiteral("2"));
    QCOMPARE(next(3, {}), QStringLiteral("0"));
    QCOMPARE(next(3, {}, {keyOf(rows[0])}), QStringLiteral("2"));
    rows[0].evaluation = Evaluation{};
    rows[0].evaluation->score = 3;
    rows[2].evaluation = rows[0].evaluation;
    QCOMPARE(next(2, {}), QStringLiteral("3"));
    QCOMPARE(next(3, {}), QStringLiteral("3"));
    QCOMPARE(next(3, {}, {keyOf(rows[3])}), QStringLiteral("none"));
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
