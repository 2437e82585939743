#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InfoBar.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/SearchField.h"
#include "ui/base/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace saskare;

namespace {

qint64 at(const QString &local)
{
    return QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch();
}

/// As WCAG 2 has it: 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear
            = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestBaseWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void timesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("said");
        // It is Wednesday, 18 November 2026, 15:00.
        QTest::newRow("seconds ago") << QStringLiteral("2026-11-18T14:59:30") << QStringLiteral("now");
        QTest::newRow("minutes ago") << QStringLiteral("2026-11-18T14:19:00") << QStringLiteral("41 min");
        QTest::newRow("hours ago") << QStringLiteral("2026-11-18T11:30:00") << QStringLiteral("3 h");
        QTest::newRow("this morning") << QStringLiteral("2026-11-18T08:05:00") << QStringLiteral("08:05");
        QTest::newRow("later today") << QStringLiteral("2026-11-18T16:10:00") << QStringLiteral("16:10");
        QTest::newRow("two days ago") << QStringLiteral("2026-11-16T09:00:00") << QStringLiteral("Mon 09:00");
        QTest::newRow("in five days") << QStringLiteral("2026-11-23T09:00:00") << QStringLiteral("Mon 09:00");
        QTest::newRow("weeks ago") << QStringLiteral("2026-10-02T09:00:00") << QStringLiteral("2 Oct");
        QTest::newRow("another year") << QStringLiteral("2024-10-02T09:00:00") << QStringLiteral("2 Oct 2024");
    }
    void timesAreSaidAsPeopleSayThem()
    {
        QFETCH(QString, then);
        QFETCH(QString, said);
        QCOMPARE(relativeTime(at(then), at(QStringLiteral("2026-11-18T15:00:00"))), said);
    }

    void timesInASentenceHaveTheirLittleWords_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("said");
        QTest::newRow("seconds ago") << QStringLiteral("2026-11-18T14:59:30") << QStringLiteral("just now");
        QTest::newRow("in seconds") << QStringLiteral("2026-11-18T15:00:30") << QStringLiteral("just now");
        QTest::newRow("minutes ago") << QStringLiteral("2026-11-18T14:57:00") << QStringLiteral("3 min ago");
        QTest::newRow("this morning") << QStringLiteral("2026-11-18T08:05:00") << QStringLiteral("at 08:05");
        QTest::newRow("later today") << QStringLiteral("2026-11-18T16:10:00") << QStringLiteral("at 16:10");
        QTest::newRow("two days ago") << QStringLiteral("2026-11-16T09:00:00") << QStringLiteral("on Mon 09:00");
        QTest::newRow("weeks ago") << QStringLiteral("2026-10-02T09:00:00") << QStringLiteral("on 2 Oct");
    }
    void timesInASentenceHaveTheirLittleWords()
    {
        QFETCH(QString, then);
        QFETCH(QString, said);
        QCOMPARE(timeInWords(at(then), at(QStringLiteral("2026-11-18T15:00:00"))), said);
    }

    void aTimeThatIsNotKnownIsNotSaid()
    {
        QCOMPARE(relativeTime(0, 1'000'000), QString());
        QCOMPARE(timeInWords(0, 1'000'000), QString());
    }

    void daysHaveNames()
    {
        const qint64 now = at(QStringLiteral("2026-11-18T00:10:00"));
        QCOMPARE(dayName(now, now), QStringLiteral("Today"));
        QCOMPARE(dayName(at(QStringLiteral("2026-11-17T23:50:00")), now), QStringLiteral("Yesterday"));
        QCOMPARE(dayName(at(QStringLiteral("2026-11-12T12:00:00")), now), QStringLiteral("Thursday, 12 November"));
        QCOMPARE(dayName(at(QStringLiteral("2025-11-12T12:00:00")), now),
                 QStringLiteral("Wednesday, 12 November 2025"));
    }

    void theMinuteTicksOnTheMinute()
    {
        ManualClock clock(at(QStringLiteral("2026-11-18T15:00:20")));
        MinuteTick tick(clock);
        QSignalSpy ticked(&tick, &MinuteTick::ticked);
        clock.advance(std::chrono::seconds(39));
        QCOMPARE(ticked.count(), 0);
        clock.advance(std::chrono::seconds(1));
        QCOMPARE(ticked.count(), 1);
        clock.advance(std::chrono::seconds(60));
        QCOMPARE(ticked.count(), 2);
    }

    void escapeEmptiesTheSearchThenLeavesIt()
    {
        SearchField field(m_theme, nullptr);
        QSignalSpy escaped(&field, &SearchField::escaped);
        field.setText(QStringLiteral("ķirškalne"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void aButtonWithoutTextIsNamedByItsHint()
    {
        Button button(m_theme, ButtonKind::Quiet, QStringLiteral("settings"), nullptr);
        button.setHint(QStringLiteral("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QCOMPARE(button.accessibleName(), QStringLiteral("Settings"));
        QVERIFY(button.toolTip().contains(QStringLiteral("Ctrl+,")));
        QCOMPARE(button.sizeHint(), QSize(32, 32));
    }

    void aQuestionIsAnsweredWithoutWaiting()
    {
        int answer = -1;
        messageboxes::answerNext(1);
        messageboxes::ask(nullptr,
                          {QStringLiteral("Discard?"), {}, {QStringLiteral("Discard"), QStringLiteral("Keep")}, true},
                          [&](int index) { answer = index; });
        QCOMPARE(answer, 1);
    }

    void closingAQuestionGivesTheSafeAnswer()
    {
        QWidget window;
        int answer = -1;
        messageboxes::ask(&window,
                          {QStringLiteral("Discard?"), {}, {QStringLiteral("Discard"), QStringLiteral("Keep")}, true},
                          [&](int index) { answer = index; });
        auto *box = window.findChild<QDialog *>(QStringLiteral("question"));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(answer, 1);
    }

    void foreignWordsAreNeverMarkup()
    {
        TextLabel label(m_theme, TextSize::Body, TextWeight::Regular, Color::Text, nullptr);
        label.setText(QStringLiteral("<img src='file:///etc/passwd'>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aWrappedLabelIsAsHighAsItsWordsNow()
    {
        TextLabel label(m_theme, TextSize::Body, TextWeight::Regular, Color::Text, nullptr);
        const auto isRight = [&](int width) {
            QLabel fresh(label.text());
            fresh.setTextFormat(Qt::PlainText);
            fresh.setFont(label.font());
            fresh.setWordWrap(true);
            fresh.setContentsMargins(label.contentsMargins());
            return label.heightForWidth(width) == fresh.heightForWidth(width);
        };
        label.setText(QStringLiteral("Some words that stand in several lines where there is little room for them"));
        for (int round = 0; round < 2; ++round) {
            for (int width = 60; width < 360; width += 20)
                QVERIFY(isRight(width));
        }
        QVERIFY(label.heightForWidth(60) > label.heightForWidth(300));
        label.setText(QStringLiteral("Fewer words"));
        QVERIFY(isRight(60));
        QFont larger = label.font();
        larger.setPixelSize(40);
        label.setFont(larger);
        QVERIFY(isRight(60));
        label.setContentsMargins(0, 10, 0, 10);
        QVERIFY(isRight(60));
    }

    void aFlowBreaksItsLineWhereNothingMoreFits()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 4);
        for (int i = 0; i < 3; ++i) {
            auto *item = new QWidget(&box);
            item->setFixedSize(40, 20);
            flow->addWidget(item);
        }
        QCOMPARE(flow->heightForWidth(200), 20);
        QCOMPARE(flow->heightForWidth(90), 44);
        QCOMPARE(flow->heightForWidth(10), 68);
    }

    void inColumnsTheLinesHoldAsManyAndStandBelowEachOther()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 4, FlowLayout::Lines::InColumns);
        QList<QWidget *> items;
        for (const int wide : {40, 60, 40, 50, 40}) {
            auto *item = new QWidget(&box);
            item->setFixedSize(wide, 20);
            flow->addWidget(item);
            items += item;
        }
        QCOMPARE(flow->heightForWidth(300), 20);
        box.resize(220, 100); // four would fit, and one would be left over
        flow->setGeometry(box.rect());
        QCOMPARE(items[3]->pos(), QPoint(0, 24));
        QCOMPARE(items[4]->x(), items[1]->x());
        QCOMPARE(items[1]->x(), 54);
    }

    void whatIsWrittenCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void whatIsWrittenCanBeReadOnEveryGround()
    {
        QFETCH(ThemeChoice, choice);
        m_theme.choose(choice);
        const auto holds = [this](Color ink, Color ground) {
            const double ratio = contrast(m_theme.color(ink), m_theme.color(ground));
            return ratio >= 4.5 ? QString()
                                : QStringLiteral("%1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio, 0, 'f', 2);
        };
        for (const Color ink : {Color::Text, Color::TextSecond, Color::TextThird, Color::Accent, Color::Good,
                                Color::Warn, Color::Bad}) {
            for (const Color ground : {Color::Window, Color::Pane, Color::Rail, Color::AccentSoft, Color::Hover,
                                       Color::Bubble, Color::OwnAnswer, Color::Note})
                QCOMPARE(holds(ink, ground), QString());
        }
        QCOMPARE(holds(Color::Good, Color::GoodSoft), QString());
        QCOMPARE(holds(Color::Warn, Color::WarnSoft), QString());
        QCOMPARE(holds(Color::Bad, Color::BadSoft), QString());
        QCOMPARE(holds(Color::OnAccent, Color::AccentFill), QString());
    }

    void everythingIsDrawnInLightAndDark()
    {
        QApplication::setStyle(new AppStyle(m_theme));
        QWidget window;
        fill(window);
        window.resize(560, 640);
        window.show();
        m_theme.choose(ThemeChoice::Light);
        QVERIFY(turnUntil([&] { return window.palette() == QApplication::palette(); })); // Qt posts palettes
        const QImage light = window.grab().toImage();
        m_theme.choose(ThemeChoice::Dark);
        QVERIFY(turnUntil([&] { return window.palette() == QApplication::palette(); }));
        const QImage dark = window.grab().toImage();
        QCOMPARE(light.pixelColor(2, 2), QColor(0xf6, 0xf7, 0xf9));
        QCOMPARE(dark.pixelColor(2, 2), QColor(0x14, 0x16, 0x1b));
        const QString folder = qEnvironmentVariable("SASKARE_SHOTS");
        if (!folder.isEmpty()) {
            light.save(folder + QStringLiteral("/base-light.png"));
            dark.save(folder + QStringLiteral("/base-dark.png"));
        }
    }

private:
    void fill(QWidget &window)
    {
        auto *layout = new QVBoxLayout(&window);
        auto *buttons = new QHBoxLayout;
        layout->addLayout(buttons);
        const auto add = [&](ButtonKind kind, const QString &icon, const QString &text) {
            auto *button = new Button(m_theme, kind, icon, &window);
            button->setText(text);
            buttons->addWidget(button);
            return button;
        };
        add(ButtonKind::Primary, {}, QStringLiteral("Send"))->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
        add(ButtonKind::Outlined, QStringLiteral("check"), QStringLiteral("Atrisināt"));
        add(ButtonKind::Outlined, QStringLiteral("ellipsis"), {});
        add(ButtonKind::Quiet, QStringLiteral("bold"), {})->setCheckable(true);
        add(ButtonKind::Quiet, QStringLiteral("refresh-cw"), QStringLiteral("Обновить"));
        add(ButtonKind::Danger, QStringLiteral("trash-2"), QStringLiteral("Discard"));
        add(ButtonKind::Outlined, {}, QStringLiteral("Off"))->setEnabled(false);
        auto *chips = new QHBoxLayout;
        layout->addLayout(chips);
        for (const ChipLook &look :
             {ChipLook{QStringLiteral("12 min"), QStringLiteral("timer"), Tone::Warn},
              ChipLook{QStringLiteral("live"), QStringLiteral("circle-dot"), Tone::Good},
              ChipLook{QStringLiteral("in 6 min"), QStringLiteral("alarm-clock"), Tone::Accent},
              ChipLook{QStringLiteral("not delivered"), QStringLiteral("mail-x"), Tone::Bad},
              ChipLook{QStringLiteral("Mon 09:00"), QStringLiteral("alarm-clock"), Tone::Neutral}}) {
            auto *chip = new Chip(m_theme, &window);
            chip->setLook(look);
            chips->addWidget(chip);
        }
        auto *avatars = new QHBoxLayout;
        layout->addLayout(avatars);
        const QStringList names{QStringLiteral("Līga Ķirškalne"), QStringLiteral("Екатерина Щёголева"),
                                QStringLiteral("John Müller"), QStringLiteral("Žanete Ģērmane"), QStringLiteral("")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto *avatar = new Avatar(m_theme, 38, &window);
            avatar->setLook(
                {names[i], names[i], KindBadge{static_cast<ConversationKind>(i % 3), static_cast<Channel>(i)}});
            avatars->addWidget(avatar);
        }
        auto *search = new SearchField(m_theme, &window);
        search->setPlaceholderText(QStringLiteral("Search everything"));
        search->setKeyCap(QStringLiteral("/"));
        layout->addWidget(search);
        auto *combo = new QComboBox(&window);
        combo->addItems({QStringLiteral("Klientu serviss"), QStringLiteral("Поддержка")});
        layout->addWidget(combo);
        auto *box = new QCheckBox(QStringLiteral("Keep it for this run only"), &window);
        box->setChecked(true);
        layout->addWidget(box);
        auto *text = new QPlainTextEdit(QStringLiteral("Labdien!\n").repeated(20), &window);
        text->setMaximumHeight(80);
        layout->addWidget(text);
        auto *bar = new InfoBar(m_theme, &window);
        bar->show(Tone::Warn, QStringLiteral("cloud-off"),
                  QStringLiteral("Shop LV has not been reached since 14:22."), {QStringLiteral("Try now")});
        bar->setClosable();
        layout->addWidget(bar);
        auto *empty = new EmptyState(m_theme, &window);
        empty->setContent(QStringLiteral("inbox"), QStringLiteral("Nothing waits for you"),
                          QStringLiteral("New conversations appear here by themselves."),
                          QStringLiteral("Show all open"));
        layout->addWidget(empty, 1);
    }

    Theme m_theme;
};

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Riga"); // a zone with summer time; must be set before Qt asks
    QApplication app(argc, argv);
    TestBaseWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestBaseWidgets.moc"
