#include "tests/ui/ConversationFixture.h"
#include "ui/base/SearchField.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/shell/ConditionEdit.h"
#include "ui/shell/SavedViews.h"
#include "ui/shell/SearchHelp.h"
#include "ui/shell/ViewEditor.h"
#include "ui/shell/ViewsPane.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

namespace {

struct Searching : ConversationFixture
{
    ViewCountsModel counts{store};
    ViewsPane pane{store, accounts, sync, workspace, counts, theme, clock, nullptr};
    SearchField *field = pane.findChild<SearchField *>(u"searchField"_qs);
    QListWidget *offers = nullptr;
    QLabel *problem = pane.findChild<QLabel *>(u"searchProblem"_qs);

    Searching()
    {
        pane.setManifests(manifests);
        pane.resize(420, 700);
        pane.show();
        settle();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        offers = pane.findChild<QListWidget *>(u"searchCompletions"_qs);
        field->setFocus();
    }
    void type(const QString &text)
    {
        field->setText(text);
        Q_EMIT field->textEdited(text);
        QTest::qWait(150); // the agent pauses
    }
    QStringList offered() const
    {
        QStringList all;
        for (int i = 0; offers->isVisible() && i < offers->count(); ++i)
            all.append(offers->item(i)->text());
        return all;
    }
};

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_qs));
}

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedBecomesConditions()
    {
        Searching f;
        f.type(u"status:open queue:klientu pasū"_qs);
        QCOMPARE(f.workspace.view().kind, ViewChoice::Kind::Search);
        QCOMPARE(f.workspace.query().conditions.size(), 2);
        QCOMPARE(f.workspace.query().conditions[1].value, u"Klientu serviss"_qs);
        QCOMPARE(f.workspace.query().text, u"pasū"_qs);
        QVERIFY(!f.problem->isVisible());
    }
    void whatIsWrongStandsUnderTheFieldAndTheListStaysAsItWas()
    {
        Searching f;
        f.type(u"kur"_qs);
        f.type(u"kur stauts:open "_qs);
        QVERIFY(f.problem->isVisible());
        QVERIFY2(f.problem->text().contains(u"status"_qs), qPrintable(f.problem->text()));
        QCOMPARE(f.workspace.query().text, u"kur"_qs);
        picture(f.pane, u"problem"_qs);
        f.type(u"kur status:open "_qs);
        QVERIFY(!f.problem->isVisible());
    }
    void operatorsAndValuesAreOfferedAndWrittenByKeyboard()
    {
        Searching f;
        f.type(u"sta"_qs);
        QCOMPARE(f.offered(), QStringList{u"status:"_qs});
        QTest::keyClick(f.field, Qt::Key_Tab);
        QCOMPARE(f.field->text(), u"status:"_qs);
        QVERIFY(f.offered().contains(u"answered"_qs)); // its values at once
        picture(f.pane, u"offers"_qs);
        QTest::keyClick(f.field, Qt::Key_Down);
        QTest::keyClick(f.field, Qt::Key_Down);
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(f.field->text(), u"status:open "_qs);
        QVERIFY(!f.offers->isVisible());
        f.type(u"queue:kl"_qs);
        QTest::keyClick(f.field, Qt::Key_Tab);
        QCOMPARE(f.field->text(), u"queue:\"Klientu serviss\" "_qs);
    }
    void enterGoesToWhatWasFoundUnlessAnOfferIsMarked()
    {
        Searching f;
        QSignalSpy left(&f.pane, &ViewsPane::leftSearch);
        f.type(u"sta"_qs);
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QCOMPARE(f.field->text(), u"sta"_qs);
    }
    void escapeClosesTheOffersFirst()
    {
        Searching f;
        f.type(u"sta"_qs);
        QTest::keyClick(f.field, Qt::Key_Escape);
        QVERIFY(!f.offers->isVisible());
        QCOMPARE(f.field->text(), u"sta"_qs);
    }
    void aQuestionMarkAsksHowToSearch()
    {
        Searching f;
        QSignalSpy asked(&f.workspace, &Workspace::requested);
        f.type(u"?"_qs);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<QLatin1String>(), action::searchHelp);
        QVERIFY(f.field->text().isEmpty());
        QWidget window;
        window.resize(1000, 720);
        SearchHelp help(f.theme, &window);
        window.show();
        help.toggle();
        QVERIFY(help.isVisible() && help.accessibleDescription().contains(u"updated<7d"_qs));
        picture(window, u"help"_qs);
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }
    void aSearchBecomesAViewThatIsCountedChangedOrderedAndForgotten()
    {
        Searching f;
        f.pane.savedViews().make({}, parseSearch(u"is:open kind:ticket"_qs, {}).query);
        auto *editor = f.pane.findChild<ViewEditor *>(u"viewEditor"_qs);
        QVERIFY(editor);
        auto *text = editor->findChild<QLabel *>(u"viewText"_qs);
        auto *count = editor->findChild<QLabel *>(u"viewCount"_qs);
        QCOMPARE(text->text(), u"is:open kind:ticket"_qs);
        QVERIFY(turnUntil([&] { return count->text().contains(u"1"_qs); }));
        picture(*editor, u"editor"_qs);
        editor->findChild<QLineEdit *>(u"viewName"_qs)->setText(u"Tickets"_qs);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"saveView"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return f.workspace.view().kind == ViewChoice::Kind::SavedSearch; }));
        QCOMPARE(f.workspace.query().conditions.size(), 2);
        const auto entry = [&]() -> ViewEntry {
            for (const ViewEntry &view : f.pane.views()) {
                if (view.view.kind == ViewChoice::Kind::SavedSearch)
                    return view;
            }
            return {};
        };
        QVERIFY(turnUntil([&] { return entry().count == 1; }));
        QCOMPARE(entry().text, u"Tickets"_qs);
        picture(f.pane, u"views"_qs);

        QVERIFY(await(f.store.saveSearch(u"Second"_qs, {})).ok());
        QVERIFY(turnUntil([&] { return f.pane.savedViews().all().size() == 2; }));
        f.pane.savedViews().move(entry().search.id, 1);
        QVERIFY(turnUntil([&] { return f.pane.savedViews().all().front().name == u"Second"; }));

        // A view that is given another one's name takes nothing from it.
        f.pane.savedViews().change(f.pane.savedViews().all().back().id);
        editor = f.pane.findChildren<ViewEditor *>(u"viewEditor"_qs).last();
        editor->findChild<QLineEdit *>(u"viewName"_qs)->setText(u"second"_qs);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"saveView"_qs), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return f.pane.savedViews().all().back().name == u"second (2)"; }));
        QCOMPARE(f.pane.savedViews().all().front().name, u"Second"_qs);

        f.pane.savedViews().forget(f.pane.savedViews().all().back().id);
        QVERIFY(turnUntil([&] { return f.pane.savedViews().all().size() == 1; }));
        QCOMPARE(f.workspace.view().kind, ViewChoice::Kind::AllOpen);
    }
    void theEditorBuildsByChoosingAndSaysWhatIsWrong()
    {
        Searching f;
        SearchNames names = await(f.store.searchNames());
        ViewEditor editor(f.store, {{}, u"x"_qs, parseSearch(u"updated<7d OR is:overdue -tag:zz"_qs, {}).query},
                          names, f.theme, nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *text = editor.findChild<QLabel *>(u"viewText"_qs);
        auto edits = editor.findChildren<ConditionEdit *>();
        QCOMPARE(edits.size(), 3);
        QCOMPARE(text->text(), u"updated<7d OR is:overdue -tag:zz"_qs);
        edits[2]
            ->findChild<QComboBox *>(u"conditionField"_qs)
            ->setCurrentIndex(static_cast<int>(ConditionField::Queue));
        edits[2]->findChild<QComboBox *>(u"conditionValue"_qs)->setEditText(u"nowhere"_qs);
        QVERIFY2(text->text().contains(u"Klientu serviss"_qs), qPrintable(text->text())); // what would work
        QSignalSpy saved(&editor, &ViewEditor::saved);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"saveView"_qs), Qt::LeftButton);
        QCOMPARE(saved.count(), 0);
        edits[2]->findChild<QComboBox *>(u"conditionValue"_qs)->setEditText(u"Klientu serviss"_qs);
        edits[0]->findChild<QComboBox *>(u"conditionSense"_qs)->setCurrentIndex(2); // on
        QVERIFY(text->text().contains(u"2026-10-01"_qs)); // a length is no day
        edits[0]->findChild<QComboBox *>(u"conditionValue"_qs)->setEditText(u"2026-10-01"_qs);
        QCOMPARE(text->text(), u"updated:2026-10-01 OR is:overdue queue:\"Klientu serviss\""_qs);
        QTest::mouseClick(editor.findChild<QPushButton *>(u"saveView"_qs), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
    }
};

QTEST_MAIN(TestSearchField)
#include "TestSearchField.moc"
