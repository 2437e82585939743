#include "ui/settings/Settings.h"

#include <array>

namespace saskare {
namespace {

struct Row
{
    Setting setting;
    const char *name;
    QVariant fallback;
};

const std::array<Row, 20> &table()
{
    static const std::array<Row, 20> rows{{
        {Setting::Language, "language", QString()},
        {Setting::Theme, "theme", QStringLiteral("desktop")},
        {Setting::Notifications, "notifications/on", true},
        {Setting::NotificationText, "notifications/customerText", false},
        {Setting::WindowGeometry, "window/geometry", QByteArray()},
        {Setting::WindowState, "window/state", QByteArray()},
        {Setting::Splitter, "window/splitter", QByteArray()},
        {Setting::CustomerShown, "window/customer", true},
        {Setting::ViewsShown, "window/views", true},
        {Setting::View, "window/view", QString()},
        {Setting::Conversation, "window/conversation", qlonglong(0)},
        {Setting::TakeAssigns, "toSolve/assigns", true},
        {Setting::ListsForReading, "toSolve/listsForReading", false},
        {Setting::Taken, "toSolve/taken", QStringList()},
        {Setting::NextAfterDone, "window/nextAfterDone", true},
        {Setting::IdleCover, "window/hideAfterMinutes", 0},
        {Setting::TouchpointImportance, "quality/importances", QString()},
        {Setting::HoldSeconds, "writing/holdSeconds", 10},
        {Setting::Spelling, "writing/spelling", true},
        {Setting::DesktopDark, "window/desktopDark", false},
    }};
    return rows;
}

const Row &rowOf(Setting setting)
{
    return *std::find_if(table().begin(), table().end(), [&](const Row &row) { return row.setting == setting; });
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_file(folder.isEmpty() ? QString() : folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
    for (const Row &row : table()) {
        QVariant value = folder.isEmpty() ? row.fallback : m_file.value(QLatin1String(row.name), row.fallback);
        // A file edited by hand holds text; what cannot become the right kind counts as missing.
        m_values.insert(static_cast<int>(row.setting), value.convert(row.fallback.metaType()) ? value : row.fallback);
    }
}

QVariant Settings::value(Setting setting) const
{
    return m_values.value(static_cast<int>(setting));
}

void Settings::set(Setting setting, const QVariant &value)
{
    QVariant &kept = m_values[static_cast<int>(setting)];
    if (kept == value)
        return;
    kept = value;
    if (!m_folder.isEmpty())
        m_file.setValue(QLatin1String(rowOf(setting).name), value);
    Q_EMIT changed(setting);
}

} // namespace saskare
