#include "ui/shell/WelcomePage.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>

namespace saskare {
namespace {

constexpr int panelWidth = 520;

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
    for (TextLabel *label : {title, text, hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(panelWidth);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch(1);
    buttons->addWidget(connectButton);
    buttons->addWidget(practice);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    layout->addSpacing(space::s);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);

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
    QPainter(this).fillRect(rect(), m_theme.color(Color::Pane));
}

} // namespace saskare
