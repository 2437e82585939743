#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <array>

namespace saskare {

/// The colours by what they are for. Values for light and dark stand in Theme.cpp, nowhere else.
enum class Color
{
    Window,
    Pane,
    Rail,
    Line,
    Text,
    TextSecond,
    TextThird,
    Accent,
    AccentSoft,
    AccentFill,
    OnAccent,
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Note,
    NoteLine,
    OwnAnswer,
    Bubble,
    Hover,
};
constexpr size_t colorCount = static_cast<size_t>(Color::Hover) + 1;

/// The type scale, in pixels at 100 %: 11, 12, 13, 13.5, 15, 16.
enum class TextSize
{
    Label,
    Small,
    Body,
    Message,
    Title,
    Subject
};
/// Inter comes as static fonts; these are weights it has.
enum class TextWeight
{
    Regular = 400,
    Medium = 500,
    Strong = 600
};

enum class ThemeChoice
{
    FollowDesktop,
    Light,
    Dark
};

/// The one spacing scale.
namespace space {
constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}
namespace radius {
constexpr int chip = 6, control = 8, bubble = 12;
}
namespace measure {
constexpr int control = 32, row = 84, viewItem = 32, rail = 56, views = 208, list = 344, customer = 312,
              message = 560;
}

/// Colours, fonts and tinted icons, light or dark. Widgets take it by reference and repaint on changed().
/// Sets the application's palette and font; no style sheets. Thread: GUI.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// What the desktop asks for; used while the choice is FollowDesktop.
    void setDesktopDark(bool dark);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] QColor color(Color name) const;
    [[nodiscard]] QFont font(TextSize size, TextWeight weight = TextWeight::Regular) const;
    /// Tabular figures, for numbers that stand under each other.
    [[nodiscard]] QFont figures(TextSize size, TextWeight weight = TextWeight::Regular) const;
    /// A Lucide icon of resources/icons, drawn in that colour at any device pixel ratio; follows theme changes
    /// when asked for again on changed().
    [[nodiscard]] QIcon icon(const QString &name, Color color = Color::TextSecond) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Color color, int size, qreal devicePixelRatio) const;

    /// Background and text of an avatar: a hue from `key` (a customer's id and account).
    struct AvatarColors
    {
        QColor background, text;
    };
    [[nodiscard]] AvatarColors avatar(const QString &key) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::FollowDesktop;
    bool m_desktopDark = false;
};

/// "LĶ" for "Līga Ķirškalne"; one letter for one word; "?" for nothing.
QString initials(const QString &name);

} // namespace saskare
