#include "ui/base/StepsLabel.h"

#include "ui/base/Paint.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int between = space::xs, usual = 400;

QString numberOf(qsizetype step)
{
    return QStringLiteral("%1.").arg(step + 1);
}

} // namespace

void StepsLabel::setSteps(const QStringList &steps)
{
    m_steps = steps;
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines += numberOf(i) + u' ' + steps[i];
    setText(lines.join(u'\n'));
    updateGeometry();
    update();
}

int StepsLabel::indent() const
{
    return fontMetrics().horizontalAdvance(numberOf(m_steps.size() - 1)) + space::s;
}

int StepsLabel::heightOf(const QString &step, int width) const
{
    return fontMetrics()
        .boundingRect(QRect(0, 0, qMax(1, width - indent()), QWIDGETSIZE_MAX), Qt::TextWordWrap, step)
        .height();
}

int StepsLabel::heightForWidth(int width) const
{
    int height = 0;
    for (const QString &step : m_steps)
        height += heightOf(step, width) + (height > 0 ? between : 0);
    return height;
}

QSize StepsLabel::sizeHint() const
{
    return {usual, heightForWidth(usual)};
}

QSize StepsLabel::minimumSizeHint() const
{
    return {indent() + space::xxl, m_steps.isEmpty() ? 0 : fontMetrics().height()};
}

void StepsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    int y = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const int high = heightOf(m_steps[i], width());
        const QRect line(0, y, width(), high);
        painter.drawText(placed(layoutDirection(), rect(), QRect(0, y, indent(), high)), Qt::AlignLeft | Qt::AlignTop,
                         numberOf(i));
        painter.drawText(placed(layoutDirection(), rect(), line.adjusted(indent(), 0, 0, 0)),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_steps[i]);
        y += high + between;
    }
}

} // namespace saskare
