#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace saskare {

/// Everything that is remembered between two starts, besides accounts. The names in the file and the defaults stand
/// in one table in Settings.cpp.
enum class Setting
{
    Language, ///< "lv"; empty: the desktop's
    Theme, ///< "desktop", "light", "dark"
    Notifications, ///< bool
    NotificationText, ///< bool: customers' words may be shown on the desktop
    WindowGeometry, ///< QByteArray
    WindowState, ///< QByteArray
    Splitter, ///< QByteArray
    CustomerShown, ///< bool
    ViewsShown, ///< bool
    View, ///< the view that was open, as the window writes it
    Conversation, ///< id of the conversation that was open
    TakeAssigns, ///< bool: what is taken by "Take the next" becomes this agent's
    ListsForReading, ///< bool: answers only in what was taken by "Take the next"
    Taken, ///< QStringList: ids of conversations that were, the newest last
    NextAfterDone, ///< bool: what is resolved or postponed makes room for the next conversation
    IdleCover, ///< minutes without a key or click until everything is hidden; 0: never
    TouchpointImportance, ///< how much stages and channels matter, of all and of single queues, as
                          ///< core/insight/Gaps.h writes it
    HoldSeconds, ///< an answer is held so long before it is sent; 0: not
    Spelling, ///< bool: what is written is checked
    DesktopDark, ///< bool: what the desktop asked for last, so that the next start does not flash
};

/// The profile's settings.ini. Thread: GUI.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `folder`: the profile; empty keeps nothing beyond this run.
    explicit Settings(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    void set(Setting setting, const QVariant &value);

Q_SIGNALS:
    void changed(saskare::Setting setting);

private:
    QString m_folder;
    QSettings m_file;
    QHash<int, QVariant> m_values;
};

} // namespace saskare
