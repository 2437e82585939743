#include "core/language/LanguageCatalog.h"
#include "tests/insight/InsightRows.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/base/AppStyle.h"
#include "ui/insight/InsightPane.h"
#include "ui/insight/MatrixPicture.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

constexpr AccountId account{1};
constexpr int count = 900;

TouchpointRecord touchpoint(int i, qint64 nowMs, QRandomGenerator &random)
{
    constexpr std::array channels{Channel::Email,        Channel::Email,  Channel::Chat, Channel::Phone,
                                  Channel::SocialPublic, Channel::Review, Channel::Web};
    TouchpointRecord record;
    record.id = u"t%1"_qs.arg(i);
    record.customer = u"c%1"_qs.arg(random.bounded(240));
    record.channel = channels[static_cast<size_t>(random.bounded(int(channels.size())))];
    record.kind = record.channel == Channel::Web ? TouchpointKind::PageVisit
        : record.channel == Channel::Review      ? TouchpointKind::Review
        : record.channel == Channel::Chat        ? TouchpointKind::Chat
        : record.channel == Channel::Phone       ? TouchpointKind::Call
                                                 : TouchpointKind::Conversation;
    const int stage = random.bounded(10);
    record.stage = stage < 2 ? Stage::Before : stage < 3 ? Stage::During : stage < 9 ? Stage::After : Stage::Unknown;
    if (record.stage == Stage::During && record.channel == Channel::SocialPublic)
        record.channel = Channel::Phone;
    record.direction = record.kind == TouchpointKind::PageVisit ? Direction::Event : Direction::Inbound;
    record.at = nowMs - random.bounded(30 * 24 * 60) * 60'000LL;
    record.title = u"Kur ir sūtījums Nr. %1?"_qs.arg(4000 + i);
    if (record.kind != TouchpointKind::PageVisit
        && random.bounded(100) < (record.channel == Channel::Phone ? 12 : 55)) {
        Evaluation evaluation;
        evaluation.score = std::clamp(1 + random.bounded(5) + (record.channel == Channel::Chat ? 2 : 0), 1, 5);
        evaluation.at = record.at.value();
        record.evaluation = evaluation;
    }
    if (random.bounded(10) == 0)
        record.rating = record.kind == TouchpointKind::Review
            ? Rating{RatingKind::Stars, double(1 + random.bounded(5)), 1, 5, {}}
            : Rating{RatingKind::Csat, double(2 + random.bounded(4)), 1, 5, {}};
    if (random.bounded(40) == 0)
        record.rating = Rating{RatingKind::Nps, double(random.bounded(11)), 0, 10, {}};
    return record;
}

} // namespace

/// The place "Quality" in each look. Leaves pictures for people in the folder SASKARE_PICTURES, if that is set, and
/// then takes texts from its folder `translations` as the program does from a profile's.
class TestInsightLook : public QObject
{
    Q_OBJECT

    static QString folder() { return qEnvironmentVariable("SASKARE_PICTURES"); }
    static void keep(QWidget &window, const QString &name)
    {
        if (!folder().isEmpty())
            QVERIFY(window.grab().save(folder() + u"/quality-%1.png"_qs.arg(name)));
    }

private Q_SLOTS:
    void everyLookShowsTheWholePlace_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << u"en"_qs << QSize(1544, 912);
        QTest::newRow("dark") << true << u"en"_qs << QSize(1544, 912);
        QTest::newRow("latvian") << false << u"lv"_qs << QSize(1544, 912);
        QTest::newRow("russian") << true << u"ru"_qs << QSize(1310, 740);
        QTest::newRow("1366x768") << false << u"en"_qs << QSize(1310, 740);
    }

    void everyLookShowsTheWholePlace()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QTemporaryDir profile;
        ManualClock clock;
        Store store(profile.path(), clock);
        AccountRegistry accounts(profile.path());
        MemorySecretStore secrets;
        ManifestCatalog manifests({});
        SyncService sync(store, accounts, secrets, manifests, clock);
        Workspace workspace;
        Settings settings({});
        settings.set(Setting::TouchpointImportance,
                     u"after/email=5,4;after/chat=4,4;after/phone=5,5;before/chat=3,4;before/email=2,3"_qs);
        LanguageCatalog languages(*qApp, folder().isEmpty() ? QString() : folder() + u"/translations"_qs);
        languages.choose(language);
        Theme theme;
        QApplication::setStyle(new AppStyle(theme));
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        AppliedPage page;
        page.position.stream = u"all"_qs;
        QRandomGenerator random(7);
        for (int i = 0; i < 240; ++i) {
            CustomerRecord customer;
            customer.id = u"c%1"_qs.arg(i);
            customer.name = i % 2 ? u"Līga Ķirškalne"_qs : u"Юрий Ёлкин"_qs;
            page.records.customers.push_back(customer);
        }
        for (int i = 0; i < count; ++i)
            page.records.touchpoints.push_back(touchpoint(i, clock.nowMs(), random));
        QVERIFY(await(store.apply(account, page)).ok());
        {
            InsightPane pane(store, sync, accounts, workspace, settings, theme, clock, nullptr);
            pane.resize(size);
            pane.show();
            auto *matrix = pane.findChild<MatrixPicture *>();
            QVERIFY(turnUntil([&] { return matrix->model()->columnCount() > 0; }));
            turnUntil([] { return false; }, 300);
            keep(pane, name);
            const QImage picture = pane.grab().toImage();
            QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, dark);
            QSet<QRgb> colors;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    colors.insert(picture.pixel(x, y));
            }
            QVERIFY2(colors.size() > 120, qPrintable(QString::number(colors.size())));
            matrix->setCurrentIndex(matrix->model()->index(2, 0));
            matrix->setFocus();
            QTest::keyClick(matrix, Qt::Key_Return);
            for (auto *button : pane.findChildren<QPushButton *>(u"asTable"_qs))
                button->click();
            turnUntil([] { return false; }, 300);
            keep(pane, name + u"-tables"_qs);
            pane.findChild<QPushButton *>(u"howComputed"_qs)->click();
            turnUntil([] { return false; }, 50);
            keep(pane, name + u"-how"_qs);
            pane.findChild<QPushButton *>(u"importances"_qs)->click();
            turnUntil([] { return false; }, 50);
            keep(*pane.findChild<QWidget *>(u"importanceDialog"_qs), name + u"-importance"_qs);
        }
        QApplication::setStyle(u"Fusion"_qs); // ours looks at the theme, which goes now
    }
};

QTEST_MAIN(TestInsightLook)
#include "TestInsightLook.moc"
