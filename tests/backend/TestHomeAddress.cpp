#include "core/backend/HomeAddress.h"

#include <QTest>

using namespace saskare;

class TestHomeAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverIsPastedLeadsToTheHelpDesk_data()
    {
        QTest::addColumn<QString>("helpDesk");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("home");
        const QString rt = QStringLiteral("requesttracker"), own = QStringLiteral("saskare");
        const auto row = [](const char *name, const QString &helpDesk, const char *given, const char *home) {
            QTest::newRow(name) << helpDesk << QString::fromUtf8(given) << QString::fromUtf8(home);
        };
        row("right already", rt, "https://rt.shop.lv", "https://rt.shop.lv");
        row("a slash", rt, "https://rt.shop.lv/", "https://rt.shop.lv");
        row("slashes below a folder", rt, "https://shop.lv/rt//", "https://shop.lv/rt");
        row("the API", rt, "https://rt.shop.lv/REST/2.0", "https://rt.shop.lv");
        row("the API with a slash", rt, "https://rt.shop.lv/REST/2.0/", "https://rt.shop.lv");
        row("something in the API", rt, "https://shop.lv/rt/REST/2.0/ticket/5", "https://shop.lv/rt");
        row("a page", rt, "http://127.0.0.1:8080/Ticket/Display.html?id=5#txn-9", "http://127.0.0.1:8080");
        row("a page below a folder", rt, "https://shop.lv/rt/Search/Results.html?Query=x", "https://shop.lv/rt");
        row("the first page", rt, "https://rt.shop.lv/index.html", "https://rt.shop.lv");
        row("a folder that begins like a page", rt, "https://shop.lv/Tickets/rt", "https://shop.lv/Tickets/rt");
        row("a host and a folder of other letters", rt, "https://ziņas.lv/darbs/ā", "https://ziņas.lv/darbs/ā");
        row("a hosted one", QStringLiteral("liveagent"), "https://shop.ladesk.com/agent/#Conversation;id=ab12",
            "https://shop.ladesk.com");
        row("an agent's page", QStringLiteral("zendesk"), "https://shop.zendesk.com/agent/tickets/35",
            "https://shop.zendesk.com");
        row("an article", QStringLiteral("zendesk"), "https://shop.zendesk.com/hc/en-us/articles/1",
            "https://shop.zendesk.com");
        row("a page behind the fragment", QStringLiteral("zammad"), "https://help.shop.lv/#ticket/zoom/5",
            "https://help.shop.lv");
        row("a page of the new desktop", QStringLiteral("zammad"), "https://help.shop.lv/desktop/tickets/5",
            "https://help.shop.lv");
        row("our own API", own, "https://desk.shop.lv/v1/", "https://desk.shop.lv");
        row("a folder called like our API", own, "https://shop.lv/v1/desk", "https://shop.lv/v1/desk");
        row("only the end of a folder's name", own, "https://shop.lv/apiv1", "https://shop.lv/apiv1");
        row("no address at all", own, "desk", "desk");
    }

    void whateverIsPastedLeadsToTheHelpDesk()
    {
        QFETCH(QString, helpDesk);
        QFETCH(QString, given);
        QFETCH(QString, home);
        const ManifestCatalog catalog{QString()};
        const auto manifest = catalog.manifest(helpDesk);
        QVERIFY(manifest);
        QCOMPARE(homeAddress(QUrl(given), *manifest), QUrl(home));
    }
};

QTEST_GUILESS_MAIN(TestHomeAddress)
#include "TestHomeAddress.moc"
