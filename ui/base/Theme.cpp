#include "ui/base/Theme.h"

#include "core/base/Log.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace saskare {
namespace {

struct Pair
{
    QRgb light, dark;
};

constexpr std::array<Pair, colorCount> colors{{
    {0xfff6f7f9, 0xff14161b}, // Window
    {0xffffffff, 0xff1a1d24}, // Pane
    {0xffeef0f4, 0xff111318}, // Rail
    {0xffe4e7ec, 0xff2a2f39}, // Line
    {0xff1b2130, 0xffe7eaf0}, // Text
    // Second and third, as good: darker (lighter) than drawn, to read at 4.5:1 on each ground text stands on.
    {0xff525b6c, 0xffa3acbb}, // TextSecond
    {0xff636c7c, 0xff8d96a5}, // TextThird
    {0xff3056d3, 0xff7c9bff}, // Accent
    {0xffe9eefc, 0xff232c47}, // AccentSoft
    {0xff3056d3, 0xff4a68e0}, // AccentFill: what white text stands on
    {0xffffffff, 0xffffffff}, // OnAccent
    {0xff117b58, 0xff4cc79a}, // Good
    {0xffe3f5ee, 0xff15322a}, // GoodSoft
    {0xff9a5b00, 0xfff0b45a}, // Warn
    {0xfffdf1dc, 0xff3a2c14}, // WarnSoft
    {0xffb42318, 0xffff8a7e}, // Bad
    {0xfffde9e7, 0xff40201d}, // BadSoft
    {0xfffff8e6, 0xff2b2719}, // Note
    {0xfff0dca8, 0xff4d4426}, // NoteLine
    {0xffeef3ff, 0xff1f2740}, // OwnAnswer
    {0xfff3f4f8, 0xff20242c}, // Bubble
    {0xfff1f3f7, 0xff1f232b}, // Hover
}};

constexpr std::array<qreal, 6> sizes{11, 12, 13, 13.5, 15, 16};

QStringList families()
{
    return {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Color Emoji")};
}

/// Draws an SVG whose strokes are "currentColor" at the device's own pixels.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QByteArray svg, QColor color, QColor disabled)
        : m_svg(std::move(svg))
        , m_color(color)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", (mode == QIcon::Disabled ? m_disabled : m_color).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QByteArray m_svg;
    QColor m_color, m_disabled;
};

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logUi) << "no icon is called" << name;
        return {};
    }
    return file.readAll();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setDesktopDark(bool dark)
{
    if (m_desktopDark == dark)
        return;
    m_desktopDark = dark;
    if (m_choice == ThemeChoice::FollowDesktop)
        apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::FollowDesktop && m_desktopDark);
}

QColor Theme::color(Color name) const
{
    const Pair &pair = colors[static_cast<size_t>(name)];
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QFont Theme::font(TextSize size, TextWeight weight) const
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qRound(sizes[static_cast<size_t>(size)]));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont Theme::figures(TextSize size, TextWeight weight) const
{
    return font(size, weight); // Inter's figures are tabular enough at these sizes; Qt 6.4 cannot ask for "tnum"
}

QIcon Theme::icon(const QString &name, Color color) const
{
    return QIcon(new TintedIcon(svgOf(name), this->color(color), this->color(Color::TextThird)));
}

QPixmap Theme::pixmap(const QString &name, Color color, int size, qreal devicePixelRatio) const
{
    const QColor tint = this->color(color);
    const QString key = QStringLiteral("saskare/%1/%2/%3/%4")
                            .arg(name, tint.name(), QString::number(size), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = icon(name, color).pixmap(QSize(pixels, pixels), 1.0);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

Theme::AvatarColors Theme::avatar(const QString &key) const
{
    const int hue = static_cast<int>(qHash(key, 0) % 360);
    if (isDark())
        return {QColor::fromHsl(hue, 110, 66), QColor::fromHsl(hue, 150, 200)};
    return {QColor::fromHsl(hue, 130, 224), QColor::fromHsl(hue, 150, 70)};
}

void Theme::apply()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Window));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Base, color(Color::Pane));
    palette.setColor(QPalette::AlternateBase, color(Color::Window));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::PlaceholderText, color(Color::TextThird));
    palette.setColor(QPalette::Button, color(Color::Pane));
    palette.setColor(QPalette::ButtonText, color(Color::Text));
    palette.setColor(QPalette::BrightText, color(Color::Bad));
    palette.setColor(QPalette::Highlight, color(Color::AccentFill));
    palette.setColor(QPalette::HighlightedText, color(Color::OnAccent));
    palette.setColor(QPalette::Link, color(Color::Accent));
    palette.setColor(QPalette::LinkVisited, color(Color::Accent));
    palette.setColor(QPalette::ToolTipBase, color(Color::Pane));
    palette.setColor(QPalette::ToolTipText, color(Color::Text));
    palette.setColor(QPalette::Light, color(Color::Pane));
    palette.setColor(QPalette::Midlight, color(Color::Line));
    palette.setColor(QPalette::Mid, color(Color::Line));
    palette.setColor(QPalette::Dark, color(Color::Line));
    palette.setColor(QPalette::Shadow, color(Color::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::TextThird));
    QApplication::setPalette(palette);
    QApplication::setFont(font(TextSize::Body));
    Q_EMIT changed();
}

QString initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : words) {
        if (word.front().isLetterOrNumber() || word.front().isSurrogate())
            letters += word.front().isHighSurrogate() ? word.left(2) : QString(word.front().toUpper());
        if (letters.size() >= 2)
            break;
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

} // namespace saskare
