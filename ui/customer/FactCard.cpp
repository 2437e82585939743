#include "ui/customer/FactCard.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int iconSide = 16, wrap = Qt::TextWordWrap;

} // namespace

FactCard::FactCard(const Theme &theme, Leads leads, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_leads(leads)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(leads == Leads::Somewhere ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads == Leads::Somewhere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&FactCard::update));
    hide();
}

void FactCard::setFact(Tone tone, const QString &icon, const QString &title, const QString &detail)
{
    m_tone = tone;
    m_icon = icon;
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setVisible(!title.isEmpty());
    updateGeometry();
    update();
}

FactCard::Places FactCard::placesFor(int width) const
{
    const int side = m_tone == Tone::Neutral ? 0 : space::m, edge = m_tone == Tone::Neutral ? space::xs : space::s;
    const int left = side + iconSide + space::s, wide = qMax(20, width - left - side);
    Places places;
    places.icon = QRect(side, edge + 2, iconSide, iconSide);
    const QFontMetrics titles(m_theme.font(TextSize::Body, TextWeight::Medium)),
        details(m_theme.font(TextSize::Small));
    places.title = QRect(left, edge, wide, titles.boundingRect(0, 0, wide, 1000, wrap, m_title).height());
    int bottom = places.title.bottom() + 1;
    if (!m_detail.isEmpty()) {
        places.detail
            = QRect(left, bottom + 1, wide, details.boundingRect(0, 0, wide, 1000, wrap, m_detail).height());
        bottom = places.detail.bottom() + 1;
    }
    places.height = bottom + edge;
    return places;
}

int FactCard::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize FactCard::sizeHint() const
{
    const int wide = measure::customer - 2 * space::l;
    return {wide, heightForWidth(wide)};
}

QSize FactCard::minimumSizeHint() const
{
    return {120, heightForWidth(qMax(120, width()))};
}

void FactCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Places places = placesFor(width());
    if (m_tone != Tone::Neutral)
        paintBox(painter, rect(), m_theme.color(toneFill(m_tone)));
    else if (m_leads == Leads::Somewhere && underMouse())
        paintBox(painter, rect(), m_theme.color(Color::Hover));
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect());
    const Color ink = m_tone == Tone::Neutral ? Color::Text : toneInk(m_tone);
    painter.drawPixmap(
        places.icon.topLeft(),
        m_theme.pixmap(m_icon, m_tone == Tone::Neutral ? Color::TextSecond : ink, iconSide, devicePixelRatioF()));
    painter.setPen(m_theme.color(ink));
    painter.setFont(m_theme.font(TextSize::Body, TextWeight::Medium));
    painter.drawText(places.title, wrap, m_title);
    painter.setPen(m_theme.color(m_tone == Tone::Neutral ? Color::TextSecond : ink));
    painter.setFont(m_theme.font(TextSize::Small));
    painter.drawText(places.detail, wrap, m_detail);
}

} // namespace saskare
