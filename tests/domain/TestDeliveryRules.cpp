#include "core/domain/DeliveryRules.h"

#include <QTest>

using namespace saskare;

class TestDeliveryRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scheduledIsDelayedOnlyAfterMoreThanThreeHours()
    {
        Delivery delivery;
        delivery.state = DeliveryState::Scheduled;
        delivery.scheduledFor = 1'000'000'000;
        const qint64 threeHours = 3LL * 60 * 60 * 1000;
        QCOMPARE(deliveryAt(delivery, delivery.scheduledFor + threeHours), DeliveryState::Scheduled);
        QCOMPARE(deliveryAt(delivery, delivery.scheduledFor + threeHours + 1), DeliveryState::Delayed);
    }
    void sentIsNeverDelayed()
    {
        Delivery delivery;
        delivery.state = DeliveryState::Sent;
        delivery.scheduledFor = 1;
        QCOMPARE(deliveryAt(delivery, 1'763'800'000'000), DeliveryState::Sent);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryRules)
#include "TestDeliveryRules.moc"
