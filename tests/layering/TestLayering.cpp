#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Keeps the rules of ARCHITECTURE.md that the linker cannot: who may include whom, which words are banned, which
/// vendor names must not occur in C++.
class TestLayering : public QObject
{
    Q_OBJECT

    struct Rule
    {
        QString folder;
        QStringList mayInclude;
    };

    // Longest folder first: the first that fits decides.
    const QList<Rule> m_rules{
        {QStringLiteral("core/base/"), {QStringLiteral("core/base/")}},
        {QStringLiteral("core/domain/"), {QStringLiteral("core/base/"), QStringLiteral("core/domain/")}},
        {QStringLiteral("core/content/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/calls/"), QStringLiteral("core/content/")}},
        {QStringLiteral("core/store/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/store/")}},
        {QStringLiteral("core/backend/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/backend/")}},
        {QStringLiteral("core/account/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/backend/"),
          QStringLiteral("core/account/")}},
        {QStringLiteral("core/calls/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/calls/")}},
        // Of the store it knows the rows, which are plain values, and never asks for any.
        {QStringLiteral("core/insight/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/store/Rows.h"),
          QStringLiteral("core/store/TouchpointRules.h"), QStringLiteral("core/insight/")}},
        {QStringLiteral("core/language/"), {QStringLiteral("core/base/"), QStringLiteral("core/language/")}},
        {QStringLiteral("core/spelling/"), {QStringLiteral("core/base/"), QStringLiteral("core/spelling/")}},
        {QStringLiteral("core/sync/"), {QStringLiteral("core/")}},
        {QStringLiteral("ui/models/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/store/"),
          QStringLiteral("core/sync/"), QStringLiteral("ui/models/")}},
        // Of a help desk the window knows what it offers, and of syncing how it stands: neither HTTP nor an engine.
        {QStringLiteral("ui/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("core/content/"),
          QStringLiteral("core/store/"), QStringLiteral("core/account/"), QStringLiteral("core/calls/"),
          QStringLiteral("core/language/"), QStringLiteral("core/insight/"),
          QStringLiteral("core/spelling/Speller.h"), QStringLiteral("core/spelling/Words.h"),
          QStringLiteral("core/backend/Manifest.h"), QStringLiteral("core/backend/Connection.h"),
          QStringLiteral("core/backend/HomeAddress.h"), QStringLiteral("core/backend/TakesFiles.h"),
          QStringLiteral("core/sync/SyncService.h"), QStringLiteral("core/sync/AccountSyncStatus.h"),
          QStringLiteral("core/sync/MessagePictures.h"), QStringLiteral("core/sync/ProfileKey.h"),
          QStringLiteral("ui/")}},
        {QStringLiteral("app/desk/"),
         {QStringLiteral("core/base/"), QStringLiteral("core/domain/"), QStringLiteral("app/desk/")}},
        {QStringLiteral("app/mapper/"), {QStringLiteral("core/base/"), QStringLiteral("app/mapper/")}},
        {QStringLiteral("app/ctl/"), {QStringLiteral("core/"), QStringLiteral("app/ctl/")}},
        {QStringLiteral("app/"), {QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/")}},
    };

    static QString root() { return qEnvironmentVariable("SASKARE_SOURCE"); }

    static QStringList sources()
    {
        QStringList files;
        for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
            QDirIterator it(root() + u'/' + top, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                files.append(it.next().mid(root().size() + 1));
        }
        files.sort();
        return files;
    }

    static QStringList linesOf(const QString &path)
    {
        QFile file(root() + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n');
    }

    /// "file:line: text" of every line of `files` that matches.
    static QStringList matches(const QStringList &files, const QRegularExpression &pattern)
    {
        QStringList found;
        for (const QString &path : files) {
            const QStringList lines = linesOf(path);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (pattern.match(lines.at(i)).hasMatch())
                    found.append(
                        QStringLiteral("%1:%2: %3").arg(path, QString::number(i + 1), lines.at(i).trimmed()));
            }
        }
        return found;
    }

private Q_SLOTS:
    void thereAreSourcesToLookAt() { QVERIFY2(sources().size() > 50, "SASKARE_SOURCE must name the checkout"); }

    void everyIncludeIsAllowedToItsFolder()
    {
        static const QRegularExpression include(QStringLiteral("^#include \"((?:core|ui|app|tests)/[^\"]+)\""));
        QStringList breaches;
        const QStringList files = sources();
        for (const QString &path : files) {
            const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                           [&](const Rule &r) { return path.startsWith(r.folder); });
            QVERIFY2(rule != m_rules.end(), qPrintable(path));
            const QStringList lines = linesOf(path);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const auto match = include.match(lines.at(i));
                if (!match.hasMatch())
                    continue;
                const QString target = match.captured(1);
                const bool allowed = std::any_of(rule->mayInclude.begin(), rule->mayInclude.end(),
                                                 [&](const QString &prefix) { return target.startsWith(prefix); });
                if (!allowed)
                    breaches.append(QStringLiteral("%1:%2 includes %3").arg(path, QString::number(i + 1), target));
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void coreKnowsNoWindows()
    {
        const QStringList found
            = matches(sources().filter(QRegularExpression(QStringLiteral("^core/"))),
                      QRegularExpression(QStringLiteral("#include "
                                                        "<(Q(Widget|Application|GuiApplication|Color|Font|Icon|Image|"
                                                        "Pixmap|Painter|Palette|TextDocument)|QtGui|QtWidgets)")));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void onlyTheirOwnersUseDatabaseNetworkAndKeychain()
    {
        const auto outside = [](const QString &owners, const QString &headers) {
            return matches(sources().filter(QRegularExpression(QStringLiteral("^(?!%1)").arg(owners))),
                           QRegularExpression(QStringLiteral("#include <(%1)").arg(headers)));
        };
        QStringList found = outside(QStringLiteral("core/store/|app/desk/|app/bench/|app/soak/|app/torture/"),
                                    QStringLiteral("QSql|sqlite3"));
        found += outside(
            QStringLiteral("core/backend/|app/desk/|app/SingleInstance|app/Surroundings|app/bench/|app/torture/"),
            QStringLiteral("QNetwork|QTcp|QSsl|QLocalSocket|QLocalServer|httplib"));
        found += outside(QStringLiteral("core/account/"), QStringLiteral("qt6keychain"));
        found += outside(QStringLiteral("core/spelling/"), QStringLiteral("hunspell"));
        found += outside(QStringLiteral("app/mapper/|app/bench/"), QStringLiteral("jq\\.h"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noVendorIsNamedInCode()
    {
        // Names in comments that cite a source of a rule are allowed: code and strings are not.
        const QStringList files = sources().filter(QRegularExpression(QStringLiteral("^(core|ui)/")));
        QStringList found = matches(
            files,
            QRegularExpression(QStringLiteral("liveagent|zammad|chatwoot|zendesk|request ?tracker|freshdesk"),
                               QRegularExpression::CaseInsensitiveOption));
        found.removeIf([](const QString &line) {
            const QString text = line.section(QStringLiteral(": "), 1);
            return text.startsWith(QLatin1String("//")) || text.startsWith(QLatin1String("///"))
                || text.startsWith(u'*');
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void futuresMayBeOutlived()
    {
        // then(context, ...) of Qt 6.4's own type stops the program when the context has gone before the answer:
        // outside core/base a future is a saskare::Future, whose own then() does nothing in that case.
        const QStringList found = matches(
            sources().filter(QRegularExpression(QStringLiteral("^(?!core/base/|app/torture/)"))),
            QRegularExpression(QStringLiteral("\\bQFuture\\b|\\bQtFuture::|QtConcurrent|future\\(\\)\\.then")));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void bannedWordsDoNotOccur()
    {
        // The instruments measure and torture the program from outside, as tests do: they turn its event loop by
        // hand.
        const QStringList found
            = matches(sources().filter(QRegularExpression(QStringLiteral("^(?!app/bench/|app/torture/)"))),
                      QRegularExpression(QStringLiteral(
                          "(?<!QNetworkInformation)::instance\\(\\)|friend "
                          "class|QEventLoop\\b|QThread::create|processEvents|\\bTODO\\b|\\bFIXME\\b")));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "TestLayering.moc"
