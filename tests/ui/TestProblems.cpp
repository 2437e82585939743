#include "core/language/LanguageCatalog.h"
#include "tests/ui/ProblemFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/base/InfoBar.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/FactButton.h"
#include "ui/conversation/LinkDialog.h"
#include "ui/inbox/BulkActions.h"
#include "ui/related/IncidentPlan.h"
#include "ui/related/MergeDialog.h"
#include "ui/related/RelatedRules.h"
#include "ui/related/SolveDialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

namespace {

struct Desk : ProblemFixture
{
    BulkActions several{store, sync, clock};
    std::unique_ptr<ConversationPane> pane{makePane()};
    QSignalSpy happened{&several, &BulkActions::happened};

    Desk()
    {
        pane->setSeveral(&several);
        pane->resize(900, 700);
        pane->show();
    }
    void open(const QString &remote)
    {
        workspace.showConversation(idOf(remote));
        settle();
    }
    FactButton *fact() { return pane->findChild<FactButton *>(u"related"_qs); }
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        turnUntil([&] { return (found = pane->findChild<Dialog *>()) && found->isVisible(); });
        return found;
    }
    void picturesOf(const QString &name);
    /// Texts of the answers and states that wait, by conversation.
    QStringList waiting()
    {
        QStringList all;
        for (const OutboxEntry &entry : await(store.outbox())) {
            if (const auto *reply = std::get_if<SendReply>(&entry.command))
                all += entry.remoteConversation + u": "_qs + reply->text.section(u'\n', 0, 0);
            if (const auto *set = std::get_if<SetStatus>(&entry.command))
                all += entry.remoteConversation + u": "_qs + code(set->status.state);
        }
        return all;
    }
};

Incident incident(const QString &number, const QString &customer, ConversationState state)
{
    Incident one;
    one.values.row.number = number;
    one.values.row.customerName = customer;
    one.values.row.status.state = state;
    one.resolved = Status{ConversationState::Resolved, u"resolved"_qs, {}};
    return one;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_qs));
}

void Desk::picturesOf(const QString &name)
{
    open(u"P-1"_qs);
    QVERIFY(turnUntil([&] { return !fact()->text().isEmpty(); }));
    settle();
    picture(*pane, u"problem-"_qs + name);
    QTest::mouseClick(fact(), Qt::LeftButton);
    QMenu *menu = nullptr;
    QVERIFY(turnUntil([&] { return (menu = pane->findChild<QMenu *>(u"problemMenu"_qs)) && menu->isVisible(); }));
    picture(*menu, u"problem-menu-"_qs + name);
    menu->close();
    workspace.request(action::solveIncidents);
    auto *solve = dialog<SolveDialog>();
    QVERIFY(solve);
    auto *answer = solve->findChild<QPlainTextEdit *>(u"solveAnswer"_qs);
    answer->setPlainText(u"Labdien, {{customer.firstName}}!\n\nNoliktavas sistēma atkal strādā, un pasūtījums "
                         "{{order.number}} šodien tiek nodots kurjeram."_qs);
    solve->findChild<QListWidget *>(u"solveIncidents"_qs)->setCurrentRow(1);
    settle();
    picture(*solve, u"solve-hindered-"_qs + name);
    answer->setPlainText(u"Labdien, {{customer.firstName}}!\n\nNoliktavas sistēma atkal strādā, un Jūsu pasūtījums "
                         "šodien tiek nodots kurjeram. Pieteikums: {{conversation.number}}."_qs);
    auto *list = solve->findChild<QListWidget *>(u"solveIncidents"_qs);
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_2);
    list->setCurrentRow(0);
    settle();
    picture(*solve, u"solve-"_qs + name);
    QTest::mouseClick(solve->findChild<Button *>(u"solveRun"_qs), Qt::LeftButton);
    QVERIFY(turnUntil([&] { return several.canUndo(); }));
    open(u"D-2"_qs);
    workspace.request(action::merge);
    auto *choice = dialog<LinkDialog>();
    QVERIFY(choice);
    choice->findChild<QLineEdit *>(u"linkSearch"_qs)->setText(u"D-1"_qs);
    auto *found = choice->findChild<QListWidget *>(u"linkFound"_qs);
    QVERIFY(turnUntil([&] { return found->count() == 1; }));
    picture(*choice, u"merge-choice-"_qs + name);
    QTest::mouseClick(choice->findChild<Button *>(u"linkAdd"_qs), Qt::LeftButton);
    auto *merging = dialog<MergeDialog>();
    QVERIFY(merging);
    settle();
    picture(*merging, u"merge-"_qs + name);
    QTest::mouseClick(merging->findChild<Button *>(u"mergeRun"_qs), Qt::LeftButton);
    QVERIFY(turnUntil([&] { return several.canUndo(); }));
    open(u"D-2"_qs);
    settle();
    picture(*pane, u"merged-"_qs + name);
    QVERIFY(!pane->findChild<Composer *>()->isVisible()); // it says where it went, and nothing is written here
    QVERIFY(pane->findChild<QWidget *>(u"relatedBar"_qs)->isVisible());
    open(u"D-1"_qs);
    workspace.request(action::split);
    QDialog *split = nullptr;
    QVERIFY(
        turnUntil([&] { return (split = pane->findChild<QDialog *>(u"newConversation"_qs)) && split->isVisible(); }));
    settle();
    picture(*split, u"split-"_qs + name);
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// To look at: SASKARE_PICTURES=folder; SASKARE_TRANSLATIONS=folder for words that are not packed yet.
    void pictures()
    {
        if (qEnvironmentVariable("SASKARE_PICTURES").isEmpty())
            QSKIP("SASKARE_PICTURES names no folder.");
        Theme look;
        QApplication::setStyle(new AppStyle(look));
        for (const QString &language : {u"en"_qs, u"lv"_qs, u"ru"_qs}) {
            LanguageCatalog languages(*qApp, qEnvironmentVariable("SASKARE_TRANSLATIONS"));
            languages.choose(language);
            for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                Desk desk;
                look.choose(choice);
                desk.theme.choose(choice);
                const QString name = language + (choice == ThemeChoice::Dark ? u"-dark"_qs : u"-light"_qs);
                desk.picturesOf(name);
            }
        }
        QApplication::setStyle(QStringLiteral("fusion"));
    }
    void thePlanSaysWhoGetsWhatAndLeavesOutWhatIsResolved()
    {
        IncidentPlan plan({incident(u"1"_qs, u"Līga Ķirškalne"_qs, ConversationState::Open),
                           incident(u"2"_qs, u"Jānis Ozols"_qs, ConversationState::Pending),
                           incident(u"3"_qs, u"Anna"_qs, ConversationState::Resolved)},
                          {});
        QCOMPARE(plan.deed(0), IncidentDeed::AnswerAndResolve);
        QCOMPARE(plan.deed(2), IncidentDeed::Nothing);
        plan.setAnswer(u"Labdien, {{customer.firstName}}! Viss kārtībā."_qs);
        QCOMPARE(plan.answerFor(0), u"Labdien, Līga! Viss kārtībā."_qs);
        QVERIFY(plan.hindrance().isEmpty());
        plan.setDeed(1, IncidentDeed::ResolveOnly);
        QCOMPARE(
            plan.summary(),
            u"1 customer(s) get the answer, and their incidents are resolved. 1 incident(s) are resolved without "
            "an answer. 1 were resolved already and are left out."_qs);
        const QList<BulkActions::Item> items = plan.items();
        QCOMPARE(items.size(), 3); // an answer and two statuses
        QVERIFY(std::holds_alternative<SendReply>(items[0].command));
        QCOMPARE(items[2].row.number, u"2"_qs);
        QVERIFY(std::holds_alternative<SetStatus>(items[2].command));
    }
    void whatIsNotFilledInBlocksOnlyThoseWhoWouldGetIt()
    {
        IncidentPlan plan({incident(u"1"_qs, u"Līga"_qs, ConversationState::Open),
                           incident(u"2"_qs, u"Jānis"_qs, ConversationState::Open)},
                          {});
        QVERIFY(!plan.hindrance().isEmpty()); // nothing is written yet
        plan.setAnswer(u"Pasūtījums {{order.number}}"_qs);
        QVERIFY(plan.hindrance().contains(u"{{order.number}}"_qs));
        QCOMPARE(plan.hinderedBy(), 0);
        plan.setDeed(0, IncidentDeed::ResolveOnly);
        QCOMPARE(plan.hinderedBy(), 1);
        plan.setDeed(1, IncidentDeed::Nothing);
        QVERIFY(plan.hindrance().isEmpty());
        plan.setDeed(0, IncidentDeed::Nothing);
        QVERIFY(!plan.hindrance().isEmpty()); // nothing at all is nothing to run
    }
    void aHelpDeskThatResolvesIncidentsByItselfIsNamed()
    {
        IncidentPlan plan({incident(u"1"_qs, u"Līga"_qs, ConversationState::Open)}, u"Some Desk"_qs);
        plan.setDeed(0, IncidentDeed::Nothing);
        QVERIFY(plan.wordsFor(0).contains(u"Some Desk"_qs));
    }
    void onlyWhatTheHelpDeskCanIsOffered()
    {
        ManifestCatalog catalog{QString()};
        ConversationRow row;
        row.status.state = ConversationState::Open;
        const auto offers = [&](const char16_t *vendor, QLatin1String action) {
            const auto manifest = catalog.manifest(QString::fromUtf16(vendor));
            return manifest && relatedOffers(action, row, manifest.get());
        };
        QVERIFY(offers(u"saskare", action::linkProblem) && offers(u"saskare", action::split));
        QVERIFY(offers(u"zendesk", action::makeProblem) && offers(u"zendesk", action::merge));
        QVERIFY(!offers(u"zendesk", action::split));
        QVERIFY(offers(u"requesttracker", action::linkProblem) && offers(u"requesttracker", action::merge));
        QVERIFY(!offers(u"requesttracker", action::makeProblem));
        QVERIFY(offers(u"zammad", action::merge) && !offers(u"zammad", action::linkProblem));
        QVERIFY(!offers(u"chatwoot", action::merge) && !offers(u"liveagent", action::linkProblem));
        row.isProblem = true;
        QVERIFY(!offers(u"saskare", action::linkProblem) && !offers(u"saskare", action::makeProblem));
        row.status.state = ConversationState::Merged;
        QVERIFY(!offers(u"saskare", action::merge));
    }
    void aProblemSaysHowManyIncidentsItHasAndAnIncidentWhoseItIs()
    {
        Desk desk;
        desk.open(u"P-1"_qs);
        QVERIFY(turnUntil([&] { return desk.fact()->text() == u"Problem, 4 incident(s), 3 open"_qs; }));
        desk.open(u"I-2"_qs);
        QVERIFY(turnUntil([&] { return desk.fact()->text() == u"Incident of P-1"_qs; }));
        QTest::mouseClick(desk.fact(), Qt::LeftButton);
        QMenu *menu = nullptr;
        QVERIFY(turnUntil(
            [&] { return (menu = desk.pane->findChild<QMenu *>(u"problemMenu"_qs)) && menu->isVisible(); }));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(desk.workspace.conversation(), desk.idOf(u"P-1"_qs));
    }
    void linkingToAnotherProblemTakesThePlaceOfTheOneBefore()
    {
        Desk desk;
        desk.open(u"D-1"_qs);
        desk.workspace.request(action::makeProblem);
        desk.settle();
        QVERIFY(turnUntil([&] { return desk.fact()->text() == u"Problem"_qs; }));
        desk.open(u"I-2"_qs);
        desk.workspace.request(action::linkProblem);
        auto *dialog = desk.dialog<LinkDialog>();
        QVERIFY(dialog);
        auto *found = dialog->findChild<QListWidget *>(u"linkFound"_qs);
        QVERIFY(turnUntil([&] { return found->count() == 2; })); // the problems there are
        const int at = found->item(0)->text().startsWith(u"D-1"_qs) ? 0 : 1;
        found->setCurrentRow(at);
        QTest::mouseClick(dialog->findChild<Button *>(u"linkAdd"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return desk.fact()->text() == u"Incident of D-1"_qs; }));
        QCOMPARE(await(desk.store.incidents(desk.account, u"D-1"_qs)).size(), 1U);
        QCOMPARE(await(desk.store.incidents(desk.account, u"P-1"_qs)).size(), 3U);
    }
    void resolvingAProblemAsksAboutItsIncidentsAndEachIsAnsweredOnce()
    {
        Desk desk;
        desk.open(u"P-1"_qs);
        QVERIFY(turnUntil([&] { return desk.fact()->text().contains(u"3 open"_qs); }));
        desk.workspace.request(action::resolve);
        auto *dialog = desk.dialog<SolveDialog>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"solveIncidents"_qs);
        auto *run = dialog->findChild<Button *>(u"solveRun"_qs);
        QCOMPARE(list->count(), 4);
        QVERIFY(!run->isEnabled());
        auto *answer = dialog->findChild<QPlainTextEdit *>(u"solveAnswer"_qs);
        answer->setPlainText(u"Labdien, {{customer.firstName}}! Pasūtījums {{order.number}} ir ceļā."_qs);
        QVERIFY(!run->isEnabled()); // the order of two is not known
        answer->setPlainText(u"Labdien, {{customer.firstName}}! Sistēma atkal strādā. Jūsu pieteikums: "
                             "{{conversation.number}}."_qs);
        QVERIFY(run->isEnabled());
        list->setFocus();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::AccessibleTextRole).toString().contains(u"I-3"_qs)) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_3);
            }
        }
        const QString summary = dialog->findChild<QLabel *>(u"solveSummary"_qs)->text();
        QVERIFY2(summary.startsWith(u"2 customer(s) get the answer"_qs), qPrintable(summary));
        list->setCurrentRow(0);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([&] { return !desk.happened.isEmpty(); }));
        QStringList waiting = desk.waiting();
        waiting.sort();
        QCOMPARE(
            waiting,
            QStringList({u"I-1: Labdien, Līga! Sistēma atkal strādā. Jūsu pieteikums: I-1."_qs, u"I-1: resolved"_qs,
                         u"I-2: Labdien, Jānis! Sistēma atkal strādā. Jūsu pieteikums: I-2."_qs, u"I-2: resolved"_qs,
                         u"P-1: resolved"_qs}));
    }
    void untilItIsSentItIsUndoneAndTheIncidentsAreAsTheyWere()
    {
        Desk desk;
        desk.open(u"P-1"_qs);
        QVERIFY(turnUntil([&] { return desk.fact()->text().contains(u"3 open"_qs); }));
        desk.workspace.request(action::solveIncidents);
        auto *dialog = desk.dialog<SolveDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"solveAnswer"_qs)->setPlainText(u"Labdien!"_qs);
        QTest::mouseClick(dialog->findChild<Button *>(u"solveRun"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return desk.several.canUndo(); }));
        QCOMPARE(desk.waiting().size(), 6);
        QVERIFY(turnUntil([&] { return desk.fact()->text() == u"Problem, 4 incident(s)"_qs; }));
        QVERIFY(await(desk.store.sendable(desk.account, 20)).empty()); // held back
        desk.several.undo();
        QVERIFY(turnUntil([&] { return desk.fact()->text().contains(u"3 open"_qs); }));
        QVERIFY(desk.waiting().isEmpty());
    }
    void aProblemThatIsDoneWhileIncidentsAreOpenSaysSo()
    {
        Desk desk;
        desk.open(u"P-1"_qs);
        QVERIFY(turnUntil([&] { return desk.fact()->text().contains(u"3 open"_qs); }));
        auto *bar = desk.pane->findChild<InfoBar *>(u"relatedBar"_qs);
        QVERIFY(!bar->isVisible());
        desk.workspace.request(action::resolve);
        auto *dialog = desk.dialog<SolveDialog>();
        QVERIFY(dialog);
        dialog->reject();
        desk.open(u"P-1"_qs);
        QVERIFY(turnUntil([&] { return bar->isVisible(); }));
    }
    void twoBecomeOneAfterBothWereShownAndItCanBeUndone()
    {
        Desk desk;
        desk.open(u"D-2"_qs);
        desk.workspace.request(action::merge);
        auto *choice = desk.dialog<LinkDialog>();
        QVERIFY(choice);
        choice->findChild<QLineEdit *>(u"linkSearch"_qs)->setText(u"D-1"_qs);
        auto *found = choice->findChild<QListWidget *>(u"linkFound"_qs);
        QVERIFY(turnUntil([&] { return found->count() == 1 && found->item(0)->text().startsWith(u"D-1"_qs); }));
        QTest::mouseClick(choice->findChild<Button *>(u"linkAdd"_qs), Qt::LeftButton);
        auto *dialog = desk.dialog<MergeDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QWidget *>(u"mergeTarget"_qs)->accessibleName().startsWith(u"D-1"_qs)); // the older
        QVERIFY(dialog->findChild<InfoBar *>(u"mergeWarning"_qs)->isVisible()); // the customers differ
        QVERIFY(dialog->findChild<QLabel *>(u"mergeSays"_qs)->text().contains(u"D-2"_qs));
        QTest::mouseClick(dialog->findChild<Button *>(u"mergeSwap"_qs), Qt::LeftButton);
        QVERIFY(dialog->findChild<QWidget *>(u"mergeTarget"_qs)->accessibleName().startsWith(u"D-2"_qs));
        QTest::mouseClick(dialog->findChild<Button *>(u"mergeSwap"_qs), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<Button *>(u"mergeRun"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return desk.several.canUndo(); }));
        QCOMPARE(desk.workspace.conversation(), desk.idOf(u"D-1"_qs)); // where it went
        QCOMPARE(await(desk.store.conversation(desk.idOf(u"D-2"_qs)))->status.state, ConversationState::Merged);
        desk.open(u"D-2"_qs);
        auto *bar = desk.pane->findChild<InfoBar *>(u"relatedBar"_qs);
        QVERIFY(turnUntil([&] { return bar->isVisible(); }));
        desk.several.undo();
        QVERIFY(turnUntil([&] { return !bar->isVisible(); }));
        QCOMPARE(await(desk.store.conversation(desk.idOf(u"D-2"_qs)))->status.state, ConversationState::Open);
    }
    void aMessageIsSplitIntoANewConversationThatNamesWhereItComesFrom()
    {
        Desk desk;
        desk.open(u"D-1"_qs);
        QVERIFY(turnUntil([&] { return desk.pane->offers(action::split); }));
        desk.workspace.request(action::split);
        QDialog *dialog = nullptr;
        QVERIFY(turnUntil([&] {
            return (dialog = desk.pane->findChild<QDialog *>(u"newConversation"_qs)) && dialog->isVisible();
        }));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"newEmail"_qs)->text(), u"janis@ozols.lv"_qs);
        const QString text = dialog->findChild<QPlainTextEdit *>(u"newText"_qs)->toPlainText();
        QVERIFY(text.contains(u"> Labdien! Kopš rīta"_qs));
        QTest::mouseClick(dialog->findChild<Button *>(u"newSend"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return !await(desk.store.outbox()).empty(); }));
        const auto made = std::get<CreateConversation>(await(desk.store.outbox()).front().command);
        QVERIFY(made.link == (Link{LinkRelation::RefersTo, u"D-1"_qs}));
    }
};

QTEST_MAIN(TestProblems)
#include "TestProblems.moc"
