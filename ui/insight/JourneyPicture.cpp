#include "ui/insight/JourneyPicture.h"

#include "ui/base/Paint.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"

#include <QEvent>
#include <QPainterPath>

namespace saskare {
namespace {

constexpr int wordsHeight = 34, left = 18;

QString noteOf(const JourneyPoint &point)
{
    if (point.touchpoints == 0)
        return QStringLiteral("–");
    return point.satisfaction.isEmpty()
        ? satisfactionText(point.satisfaction)
        : QStringLiteral("%1, n %2").arg(satisfactionText(point.satisfaction)).arg(point.satisfaction.count());
}

} // namespace

JourneyPicture::JourneyPicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("journeyPicture"));
    setFixedHeight(132);
    connect(&theme, &Theme::changed, this, qOverload<>(&JourneyPicture::update));
}

void JourneyPicture::show(const std::vector<JourneyPoint> &journey)
{
    m_journey = journey;
    say();
    update();
}

void JourneyPicture::say()
{
    QStringList parts;
    for (const JourneyPoint &point : m_journey)
        parts += QStringLiteral("%1: %2").arg(stageName(point.stage), noteOf(point));
    setAccessibleName(tr("Journey of the customer"));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    setToolTip(parts.join(u'\n'));
}

void JourneyPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say();
        update();
    }
}

void JourneyPicture::paintEvent(QPaintEvent *)
{
    if (m_journey.empty())
        return;
    QPainter painter(this);
    const QRect box = rect().adjusted(left, 8, 0, -wordsHeight);
    const auto y = [&](double score) { return box.bottom() - (score - 1) / 4 * box.height(); };
    painter.setFont(m_theme.figures(TextSize::Label));
    for (const int score : {1, 3, 5}) {
        painter.setPen(m_theme.color(Color::Line));
        painter.drawLine(QPointF(box.left(), y(score)), QPointF(box.right(), y(score)));
        painter.setPen(m_theme.color(Color::TextThird));
        painter.drawText(QRectF(0, y(score) - 8, left - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(score));
    }
    const double wide = double(box.width()) / static_cast<double>(m_journey.size());
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_journey.size(); ++i) {
        const JourneyPoint &point = m_journey[i];
        const double x = box.left() + wide * (static_cast<double>(i) + 0.5);
        painter.setRenderHint(QPainter::Antialiasing);
        const std::optional<double> mean = point.satisfaction.mean();
        painter.setPen(QPen(m_theme.color(Color::Text), 1.5));
        if (mean && before)
            painter.drawLine(*before, QPointF(x, y(*mean)));
        painter.setBrush(m_theme.color(mean ? Color::Text : Color::Pane));
        if (mean)
            painter.drawEllipse(QPointF(x, y(*mean)), 4, 4);
        double aside = 0;
        for (const double single : point.satisfaction.singles())
            painter.drawEllipse(QPointF(x + 9 * (aside++ - double(point.satisfaction.count() - 1) / 2), y(single)), 3,
                                3);
        before = mean ? std::optional(QPointF(x, y(*mean))) : std::nullopt;
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QRectF words(x - wide / 2, box.bottom() + 4, wide, 16);
        const auto write = [&](const QRectF &place, const QString &text, Color color) {
            painter.setPen(m_theme.color(color));
            painter.drawText(place, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(wide) - 4));
        };
        write(words, stageName(point.stage), Color::TextSecond);
        write(words.translated(0, 15), noteOf(point), Color::TextThird);
    }
}

} // namespace saskare
