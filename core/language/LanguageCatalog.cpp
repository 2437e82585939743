#include "core/language/LanguageCatalog.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace saskare {
namespace {

/// The file's bytes; nothing when it is not there, which is the usual case.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// The desktop's own habits (dates, first day) when they are of the same language; else the language's usual ones.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale usual(language == u"en" ? QStringLiteral("en_GB") : language); // days before months, hours to 24
    return system.language() == usual.language() ? system : usual;
}

} // namespace

LanguageCatalog::LanguageCatalog(QCoreApplication &application, const QString &overlayFolder, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_overlayFolder(overlayFolder)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(40);
    connect(&m_settle, &QTimer::timeout, this, &LanguageCatalog::readOverlay);
    const auto changedOnDisk = [this] {
        watch(); // a save by rename takes the watched file away
        m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changedOnDisk);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changedOnDisk);
    if (!m_overlayFolder.isEmpty() && QDir().mkpath(m_overlayFolder))
        m_worker = std::make_unique<Worker>(QStringLiteral("language"));
    QCoreApplication::installTranslator(&m_translator);
}

LanguageCatalog::~LanguageCatalog()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QList<Language> LanguageCatalog::languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("lv"), QStringLiteral("Latviešu")},
            {QStringLiteral("ru"), QStringLiteral("Русский")}};
}

QString LanguageCatalog::preferred()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0);
        const QList<Language> known = languages();
        if (std::any_of(known.begin(), known.end(), [&](const Language &language) { return language.code == code; }))
            return code;
    }
    return QStringLiteral("en");
}

void LanguageCatalog::choose(const QString &code)
{
    QString language = code.isEmpty() ? preferred() : code;
    if (!m_translator.loadLanguage(language)) {
        qCWarning(logLanguage) << "there are no texts in" << language;
        language = preferred();
        m_translator.loadLanguage(language);
    }
    m_current = language;
    m_hasOverlay = false;
    QLocale::setDefault(localeFor(language));
    watch();
    announce();
    readOverlay();
}

QString LanguageCatalog::overlayPath() const
{
    return m_overlayFolder + QStringLiteral("/saskare_%1.ts").arg(m_current);
}

void LanguageCatalog::watch()
{
    if (!m_worker)
        return;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPath(m_overlayFolder);
    if (QFile::exists(overlayPath()))
        m_watcher.addPath(overlayPath());
}

void LanguageCatalog::readOverlay()
{
    if (!m_worker)
        return;
    using Read = std::optional<Result<TranslationFile>>;
    auto read = [path = overlayPath()]() -> Read {
        const auto bytes = bytesOf(path);
        return bytes ? Read(TranslationFile::parse(*bytes)) : std::nullopt;
    };
    m_worker->run(std::move(read)).then(this, [this, language = m_current](const Read &file) {
        if (language != m_current)
            return;
        if (file && !file->ok()) {
            qCWarning(logLanguage) << overlayPath() << file->error().detail;
            Q_EMIT overlayTroubled(file->error());
            return;
        }
        if (!file && !m_hasOverlay)
            return;
        m_hasOverlay = file.has_value();
        m_translator.setOverlay(file ? std::optional(file->value()) : std::nullopt);
        announce();
    });
}

void LanguageCatalog::announce()
{
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_application, &event);
    Q_EMIT changed();
}

} // namespace saskare
