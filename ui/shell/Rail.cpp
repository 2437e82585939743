#include "ui/shell/Rail.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Workspace.h"

#include <QTextDocument>
#include <QVBoxLayout>

namespace saskare {

Rail::Rail(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_inbox(add(QStringLiteral("inbox"), QStringLiteral("railInbox")))
    , m_outbox(add(QStringLiteral("send"), QStringLiteral("railOutbox")))
    , m_now(add(QStringLiteral("timer"), QStringLiteral("railNow")))
    , m_quality(add(QStringLiteral("chart-column"), QStringLiteral("railQuality")))
    , m_views(add(QStringLiteral("panel-left"), QStringLiteral("railViews")))
    , m_themeSwitch(add(QStringLiteral("moon"), QStringLiteral("railTheme")))
    , m_settings(add(QStringLiteral("settings"), QStringLiteral("railSettings")))
    , m_agent(new Avatar(theme, 32, this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(measure::rail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, space::s);
    layout->setSpacing(space::s);
    for (Button *button : {m_inbox, m_outbox, m_now, m_quality, m_views})
        layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_themeSwitch), static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_agent)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    m_agent->hide();
    m_inbox->setCheckable(true);
    m_outbox->setCheckable(true);
    m_now->setCheckable(true);
    m_quality->setCheckable(true);
    setPlace(Place::Inbox);

    connect(m_inbox, &Button::clicked, this, [this] { setPlace(m_place), Q_EMIT placeChosen(Place::Inbox); });
    connect(m_outbox, &Button::clicked, this, [this] { setPlace(m_place), Q_EMIT placeChosen(Place::Outbox); });
    connect(m_now, &Button::clicked, this, [this] { setPlace(m_place), Q_EMIT placeChosen(Place::Now); });
    connect(m_quality, &Button::clicked, this, [this] { setPlace(m_place), Q_EMIT placeChosen(Place::Quality); });
    connect(m_views, &Button::clicked, this, [this] { m_workspace.request(action::toggleViews); });
    connect(m_themeSwitch, &Button::clicked, this, [this] { m_workspace.request(action::theme); });
    connect(m_settings, &Button::clicked, this, [this] { m_workspace.request(action::settings); });
    const auto follow
        = [this] { m_themeSwitch->setIconName(m_theme.isDark() ? QStringLiteral("sun") : QStringLiteral("moon")); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
    new LiveText(this, [this] {
        m_inbox->setHint(tr("Inbox"));
        m_outbox->setHint(tr("Outbox"), Actions::keys(action::outbox));
        m_now->setHint(tr("What waits now"), Actions::keys(action::now));
        m_quality->setHint(tr("Quality of touchpoints"), Actions::keys(action::quality));
        m_views->setHint(tr("Show or hide the views"), Actions::keys(action::toggleViews));
        m_themeSwitch->setHint(tr("Light or dark"), Actions::keys(action::theme));
        m_settings->setHint(tr("Settings"), Actions::keys(action::settings));
        setAccessibleName(tr("Places"));
    });
}

Button *Rail::add(const QString &icon, const QString &name)
{
    auto *button = new Button(m_theme, ButtonKind::Quiet, icon, this);
    button->setObjectName(name);
    button->setFixedSize(40, 40);
    return button;
}

void Rail::setPlace(Place place)
{
    m_place = place;
    m_inbox->setChecked(place == Place::Inbox);
    m_outbox->setChecked(place == Place::Outbox);
    m_now->setChecked(place == Place::Now);
    m_quality->setChecked(place == Place::Quality);
}

void Rail::setOutboxTrouble(bool trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    m_outbox->setIconName(trouble ? QStringLiteral("circle-alert") : QStringLiteral("send"));
}

void Rail::setAgent(const QString &name, const QString &key)
{
    m_agent->setVisible(!name.isEmpty());
    m_agent->setLook({key, name, std::nullopt});
    m_agent->setAccessibleDescription(name); // the tip is written as a page, so that a name is not taken for one
    m_agent->setToolTip(name.isEmpty() ? QString() : Qt::convertFromPlainText(name));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Rail));
    painter.fillRect(placed(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     m_theme.color(Color::Line));
}

} // namespace saskare
