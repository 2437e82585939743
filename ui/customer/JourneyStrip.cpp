#include "ui/customer/JourneyStrip.h"

#include "ui/base/TextLabel.h"
#include "ui/customer/JourneyLook.h"

#include <QTextDocument>
#include <QVBoxLayout>

namespace saskare {

JourneyStrip::JourneyStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
{
    setObjectName(QStringLiteral("journeyStrip"));
    m_summary->setObjectName(QStringLiteral("journeySummary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, journeyRunHeight, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    setVisible(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&JourneyStrip::update));
}

void JourneyStrip::show(const JourneyLine &line, qint64 nowMs)
{
    m_line = line;
    m_summary->setText(journeySummary(line));
    const QString spoken = spokenJourney(line, nowMs);
    setAccessibleName(tr("The customer's journey"));
    setAccessibleDescription(spoken);
    constexpr qsizetype longest = 1500; // a tip is no page
    const QString tip = spoken.size() > longest ? spoken.left(longest) + QChar(0x2026) : spoken;
    setToolTip(Qt::convertFromPlainText(QString(tip).replace(QStringLiteral("; "), QStringLiteral("\n"))));
    setVisible(line.steps.size() > 1);
    update();
}

void JourneyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintJourney(painter, m_theme, QRect(0, 0, width(), journeyRunHeight), m_line, JourneyLayout::Run);
}

} // namespace saskare
