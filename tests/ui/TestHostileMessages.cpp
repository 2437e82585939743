#include "tests/backend/PictureServer.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/MessageBody.h"
#include "ui/conversation/MessageBubble.h"
#include "ui/conversation/TimelineView.h"
#include "ui/customer/CustomerPane.h"
#include "ui/inbox/InboxPane.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/outbox/OutboxPane.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/ViewsPane.h"
#include "ui/shell/WelcomePage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace saskare;

/// What the whole window makes of people who are called like HTML, of links that lie and of pictures on the network.
class TestHostileMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void namesThatLookLikeHtmlStayNames();
    void messageBoxesShowTextAsItIs();
    void linksAreReachedByTabAndTellWhereTheyLead();
    void theLinkUnderThePointerIsJudgedByItsOwnWords();
    void remotePicturesComeOnlyWhenAskedFor();
    void picturesAreMeasuredBeforeTheyAreDecoded();
    void wordsThatCannotBeShownWhollyAreThereAsPlainText();

private:
    void fillHostile();
    [[nodiscard]] TimelineItem itemOf(const QString &html) const
    {
        TimelineItem item;
        item.message = MessageRow();
        item.message->direction = Direction::Inbound;
        item.message->authorName = hostile;
        item.message->html = html;
        return item;
    }

    const QString hostile = QStringLiteral("<img src='/etc/hostname'>Bob");
    std::unique_ptr<ConversationFixture> m_fixture;
};

namespace {

/// True when Qt would read the label's text as HTML.
bool readsHtml(const QLabel &label)
{
    return label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

bool isHtmlWithPicture(const QString &text)
{
    return Qt::mightBeRichText(text) && text.contains(QLatin1String("<img"));
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

void TestHostileMessages::init()
{
    m_fixture = std::make_unique<ConversationFixture>();
    QApplication::setStyle(new AppStyle(m_fixture->theme));
}

void TestHostileMessages::cleanup()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    m_fixture.reset();
}

void TestHostileMessages::fillHostile()
{
    AppliedPage page;
    QueueRecord queue;
    queue.id = QStringLiteral("h");
    queue.name = hostile;
    page.records.queues.push_back(queue);
    CustomerRecord customer;
    customer.id = QStringLiteral("bob");
    customer.name = hostile;
    customer.company = hostile;
    customer.emails = QStringList{hostile + QStringLiteral("@evil.example")};
    page.records.customers.push_back(customer);
    ConversationRecord conversation;
    conversation.id = QStringLiteral("HOSTILE");
    conversation.number = QStringLiteral("HOSTILE");
    conversation.kind = ConversationKind::Ticket;
    conversation.channel = Channel::Email;
    conversation.subject = hostile;
    conversation.status = Status{ConversationState::Open, QStringLiteral("o"), hostile};
    conversation.queue = QStringLiteral("h");
    conversation.customer = QStringLiteral("bob");
    conversation.tags = QStringList{hostile};
    conversation.createdAt = ConversationFixture::now;
    conversation.updatedAt = ConversationFixture::now;
    page.records.conversations.push_back(conversation);
    for (const Direction direction : {Direction::Inbound, Direction::Event, Direction::Note, Direction::Outbound}) {
        MessageRecord message;
        message.id = QStringLiteral("h%1").arg(static_cast<int>(direction));
        message.conversation = QStringLiteral("HOSTILE");
        message.direction = direction;
        message.authorName = hostile;
        message.text = hostile;
        message.createdAt = ConversationFixture::now;
        page.records.messages.push_back(message);
    }
    AttachmentRecord file;
    file.id = QStringLiteral("ha");
    file.message = QStringLiteral("h0");
    file.name = hostile + QStringLiteral(".pdf");
    page.records.attachments.push_back(file);
    TouchpointRecord point;
    point.id = QStringLiteral("t");
    point.customer = QStringLiteral("bob");
    point.kind = TouchpointKind::PageVisit;
    point.at = ConversationFixture::now;
    point.title = hostile;
    point.detail = hostile;
    page.records.touchpoints.push_back(point);
    page.position.stream = QStringLiteral("hostile");
    QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok());
}

void TestHostileMessages::namesThatLookLikeHtmlStayNames()
{
    ConversationFixture &f = *m_fixture;
    fillHostile();
    ViewCountsModel counts(f.store);
    Settings settings{QString()};
    Panes panes{};
    panes.views = new ViewsPane(f.store, f.accounts, f.sync, f.workspace, counts, f.theme, f.clock, nullptr);
    panes.inbox = new InboxPane(f.store, f.workspace, f.theme, f.clock, nullptr);
    panes.conversation = f.makePane();
    panes.customer
        = new CustomerPane(f.store, f.accounts, f.manifests, f.workspace, f.dialer, f.theme, f.clock, nullptr);
    panes.outbox = new OutboxPane(f.store, f.sync, f.accounts, f.workspace, f.theme, f.clock, nullptr);
    panes.status = new StatusStrip(f.store, f.accounts, f.sync, f.workspace, f.theme, f.clock, nullptr);
    panes.welcome = new WelcomePage(f.theme, nullptr);
    MainWindow window(panes, f.workspace, settings, f.theme);
    window.setWelcome(false);
    window.resize(1366, 768);
    window.show();
    f.workspace.showConversation(f.idOf(QStringLiteral("HOSTILE")));
    QVERIFY(turnUntil([&] { return window.findChildren<MessageBubble *>().size() >= 3; }));
    f.settle();
    QVERIFY(!window.grab().isNull()); // painting elided labels gives them their tips

    int shown = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        QVERIFY2(!isHtmlWithPicture(widget->toolTip()), qPrintable(widget->objectName()));
        QVERIFY2(!isHtmlWithPicture(widget->whatsThis()), qPrintable(widget->objectName()));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY2(!readsHtml(*label), qPrintable(label->objectName() + QLatin1Char(' ') + label->text()));
            shown += label->text().contains(hostile) ? 1 : 0;
        }
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            QVERIFY2(!edit->toHtml().contains(QLatin1String("<img")), qPrintable(edit->objectName()));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < std::min(50, view->model()->rowCount()); ++row) {
                const QString tip = view->model()->index(row, 0).data(Qt::ToolTipRole).toString();
                QVERIFY2(!isHtmlWithPicture(tip), qPrintable(tip));
            }
        }
    }
    QVERIFY2(shown >= 5, qPrintable(QString::number(shown)));
    for (MessageBody *body : window.findChildren<MessageBody *>())
        QVERIFY2(body->plainText().contains(hostile), qPrintable(body->plainText()));
}

void TestHostileMessages::messageBoxesShowTextAsItIs()
{
    QWidget window;
    messageboxes::Question question;
    question.title = question.text = hostile;
    question.answers = {hostile, QStringLiteral("No")};
    messageboxes::ask(&window, question, [](int) {});
    messageboxes::tell(&window, Error{ErrorKind::Internal, hostile, hostile, hostile, {}});
    const QList<QMessageBox *> boxes = window.findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 2);
    for (QMessageBox *box : boxes) {
        int texts = 0;
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            QVERIFY2(!readsHtml(*label), qPrintable(label->objectName()));
            texts += label->text().contains(hostile) ? 1 : 0;
        }
        QCOMPARE(texts, 2);
        box->close();
    }
}

void TestHostileMessages::linksAreReachedByTabAndTellWhereTheyLead()
{
    QWidget window;
    struct Strip : QObject
    {
        QStringList tips;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::StatusTip)
                tips += static_cast<QStatusTipEvent *>(event)->tip();
            return false;
        }
    } strip;
    window.installEventFilter(&strip);
    BodyPreparer preparer;
    MessageBubble bubble(m_fixture->theme, preparer, &window);
    bubble.setItem(itemOf(QStringLiteral("<a href='https://evil.example/x'>www.swedbank.lv</a> and "
                                         "<a href='https://p\u0430ypal.com/'>p\u0430ypal.com</a>, "
                                         "<a href='javascript:alert(1)'>none</a>")),
                   0, Reach::Online);
    bubble.resize(600, 200);
    window.resize(600, 200);
    window.show();
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("swedbank")); }));
    QStringList chosen;
    connect(&bubble, &MessageBubble::linkChosen, this, [&chosen](const QString &address, const QString &shown) {
        chosen += {address, shown};
    });
    MessageBody *body = bubble.body();
    QCOMPARE(body->focusPolicy(), Qt::StrongFocus);
    body->setFocus(Qt::TabFocusReason);
    QTest::keyClick(body, Qt::Key_Tab);
    QVERIFY2(strip.tips.value(0).startsWith(QStringLiteral("evil.example – https://evil.example/x")),
             qPrintable(strip.tips.join(u'|')));
    QCOMPARE(body->selectedText(), QStringLiteral("www.swedbank.lv"));
    QTest::keyClick(body, Qt::Key_Return);
    QCOMPARE(chosen, QStringList({QStringLiteral("https://evil.example/x"), QStringLiteral("www.swedbank.lv")}));
    QTest::keyClick(body, Qt::Key_Tab);
    QVERIFY(strip.tips.value(1).startsWith(QStringLiteral("xn--pypal-4ve.com")));
    QVERIFY(body->accessibleDescription().contains(QStringLiteral("xn--pypal-4ve.com")));
    QTest::keyClick(body, Qt::Key_Tab); // there is no third
    QCOMPARE(strip.tips.value(2), QString());
}

void TestHostileMessages::theLinkUnderThePointerIsJudgedByItsOwnWords()
{
    BodyPreparer preparer;
    MessageBubble bubble(m_fixture->theme, preparer, nullptr);
    bubble.setItem(itemOf(QStringLiteral("<p><a href='https://evil.example/'>evil.example</a></p>"
                                         "<p><a href='https://evil.example/'>www.swedbank.lv</a></p>")),
                   0, Reach::Online);
    bubble.resize(600, 200);
    bubble.show();
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("swedbank")); }));
    QStringList shown;
    connect(&bubble, &MessageBubble::linkChosen, this,
            [&shown](const QString &, const QString &words) { shown += words; });
    MessageBody *body = bubble.body();
    bubble.resize(600, bubble.heightForWidth(600)); // as the timeline does
    const int line = body->height() / 4;
    for (const int y : {line, body->height() - line})
        QTest::mouseClick(body, Qt::LeftButton, {}, QPoint(20, y));
    QCOMPARE(shown, QStringList({QStringLiteral("evil.example"), QStringLiteral("www.swedbank.lv")}));
}

void TestHostileMessages::remotePicturesComeOnlyWhenAskedFor()
{
    PictureServer server;
    server.answer = [](const QByteArray &target) {
        return target == "/logo.png" ? PictureServer::whole(200, png({400, 300})) : PictureServer::whole(404, "none");
    };
    RemotePictureRules rules;
    rules.reach = RemotePictureRules::Reach::ThisComputer;
    rules.port = server.serverPort();
    rules.resolve = [](const QString &) { return QStringList{QStringLiteral("127.0.0.1")}; };
    Account account = *m_fixture->accounts.account(m_fixture->account);
    account.certificates = pictureCertificate;
    QVERIFY(m_fixture->accounts.save(account).ok());
    MessagePictures pictures(m_fixture->accounts, m_fixture->secrets, rules);
    BodyPreparer preparer({}, &pictures);
    MessageBubble bubble(m_fixture->theme, preparer, nullptr);
    BubbleContext context;
    context.account = account.id;
    bubble.setContext(context);
    const auto button = [&bubble] { return bubble.findChild<Button *>(QStringLiteral("showRemotePictures")); };
    bubble.resize(600, 300);
    bubble.show();
    bubble.setItem(itemOf(QStringLiteral("none <img src='cid:x'><img src='http://pictures.example/a.png'>")), 0,
                   Reach::Online);
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("none")); }));
    QVERIFY(button()->isHidden()); // nothing that may be fetched

    bubble.setItem(itemOf(QStringLiteral("two<br><img src='https://pictures.example/logo.png'>"
                                         "<img src='https://pictures.example/missing.png' alt='Second'>")),
                   0, Reach::Online);
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("two")); }));
    const int before = bubble.heightForWidth(600);
    QVERIFY(!button()->isHidden());
    QCOMPARE(server.connections, 0);
    button()->click();
    QVERIFY(button()->isHidden());
    auto *notes = bubble.findChild<TextLabel *>(QStringLiteral("notShown"));
    QVERIFY(turnUntil([&] { return notes->text().contains(QStringLiteral("1 picture")); }));
    QVERIFY(bubble.heightForWidth(600) > before + 200);
    QVERIFY(bubble.body()->plainText().contains(QStringLiteral("Second")));
    QCOMPARE(server.requests.size(), 2);
}

void TestHostileMessages::picturesAreMeasuredBeforeTheyAreDecoded()
{
    PictureBudget budget;
    QVERIFY(!decodedPicture(png({3000, 2000}), budget).isNull());
    QCOMPARE(budget.pixels, qint64(64'000'000 - 6'000'000));
    QVERIFY(decodedPicture(png({5000, 5000}), budget).isNull()); // 25 million
    QVERIFY(decodedPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", budget).isNull());
    QVERIFY(decodedPicture("BM" + QByteArray(100, 0), budget).isNull());
    QCOMPARE(budget.pixels, qint64(58'000'000));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!decodedPicture(png({4000, 4000}), budget).isNull());
    QVERIFY(decodedPicture(png({4000, 4000}), budget).isNull()); // the message has had its 64 million
    PictureBudget fresh;
    const QImage thin = decodedPicture(png({1, 60'000}), fresh);
    QVERIFY2(thin.height() <= 4480, qPrintable(QString::number(thin.height())));
}

void TestHostileMessages::wordsThatCannotBeShownWhollyAreThereAsPlainText()
{
    BodyPreparer preparer;
    MessageBubble bubble(m_fixture->theme, preparer, nullptr);
    bubble.resize(600, 300);
    bubble.show();
    const auto button = [&bubble] { return bubble.findChild<Button *>(QStringLiteral("showPlainWords")); };
    bubble.setItem(itemOf(QStringLiteral("plain and whole")), 0, Reach::Online);
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("whole")); }));
    QVERIFY(button()->isHidden());
    bubble.setItem(
        itemOf(QStringLiteral("<b>").repeated(200) + QStringLiteral("deep ") + QString(3'000, QLatin1Char('x'))), 0,
        Reach::Online);
    QVERIFY(turnUntil([&] { return bubble.body()->plainText().contains(QStringLiteral("deep")); }));
    QVERIFY(!button()->isHidden());
    button()->click();
    QPlainTextEdit *words = nullptr;
    QVERIFY(turnUntil([&] {
        words = bubble.findChild<QPlainTextEdit *>();
        return words && words->toPlainText().contains(QStringLiteral("deep"));
    }));
    QVERIFY(words->isReadOnly());
    const QStringList lines = words->toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        QVERIFY(line.size() <= 1000);
}

QTEST_MAIN(TestHostileMessages)
#include "TestHostileMessages.moc"
