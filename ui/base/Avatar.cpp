#include "ui/base/Avatar.h"

#include "ui/base/Paint.h"

namespace saskare {
namespace {

constexpr int badgeSize = 16;

Color badgeColor(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Ticket:
        return Color::TextThird;
    case ConversationKind::Chat:
        return Color::Good;
    case ConversationKind::Callback:
        return Color::Accent;
    }
    return Color::TextThird;
}

void paintBadge(QPainter &painter, const Theme &theme, const QRect &circle, const KindBadge &badge,
                const QColor &around)
{
    const QRect box(circle.right() - badgeSize + 4, circle.bottom() - badgeSize + 4, badgeSize, badgeSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(around);
    painter.drawEllipse(box.adjusted(-2, -2, 2, 2));
    painter.setBrush(theme.color(badgeColor(badge.kind)));
    painter.drawEllipse(box);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.topLeft() + QPoint(3, 3), theme.pixmap(iconFor(badge), Color::Pane, badgeSize - 6, ratio));
}

} // namespace

QString iconFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("mail");
    case Channel::Form:
        return QStringLiteral("form");
    case Channel::Chat:
        return QStringLiteral("message-circle");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::SocialPublic:
        return QStringLiteral("globe");
    case Channel::SocialPrivate:
        return QStringLiteral("message-square");
    case Channel::Review:
        return QStringLiteral("star");
    case Channel::Sms:
        return QStringLiteral("smartphone");
    case Channel::Portal:
        return QStringLiteral("log-in");
    case Channel::InPerson:
        return QStringLiteral("user");
    case Channel::Web:
        return QStringLiteral("globe");
    case Channel::Other:
        return QStringLiteral("circle-dot");
    }
    return QStringLiteral("circle-dot");
}

QString iconFor(const KindBadge &badge)
{
    switch (badge.kind) {
    case ConversationKind::Ticket:
        return iconFor(badge.channel);
    case ConversationKind::Chat:
        return QStringLiteral("message-circle");
    case ConversationKind::Callback:
        return QStringLiteral("phone-call");
    }
    return iconFor(badge.channel);
}

void paintAvatar(QPainter &painter, const Theme &theme, const QRect &circle, const AvatarLook &look,
                 const QColor &around)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::AvatarColors colors = theme.avatar(look.key);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawEllipse(circle);
    QFont font = theme.font(TextSize::Small, TextWeight::Strong);
    font.setPixelSize(qMax(9, circle.height() * 36 / 100));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(circle, Qt::AlignCenter, initials(look.name));
    if (look.badge)
        paintBadge(painter, theme, circle, *look.badge, around);
    painter.restore();
}

Avatar::Avatar(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&Avatar::update));
}

void Avatar::setLook(const AvatarLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleName(look.name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_size + 4, m_size + 4}; // room for the badge
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, m_theme, QRect(1, 1, m_size, m_size), m_look, palette().color(backgroundRole()));
}

} // namespace saskare
