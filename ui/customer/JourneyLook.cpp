#include "ui/customer/JourneyLook.h"

#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Journey)
};

constexpr int disc = 22, between = 8, besideMark = 4, headHeight = 18, aboveDisc = 2, moreWidth = 26;
constexpr qint64 dayMs = 24 * 60 * 60'000;

int daysOf(qint64 gapMs)
{
    return static_cast<int>(gapMs / dayMs);
}

Tone toneOf(const TouchpointRow &row)
{
    if (const auto score = scoreOf(row))
        return *score >= 4 ? Tone::Good : *score < 3 ? Tone::Bad : Tone::Neutral;
    return row.rating ? ratingTone(*row.rating) : Tone::Neutral;
}

/// Score of ours and, with a star, the customer's own: they are never mixed.
QString markOf(const TouchpointRow &row)
{
    QStringList marks;
    if (const auto score = scoreOf(row))
        marks += QString::number(*score);
    if (row.rating)
        marks += row.rating->kind == RatingKind::Thumbs
            ? (row.rating->value > row.rating->lowest ? QStringLiteral("★+") : QStringLiteral("★−"))
            : QStringLiteral("★%1").arg(QLocale().toString(row.rating->value, 'g', 3));
    return marks.join(QLatin1Char(' '));
}

class Painting
{
public:
    Painting(QPainter &painter, const Theme &theme, const JourneyLine &line)
        : m_painter(painter)
        , m_theme(theme)
        , m_line(line)
        , m_small(theme.figures(TextSize::Label))
        , m_metrics(m_small)
    {
    }

    void columns(const QRect &box, bool unknown)
    {
        const QList<QRect> places = journeyColumns(box, unknown);
        for (qsizetype i = 0; i < places.size(); ++i) {
            std::vector<size_t> steps;
            for (size_t k = 0; k < m_line.steps.size(); ++k) {
                if (m_line.steps[k].touchpoint.stage == allStages[static_cast<size_t>(i)])
                    steps.push_back(k);
            }
            row(places[i].adjusted(0, 0, -space::s, 0), steps, false);
        }
    }

    void run(const QRect &box)
    {
        std::vector<size_t> steps;
        for (size_t k = 0; k < m_line.steps.size(); ++k)
            steps.push_back(k);
        row(box.adjusted(0, headHeight, 0, 0), steps, true);
    }

private:
    /// What stands between a step and the one before it.
    [[nodiscard]] int gapBefore(size_t step) const
    {
        const JourneyStep &each = m_line.steps[step];
        const QString days = gapText(each.gapMs);
        int wide = days.isEmpty() ? between : m_metrics.horizontalAdvance(days) + 2 * besideMark;
        if (each.switched)
            wide = std::max(wide, 10 + 2 * besideMark);
        return wide;
    }

    /// Where the steps from `first` on stand, and how wide all of it is. A stage's name is whole: the next stage
    /// begins behind it.
    struct Placed
    {
        std::vector<int> at;
        int width = 0;
    };
    [[nodiscard]] Placed placed(const std::vector<size_t> &steps, size_t first, bool heads) const
    {
        Placed all;
        int x = first > 0 ? moreWidth : 0, headEnd = 0;
        for (size_t i = first; i < steps.size(); ++i) {
            const Stage stage = m_line.steps[steps[i]].touchpoint.stage;
            const bool begins = heads && (i == first || m_line.steps[steps[i - 1]].touchpoint.stage != stage);
            int at = x + (i > first ? gapBefore(steps[i]) : 0);
            if (begins) {
                at = std::max(at, headEnd);
                headEnd = at + m_metrics.horizontalAdvance(stageName(stage)) + space::m;
            }
            all.at.push_back(at);
            x = at + disc;
        }
        all.width = std::max(x, headEnd - space::m);
        return all;
    }

    void row(const QRect &box, const std::vector<size_t> &steps, bool heads)
    {
        if (steps.empty())
            return;
        // The newest, as far back as there is room.
        constexpr size_t most = 40;
        size_t first = steps.size() > most ? steps.size() - most : 0;
        Placed all = placed(steps, first, heads);
        while (all.width > box.width() && first + 1 < steps.size())
            all = placed(steps, ++first, heads);
        if (first > 0)
            text(QRect(box.left(), box.top() + aboveDisc, moreWidth, disc), QStringLiteral("+%1").arg(first),
                 Color::TextThird, Qt::AlignLeft);
        int before = box.left() + (first > 0 ? moreWidth : 0);
        std::optional<Stage> stage;
        for (size_t i = first; i < steps.size(); ++i) {
            const JourneyStep &each = m_line.steps[steps[i]];
            const QRect place(box.left() + all.at[i - first], box.top() + aboveDisc, disc, disc);
            if (i > first)
                connection(QRect(before, place.top(), place.left() - before, disc), each);
            if (heads && stage != each.touchpoint.stage)
                text(QRect(place.left(), box.top() - headHeight, box.right() - place.left(), headHeight - 2),
                     stageName(each.touchpoint.stage), Color::TextThird, Qt::AlignLeft);
            stage = each.touchpoint.stage;
            step(place, each.touchpoint);
            before = place.right() + 1;
        }
    }

    void connection(const QRect &place, const JourneyStep &step)
    {
        m_painter.setPen(m_theme.color(Color::Line));
        m_painter.drawLine(place.left() + 1, place.center().y(), place.right() - 1, place.center().y());
        if (step.switched) {
            constexpr int size = 10;
            const QRect mark(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
            m_painter.drawPixmap(mark.topLeft(),
                                 m_theme.pixmap(QStringLiteral("repeat"), Color::TextSecond, size,
                                                m_painter.device()->devicePixelRatioF()));
        }
        // Below the line, beside the marks of the steps.
        text(QRect(place.left(), place.bottom() + 1, place.width(), 14), gapText(step.gapMs), Color::TextThird,
             Qt::AlignHCenter);
    }

    void step(const QRect &place, const TouchpointRow &row)
    {
        const Tone tone = toneOf(row);
        const QString mark = markOf(row);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(m_theme.color(mark.isEmpty() || tone == Tone::Neutral ? Color::Pane : toneFill(tone)));
        m_painter.setPen(QPen(m_theme.color(mark.isEmpty()              ? Color::Line
                                                : tone == Tone::Neutral ? Color::TextThird
                                                                        : toneInk(tone)),
                              1));
        m_painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.drawPixmap(
            place.left() + 5, place.top() + 5,
            m_theme.pixmap(iconFor(row), mark.isEmpty() || tone == Tone::Neutral ? Color::TextSecond : toneInk(tone),
                           12, m_painter.device()->devicePixelRatioF()));
        text(place.translated(0, disc + 1).adjusted(-between, 0, between, -disc + 14), mark,
             tone == Tone::Neutral ? Color::TextSecond : toneInk(tone), Qt::AlignHCenter);
    }

    void text(const QRect &place, const QString &words, Color color, Qt::Alignment side)
    {
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.color(color));
        m_painter.drawText(place, side | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_metrics.elidedText(words, Qt::ElideRight, place.width()));
    }

    QPainter &m_painter;
    const Theme &m_theme;
    const JourneyLine &m_line;
    const QFont m_small;
    const QFontMetrics m_metrics;
};

} // namespace

QString gapText(qint64 gapMs)
{
    const int days = daysOf(gapMs);
    return days < 1 ? QString() : Words::tr("%1 d", "days between two touchpoints, as short as can be").arg(days);
}

QList<QRect> journeyColumns(const QRect &box, bool unknown)
{
    // Most happens after a purchase.
    QList<int> shares{2, 2, 4};
    if (unknown)
        shares += 2;
    int whole = 0;
    for (const int share : std::as_const(shares))
        whole += share;
    QList<QRect> columns;
    int x = box.left();
    for (const int share : std::as_const(shares)) {
        const int wide = box.width() * share / whole;
        columns += QRect(x, box.top(), wide, box.height());
        x += wide;
    }
    return columns;
}

void paintJourney(QPainter &painter, const Theme &theme, const QRect &box, const JourneyLine &line,
                  JourneyLayout layout, bool unknown)
{
    painter.save();
    Painting painting(painter, theme, line);
    if (layout == JourneyLayout::Columns)
        painting.columns(box, unknown);
    else
        painting.run(box);
    painter.restore();
}

QString journeySummary(const JourneyLine &line)
{
    if (line.steps.empty())
        return {};
    const qint64 first = line.steps.front().touchpoint.at, last = line.steps.back().touchpoint.at;
    const int days = first > 0 ? daysOf(last - first) : 0;
    QStringList parts;
    parts += days < 1 ? Words::tr("within a day") : Words::tr("in %n day(s)", nullptr, days);
    if (daysOf(line.longestGapMs) > 0 && line.steps.size() > 2)
        parts += Words::tr("longest gap %1").arg(gapText(line.longestGapMs));
    if (line.switches > 0)
        parts += Words::tr("channel changed %n time(s)", nullptr, line.switches);
    if (line.customers.size() > 1)
        parts += Words::tr("%n accounts as one", nullptr, static_cast<int>(line.customers.size()));
    return parts.join(QStringLiteral(" · "));
}

QString spokenJourney(const JourneyLine &line, qint64 nowMs)
{
    QStringList said{journeySummary(line)};
    std::optional<Stage> stage;
    for (const JourneyStep &step : line.steps) {
        const TouchpointRow &row = step.touchpoint;
        QStringList parts;
        if (stage != row.stage)
            parts += stageName(row.stage);
        stage = row.stage;
        if (const int days = daysOf(step.gapMs); days > 0)
            parts += Words::tr("%n day(s) later", nullptr, days);
        if (step.switched)
            parts += Words::tr("on another channel");
        parts += QStringLiteral("%1, %2").arg(titleOf(row), touchpointDay(row.at, nowMs));
        if (const auto score = scoreOf(row))
            parts += Words::tr("evaluated %1 of 5").arg(*score);
        if (row.rating)
            parts += ratingText(*row.rating);
        said += parts.join(QStringLiteral(", "));
    }
    said.removeAll(QString());
    return said.join(QStringLiteral("; "));
}

} // namespace saskare
