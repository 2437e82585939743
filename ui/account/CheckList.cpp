#include "ui/account/CheckList.h"

#include "ui/customer/FactCard.h"

#include <QVBoxLayout>

namespace saskare {

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checkList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
}

void CheckList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void CheckList::showRunning(const QString &what)
{
    clear();
    addLine(Tone::Neutral, QStringLiteral("hourglass"), what, {});
    m_layout->addStretch(1);
}

void CheckList::show(const QList<CheckStep> &steps)
{
    clear();
    for (const CheckStep &step : steps) {
        if (step.passed)
            addLine(Tone::Good, QStringLiteral("circle-check"), step.what, {});
        else
            addLine(Tone::Bad, QStringLiteral("circle-x"), step.what, step.error.text());
    }
    m_layout->addStretch(1);
}

void CheckList::addLine(Tone tone, const QString &icon, const QString &text, const QString &detail)
{
    auto *line = new FactCard(m_theme, FactCard::Leads::Nowhere, this);
    line->setFact(tone, icon, text, detail);
    m_layout->addWidget(line);
}

} // namespace saskare
