#include "ui/insight/TimelinePicture.h"

#include "ui/base/Paint.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <cmath>

namespace saskare {
namespace {

constexpr int legendHeight = 24, dateHeight = 20, left = 34, scoreHeight = 62, between = 12;

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

TimelinePicture::TimelinePicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("timelinePicture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(190);
    connect(&theme, &Theme::changed, this, qOverload<>(&TimelinePicture::update));
}

void TimelinePicture::show(const InsightReport &report)
{
    m_line = report.timeline;
    m_step = report.step;
    m_most = 0;
    for (const TimelineStretch &each : m_line)
        m_most = std::max(m_most, each.touchpoints());
    m_marked = std::min(m_marked, static_cast<int>(m_line.size()) - 1);
    describe();
    update();
}

QColor TimelinePicture::colorOf(size_t stage) const
{
    const QColor accent = m_theme.color(Color::Accent), pane = m_theme.color(Color::Pane);
    switch (allStages[stage]) {
    case Stage::Before:
        return blend(accent, pane, 0.25);
    case Stage::During:
        return blend(accent, pane, 0.5);
    case Stage::After:
        return blend(accent, pane, 0.8);
    case Stage::Unknown:
        break;
    }
    return blend(m_theme.color(Color::TextThird), pane, 0.45);
}

QRect TimelinePicture::plot() const
{
    return rect().adjusted(left, legendHeight, -space::xs, -dateHeight);
}

QRectF TimelinePicture::column(size_t at) const
{
    const QRect box = plot();
    const double width = double(box.width()) / static_cast<double>(std::max<size_t>(m_line.size(), 1));
    return {box.left() + width * static_cast<double>(at), double(box.top()), width, double(box.height())};
}

int TimelinePicture::at(const QPoint &point) const
{
    const QRect box = plot();
    if (m_line.empty() || point.x() < box.left() || point.x() > box.right())
        return -1;
    return std::min(static_cast<int>(m_line.size()) - 1,
                    (point.x() - box.left()) * static_cast<int>(m_line.size()) / box.width());
}

void TimelinePicture::mark(int at)
{
    if (at == m_marked)
        return;
    m_marked = at;
    describe();
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void TimelinePicture::describe()
{
    setAccessibleDescription(m_marked < 0 ? QString() : spokenStretch(m_line[static_cast<size_t>(m_marked)], m_step));
}

void TimelinePicture::choose()
{
    if (m_marked < 0)
        return;
    const TimelineStretch &each = m_line[static_cast<size_t>(m_marked)];
    if (each.touchpoints() > 0)
        Q_EMIT stretchChosen(each.from, each.until);
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_line.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        mark(std::max(0, m_marked < 0 ? last : m_marked - 1));
        return;
    case Qt::Key_Right:
        mark(std::min(last, m_marked + 1));
        return;
    case Qt::Key_Home:
        mark(std::min(0, last));
        return;
    case Qt::Key_End:
        mark(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelinePicture::mouseMoveEvent(QMouseEvent *event)
{
    mark(at(event->pos()));
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    mark(at(event->pos()));
    if (event->button() == Qt::LeftButton)
        choose();
}

void TimelinePicture::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        mark(-1);
}

void TimelinePicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_marked < 0)
        mark(static_cast<int>(m_line.size()) - 1);
}

void TimelinePicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
}

void TimelinePicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter);
    if (m_line.empty())
        return;
    paintScale(painter);
    if (m_marked >= 0)
        painter.fillRect(column(static_cast<size_t>(m_marked)), m_theme.color(Color::Hover));
    paintBars(painter);
    paintLine(painter);
    paintDates(painter);
    if (hasFocus() && m_marked >= 0)
        paintFocusRing(painter, m_theme, column(static_cast<size_t>(m_marked)).adjusted(0.5, 0, -0.5, 0));
}

/// What the marked one says, or else what the shades mean.
void TimelinePicture::paintLegend(QPainter &painter) const
{
    painter.setFont(m_theme.figures(TextSize::Small));
    const QRect box(0, 0, width(), legendHeight - 4);
    if (m_marked >= 0) {
        painter.setPen(m_theme.color(Color::Text));
        const QString words = spokenStretch(m_line[static_cast<size_t>(m_marked)], m_step);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
        return;
    }
    int x = 0;
    for (size_t stage = 0; stage < allStages.size(); ++stage) {
        paintBox(painter, QRectF(x, box.center().y() - 4, 9, 9), colorOf(stage), {}, 2);
        x += 14;
        const QString name = stageName(allStages[stage]);
        const int wide = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(m_theme.color(Color::TextSecond));
        painter.drawText(QRect(x, box.top(), wide + 2, box.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += wide + space::l;
    }
}

void TimelinePicture::paintScale(QPainter &painter) const
{
    const QRect box = plot();
    painter.setFont(m_theme.figures(TextSize::Label));
    const auto line = [&](double y, const QString &words) {
        painter.setPen(m_theme.color(Color::Line));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_theme.color(Color::TextThird));
        painter.drawText(QRectF(0, y - 8, left - 6, 16), Qt::AlignRight | Qt::AlignVCenter, words);
    };
    line(box.top() + 6, QStringLiteral("5"));
    line(box.top() + scoreHeight / 2.0, QStringLiteral("3"));
    line(box.top() + scoreHeight - 6, QStringLiteral("1"));
    line(box.top() + scoreHeight + between, QLocale().toString(m_most));
    line(box.bottom(), QStringLiteral("0"));
}

void TimelinePicture::paintBars(QPainter &painter) const
{
    const QRect box = plot();
    const double height = box.height() - scoreHeight - between;
    for (size_t i = 0; i < m_line.size(); ++i) {
        const QRectF place = column(i);
        const double wide = std::clamp(place.width() * 0.7, 2.0, 28.0), x = place.center().x() - wide / 2;
        double y = box.bottom();
        for (size_t stage = 0; stage < allStages.size(); ++stage) {
            const double high = height * m_line[i].perStage[stage] / std::max(m_most, 1);
            if (high <= 0)
                continue;
            painter.fillRect(QRectF(x, y - high, wide, std::max(1.0, high - 1)), colorOf(stage));
            y -= high;
        }
    }
}

void TimelinePicture::paintLine(QPainter &painter) const
{
    const QRect box = plot();
    const auto y = [&](double score) { return box.top() + 6 + (5 - score) / 4 * (scoreHeight - 12); };
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.color(Color::Text);
    QPainterPath path;
    bool joins = false;
    std::vector<QPointF> means;
    for (size_t i = 0; i < m_line.size(); ++i) {
        const Sample &sample = m_line[i].satisfaction;
        const double x = column(i).center().x();
        if (const auto mean = sample.mean()) {
            const QPointF point(x, y(*mean));
            joins ? path.lineTo(point) : path.moveTo(point);
            means.push_back(point);
            joins = true;
            continue;
        }
        // A time without a mean interrupts the line: nothing is drawn as if it were known.
        joins = false;
        painter.setPen(QPen(m_theme.color(Color::TextSecond), 1.25));
        painter.setBrush(m_theme.color(Color::Pane));
        for (const double single : sample.singles())
            painter.drawEllipse(QPointF(x, y(single)), 2.75, 2.75);
    }
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF &point : means)
        painter.drawEllipse(point, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePicture::paintDates(QPainter &painter) const
{
    painter.setFont(m_theme.figures(TextSize::Label));
    painter.setPen(m_theme.color(Color::TextThird));
    double free = 0;
    for (size_t i = 0; i < m_line.size(); ++i) {
        const QString words = stretchShort(m_line[i], m_step);
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 4;
        const double x = std::min(column(i).center().x() - wide / 2, width() - wide);
        if (x < free)
            continue;
        painter.drawText(QRectF(x, height() - dateHeight + 2, wide, dateHeight - 2), Qt::AlignCenter, words);
        free = x + wide + space::l;
    }
}

} // namespace saskare
