#pragma once

#include "core/insight/InsightReport.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

/// Above, satisfaction by time: a line through the means, open dots where there are too few values for one. Below,
/// how many touchpoints there were, in one bar for each day, week or month, by stage from the lightest to the
/// darkest. Left and right move from one to the next, Enter asks for its touchpoints; what stands under the marker is
/// written above. Thread: GUI.
class TimelinePicture : public QWidget
{
    Q_OBJECT
public:
    TimelinePicture(const Theme &theme, QWidget *parent);

    void show(const InsightReport &report);

Q_SIGNALS:
    void stretchChosen(qint64 from, qint64 until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRectF column(size_t at) const;
    [[nodiscard]] int at(const QPoint &point) const;
    void mark(int at);
    void describe();
    void choose();
    void paintLegend(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    [[nodiscard]] QColor colorOf(size_t stage) const;

    const Theme &m_theme;
    std::vector<TimelineStretch> m_line;
    TimelineStep m_step = TimelineStep::Day;
    int m_marked = -1;
    int m_most = 0; ///< touchpoints in the highest bar
};

} // namespace saskare
