#include "ui/base/EmptyState.h"

#include "ui/base/Button.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"

#include <QVBoxLayout>

namespace saskare {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QWidget(this))
    , m_title(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this))
    , m_advice(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this))
    , m_action(new Button(theme, ButtonKind::Primary, {}, this))
{
    m_picture->setFixedHeight(56);
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addSpacing(space::xs);
    for (TextLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(space::xs);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &Button::clicked, this, &EmptyState::actionRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&EmptyState::update));
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &advice, const QString &action)
{
    m_icon = icon;
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const QPoint middle = m_picture->geometry().center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Hover));
    painter.drawEllipse(QPointF(middle) + QPointF(0.5, 0.5), 28, 28);
    painter.drawPixmap(middle - QPoint(12, 12) + QPoint(1, 1),
                       m_theme.pixmap(m_icon, Color::TextThird, 24, devicePixelRatioF()));
}

} // namespace saskare
