#include "tests/ui/ConversationFixture.h"
#include "ui/models/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysHeadTheirMessages();
    void aPersonWhoGoesOnWritingIsOneGroup();
    void aReplyAppearsAtTheEndWithoutAReset();
    void earlierMessagesComeAtTheTop();
};

void TestTimelineModel::daysHeadTheirMessages()
{
    MessageRow one, two, three;
    one.remoteId = QStringLiteral("1");
    one.createdAt = QDateTime(QDate(2025, 11, 18), QTime(9, 0)).toMSecsSinceEpoch();
    two = one;
    two.remoteId = QStringLiteral("2");
    two.createdAt += 60'000;
    three = one;
    three.remoteId = QStringLiteral("3");
    three.createdAt = QDateTime(QDate(2025, 11, 19), QTime(0, 1)).toMSecsSinceEpoch();
    const std::vector<TimelineItem> items = timelineItems({one, two, three});
    QCOMPARE(items.size(), size_t(5));
    QVERIFY(items[0].isDay());
    QVERIFY(!items[1].isDay());
    QVERIFY(items[3].isDay());
    QCOMPARE(items[4].message->remoteId, QStringLiteral("3"));
    QVERIFY(items[4].startsGroup);
}

void TestTimelineModel::aPersonWhoGoesOnWritingIsOneGroup()
{
    MessageRow one;
    one.createdAt = QDateTime(QDate(2025, 11, 18), QTime(9, 0)).toMSecsSinceEpoch();
    one.authorName = QStringLiteral("Līga");
    MessageRow soon = one, late = one;
    soon.createdAt += 60'000;
    late.createdAt += 60 * 60'000;
    const std::vector<TimelineItem> items = timelineItems({one, soon, late});
    QVERIFY(items[1].startsGroup);
    QVERIFY(!items[2].startsGroup);
    QVERIFY(items[3].startsGroup);
}

void TestTimelineModel::aReplyAppearsAtTheEndWithoutAReset()
{
    ConversationFixture fixture;
    TimelineModel model(fixture.store);
    QAbstractItemModelTester tester(&model);
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    const ConversationId id = fixture.idOf(QStringLiteral("LVQ-KX-203"));
    model.setConversation(id);
    QVERIFY(turnUntil([&] { return loaded.count() == 1; }));
    const int before = model.rowCount();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    SendReply reply;
    reply.text = QStringLiteral("Atbilde");
    QVERIFY(await(fixture.store.submit(fixture.account, id, reply, {})).ok());
    QVERIFY(turnUntil([&] { return model.rowCount() > before; }));
    const TimelineItem &last = model.item(model.rowCount() - 1);
    QCOMPARE(last.message->text, QStringLiteral("Atbilde"));
    QCOMPARE(last.message->delivery.state, DeliveryState::QueuedHere);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.newestPublic()->remoteId, QStringLiteral("m6"));
}

void TestTimelineModel::earlierMessagesComeAtTheTop()
{
    ConversationFixture fixture;
    AppliedPage page;
    for (int i = 0; i < 100; ++i) {
        MessageRecord record;
        record.id = QStringLiteral("old%1").arg(i);
        record.conversation = QStringLiteral("CHAT-1");
        record.direction = Direction::Inbound;
        record.createdAt = ConversationFixture::now - 86'400'000LL * 30 + i * 60'000;
        record.text = QString::number(i);
        page.records.messages.push_back(record);
    }
    page.position.stream = QStringLiteral("fixture");
    QVERIFY(await(fixture.store.apply(fixture.account, page)).ok());
    TimelineModel model(fixture.store);
    QAbstractItemModelTester tester(&model);
    QSignalSpy loaded(&model, &TimelineModel::loaded);
    model.setConversation(fixture.idOf(QStringLiteral("CHAT-1")));
    QVERIFY(turnUntil([&] { return loaded.count() == 1; }));
    QVERIFY(model.hasEarlier());
    const QString newest = model.item(model.rowCount() - 1).key;
    while (model.hasEarlier()) {
        const int before = model.rowCount();
        model.loadEarlier();
        QVERIFY(turnUntil([&] { return model.rowCount() > before || !model.hasEarlier(); }));
    }
    int messages = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        messages += model.item(row).isDay() ? 0 : 1;
    QCOMPARE(messages, 102);
    QCOMPARE(model.item(model.rowCount() - 1).key, newest);
    QVERIFY(model.item(0).isDay());
}

QTEST_MAIN(TestTimelineModel)
#include "TestTimelineModel.moc"
