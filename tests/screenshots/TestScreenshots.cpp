#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// Starts the real program on the practice desk in each look and leaves the pictures in <build>/screenshots for
/// people to look at. What a machine can check: the window appears, at the right size, with the colours of its theme
/// and with something in it.
class TestScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowShowsThePracticeInbox_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("scale");
        QTest::addColumn<bool>("dark");
        const auto row
            = [](const char *name, const QStringList &arguments, QSize size, const char *scale, bool dark) {
                  QTest::newRow(name) << QString::fromLatin1(name) << arguments << size << QString::fromLatin1(scale)
                                      << dark;
              };
        const QString language = QStringLiteral("--language");
        const QString theme = QStringLiteral("--theme");
        const QString light = QStringLiteral("light");
        const QString darkTheme = QStringLiteral("dark");
        row("light", {theme, light, language, QStringLiteral("en")}, {1600, 940}, "1", false);
        row("dark", {theme, darkTheme, language, QStringLiteral("en")}, {1600, 940}, "1", true);
        row("latvian", {theme, light, language, QStringLiteral("lv")}, {1600, 940}, "1", false);
        row("russian", {theme, light, language, QStringLiteral("ru")}, {1600, 940}, "1", false);
        row("1366x768", {theme, light, language, QStringLiteral("en")}, {1366, 768}, "1", false);
        row("scaled-200", {theme, darkTheme, language, QStringLiteral("lv")}, {1600, 940}, "2", true);
    }
    void theWindowShowsThePracticeInbox()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        QFETCH(QSize, size);
        QFETCH(QString, scale);
        QFETCH(bool, dark);
        const QDir folder(qEnvironmentVariable("SASKARE_BIN") + QStringLiteral("/../screenshots"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const QString file = folder.filePath(name + QStringLiteral(".png"));
        QFile::remove(file);
        const QTemporaryDir profile;

        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("SASKARE_BIN") + QStringLiteral("/saskare"),
                      QStringList{QStringLiteral("--practice"), QStringLiteral("--profile"), profile.path(),
                                  QStringLiteral("--screenshot"), file, QStringLiteral("--size"),
                                  QStringLiteral("%1x%2").arg(size.width()).arg(size.height())}
                          + arguments);
        QVERIFY2(program.waitForFinished(120'000), "the program did not come to its picture");
        QCOMPARE(program.exitCode(), 0);

        const QImage picture(file);
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.size(), size * scale.toInt());
        // The middle of the window's left edge is the rail: its colour tells the theme.
        const QColor edge = picture.pixelColor(2, picture.height() / 2);
        QCOMPARE(edge.lightness() < 128, dark);
        // Avatars, chips and text give an inbox many colours; an empty window has a handful.
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 150, qPrintable(QString::number(colors.size())));
    }
};

QTEST_GUILESS_MAIN(TestScreenshots)
#include "TestScreenshots.moc"
