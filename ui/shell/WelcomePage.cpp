#include "ui/shell/WelcomePage.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>

namespace saskare {
namespace {

constexpr int panelWidth = 520, pictureSide = 72;

} // namespace

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *title = new TextLabel(theme, TextSize::Subject, TextWeight::Strong, Color::Text, this);
    auto *text = new TextLabel(theme, TextSize::Message, TextWeight::Regular, Color::TextSecond, this);
    auto *connectButton = new Button(theme, ButtonKind::Primary, QStringLiteral("plus"), this);
    auto *practice = new Button(theme, ButtonKind::Outlined, QStringLiteral("life-buoy"), this);
    auto *hint = new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this);
    connectButton->setObjectName(QStringLiteral("welcomeConnect"));
    practice->setObjectName(QStringLiteral("welcomePractice"));
    auto *picture = new QWidget(this);
    picture->setObjectName(QStringLiteral("welcomePicture"));
    picture->setFixedHeight(pictureSide);
    m_picture = picture;
    for (TextLabel *label : {title, text, hint})
        label->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch(1);
    buttons->addWidget(connectButton);
    buttons->addWidget(practice);
    buttons->addStretch(1);
    // As wide as a line reads well; the lines below each other need their height for that width.
    auto *panel = new QWidget(this);
    panel->setMaximumWidth(panelWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(picture);
    column->addSpacing(space::s);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addSpacing(space::s);
    column->addWidget(hint);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(panel, 100);
    layout->addStretch(1);
    setFocusProxy(connectButton);

    connect(connectButton, &Button::clicked, this, &WelcomePage::connectRequested);
    connect(practice, &Button::clicked, this, &WelcomePage::practiceRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&WelcomePage::update));
    new LiveText(this, [=] {
        title->setText(tr("Welcome to Saskare"));
        text->setText(tr("One inbox for tickets, chats and callbacks of every help desk you work for, "
                         "also when there is no network."));
        connectButton->setText(tr("Connect a help desk"));
        practice->setText(tr("Try the practice desk"));
        hint->setText(
            tr("The practice desk is a make-believe company inside this program. Nothing leaves this computer."));
    });
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Pane));
    const QPoint middle = m_picture->mapTo(this, m_picture->rect().center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::AccentSoft));
    painter.drawEllipse(QPointF(middle) + QPointF(0.5, 0.5), pictureSide / 2, pictureSide / 2);
    painter.drawPixmap(middle - QPoint(15, 15),
                       m_theme.pixmap(QStringLiteral("inbox"), Color::Accent, 32, devicePixelRatioF()));
}

} // namespace saskare
