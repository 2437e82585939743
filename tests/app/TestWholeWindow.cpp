#include "app/Application.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/inbox/InboxList.h"
#include "ui/shell/ActionId.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

using namespace saskare;

namespace {

/// What takes the keyboard below `root` and has no name for a screen reader.
QStringList unnamed(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != root->window() || !widget->isVisibleTo(root)
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return found;
}

#define COMPARE_NAMED(root) QCOMPARE(unnamed(root).join(QLatin1Char('\n')), QString())

} // namespace

/// The real program over a profile with conversations in it and a help desk that cannot be reached.
class TestWholeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConversationFixture>();
        link("LVQ-KX-203", "CALL-1");
        start(m_fixture->folder.path());
    }

    void cleanup()
    {
        m_program.reset();
        m_single.reset();
        m_fixture.reset();
    }

    void atTheStartTheKeyboardIsInTheList()
    {
        auto *list = m_window->findChild<InboxList *>();
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 3; }));
        QVERIFY2(turnUntil([&] { return m_window->focusWidget() == list; }), qPrintable(focused()));
        QTest::keyClick(m_window, Qt::Key_J);
        QVERIFY2(m_window->focusWidget() == list, qPrintable(focused()));
    }

    void whatThePaletteSearchesForIsShownWhereverItWasAsked()
    {
        auto *list = m_window->findChild<InboxList *>();
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 3; }));
        m_program->workspace().request(action::now);
        QVERIFY(turnUntil([&] { return !list->isVisible(); }));
        m_program->workspace().request(action::palette);
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
        QVERIFY(turnUntil([&] { return search->isVisible(); }));
        search->setText(QStringLiteral("naushniki"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(turnUntil([&] { return list->isVisible(); }));
    }

    void anotherLanguageIsFoundByItsOwnName()
    {
        m_program->workspace().request(action::palette);
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("paletteSearch"));
        QVERIFY(turnUntil([&] { return search->isVisible(); }));
        search->setText(QStringLiteral("latviesu"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(turnUntil([] { return QLocale().language() == QLocale::Latvian; }));
    }

    void whatTakesTheKeyboardHasANameInTheWindow()
    {
        for (const char *number : {"LVQ-KX-203", "CHAT-1", "CALL-1"}) {
            choose(number);
            COMPARE_NAMED(m_window);
        }
        QTest::keyClick(m_window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        COMPARE_NAMED(m_window);
        QTest::keyClick(m_window, Qt::Key_F1);
        COMPARE_NAMED(m_window);
    }

    void whatTakesTheKeyboardHasANameInTheSettings()
    {
        QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
        QDialog *settings = dialog("settingsDialog");
        QVERIFY(settings);
        auto *index = settings->findChild<QListWidget *>();
        for (int page = 0; page < index->count(); ++page) {
            index->setCurrentRow(page);
            COMPARE_NAMED(settings);
        }
        settings->findChild<QPushButton *>(QStringLiteral("addAccount"))->click();
        QDialog *wizard = dialog("accountWizard");
        QVERIFY(wizard);
        COMPARE_NAMED(wizard);
        auto *vendors = wizard->findChild<QListWidget *>(QStringLiteral("vendorList"));
        auto *pages = wizard->findChild<QStackedWidget *>();
        for (int vendor = 0; vendor < vendors->count(); ++vendor) {
            vendors->setCurrentRow(vendor);
            wizard->findChild<QPushButton *>(QStringLiteral("wizardNext"))->click();
            QCOMPARE(pages->currentIndex(), 1);
            COMPARE_NAMED(wizard);
            wizard->findChild<QPushButton *>(QStringLiteral("wizardBack"))->click();
        }
        pages->setCurrentIndex(3);
        COMPARE_NAMED(wizard);
        wizard->reject();
        settings->reject();
    }

    void whatTakesTheKeyboardHasANameInTheDialogs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("new conversation") << "newConversation" << int(Qt::Key_N) << int(Qt::ControlModifier);
        QTest::newRow("tags") << "tagDialog" << int(Qt::Key_T) << int(Qt::NoModifier);
        QTest::newRow("links") << "linkDialog" << int(Qt::Key_L) << int(Qt::NoModifier);
    }

    void whatTakesTheKeyboardHasANameInTheDialogs()
    {
        QFETCH(QString, name);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        choose("CHAT-1"); // it has no links yet: those would be a menu first
        QTest::keyClick(m_window, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QDialog *opened = dialog(name);
        QVERIFY(opened);
        COMPARE_NAMED(opened);
        opened->reject();
    }

    void whatTakesTheKeyboardHasANameInThePostponeDialog()
    {
        choose("LVQ-KX-203");
        m_window->findChild<QPushButton *>(QStringLiteral("postpone"))->click();
        QMenu *times = menu("postponeMenu");
        QVERIFY(times);
        times->actions().constLast()->trigger();
        times->close();
        QDialog *opened = dialog("postponeDialog");
        QVERIFY(opened);
        COMPARE_NAMED(opened);
        opened->reject();
    }

    void whatTakesTheKeyboardHasANameOnTheWelcomePage()
    {
        m_program.reset();
        m_single.reset();
        const QTemporaryDir empty;
        start(empty.path());
        auto *page = m_window->findChild<QWidget *>(QStringLiteral("welcomePage"));
        QVERIFY(turnUntil([&] { return page->isVisible(); }));
        COMPARE_NAMED(m_window);
        m_program.reset();
    }

    void aLinkLeadsToTheOtherConversation()
    {
        choose("LVQ-KX-203");
        m_window->findChild<QAbstractButton *>(QStringLiteral("links"))->click();
        QMenu *links = menu("linksMenu");
        QVERIFY(links);
        QVERIFY2(links->actions().constFirst()->text().contains(QStringLiteral("Callback: invoice question")),
                 qPrintable(links->actions().constFirst()->text()));
        links->actions().constFirst()->trigger();
        links->close();
        auto *fact = m_window->findChild<QAbstractButton *>(QStringLiteral("number"));
        QVERIFY(turnUntil([&] { return fact->text() == QLatin1String("CALL-1"); }));
    }

    void aFileThatIsDroppedOnTheTimelineGoesWithTheAnswer()
    {
        choose("LVQ-KX-203");
        QFile file(m_fixture->folder.filePath(QStringLiteral("rēķins.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("42") == 2);
        file.close();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
        QWidget *timeline = m_window->findChild<QScrollArea *>(QStringLiteral("timeline"))->viewport();
        const QPoint place = timeline->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(timeline, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(timeline, &drop);
        QVERIFY(turnUntil([&] {
            auto *chip = m_window->findChild<QAbstractButton *>(QStringLiteral("outgoingFile"));
            return chip && chip->text().contains(QStringLiteral("rēķins.txt"));
        }));
    }

    void textThatIsDroppedOnTheTimelineIsRefused()
    {
        choose("LVQ-KX-203");
        QMimeData dragged;
        dragged.setText(QStringLiteral("https://shop.lv"));
        QWidget *timeline = m_window->findChild<QScrollArea *>(QStringLiteral("timeline"))->viewport();
        QDragEnterEvent enter(timeline->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(timeline, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aRowOfTheListIsReadAsWhatItShows()
    {
        auto *list = m_window->findChild<InboxList *>();
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 3; }));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
        QVERIFY(spoken->tableInterface());
        QStringList rows;
        for (int row = 0; row < 3; ++row)
            rows += spoken->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        QVERIFY2(
            rows.filter(QStringLiteral("Līga Ķirškalne: Pasūtījums #4812 joprojām nav piegādāts, Ticket LVQ-KX-203"))
                    .size()
                == 1,
            qPrintable(rows.join(QLatin1Char('\n'))));
    }

private:
    void start(const QString &profile)
    {
        CommandLine line;
        line.profile = profile;
        line.language = QStringLiteral("en");
        line.size = QSize(1600, 900);
        QElapsedTimer now;
        now.start();
        m_single = std::make_unique<SingleInstance>(profile);
        m_program = std::make_unique<Application>(line, profile, StoreProtection(), *m_single, now, m_clock);
        m_program->show();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String("mainWindow"))
                m_window = widget;
        }
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void choose(const char *number)
    {
        auto *list = m_window->findChild<InboxList *>();
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 3; }));
        const QString told = QLatin1String(number);
        for (int row = 0; row < 3; ++row) {
            if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(told))
                list->setCurrentIndex(list->model()->index(row, 0)), Q_EMIT list->clicked(list->currentIndex());
        }
        auto *fact = m_window->findChild<QAbstractButton *>(QStringLiteral("number"));
        QVERIFY(turnUntil([&] { return fact->text() == told; }));
    }

    void link(const char *from, const char *to)
    {
        ConversationRecord record;
        record.id = QLatin1String(from);
        record.links = QList<Link>{{LinkRelation::RefersTo, QLatin1String(to)}};
        AppliedPage page;
        page.position.stream = QStringLiteral("links");
        page.records.conversations = {record};
        QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok());
    }

    QMenu *menu(const char *name)
    {
        QMenu *found = nullptr;
        turnUntil([&] {
            for (QMenu *candidate : m_window->findChildren<QMenu *>(QLatin1String(name))) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        });
        return found;
    }

    QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        turnUntil([&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == name && widget->isVisible())
                    found = qobject_cast<QDialog *>(widget);
            }
            return found != nullptr;
        });
        return found;
    }
    QDialog *dialog(const char *name) { return dialog(QString::fromLatin1(name)); }

    QString focused() const
    {
        const QWidget *widget = m_window->focusWidget();
        return widget ? widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())
                      : QStringLiteral("nothing");
    }

    std::unique_ptr<ConversationFixture> m_fixture;
    SystemClock m_clock;
    std::unique_ptr<SingleInstance> m_single;
    std::unique_ptr<Application> m_program;
    QWidget *m_window = nullptr;
};

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Saskare"));
    QCoreApplication::setApplicationName(QStringLiteral("saskare"));
    QApplication application(argc, argv);
    TestWholeWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestWholeWindow.moc"
