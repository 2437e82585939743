#pragma once

#include "ui/base/Paint.h"

#include <QAbstractButton>

namespace saskare {

/// One fact about a customer that matters before answering: an icon, a line, and what stands behind it. With a tone
/// it lies on a soft ground; if it leads somewhere it can be clicked. The texts wrap and are plain. Thread: GUI.
class FactCard : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Leads
    {
        Nowhere,
        Somewhere
    };

    FactCard(const Theme &theme, Leads leads, QWidget *parent);

    /// An empty title hides it. Neutral has no ground.
    void setFact(Tone tone, const QString &icon, const QString &title, const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places
    {
        QRect icon, title, detail;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;

    const Theme &m_theme;
    Leads m_leads;
    Tone m_tone = Tone::Neutral;
    QString m_icon, m_title, m_detail;
};

} // namespace saskare
