#include "core/language/LanguageCatalog.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/base/MessageBoxes.h"
#include "ui/conversation/MacroDialog.h"
#include "ui/conversation/MacroEditor.h"
#include "ui/conversation/MacroWords.h"
#include "ui/shell/ActionId.h"
#include "ui/shell/LineDelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace saskare;

/// The agent's own macros: made, listed with the help desk's, run, changed and deleted in the window. With
/// SASKARE_PICTURES set to a folder, leaves pictures there, and takes texts from its folder `translations`.
class TestOwnMacros : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConversationFixture> m_fixture;
    std::unique_ptr<ConversationPane> m_pane;
    bool m_kept = false;

    static QString folder() { return qEnvironmentVariable("SASKARE_PICTURES"); }
    template <class Widget>
    Widget *find(const char *name, const QWidget *in = nullptr)
    {
        for (Widget *widget : (in ? in : m_pane.get())->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void save(const QString &name, QWidget *what)
    {
        if (!folder().isEmpty())
            QVERIFY(what->grab().save(folder() + u'/' + name + u".png"));
    }
    void open()
    {
        m_fixture->workspace.showConversation(m_fixture->idOf(u"LVQ-KX-203"_qs));
        QVERIFY(turnUntil([this] { return find<QLabel>("subject") != nullptr; }));
        m_fixture->settle();
    }
    void keep(const QString &title, std::vector<MacroAction> actions, AccountId account)
    {
        MacroRow macro;
        macro.account = account;
        macro.title = title;
        macro.actions = std::move(actions);
        QVERIFY(await(m_fixture->store.saveMacro(macro)).ok());
        m_fixture->settle();
        m_kept = true;
    }
    std::vector<MacroRow> macros() { return await(m_fixture->store.macros(m_fixture->account)); }
    MacroDialog *dialog()
    {
        m_fixture->workspace.request(action::macro);
        auto *dialog = find<MacroDialog>("macroDialog");
        if (dialog && std::exchange(m_kept, false)) // it learns of what was kept just now
            turnUntil([&] { return find<QListWidget>("macros", dialog) != nullptr; });
        return dialog;
    }
    static void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
    }
    static QList<MacroActionEdit *> actionsIn(const MacroEditor *editor)
    {
        return editor->findChildren<MacroActionEdit *>();
    }
    std::vector<OutboxEntry> outbox() { return await(m_fixture->store.outbox()); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConversationFixture>();
        QApplication::setStyle(new AppStyle(m_fixture->theme));
        m_pane.reset(m_fixture->makePane());
        m_pane->resize(760, 900);
        m_pane->show();
        open();
    }
    void cleanup()
    {
        m_pane.reset();
        QApplication::setStyle(QStringLiteral("fusion"));
        m_fixture.reset();
    }

    void whereThereIsNoneOneCanBeMade()
    {
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        QVERIFY(!find<QListWidget>("macros", macros));
        QVERIFY(!find<Button>("runMacro", macros));
        QTest::mouseClick(find<Button>("newMacro", macros), Qt::LeftButton);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        QCOMPARE(editor->focusWidget(), find<QWidget>("macroName", editor));
        find<QLineEdit>("macroName", editor)->setText(u"Paldies un aizvērt"_qs);
        find<QPlainTextEdit>("actionText", editor)->setPlainText(u"Paldies, {{customer.firstName}}!"_qs);
        QTest::mouseClick(find<Button>("addAction", editor), Qt::LeftButton);
        QCOMPARE(actionsIn(editor).size(), 2);
        choose(actionsIn(editor).at(1)->findChild<QComboBox *>(u"actionKind"_qs), u"Add tags"_qs);
        actionsIn(editor).at(1)->findChild<QLineEdit *>(u"actionTags"_qs)->setText(u"vip, pateicība"_qs);
        m_fixture->settle();
        save(u"macro-editor-light"_qs, editor);
        QTest::keyClick(find<QLineEdit>("macroName", editor), Qt::Key_Return);
        QVERIFY(turnUntil([this] { return this->macros().size() == 1; }));
        QVERIFY(turnUntil([this, macros] { return find<QListWidget>("macros", macros) != nullptr; }));
        m_fixture->settle();
        auto *list = find<QListWidget>("macros", macros);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->data(LineDelegate::GroupRole).toString(), u"yours"_qs);
        QCOMPARE(find<QLabel>("macroWords", macros)->text(),
                 u"1. Sends this answer: Paldies, Līga!\n2. Adds the tags: vip, pateicība"_qs);
        QTest::mouseClick(find<Button>("runMacro", macros), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return outbox().size() == 2; }));
        QVERIFY(std::get<SendReply>(outbox().at(0).command).text.startsWith(u"Paldies, Līga!\n\nAr cieņu"_qs));
        QCOMPARE(std::get<SetTags>(outbox().at(1).command).tags, (QStringList{u"vip"_qs, u"pateicība"_qs}));
    }
    void whatIsMissingIsSaidBeforeItIsSaved()
    {
        m_fixture->workspace.request(action::newMacro);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        QTest::mouseClick(find<Button>("saveMacro", editor), Qt::LeftButton);
        QCOMPARE(find<QLabel>("macroHint", editor)->text(), u"The macro needs a name."_qs);
        find<QLineEdit>("macroName", editor)->setText(u"A"_qs);
        QCOMPARE(find<QLabel>("macroHint", editor)->text(), u"“Send an answer” has no words yet."_qs);
        find<QPlainTextEdit>("actionText", editor)->setPlainText(u"Sveiki"_qs);
        QTest::mouseClick(find<Button>("saveMacro", editor), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return macros().size() == 1; }));
    }
    void everythingTheHelpDeskDoesCanBeChosen()
    {
        m_fixture->workspace.request(action::newMacro);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        auto *kind = find<QComboBox>("actionKind", editor);
        QStringList kinds;
        for (int i = 0; i < kind->count(); ++i)
            kinds += kind->itemText(i);
        QCOMPARE(kinds,
                 (QStringList{u"Send an answer"_qs, u"Add an internal note"_qs, u"Set the status"_qs, u"Assign"_qs,
                              u"Move to the queue"_qs, u"Set the priority"_qs, u"Add tags"_qs, u"Remove tags"_qs,
                              u"Postpone for"_qs}));
        choose(kind, u"Assign"_qs);
        auto *value = find<QComboBox>("actionValue", editor);
        QCOMPARE(value->itemText(0), u"to me"_qs);
        choose(value, u"Иван Петров"_qs);
        QCOMPARE(std::get<Assign>(std::get<Command>(editor->macro().actions.at(0))).agent, u"ivan"_qs);
        choose(kind, u"Move to the queue"_qs);
        choose(value, u"Klientu serviss"_qs);
        QCOMPARE(std::get<MoveToQueue>(std::get<Command>(editor->macro().actions.at(0))).queue, u"q1"_qs);
        choose(kind, u"Postpone for"_qs);
        choose(value, u"3 h"_qs);
        QCOMPARE(std::get<PostponeFor>(editor->macro().actions.at(0)).ms, 3 * 60 * 60'000);
    }
    void oneIsChangedRenamedAndItsActionsPutInOrder()
    {
        keep(u"Vecais"_qs, {AddTags{{u"vip"_qs}}, Command(AddNote{u"Zvanīts"_qs, {}, {}})}, m_fixture->account);
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        QTest::mouseClick(find<Button>("changeMacro", macros), Qt::LeftButton);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        QCOMPARE(actionsIn(editor).size(), 2);
        QVERIFY(!actionsIn(editor).at(0)->findChild<Button *>(u"actionUp"_qs)->isVisible());
        find<QLineEdit>("macroName", editor)->setText(u"Jaunais"_qs);
        QTest::mouseClick(actionsIn(editor).at(1)->findChild<Button *>(u"actionUp"_qs), Qt::LeftButton);
        QTest::mouseClick(find<Button>("saveMacro", editor), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return this->macros().at(0).title == u"Jaunais"; }));
        QCOMPARE(this->macros().size(), size_t(1));
        QVERIFY(std::holds_alternative<Command>(this->macros().at(0).actions.at(0)));
        QVERIFY(turnUntil([&] { return find<QListWidget>("macros", macros)->item(0)->text() == u"Jaunais"; }));
    }
    void oneIsDeletedAfterAQuestion()
    {
        keep(u"A"_qs, {AssignToMe{}}, m_fixture->account);
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        messageboxes::answerNext(1);
        QTest::mouseClick(find<Button>("deleteMacro", macros), Qt::LeftButton);
        m_fixture->settle();
        QCOMPARE(this->macros().size(), size_t(1));
        messageboxes::answerNext(0);
        QTest::mouseClick(find<Button>("deleteMacro", macros), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return this->macros().empty(); }));
        QVERIFY(turnUntil([&] { return !find<QListWidget>("macros", macros); }));
        QVERIFY(!find<Button>("changeMacro", macros));
    }
    void whatWasWrittenIsNotThrownAwayWithoutAQuestion()
    {
        m_fixture->workspace.request(action::newMacro);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        find<QLineEdit>("macroName", editor)->setText(u"A"_qs);
        messageboxes::answerNext(1);
        QTest::keyClick(editor, Qt::Key_Escape);
        m_fixture->settle();
        QVERIFY(find<MacroEditor>("macroEditor"));
        messageboxes::answerNext(0);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(turnUntil([this] { return !find<MacroEditor>("macroEditor"); }));
    }
    void whatIsOfAnotherHelpDeskIsLeftOutAndSaid()
    {
        keep(u"Tālāk"_qs,
             {Command(SendReply{u"Sveiki"_qs, {}, {}}), Command(MoveToQueue{u"q9"_qs}),
              Command(SetStatus{{ConversationState::Resolved, u"closed successful"_qs, u"closed successful"_qs}})},
             AccountId(77));
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        const QString words = find<QLabel>("macroWords", macros)->text();
        QVERIFY2(words.startsWith(u"1. Sends this answer: Sveiki\n2. Sets the status to"), qPrintable(words));
        QVERIFY(!words.contains(u"closed successful"));
        QVERIFY(find<QLabel>("macroLeftOut", macros)->text().contains(u"q9"));
        QTest::mouseClick(find<Button>("runMacro", macros), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return outbox().size() == 2; }));
        QCOMPARE(std::get<SetStatus>(outbox().at(1).command).status.code, u"resolved"_qs);
    }
    void oneOfWhichNothingIsLeftCannotBeRun()
    {
        keep(u"Tālāk"_qs, {Command(MoveToQueue{u"q9"_qs})}, AccountId(77));
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        QVERIFY(find<QLabel>("macroHindrance", macros)->text().startsWith(u"Nothing of this can be done at"));
        QVERIFY(!find<Button>("runMacro", macros));
    }
    void whoIsNotHereAnyMoreIsKeptShownAndLeftOut()
    {
        keep(u"Nodot"_qs,
             {NamesGone{Assign{u"ivan"_qs}}, Command(Assign{u"who-left"_qs}), NamesGone{MoveToQueue{u"q9"_qs}},
              AddTags{{u"vip"_qs}}},
             m_fixture->account);
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        // Not told here: it may be somebody all the same, and the help desk knows.
        QCOMPARE(find<QLabel>("macroWords", macros)->text(),
                 u"1. Assigns it to a colleague not known here\n2. Adds the tags: vip"_qs);
        QCOMPARE(find<QLabel>("macroLeftOut", macros)->text(),
                 u"Left out here: Assigns it to a colleague who is not here any more\n"
                 u"Left out here: Moves it to a queue that is not here any more"_qs);
        QTest::mouseClick(find<Button>("changeMacro", macros), Qt::LeftButton);
        auto *editor = find<MacroEditor>("macroEditor");
        QVERIFY(editor);
        const auto shown = [&](qsizetype i) {
            return actionsIn(editor).at(i)->findChild<QComboBox *>(u"actionValue"_qs)->currentText();
        };
        QCOMPARE(shown(0), u"a colleague who is not here any more"_qs); // though another one has that id here
        QCOMPARE(shown(1), u"a colleague not known here"_qs);
        QCOMPARE(shown(2), u"a queue that is not here any more"_qs);
        choose(actionsIn(editor).at(1)->findChild<QComboBox *>(u"actionValue"_qs), u"Иван Петров"_qs);
        QTest::mouseClick(find<Button>("saveMacro", editor), Qt::LeftButton);
        QVERIFY(turnUntil([this] {
            const MacroAction now = this->macros().at(0).actions.at(1);
            return std::get<Assign>(std::get<Command>(now)).agent == u"ivan";
        }));
        QVERIFY(turnUntil([&] { return find<QLabel>("macroWords", macros)->text().contains(u"Иван"); }));
        const std::vector<MacroAction> kept = this->macros().at(0).actions;
        QCOMPARE(kept.size(), size_t(4));
        QVERIFY(std::holds_alternative<NamesGone>(kept.at(0)));
        QTest::mouseClick(find<Button>("runMacro", macros), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return outbox().size() == 2; }));
        QCOMPARE(std::get<Assign>(outbox().at(0).command).agent, u"ivan"_qs);
        QCOMPARE(std::get<SetTags>(outbox().at(1).command).tags, QStringList{u"vip"_qs});
    }
    void bothKindsStandInOneListInEveryLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_qs;
        QTest::newRow("dark") << true << u"en"_qs;
        QTest::newRow("latvian") << false << u"lv"_qs;
        QTest::newRow("russian") << true << u"ru"_qs;
    }
    void bothKindsStandInOneListInEveryLook()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        LanguageCatalog languages(*qApp, folder().isEmpty() ? QString() : folder() + u"/translations"_qs);
        languages.choose(language);
        m_fixture->theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        AppliedPage page;
        page.position.stream = u"fixture"_qs;
        page.records.macros.push_back({u"m1"_qs, u"Atzvanīt rīt"_qs, QByteArray(R"([{"command":"assignMe"}])")});
        page.records.macros.push_back(
            {u"m2"_qs, u"Nodot otrajai līnijai"_qs, QByteArray(R"([{"command":"note","text":"Nodots"}])")});
        QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok());
        keep(u"Paldies un aizvērt"_qs,
             {Command(SendReply{u"Labdien, {{customer.firstName}}!\nPaldies, ka rakstījāt. Pasūtījums ir ceļā un "
                                u"rīt līdz plkst. 18 būs pie Jums."_qs,
                                {},
                                {}}),
              AddTags{{u"piegāde"_qs, u"vip"_qs}}, Command(MoveToQueue{u"q9"_qs}), PostponeFor{24 * 60 * 60'000},
              Command(SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}})},
             m_fixture->account);
        MacroDialog *macros = dialog();
        QVERIFY(macros);
        auto *list = find<QListWidget>("macros", macros);
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->data(LineDelegate::GroupRole).toString().isEmpty());
        QVERIFY(!list->item(2)->data(LineDelegate::GroupRole).toString().isEmpty());
        list->setCurrentRow(0);
        QVERIFY(!find<Button>("changeMacro", macros)); // the help desk's own are changed there
        list->setCurrentRow(2);
        m_fixture->settle();
        save(u"own-macros-"_qs + name, macros);
        QTest::mouseClick(find<Button>("changeMacro", macros), Qt::LeftButton);
        m_fixture->settle();
        save(u"macro-editor-"_qs + name, find<MacroEditor>("macroEditor"));
    }
};

QTEST_MAIN(TestOwnMacros)
#include "TestOwnMacros.moc"
