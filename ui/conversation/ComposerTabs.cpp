#include "ui/conversation/ComposerTabs.h"

#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace saskare {

ComposerTab::ComposerTab(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&ComposerTab::update));
}

QSize ComposerTab::sizeHint() const
{
    return {QFontMetrics(m_theme.font(TextSize::Body, TextWeight::Strong)).horizontalAdvance(text()) + 2, 28};
}

void ComposerTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextSize::Body, isChecked() ? TextWeight::Strong : TextWeight::Regular));
    painter.setPen(m_theme.color(isChecked() ? Color::Accent : underMouse() ? Color::Text : Color::TextSecond));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), m_theme.color(Color::Accent));
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), 4);
}

ComposerTabs::ComposerTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto *group = new QButtonGroup(this);
    m_reply = tab(ComposerMode::Reply, "tabReply");
    m_note = tab(ComposerMode::Note, "tabNote");
    m_call = tab(ComposerMode::Call, "tabCall");
    for (ComposerTab *button : {m_reply, m_note, m_call}) {
        group->addButton(button);
        row->addWidget(button);
    }
    m_reply->setChecked(true);
    new LiveText(this, [this] {
        m_reply->setText(tr("Reply"));
        m_note->setText(tr("Note"));
        m_call->setText(tr("Call"));
    });
}

ComposerTab *ComposerTabs::tab(ComposerMode mode, const char *name)
{
    auto *button = new ComposerTab(m_theme, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QAbstractButton::clicked, this, [this, mode] { choose(mode); });
    return button;
}

void ComposerTabs::setOffered(const QList<ComposerMode> &modes)
{
    m_offered = modes;
    m_reply->setVisible(offers(ComposerMode::Reply));
    m_note->setVisible(offers(ComposerMode::Note));
    m_call->setVisible(offers(ComposerMode::Call));
    if (!modes.isEmpty() && !offers(m_mode))
        choose(modes.first());
}

bool ComposerTabs::offers(ComposerMode mode) const
{
    return m_offered.contains(mode);
}

void ComposerTabs::choose(ComposerMode mode)
{
    if (!offers(mode))
        return;
    m_mode = mode;
    if (mode != ComposerMode::Call)
        m_isNote = mode == ComposerMode::Note;
    (mode == ComposerMode::Reply ? m_reply : mode == ComposerMode::Note ? m_note : m_call)->setChecked(true);
    Q_EMIT chosen(mode);
}

} // namespace saskare
