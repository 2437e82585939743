#include "ui/inbox/RowChip.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace saskare;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyStealsALetterThatPeopleWriteWith()
    {
        for (const ActionSpec &spec : Actions::all()) {
            for (const QKeySequence &keys : spec.keys) {
                QVERIFY(keys.count() == 1);
                const QKeyCombination key = keys[0];
                QVERIFY2(!(key.keyboardModifiers() & (Qt::AltModifier | Qt::GroupSwitchModifier)),
                         qPrintable(keys.toString()));
                QVERIFY2(key.key() != Qt::Key_Apostrophe, qPrintable(keys.toString()));
            }
        }
    }

    void noKeyMeansTwoThings()
    {
        QSet<QString> seen;
        for (const ActionSpec &spec : Actions::all()) {
            for (const QKeySequence &keys : spec.keys) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen.insert(keys.toString());
            }
        }
    }

    void whatIsTypedFitsTheBeginningsOfWordsWithoutAccents()
    {
        QVERIFY(paletteFit(u"piesk man"_qs, QString::fromUtf8("Piešķirt man")) > 0);
        QVERIFY(paletteFit(u"man"_qs, QString::fromUtf8("Piešķirt man"))
                < paletteFit(u"pies"_qs, QString::fromUtf8("Piešķirt man")));
        QCOMPARE(paletteFit(u"skirt"_qs, QString::fromUtf8("Piešķirt man")), 0);
        QVERIFY(paletteFit(QString::fromUtf8("ОТВЕТ"), QString::fromUtf8("Ответить")) > 0);
        QVERIFY(paletteFit(u"  "_qs, u"Reply"_qs) > 0);
    }

    void thePaletteDoesWhatIsMarkedAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(900, 600);
        auto *button = new QPushButton(&window);
        QStringList done;
        const auto entry = [&](const QString &text) {
            return PaletteEntry{text, u"Group"_qs, {}, {}, [&done, text] { done.append(text); }};
        };
        CommandPalette palette(
            m_theme,
            [&] {
                return QList{entry(u"Reply"_qs), entry(u"Resolve"_qs)};
            },
            [&](const QString &typed) { return QList{entry(u"Search "_qs + typed)}; }, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        palette.toggle();
        auto *search = palette.findChild<QLineEdit *>(u"paletteSearch"_qs);
        const auto *list = palette.findChild<QListWidget *>(u"paletteList"_qs);
        QCOMPARE(list->count(), 2);
        QTest::keyClicks(search, u"res"_qs);
        QCOMPARE(list->count(), 2); // Resolve, and the search
        QCOMPARE(list->currentItem()->text(), u"Resolve"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(done, QStringList{u"Resolve"_qs});
        QVERIFY(!palette.isVisible());
        QVERIFY(button->hasFocus());

        palette.toggle();
        QTest::keyClicks(search, u"4711"_qs);
        QTest::keyClick(search, Qt::Key_Up); // from the first to the last
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(done.last(), u"Search 4711"_qs);
        palette.toggle();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(done.size(), 2);
    }

    void aLetterIsACommandOnlyWhereNobodyWrites()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit(&window);
        auto *button = new QPushButton(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        Workspace workspace;
        workspace.showConversation(ConversationId(1));
        const Actions actions(workspace, m_theme, &window);
        QSignalSpy requested(&workspace, &Workspace::requested);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        button->setFocus();
        QTest::keyClick(&window, Qt::Key_R);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<QLatin1String>(), action::reply);

        field->setFocus();
        QTest::keyClick(field, 'r');
        QCOMPARE(field->text(), QStringLiteral("r"));
        QCOMPARE(requested.count(), 1);
        QTest::keyClick(field, Qt::Key_F1);
        QCOMPARE(requested.count(), 2);
    }

    void whatNeedsAConversationIsNotAskedForWithoutOne()
    {
        QWidget window;
        Workspace workspace;
        const Actions actions(workspace, m_theme, &window);
        QSignalSpy requested(&workspace, &Workspace::requested);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_E);
        QCOMPARE(requested.count(), 0);
        QTest::keyClick(&window, Qt::Key_J);
        QCOMPARE(requested.count(), 1);
    }

    void aViewIsRememberedAsText()
    {
        ViewChoice queue;
        queue.kind = ViewChoice::Kind::Queue;
        queue.queue = QueueId(7);
        QCOMPARE(textOf(queue), QStringLiteral("queue/7"));
        QVERIFY(viewFrom(QStringLiteral("queue/7")) == queue);
        ViewChoice saved;
        saved.kind = ViewChoice::Kind::SavedSearch;
        saved.savedSearch = SavedSearchId(3);
        QCOMPARE(textOf(saved), QStringLiteral("saved/3"));
        QVERIFY(viewFrom(QStringLiteral("saved/3")) == saved);
        QVERIFY(viewFrom(QStringLiteral("mine")).kind == ViewChoice::Kind::Mine);
        QVERIFY(viewFrom(QStringLiteral("queue/nonsense")).kind == ViewChoice::Kind::ToSolve);
        QVERIFY(viewFrom(QString()).kind == ViewChoice::Kind::ToSolve);
    }

    void emptyingTheSearchLeadsBackToTheViewBefore()
    {
        Workspace workspace;
        ViewChoice mine;
        mine.kind = ViewChoice::Kind::Mine;
        workspace.showView(mine);
        workspace.search(QStringLiteral("ķirškalne"));
        QCOMPARE(workspace.query().text, QStringLiteral("ķirškalne"));
        workspace.search({});
        QVERIFY(workspace.view() == mine);
        QVERIFY(workspace.query() == Workspace::queryFor(mine));
    }

    void theRowSaysTheOneThingThatMatters()
    {
        constexpr qint64 now = 1'763'800'000'000, minute = 60'000;
        ConversationRow row;
        row.status.state = ConversationState::Open;
        QVERIFY(!chipFor(row, now));
        row.dueAt = now + 12 * minute;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("12 min"));
        QCOMPARE(chipFor(row, now)->tone, Tone::Warn);
        row.dueAt = now - 12 * minute;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("late 12 min"));
        row.callback = CallbackRecord{};
        row.callback->dueAt = now + 2 * minute;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("in 2 min"));
        row.callback.reset();
        row.status.state = ConversationState::Postponed;
        row.postponedUntil = now - minute;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("late 1 min"));
        row.status.state = ConversationState::Live;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("live"));
        row.pendingCommands = 1;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("queued here"));
        row.worstDelivery = DeliveryState::NotDelivered;
        QCOMPARE(chipFor(row, now)->text, QStringLiteral("not delivered"));
        QCOMPARE(chipFor(row, now)->tone, Tone::Bad);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestShell)
#include "TestShell.moc"
