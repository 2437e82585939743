#include "ui/related/MergeSide.h"

#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {

MergeSide::MergeSide(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fate(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_subject(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this))
    , m_who(new TextLabel(theme, TextSize::Body, TextWeight::Medium, Color::Text, this))
    , m_much(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_last(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::xs);
    column->addWidget(m_fate);
    column->addWidget(m_subject);
    column->addSpacing(space::s);
    column->addWidget(m_who);
    column->addWidget(m_much);
    column->addSpacing(space::s);
    column->addWidget(m_last);
    column->addStretch(1);
    setMinimumWidth(260);
    connect(&theme, &Theme::changed, this, qOverload<>(&MergeSide::update));
}

void MergeSide::show(const MergeFacts &facts, bool survives, qint64 nowMs)
{
    m_survives = survives;
    const ConversationRow &row = facts.row;
    m_fate->setText(survives ? tr("%1 stays", "number").arg(row.number)
                             : tr("%1 becomes part of the other one", "number").arg(row.number));
    m_fate->setColor(survives ? Color::Accent : Color::TextSecond);
    m_subject->setText(row.subject.isEmpty() ? tr("(no subject)") : row.subject.simplified().left(200));
    m_who->setText(row.customerName.isEmpty() ? tr("Unknown customer") : row.customerName);
    const QString count = facts.messages < MergeFacts::mostCounted
        ? tr("%n message(s)", nullptr, facts.messages)
        : tr("more than %n messages", nullptr, MergeFacts::mostCounted - 1);
    m_much->setText(wordFor(row.status) + QStringLiteral(" · ") + count + QStringLiteral(" · ")
                    + wordFor(row.channel));
    const QString words = facts.lastWords.simplified().left(220);
    m_last->setText(facts.lastAt == 0 ? QString()
                                      : tr("Last, %1, %2: “%3”", "time, who, what was said")
                                            .arg(relativeTime(facts.lastAt, nowMs), facts.lastBy, words));
    setAccessibleName(m_fate->text());
    setAccessibleDescription(
        QStringList{m_subject->text(), m_who->text(), m_much->text(), m_last->text()}.join(QStringLiteral(". ")));
    update();
}

void MergeSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), m_theme.color(m_survives ? Color::AccentSoft : Color::Bubble), {}, radius::bubble);
}

} // namespace saskare
