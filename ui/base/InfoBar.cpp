#include "ui/base/InfoBar.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>

namespace saskare {
namespace {

constexpr int longText = 90; // letters

} // namespace

InfoBar::InfoBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Text, this))
    , m_layout(new QHBoxLayout(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    // Not Maximum: that would be the height for some other width, and cut off what does not fit there.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_layout->setContentsMargins(space::m + 16 + space::s, space::s, space::s, space::s);
    m_layout->setSpacing(space::s);
    m_content->setSpacing(space::s);
    m_content->addWidget(m_text, 1);
    m_content->addLayout(m_buttons);
    m_buttons->setSpacing(space::s);
    m_layout->addLayout(m_content, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&InfoBar::update));
    hide();
}

void InfoBar::show(Tone tone, const QString &icon, const QString &text, const QStringList &actions)
{
    m_tone = tone;
    m_icon = icon;
    m_text->setText(text);
    m_text->setColor(tone == Tone::Neutral ? Color::Text : toneInk(tone));
    setAccessibleName(text);
    // Buttons stay where only the text has changed: one may be under the pointer, or the sender of this very call.
    while (m_actions.size() > actions.size()) {
        m_actions.last()->hide();
        m_actions.takeLast()->deleteLater();
    }
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(actions[i]);
    for (qsizetype i = m_actions.size(); i < actions.size(); ++i) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, {}, this);
        button->setText(actions[i]);
        button->setDense();
        button->setObjectName(QStringLiteral("infoBarAction%1").arg(i));
        m_buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT actionRequested(static_cast<int>(i)); });
        m_actions.append(button);
    }
    // A long text keeps the whole width, and what can be done stands below it.
    const bool isLong = text.size() > longText && !actions.isEmpty();
    m_content->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_content->setAlignment(m_buttons, isLong ? Qt::AlignLeft : Qt::Alignment());
    setVisible(true);
    update();
}

void InfoBar::showError(const Error &error, const QStringList &actions)
{
    show(Tone::Bad, QStringLiteral("triangle-alert"), error.text(), actions);
}

void InfoBar::setClosable()
{
    if (m_close)
        return;
    m_close = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("x"), this);
    m_close->setDense();
    m_close->setObjectName(QStringLiteral("infoBarClose"));
    m_layout->addWidget(m_close);
    new LiveText(this, [this] { m_close->setHint(tr("Close")); });
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.color(toneFill(m_tone)));
    const QRect icon = placed(layoutDirection(), rect(), QRect(space::m, qMin(height() / 2 - 8, space::m), 16, 16));
    if (!m_icon.isEmpty())
        painter.drawPixmap(icon.topLeft(), m_theme.pixmap(m_icon, toneInk(m_tone), 16, devicePixelRatioF()));
}

} // namespace saskare
