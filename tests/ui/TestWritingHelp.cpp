#include "core/spelling/Speller.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/base/InfoBar.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/AnswerFacts.h"
#include "ui/conversation/ArticleDialog.h"
#include "ui/conversation/DeliveryDialog.h"
#include "ui/conversation/DeliveryMark.h"
#include "ui/conversation/HeldAnswers.h"
#include "ui/conversation/MacroDialog.h"
#include "ui/conversation/MessageBody.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/TimelineView.h"
#include "ui/conversation/WritingMarks.h"
#include "ui/shell/ActionId.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace saskare;

/// What helps with answering well: spelling, canned responses, holding, delivery in detail, articles, macros. Driven
/// as an agent does, over a real store. With SASKARE_PICTURES set to a folder, leaves pictures there.
class TestWritingHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConversationFixture> m_fixture;
    std::unique_ptr<Speller> m_speller;
    std::unique_ptr<ConversationPane> m_pane;

    ReplyEdit *edit() { return m_pane->findChild<ReplyEdit *>(); }
    template <class Widget>
    Widget *find(const char *name)
    {
        for (Widget *widget : m_pane->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(edit(), &press);
        }
    }
    void open(const char *number)
    {
        m_fixture->workspace.showConversation(m_fixture->idOf(QLatin1String(number)));
        QVERIFY(turnUntil(
            [this] { return find<QLabel>("subject") && !m_pane->findChild<TimelineView *>()->bubbles().isEmpty(); }));
        m_fixture->settle();
        m_fixture->workspace.startReply();
    }
    void apply(const RecordBatch &records)
    {
        AppliedPage page;
        page.records = records;
        page.position.stream = QStringLiteral("fixture");
        QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok());
    }
    void save(const char *name, QWidget *what = nullptr)
    {
        const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY((what ? what : m_pane.get())->grab().save(folder + u'/' + QLatin1String(name) + u".png"));
    }
    /// The words that stand on a wave.
    QStringList marked()
    {
        QStringList words;
        for (QTextBlock block = edit()->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words += block.text().mid(range.start, range.length);
            }
        }
        return words;
    }
    bool hasDictionaries()
    {
        m_speller = std::make_unique<Speller>(m_fixture->folder.path());
        m_pane->setSpeller(m_speller.get());
        turnUntil([this] { return m_speller->isReady(); });
        return m_speller->languages().contains(u"lv"_qs) && m_speller->languages().contains(u"en"_qs);
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
    }
    void cleanup()
    {
        m_pane.reset();
        m_speller.reset();
        QApplication::setStyle(QStringLiteral("fusion"));
        m_fixture.reset();
    }

    // --- spelling

    void aMisspelledWordStandsOnAWave()
    {
        if (!hasDictionaries())
            QSKIP("needs hunspell-lv and hunspell-en-us");
        open("LVQ-KX-203");
        type(QStringLiteral("Labdien, Līga Ķirškalne! Sūtījums X200 utt. ir pie kurjerra "));
        turnUntil([this] { return marked() == QStringList{QStringLiteral("kurjerra")}; }, 5000);
        QCOMPARE(marked(), QStringList{QStringLiteral("kurjerra")});
        save("spelling-light");
        m_fixture->theme.choose(ThemeChoice::Dark);
        m_fixture->settle();
        save("spelling-dark");
    }
    void theWordThatIsBeingTypedIsLeftInPeace()
    {
        if (!hasDictionaries())
            QSKIP("needs hunspell-lv and hunspell-en-us");
        open("LVQ-KX-203");
        edit()->setFocus();
        QVERIFY(turnUntil([this] { return edit()->hasFocus(); }));
        type(QStringLiteral("Sūtījums nodots laukā kurjerra"));
        m_fixture->settle();
        QCOMPARE(marked(), QStringList());
        type(QStringLiteral(" "));
        QVERIFY(turnUntil([this] { return marked() == QStringList{QStringLiteral("kurjerra")}; }));
    }
    void anotherWordIsOfferedByKeyAndPutInItsPlace()
    {
        if (!hasDictionaries())
            QSKIP("needs hunspell-lv and hunspell-en-us");
        open("LVQ-KX-203");
        type(QStringLiteral("Sūtījums ir kurjerss rokās "));
        QVERIFY(turnUntil([this] { return marked().size() == 1; }));
        QTest::keyClick(edit(), Qt::Key_Semicolon, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return find<QMenu>("editMenu") != nullptr; }));
        auto *menu = find<QMenu>("editMenu");
        QAction *right = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"kurjers")
                right = action;
        }
        QVERIFY(right);
        right->trigger();
        menu->close();
        QCOMPARE(edit()->toPlainText(), QStringLiteral("Sūtījums ir kurjers rokās "));
        QVERIFY(turnUntil([this] { return marked().isEmpty(); }));
    }
    void aWordOfTheAgentsOwnIsRightFromThenOn()
    {
        if (!hasDictionaries())
            QSKIP("needs hunspell-lv and hunspell-en-us");
        open("LVQ-KX-203");
        type(QStringLiteral("Sūtījums ir saskarēnā jau šodien "));
        QVERIFY(turnUntil([this] { return marked() == QStringList{QStringLiteral("saskarēnā")}; }));
        QVERIFY(await(m_speller->add(QStringLiteral("saskarēnā"))).ok());
        QVERIFY(turnUntil([this] { return marked().isEmpty(); }));
    }
    void theLanguageIsSeenAndMayBeChosen()
    {
        if (!hasDictionaries())
            QSKIP("needs hunspell-lv and hunspell-en-us");
        open("LVQ-KX-203");
        type(QStringLiteral("The courier will bring it tomorrow "));
        QVERIFY(turnUntil([this] { return find<Button>("writingLanguage")->text() == u"EN"; }));
        QVERIFY(turnUntil([this] { return marked().isEmpty(); }));
        QMenu *choices = find<Button>("writingLanguage")->menu();
        Q_EMIT choices->aboutToShow();
        QAction *latvian = nullptr;
        for (QAction *action : choices->actions()) {
            if (action->text().startsWith(u"Latvie"))
                latvian = action;
        }
        QVERIFY(latvian);
        latvian->trigger();
        QVERIFY(turnUntil([this] { return marked().contains(QStringLiteral("tomorrow")); }));
        m_fixture->settle();
        QCOMPARE(await(m_fixture->store.writingLanguage(m_fixture->idOf(QStringLiteral("LVQ-KX-203")))), u"lv"_qs);
    }
    void withoutADictionaryTheLanguageIsAbsent()
    {
        open("LVQ-KX-203");
        QVERIFY(!find<Button>("writingLanguage"));
    }

    // --- canned responses

    void anOrderIsFilledInOnlyWhereThereIsNoDoubt()
    {
        const auto order = [](const char *title, const char *link) {
            TouchpointRow row;
            row.kind = TouchpointKind::Order;
            row.title = QString::fromUtf8(title);
            row.link = QString::fromUtf8(link);
            return row;
        };
        const TouchpointRow one = order("Order #4812", ""),
                            other = order("Laptop X200", "https://shop.lv/orders/L-20417");
        QCOMPARE(orderNumber({one}, u"Where is it?"_qs), u"4812"_qs);
        QCOMPARE(orderNumber({other}, u"Where is it?"_qs), u"L-20417"_qs);
        QCOMPARE(orderNumber({one, other}, u"Where is it?"_qs), QString());
        QCOMPARE(orderNumber({one, other}, u"Where is L-20417?"_qs), u"L-20417"_qs);
        QCOMPARE(orderNumber({one, order("Laptop X200", "")}, u"Where is it?"_qs), QString());
        QCOMPARE(orderNumber({}, u"#4812"_qs), QString());
    }
    void whatIsNotFilledInIsNotSent()
    {
        open("LVQ-KX-203");
        type(QStringLiteral("Numurs {{order.number}} un {{x}}"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        m_fixture->settle();
        QVERIFY(outbox().empty());
        QCOMPARE(edit()->textCursor().selectedText(), QStringLiteral("{{order.number}}"));
        type(QStringLiteral("4812"));
        QCOMPARE(edit()->toPlainText(), QStringLiteral("Numurs 4812 un {{x}}"));
    }
    void aNoteMayNameAPlaceholder()
    {
        open("LVQ-KX-203");
        m_fixture->workspace.startNote();
        type(QStringLiteral("{{order.number}} is never filled in"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
    }
    void whatIsUsedMostIsOfferedFirst()
    {
        RecordBatch records;
        for (const char *title : {"Alfa", "Beta", "Gamma"}) {
            CannedResponseRecord canned;
            canned.id = QLatin1String(title);
            canned.title = QLatin1String(title);
            canned.text = QLatin1String(title);
            records.cannedResponses.push_back(canned);
        }
        apply(records);
        QVERIFY(await(m_fixture->store.noteCannedUse(m_fixture->account, u"Gamma"_qs)).ok());
        open("LVQ-KX-203");
        type(QStringLiteral("::"));
        const auto *list = m_pane->findChild<QWidget *>(QStringLiteral("cannedPopup"))->findChild<QListWidget *>();
        QVERIFY(turnUntil([&] { return list->count() == 4; }));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Gamma"));
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("Alfa"));
        m_fixture->settle();
        for (const CannedResponseRow &row : await(m_fixture->store.cannedResponses(m_fixture->account)))
            QCOMPARE(row.uses, row.title == u"Alfa" || row.title == u"Gamma" ? 1 : 0);
    }
    void aLongPublicAnswerIsRefusedInWords()
    {
        RecordBatch records;
        ConversationRecord post;
        post.id = QStringLiteral("POST-1");
        post.number = post.id;
        post.channel = Channel::SocialPublic;
        post.status = Status{ConversationState::Open, QStringLiteral("open"), {}};
        records.conversations.push_back(post);
        MessageRecord message;
        message.id = QStringLiteral("p1");
        message.conversation = post.id;
        message.direction = Direction::Inbound;
        message.createdAt = ConversationFixture::now - 1000;
        message.text = QStringLiteral("?");
        records.messages.push_back(message);
        apply(records);
        open("POST-1");
        type(QString(200, u'a'));
        QVERIFY(!find<QLabel>("answerLength"));
        type(QString(81, u'b'));
        QCOMPARE(find<QLabel>("answerLength")->text(), QStringLiteral("281 of 280"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        m_fixture->settle();
        QVERIFY(outbox().empty());
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
    }

    // --- hold before send

    void anAnswerIsHeldAndGoesByItself()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return find<HeldAnswers>("heldAnswers") != nullptr; }));
        save("held-light");
        QCOMPARE(outbox().front().notBefore, m_fixture->clock.nowMs() + 10'000);
        QVERIFY(await(m_fixture->store.sendable(m_fixture->account, 10)).empty());
        m_fixture->clock.advance(std::chrono::seconds(11));
        QVERIFY(turnUntil([this] { return !find<HeldAnswers>("heldAnswers"); }));
        QCOMPARE(await(m_fixture->store.sendable(m_fixture->account, 10)).size(), size_t(1));
    }
    void offlineNoSecondIsPromisedWhicheverConversationIsOpen()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return find<HeldAnswers>("heldAnswers") != nullptr; }));
        const auto words = [this] { return find<HeldAnswers>("heldAnswers")->findChild<TextLabel *>()->text(); };
        QVERIFY2(words().startsWith(u"The answer waits for the connection; for"), qPrintable(words()));
        open("CHAT-1");
        QVERIFY2(words().startsWith(u"The answer to Līga Ķirškalne waits for the connection; for"),
                 qPrintable(words()));
    }
    void undoGivesTheWordsBackWithoutTheSignature()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return find<HeldAnswers>("heldAnswers") != nullptr; }));
        QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return edit()->toPlainText() == u"Labdien!"; }));
        QVERIFY(outbox().empty());
        QVERIFY(!find<HeldAnswers>("heldAnswers"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
        const QString text = std::get<SendReply>(outbox().front().command).text;
        QCOMPARE(text.count(QStringLiteral("Anna Bērziņa")), 1);
    }
    void whatClosedTheConversationBehindAHeldAnswerIsTakenBackWithIt()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        const ConversationId here = m_fixture->workspace.conversation();
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
        m_fixture->workspace.request(action::resolve);
        QVERIFY(turnUntil([this] { return outbox().size() == 2; }));
        m_fixture->settle();
        m_fixture->workspace.request(action::takeBack);
        QVERIFY(turnUntil([this] { return outbox().empty(); }));
        QVERIFY(turnUntil([&] { return m_fixture->workspace.conversation() == here; }));
        QVERIFY(await(m_fixture->store.conversation(here))->status.state != ConversationState::Resolved);
    }
    void anAnswerDiscardedInTheOutboxIsHeldNoMore()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return find<HeldAnswers>("heldAnswers") != nullptr; }));
        QVERIFY(await(m_fixture->store.discard(outbox().front().id)).ok());
        QVERIFY(turnUntil([this] { return !find<HeldAnswers>("heldAnswers"); }));
    }
    void whatIsHeldElsewhereIsToldAndTakenBackThere()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("LVQ-KX-203");
        const ConversationId first = m_fixture->workspace.conversation();
        type(QStringLiteral("Labdien!"));
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
        open("CHAT-1");
        QVERIFY(find<HeldAnswers>("heldAnswers"));
        m_fixture->workspace.request(action::takeBack);
        QVERIFY(turnUntil(
            [&] { return m_fixture->workspace.conversation() == first && edit()->toPlainText() == u"Labdien!"; }));
        QVERIFY(outbox().empty());
    }
    void aLineOfALiveChatIsNotHeld()
    {
        m_pane->setHold(std::chrono::seconds(10));
        open("CHAT-1");
        type(QStringLiteral("Здравствуйте!"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
        QCOMPARE(await(m_fixture->store.sendable(m_fixture->account, 10)).size(), size_t(1));
    }

    // --- delivery in detail

    void whatBecameOfAnAnswerIsShownWithWhatCanBeDone()
    {
        open("LVQ-KX-203");
        auto *bubble = m_pane->findChild<TimelineView *>()->bubbles().at(3);
        QVERIFY(turnUntil([&] { return bubble->findChild<DeliveryMark *>()->look().hasDetail; }));
        QTest::mouseClick(bubble->findChild<DeliveryMark *>(), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return find<DeliveryDialog>("deliveryDialog") != nullptr; }));
        auto *dialog = find<DeliveryDialog>("deliveryDialog");
        save("delivery-light", dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("deliveryReport"))->toPlainText(),
                 QStringLiteral("550 5.1.1 mailbox full"));
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("writeAgain")), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return edit()->toPlainText().contains(QStringLiteral("Посылка найдена")); }));
        QCOMPARE(bubble->message().delivery.state, DeliveryState::NotDelivered);
    }
    void attemptsAreListedWithWhatTheServerSaidAndWhenItIsTriedAgain()
    {
        const qint64 now = ConversationFixture::now;
        MessageRow message;
        message.createdAt = now - 3'600'000;
        message.delivery = {DeliveryState::Sent, now - 3'590'000, 0, {}, {QStringLiteral("liga@kirskalne.example")}};
        message.delivery.attempts = {
            {now - 3'590'000, {}, QStringLiteral("451 4.7.1 Greylisted, try again in 300 seconds"), now - 3'290'000},
            {now - 3'290'000, QStringLiteral("liga@kirskalne.example"), QStringLiteral("452 4.2.2 Mailbox full"),
             now + 600'000}};
        DeliveryDialog dialog(message, {}, true, now, m_fixture->theme, m_pane.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>(QStringLiteral("deliveryAttempt"))) {
            said += label->text();
            QVERIFY(label->accessibleName().endsWith(label->text()));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        }
        QCOMPARE(said,
                 (QStringList{QStringLiteral("451 4.7.1 Greylisted, try again in 300 seconds"),
                              QStringLiteral("liga@kirskalne.example: 452 4.2.2 Mailbox full")}));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("nextAttempt"))->text().startsWith(QStringLiteral("Next")));
        save("attempts-light", &dialog);

        DeliveryDialog later(message, {}, true, now + 3'600'000, m_fixture->theme, m_pane.get());
        later.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(later.findChild<QLabel *>(QStringLiteral("nextAttempt"))->text().contains(QStringLiteral("was due")));
    }
    void ofManyAttemptsTheNewestAreShownAndTheReportOnlyOnce()
    {
        MessageRow message;
        message.delivery.state = DeliveryState::NotDelivered;
        message.delivery.report = QStringLiteral("550 5.1.1 unknown");
        for (int i = 0; i < 9; ++i)
            message.delivery.attempts.append({i + 1, {}, i < 8 ? QString::number(i) : message.delivery.report});
        DeliveryDialog dialog(message, {}, true, ConversationFixture::now, m_fixture->theme, m_pane.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QList<QLabel *> shown = dialog.findChildren<QLabel *>(QStringLiteral("deliveryAttempt"));
        QCOMPARE(shown.size(), 6);
        QCOMPARE(shown.last()->text(), message.delivery.report);
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(QStringLiteral("deliveryReport")));
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("nextAttempt")));
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(QStringLiteral("without 3")); }));
    }
    void whatTheHelpDeskNoLongerKeepsIsCalledExpired()
    {
        MessageRow message;
        message.delivery.state = DeliveryState::Expired;
        DeliveryDialog dialog(message, {}, true, ConversationFixture::now, m_fixture->theme, m_pane.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("deliveryAdvice"))
                    ->text()
                    .contains(QStringLiteral("no longer keeps")));
        QVERIFY(!dialog.findChild<Button *>(QStringLiteral("writeAgain")));
    }

    // --- articles

    void anArticleIsFoundReadAndPutIn()
    {
        RecordBatch records;
        ArticleRecord article;
        article.id = QStringLiteral("k1");
        article.title = QStringLiteral("Kā atgriezt preci");
        article.text = QStringLiteral("Preci var atgriezt 14 dienu laikā.");
        article.html = QStringLiteral("<p>Preci var atgriezt <b>14 dienu</b> laikā.</p><script>x()</script>");
        article.webUrl = QStringLiteral("https://volta.example/help/1");
        records.articles.push_back(article);
        article.id = QStringLiteral("k2");
        article.title = QStringLiteral("Garantija");
        article.text = article.html = QStringLiteral("Divi gadi.");
        records.articles.push_back(article);
        apply(records);
        open("LVQ-KX-203");
        QVERIFY(turnUntil([this] { return find<Button>("articles") != nullptr; }));
        type(QStringLiteral("Skatiet: ??"));
        auto *dialog = m_pane->findChild<ArticleDialog *>();
        QVERIFY(dialog->isVisible());
        auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("articleSearch"));
        auto *found = dialog->findChild<QListWidget *>(QStringLiteral("articlesFound"));
        QVERIFY(turnUntil([&] { return found->count() == 2; }));
        search->setText(QStringLiteral("atgriez"));
        QVERIFY(turnUntil([&] { return found->count() == 1; }));
        m_fixture->settle();
        save("articles-light", dialog);
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("insertArticleLink")), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(edit()->toPlainText(), QStringLiteral("Skatiet: Kā atgriezt preci "));
        QVERIFY(edit()->toHtml().contains(QStringLiteral("https://volta.example/help/1")));
        QTest::mouseClick(find<Button>("articles"), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return found->count() == 2; }));
        found->setCurrentRow(found->item(0)->text() == u"Garantija" ? 0 : 1);
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("insertArticleText")), Qt::LeftButton);
        QVERIFY(edit()->toPlainText().endsWith(QStringLiteral("Divi gadi.")));
    }
    void withoutArticlesTheirButtonIsAbsent()
    {
        open("LVQ-KX-203");
        QVERIFY(!find<Button>("articles"));
        type(QStringLiteral("??"));
        QVERIFY(!m_pane->findChild<ArticleDialog *>()->isVisible());
    }

    // --- quoting and mentions

    void whatIsSelectedInAMessageIsQuoted()
    {
        open("LVQ-KX-203");
        MessageBody *body = m_pane->findChild<TimelineView *>()->bubbles().at(0)->body();
        QVERIFY(turnUntil([&] { return body->plainText().startsWith(QStringLiteral("Labdien")); }));
        QTest::mouseDClick(body, Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(body->selectedText(), QStringLiteral("Labdien"));
        m_fixture->workspace.request(action::reply);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("> Labdien\n"));
    }
    void aColleagueIsNamedInANote()
    {
        open("LVQ-KX-203");
        m_fixture->workspace.startNote();
        type(QStringLiteral("Lūdzu, @пе"));
        auto *popup = m_pane->findChild<QWidget *>(QStringLiteral("mentionPopup"));
        QVERIFY(popup->isVisible());
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(edit()->toPlainText(), QStringLiteral("Lūdzu, @Иван Петров "));
        QVERIFY(!popup->isVisible());
    }
    void anAnswerNamesNoColleague()
    {
        open("LVQ-KX-203");
        type(QStringLiteral("Lūdzu, @"));
        QVERIFY(!m_pane->findChild<QWidget *>(QStringLiteral("mentionPopup"))->isVisible());
    }

    // --- macros

    void aMacroSaysWhatItDoesAndDoesItInOrder()
    {
        RecordBatch records;
        records.macros.push_back({QStringLiteral("m1"), QStringLiteral("Paldies un aizvērt"),
                                  QByteArray(R"([{"command":"reply","text":"Paldies, {{customer.firstName}}!"},
                            {"command":"addTags","tags":["vip"]},{"command":"assignMe"},
                            {"command":"setStatus","state":"resolved","code":"resolved","label":"Resolved"}])")});
        apply(records);
        open("LVQ-KX-203");
        m_fixture->settle();
        m_fixture->workspace.request(action::macro);
        auto *dialog = find<MacroDialog>("macroDialog");
        QVERIFY(dialog);
        save("macro-light", dialog);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("macroWords"))->text(),
                 QStringLiteral("1. Sends this answer: Paldies, Līga!\n2. Adds the tags: vip\n3. Assigns it to you\n"
                                "4. Sets the status to “Resolved”"));
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("runMacro")), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return outbox().size() == 4; }));
        const std::vector<OutboxEntry> sent = outbox();
        QVERIFY(
            std::get<SendReply>(sent.at(0).command).text.startsWith(QStringLiteral("Paldies, Līga!\n\nAr cieņu")));
        QCOMPARE(std::get<SetTags>(sent.at(1).command).tags, QStringList{QStringLiteral("vip")});
        QCOMPARE(std::get<Assign>(sent.at(2).command).agent, QStringLiteral("anna"));
        QVERIFY(std::holds_alternative<SetStatus>(sent.at(3).command));
    }
    void aMacroWithAnUnknownValueCannotBeRun()
    {
        RecordBatch records;
        records.macros.push_back({QStringLiteral("m1"), QStringLiteral("Numurs"),
                                  QByteArray(R"([{"command":"reply","text":"Nr. {{order.number}}"}])")});
        apply(records);
        open("LVQ-KX-203");
        m_fixture->settle();
        m_fixture->workspace.request(action::macro);
        auto *dialog = find<MacroDialog>("macroDialog");
        QVERIFY(dialog);
        QVERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("macroHindrance"))->text().startsWith(u"{{order.number}}"));
        QVERIFY(!dialog->findChild<Button *>(QStringLiteral("runMacro"))->isVisible());
    }
    void aMacrosHtmlIsFilledAndHindersAsItsTextDoes()
    {
        RecordBatch records;
        records.macros.push_back({QStringLiteral("m1"), QStringLiteral("A"), QByteArray(R"([{"command":"reply",
            "text":"Hello {{customer.firstName}}","html":"<p>Hello {{customer.firstName}}</p>"}])")});
        records.macros.push_back({QStringLiteral("m2"), QStringLiteral("B"), QByteArray(R"([{"command":"reply",
            "text":"Hello","html":"<p>No. {{order.number}}</p>"}])")});
        apply(records);
        open("LVQ-KX-203");
        m_fixture->settle();
        m_fixture->workspace.request(action::macro);
        auto *dialog = find<MacroDialog>("macroDialog");
        QVERIFY(dialog);
        dialog->findChild<QListView *>(QStringLiteral("macros"))
            ->setCurrentIndex(dialog->findChild<QListView *>(QStringLiteral("macros"))->model()->index(1, 0));
        QVERIFY(!dialog->findChild<Button *>(QStringLiteral("runMacro"))->isVisible());
        dialog->findChild<QListView *>(QStringLiteral("macros"))
            ->setCurrentIndex(dialog->findChild<QListView *>(QStringLiteral("macros"))->model()->index(0, 0));
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("runMacro")), Qt::LeftButton);
        QVERIFY(turnUntil([this] { return outbox().size() == 1; }));
        QVERIFY(std::get<SendReply>(outbox().front().command).html.contains(QStringLiteral("Hello Līga")));
    }
    void aMacroWhoseAnswerIsRefusedDoesNothingAtAll()
    {
        RecordBatch records;
        records.macros.push_back({QStringLiteral("m1"), QStringLiteral("A"), QByteArray(R"([
            {"command":"reply","text":"Paldies!"},
            {"command":"setStatus","state":"resolved","code":"resolved","label":"Resolved"}])")});
        apply(records);
        open("LVQ-KX-203");
        m_fixture->settle();
        m_pane->setRefusal([](const ConversationRow &) {
            return std::optional<Error>(
                Error{ErrorKind::Rejected, QStringLiteral("Lists are for reading."), {}, {}, {}});
        });
        m_fixture->workspace.request(action::macro);
        auto *dialog = find<MacroDialog>("macroDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("runMacro")), Qt::LeftButton);
        m_fixture->settle();
        QVERIFY(outbox().empty());
    }
};

QTEST_MAIN(TestWritingHelp)
#include "TestWritingHelp.moc"
