#pragma once

#include "core/base/Worker.h"
#include "core/language/LiveTranslator.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class QCoreApplication;

namespace saskare {

struct Language
{
    QString code; ///< "lv"
    QString ownName; ///< "Latviešu": what its speakers look for
};

/// Which languages there are and which one speaks: choose() switches the whole program at once, without a restart.
/// A file saskare_<code>.ts in the overlay folder wins over the packed texts and is followed while it is edited.
/// What it does not do: remember the choice (Settings does). Thread: GUI; files are read in a worker.
class LanguageCatalog : public QObject
{
    Q_OBJECT
public:
    /// `overlayFolder` is made if it is not there; empty: no overlay. Installs itself as a
    /// translator; `application` is who hears of a new language, and tells it on to the windows.
    explicit LanguageCatalog(QCoreApplication &application, const QString &overlayFolder, QObject *parent = nullptr);
    ~LanguageCatalog() override;

    /// All complete languages, by their own names.
    [[nodiscard]] static QList<Language> languages();
    /// The first of the desktop's languages that we have; else English.
    [[nodiscard]] static QString preferred();
    [[nodiscard]] QString current() const { return m_current; }

    /// Switches texts and QLocale's default and sends one LanguageChange. An empty or unknown code means preferred().
    void choose(const QString &code);

Q_SIGNALS:
    /// The texts are new: another language, or the overlay was saved. Widgets get LanguageChange as well.
    void changed();
    /// The overlay file cannot be read; the texts from before stay.
    void overlayTroubled(const saskare::Error &error);

private:
    [[nodiscard]] QString overlayPath() const;
    void watch();
    void readOverlay();
    void announce();

    QCoreApplication &m_application;
    QString m_overlayFolder;
    QString m_current;
    LiveTranslator m_translator;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
    bool m_hasOverlay = false; ///< an overlay file was there when we last looked
    std::unique_ptr<Worker> m_worker; ///< only while there is an overlay folder
};

} // namespace saskare
