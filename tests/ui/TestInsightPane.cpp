#include "tests/insight/InsightRows.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/base/AppStyle.h"
#include "ui/inbox/InboxPane.h"
#include "ui/insight/GapList.h"
#include "ui/insight/ImportanceDialog.h"
#include "ui/insight/InsightExport.h"
#include "ui/insight/InsightPane.h"
#include "ui/insight/InsightTables.h"
#include "ui/insight/InsightWords.h"
#include "ui/insight/ListedTouchpoints.h"
#include "ui/insight/MatrixPicture.h"
#include "ui/insight/PlainTable.h"
#include "ui/insight/TimelinePicture.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/ViewsPane.h"
#include "ui/shell/Workspace.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

constexpr AccountId account{1};

struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Store store{folder.path(), clock};
    AccountRegistry accounts{folder.path()};
    MemorySecretStore secrets;
    ManifestCatalog manifests{{}};
    SyncService sync{store, accounts, secrets, manifests, clock};
    Workspace workspace;
    Settings settings{QString()};
    Theme theme;
    std::unique_ptr<InsightPane> pane;

    Desk() { fill(); }

    /// Two mails of one customer within a week, the second of a conversation; a chat before a purchase; a page view;
    /// and a review half a year ago.
    void fill()
    {
        AppliedPage page;
        page.position.stream = u"all"_qs;
        CustomerRecord customer;
        customer.id = u"c1"_qs;
        customer.name = u"Līga Ķirškalne"_qs;
        page.records.customers = {customer};
        ConversationRecord conversation;
        conversation.id = u"1"_qs;
        conversation.subject = u"Kur ir sūtījums?"_qs;
        conversation.customer = u"c1"_qs;
        conversation.createdAt = conversation.updatedAt = clock.nowMs() - 2 * dayLength;
        page.records.conversations = {conversation};
        const auto add = [&](const char *id, TouchpointKind kind, Stage stage, Channel channel, int daysAgo) {
            TouchpointRecord record;
            record.id = QLatin1String(id);
            record.customer = u"c1"_qs;
            record.kind = kind;
            record.stage = stage;
            record.channel = channel;
            record.direction = kind == TouchpointKind::PageVisit ? Direction::Event : Direction::Inbound;
            record.at = clock.nowMs() - daysAgo * dayLength;
            record.title = QLatin1String(id);
            page.records.touchpoints.push_back(record);
            return page.records.touchpoints.size() - 1;
        };
        add("mail", TouchpointKind::Conversation, Stage::After, Channel::Email, 4);
        page.records.touchpoints[add("mail again", TouchpointKind::Conversation, Stage::After, Channel::Email, 2)]
            .conversation
            = u"1"_qs;
        page.records.touchpoints[add("chat", TouchpointKind::Chat, Stage::Before, Channel::Chat, 3)].rating
            = Rating{RatingKind::Csat, 5, 1, 5, {}};
        add("page", TouchpointKind::PageVisit, Stage::Before, Channel::Web, 5);
        add("old review", TouchpointKind::Review, Stage::After, Channel::Review, 180);
        const Result<void> applied = await(store.apply(account, page));
        Q_ASSERT(applied.ok());
    }
    void show()
    {
        pane = std::make_unique<InsightPane>(store, sync, accounts, workspace, settings, theme, clock, nullptr);
        pane->resize(1310, 740);
        pane->show();
    }
    template <class Part>
    Part &part(const char *name)
    {
        return *pane->findChild<Part *>(QLatin1String(name));
    }
    bool isRead()
    {
        return turnUntil([&] { return part<MatrixPicture>("matrixPicture").model()->columnCount() > 0; });
    }
    QModelIndex cell(int row, int column) { return part<MatrixPicture>("matrixPicture").model()->index(row, column); }
};

} // namespace

/// The place "Quality", on a real store.
class TestInsightPane : public QObject
{
    Q_OBJECT

    static QString textOf(const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); }

private Q_SLOTS:
    void everyCellSaysWhatItShows()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        const auto *model = desk.part<MatrixPicture>("matrixPicture").model();
        QCOMPARE(model->columnCount(), 3); // e-mail, chat, web: the review is too old
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"e-mail"_qs);
        QCOMPARE(model->headerData(2, Qt::Vertical).toString(), u"After purchase"_qs);
        QCOMPARE(textOf(desk.cell(2, 0)),
                 u"After purchase, e-mail: 2 touchpoint(s); 0 of 2 evaluated; no evaluation"_qs);
        QCOMPARE(textOf(desk.cell(1, 0)), u"Purchase, e-mail: no touchpoint"_qs);
        QVERIFY(textOf(desk.cell(0, 2)).contains(u"nothing to evaluate"_qs));
    }

    void theTableSaysTheSameAndLeavesOutWhereNothingHappened()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &table = desk.part<PlainTable>("matrixTable");
        QCOMPARE(table.model()->rowCount(), 3);
        QVERIFY(!table.isVisible());
        desk.pane->findChild<QPushButton *>(u"asTable"_qs)->click();
        QVERIFY(table.isVisible());
        QVERIFY(!desk.part<MatrixPicture>("matrixPicture").isVisible());
        QCOMPARE(textOf(table.model()->index(0, 3)), u"Coverage: 0 %"_qs);
        QCOMPARE(textOf(table.model()->index(1, 3)), u"Coverage: nothing to evaluate"_qs);
    }

    void aCellLeadsToItsTouchpointsAndOneOfTheseToItsConversation()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &matrix = desk.part<MatrixPicture>("matrixPicture");
        matrix.setCurrentIndex(desk.cell(2, 0));
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_Return);
        auto &list = desk.part<QListView>("listedTouchpoints");
        QCOMPARE(list.model()->rowCount(), 2);
        QVERIFY(textOf(list.model()->index(0, 0)).startsWith(u"mail again"_qs)); // the newest first
        QVERIFY(turnUntil([&] { return textOf(list.model()->index(0, 0)).contains(u"Līga Ķirškalne"_qs); }));
        QSignalSpy requested(&desk.workspace, &Workspace::requested);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(desk.workspace.conversation().isValid());
        QCOMPARE(requested.count(), 1);
        // Also when that conversation is the open one already.
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(requested.count(), 2);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(!list.isVisible());
    }

    void anEmptyCellLeadsNowhere()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &matrix = desk.part<MatrixPicture>("matrixPicture");
        matrix.setCurrentIndex(desk.cell(1, 0));
        QTest::keyClick(&matrix, Qt::Key_Return);
        QVERIFY(!desk.part<QListView>("listedTouchpoints").isVisible());
    }

    void aLongerPeriodBringsMore()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &period = desk.part<QComboBox>("insightPeriod");
        period.setCurrentIndex(period.count() - 1);
        Q_EMIT period.activated(period.currentIndex());
        QVERIFY(turnUntil([&] { return desk.part<MatrixPicture>("matrixPicture").model()->columnCount() == 4; }));
        QVERIFY(desk.part<QLabel>("insightAge").text().contains(u"5 touchpoint(s)"_qs));
        QVERIFY(desk.part<QLabel>("insightAge").text().contains(u"has not been read yet"_qs));
    }

    void whoCameBackIsListed()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &button = desk.part<QPushButton>("whoCameBack");
        QVERIFY(button.isVisible());
        button.click();
        QCOMPARE(desk.part<QListView>("listedTouchpoints").model()->rowCount(), 3); // both mails and the chat
    }

    void theTimelineIsWalkedByKeysAndSaysWhereItIs()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &timeline = desk.part<TimelinePicture>("timelinePicture");
        QTest::keyClick(&timeline, Qt::Key_End);
        QVERIFY(timeline.accessibleDescription().contains(u"0 touchpoint(s)"_qs));
        QTest::keyClick(&timeline, Qt::Key_Left);
        QTest::keyClick(&timeline, Qt::Key_Left);
        QVERIFY2(timeline.accessibleDescription().contains(u"1 touchpoint(s) · After purchase 1"_qs),
                 qPrintable(timeline.accessibleDescription()));
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(desk.part<QListView>("listedTouchpoints").model()->rowCount(), 1);
    }

    void importancesAreKeptAndWithoutThemNoGapIsShown()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        QVERIFY(!desk.part<GapList>("gapList").isVisible());
        desk.part<QPushButton>("importances").click();
        auto *dialog = desk.pane->window()->findChild<ImportanceDialog *>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 4); // two cells with something to evaluate
        boxes[2]->setCurrentIndex(5);
        boxes[3]->setCurrentIndex(4);
        dialog->findChild<QPushButton *>(u"saveImportances"_qs)->click();
        QCOMPARE(desk.settings.text(Setting::TouchpointImportance), u"after/email=5,4"_qs);
        QVERIFY(turnUntil([&] { return desk.part<GapList>("gapList").isVisible(); }));
        QVERIFY(textOf(desk.part<GapList>("gapList").model()->index(0, 0)).contains(u"too few for a gap"_qs));
    }

    void aQueueMaySetItsOwnImportances()
    {
        Desk desk;
        AppliedPage page;
        page.position.stream = u"all"_qs;
        QueueRecord queue;
        queue.id = u"q1"_qs;
        queue.name = u"Klientu serviss"_qs;
        page.records.queues = {queue};
        ConversationRecord conversation;
        conversation.id = u"1"_qs;
        conversation.queue = u"q1"_qs;
        page.records.conversations = {conversation};
        QVERIFY(await(desk.store.apply(account, page)).ok());
        desk.settings.set(Setting::TouchpointImportance, u"after/email=5,4"_qs);
        desk.show();
        QVERIFY(desk.isRead());
        auto &queues = desk.part<QComboBox>("insightQueue");
        QVERIFY(turnUntil([&] { return queues.count() == 2; }));
        queues.setCurrentIndex(1);
        Q_EMIT queues.activated(1);
        QVERIFY(turnUntil([&] {
            const QString gap = textOf(desk.part<GapList>("gapList").model()->index(0, 0));
            return gap.contains(u"importance as set for all queues");
        }));
        desk.part<QPushButton>("importances").click();
        auto *dialog = desk.pane->window()->findChild<ImportanceDialog *>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0]->itemText(0), u"as in all queues: 5"_qs);
        boxes[0]->setCurrentIndex(2);
        dialog->findChild<QPushButton *>(u"saveImportances"_qs)->click();
        QCOMPARE(desk.settings.text(Setting::TouchpointImportance), u"after/email=5,4\n1%3Aq1 after/email=2,0"_qs);
        QVERIFY(turnUntil([&] {
            const QString gap = textOf(desk.part<GapList>("gapList").model()->index(0, 0));
            return gap.contains(u"importance as set for this queue");
        }));
        queues.setCurrentIndex(0);
        Q_EMIT queues.activated(0);
        QVERIFY(turnUntil(
            [&] { return !textOf(desk.part<GapList>("gapList").model()->index(0, 0)).contains(u"as set for"); }));
    }
    void oneLineForEachCustomerLeadsToTheirTouchpoints()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        auto &journeys = desk.part<QListView>("journeyList");
        QVERIFY(turnUntil([&] { return journeys.model()->rowCount() == 1; }));
        const auto spoken = [&] { return textOf(journeys.model()->index(0, 0)); };
        (void)turnUntil([&] { return spoken().startsWith(u"Līga"); });
        QVERIFY2(spoken().startsWith(u"Līga Ķirškalne: in 3 day(s)"), qPrintable(spoken()));
        QVERIFY2(spoken().contains(u"channel changed 2 time(s)"), qPrintable(spoken()));
        QVERIFY2(spoken().contains(u"Satisfaction: 5 of 5"), qPrintable(spoken()));
        journeys.setFocus();
        journeys.setCurrentIndex(journeys.model()->index(0, 0));
        QTest::keyClick(&journeys, Qt::Key_Return);
        QCOMPARE(desk.part<QListView>("listedTouchpoints").model()->rowCount(), 4);

        AppliedPage page;
        page.position.stream = u"customers"_qs;
        CustomerRecord renamed;
        renamed.id = u"c1"_qs;
        renamed.name = u"Līga Ozola"_qs;
        page.records.customers = {renamed};
        QVERIFY(await(desk.store.apply(account, page)).ok());
        QVERIFY(turnUntil([&] { return spoken().startsWith(u"Līga Ozola"); }));
    }

    void exportsAreWrittenWhole()
    {
        Desk desk;
        InsightReader reader(desk.store, desk.clock, nullptr);
        reader.setAwake(true);
        QVERIFY(turnUntil([&] { return reader.isRead(); }));
        QWidget window;
        InsightExport exporter(reader, desk.clock, &window);
        QSignalSpy written(&exporter, &InsightExport::written), failed(&exporter, &InsightExport::failed);
        const QString path = desk.folder.filePath(u"touchpoints.csv"_qs);
        exporter.write(ExportKind::Touchpoints, {}, path);
        QVERIFY(turnUntil([&] { return written.count() == 1; }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count("\r\n"), 5); // the head and four touchpoints of the last 30 days
        QVERIFY(bytes.contains("mail again"));
        QVERIFY(!bytes.contains("Ķirškalne")); // nobody by name
        exporter.write(ExportKind::Figures, u"All"_qs, desk.folder.filePath(u"no such folder/x.csv"_qs));
        QVERIFY(turnUntil([&] { return failed.count() == 1; }));
    }

    void whatIsHiddenIsNotRead()
    {
        Desk desk;
        desk.show();
        QVERIFY(desk.isRead());
        desk.pane->hide();
        AppliedPage page;
        page.position.stream = u"all"_qs;
        TouchpointRecord record;
        record.id = u"new"_qs;
        record.customer = u"c1"_qs;
        record.channel = Channel::InPerson;
        record.at = desk.clock.nowMs() - 1000;
        page.records.touchpoints = {record};
        QVERIFY(await(desk.store.apply(account, page)).ok());
        QCOMPARE(desk.part<MatrixPicture>("matrixPicture").model()->columnCount(), 3);
        desk.pane->show();
        QVERIFY(turnUntil([&] { return desk.part<MatrixPicture>("matrixPicture").model()->columnCount() == 4; }));
    }

    void railKeyAndAConversationLeadThereAndBack()
    {
        Desk desk;
        ViewCountsModel counts(desk.store);
        Panes panes{};
        panes.views = new ViewsPane(desk.store, desk.accounts, desk.sync, desk.workspace, counts, desk.theme,
                                    desk.clock, nullptr);
        panes.inbox = new InboxPane(desk.store, desk.workspace, desk.theme, desk.clock, nullptr);
        panes.conversation = new QWidget;
        panes.customer = new QWidget;
        panes.outbox = new QWidget;
        panes.welcome = new QWidget;
        panes.status
            = new StatusStrip(desk.store, desk.accounts, desk.sync, desk.workspace, desk.theme, desk.clock, nullptr);
        panes.quality = new InsightPane(desk.store, desk.sync, desk.accounts, desk.workspace, desk.settings,
                                        desk.theme, desk.clock, nullptr);
        MainWindow window(panes, desk.workspace, desk.settings, desk.theme);
        window.show();
        QVERIFY(!panes.quality->isVisible());
        window.findChild<QPushButton *>(u"railQuality"_qs)->click();
        QVERIFY(panes.quality->isVisible());
        desk.workspace.request(action::quality);
        QVERIFY(panes.inbox->isVisible());
        desk.workspace.request(action::quality);
        QVERIFY(panes.quality->isVisible());
        desk.workspace.showConversation(ConversationId(1));
        QVERIFY(panes.inbox->isVisible());
        desk.workspace.request(action::quality);
        desk.workspace.showConversation(ConversationId(1)); // as before: nothing changed
        desk.workspace.request(action::open);
        QVERIFY(panes.inbox->isVisible());
        window.findChild<QPushButton *>(u"railOutbox"_qs)->click();
        QVERIFY(panes.outbox->isVisible());
    }

    void figuresHaveTheirNumberAndTheirMethod()
    {
        std::vector<TouchpointRow> rows;
        for (const int score : {5, 4, 3, 4, 4})
            rows.push_back(touchpointRow(Stage::After, Channel::Email, score));
        rows.push_back(ratedRow(RatingKind::Nps, 9, 0, 10));
        const QList<HeadFigure> figures = headFigures(insightOf(rows, 0, 5000, {}));
        QCOMPARE(figures.size(), 3);
        QCOMPARE(figures[0].value, u"83 %"_qs);
        QCOMPARE(figures[0].note, u"5 of 6 evaluated"_qs);
        QCOMPARE(figures[1].value, u"4.0"_qs);
        QCOMPARE(figures[1].note, u"n 5, scale 1 to 5"_qs);
        QCOMPARE(figures[2].name, u"NPS"_qs);
        QCOMPARE(figures[2].value, u"9"_qs); // the answer itself, not a score
        QVERIFY(figures[2].isFew);
        for (const HeadFigure &figure : figures)
            QVERIFY(!figure.method.isEmpty());
    }

    void whatIsMissingHasWordsInTheFile()
    {
        const InsightReport report = insightOf(std::vector{touchpointRow(Stage::After, Channel::Email)}, 0, 5000, {});
        const QString text = QString::fromUtf8(csvOf(figuresCsv(report, u"x"_qs), {}));
        QVERIFY2(text.contains(u"Satisfaction,,0,,1 … 5,"_qs), qPrintable(text)); // empty, not 0
        QVERIFY(text.contains(u"CSAT,,0,%,,0"_qs));
    }
};

QTEST_MAIN(TestInsightPane)
#include "TestInsightPane.moc"
