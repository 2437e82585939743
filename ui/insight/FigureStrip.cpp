#include "ui/insight/FigureStrip.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/TextLabel.h"
#include "ui/insight/InsightWords.h"

#include <QVBoxLayout>

namespace saskare {

FigureStrip::FigureStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new FlowLayout(this, space::xxl, FlowLayout::Lines::InColumns))
{
    setObjectName(QStringLiteral("figureStrip"));
}

FigureStrip::Tile FigureStrip::add()
{
    Tile tile{};
    tile.whole = new QWidget(this);
    tile.name
        = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextThird, tile.whole, Overflow::Elide);
    tile.value
        = new TextLabel(m_theme, TextSize::Subject, TextWeight::Strong, Color::Text, tile.whole, Overflow::Elide);
    tile.note = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, tile.whole,
                              Overflow::Elide);
    auto *layout = new QVBoxLayout(tile.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(tile.name);
    layout->addWidget(tile.value);
    layout->addWidget(tile.note);
    m_layout->addWidget(tile.whole);
    m_tiles += tile;
    return tile;
}

void FigureStrip::show(const QList<HeadFigure> &figures)
{
    while (m_tiles.size() < figures.size())
        add();
    while (m_tiles.size() > figures.size())
        delete m_tiles.takeLast().whole;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const HeadFigure &figure = figures[i];
        const Tile &tile = m_tiles[i];
        tile.name->setText(figure.name);
        tile.value->setText(figure.value);
        tile.value->setColor(figure.isFew ? Color::TextSecond : Color::Text);
        tile.note->setText(figure.note);
        int wide = 96;
        for (const TextLabel *label : {tile.name, tile.value, tile.note})
            wide = std::max(wide, label->fontMetrics().horizontalAdvance(label->text()) + 2);
        tile.whole->setFixedWidth(std::min(wide, 280));
        tile.whole->setToolTip(figure.method);
        tile.whole->setAccessibleName(QStringLiteral("%1: %2; %3").arg(figure.name, figure.value, figure.note));
        tile.whole->setAccessibleDescription(figure.method);
        tile.whole->show();
    }
    m_layout->invalidate();
    updateGeometry();
}

} // namespace saskare
