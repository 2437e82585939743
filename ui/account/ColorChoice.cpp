#include "ui/account/ColorChoice.h"

#include "core/account/AccountColor.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace saskare {
namespace {

/// A disc; the chosen one has a ring and a dot, so that the choice does not hang on colour alone.
class Swatch : public QRadioButton
{
public:
    Swatch(const Theme &theme, QColor color, QWidget *parent)
        : QRadioButton(parent)
        , m_theme(theme)
        , m_color(color)
    {
        setFixedSize(measure::control, measure::control);
    }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        painter.drawEllipse(rect().adjusted(6, 6, -6, -6));
        if (isChecked()) {
            painter.setBrush(m_theme.color(Color::Pane));
            painter.drawEllipse(rect().adjusted(12, 12, -12, -12));
        }
        if (hasFocus())
            paintFocusRing(painter, m_theme, rect(), measure::control / 2.0);
    }

private:
    const Theme &m_theme;
    QColor m_color;
};

} // namespace

ColorChoice::ColorChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (const QString &color : accountColors()) {
        auto *swatch = new Swatch(theme, QColor(color), this);
        swatch->setObjectName(QStringLiteral("color_") + color.mid(1));
        m_group.addButton(swatch, static_cast<int>(m_group.buttons().size()));
        layout->addWidget(swatch);
    }
    layout->addStretch(1);
    choose({});
    new LiveText(this, [this] { setTexts(); });
}

void ColorChoice::choose(const QString &color)
{
    const int place = static_cast<int>(accountColors().indexOf(color));
    m_group.button(qMax(0, place))->setChecked(true);
}

QString ColorChoice::chosen() const
{
    return accountColors().at(qMax(0, m_group.checkedId()));
}

void ColorChoice::setTexts()
{
    const QStringList names{tr("Blue"), tr("Orange"), tr("Violet"), tr("Green"), tr("Pink"), tr("Teal")};
    for (int i = 0; i < names.size(); ++i) {
        m_group.button(i)->setAccessibleName(names[i]);
        m_group.button(i)->setToolTip(names[i]);
    }
}

} // namespace saskare
