#include "ui/related/MergeDialog.h"

#include "ui/base/Button.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/inbox/BulkActions.h"
#include "ui/related/RelatedRules.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace saskare {

MergeDialog::MergeDialog(MergeFacts first, MergeFacts second, const ManifestCommand &rules, qint64 nowMs,
                         const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_target(std::move(first))
    , m_merged(std::move(second))
    , m_rules(rules)
    , m_now(nowMs)
    , m_targetSide(new MergeSide(theme, this))
    , m_mergedSide(new MergeSide(theme, this))
    , m_warning(new InfoBar(theme, this))
    , m_says(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_undo(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_swap(new Button(theme, ButtonKind::Quiet, QStringLiteral("arrow-up-down"), this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_merge(new Button(theme, ButtonKind::Primary, QStringLiteral("merge"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_targetSide->setObjectName(QStringLiteral("mergeTarget"));
    m_mergedSide->setObjectName(QStringLiteral("mergeMerged"));
    m_warning->setObjectName(QStringLiteral("mergeWarning"));
    m_says->setObjectName(QStringLiteral("mergeSays"));
    m_swap->setObjectName(QStringLiteral("mergeSwap"));
    m_merge->setObjectName(QStringLiteral("mergeRun"));
    for (Button *button : {m_swap, m_cancel, m_merge})
        button->setAutoDefault(false);
    arrange();
    connect(m_swap, &QPushButton::clicked, this, &MergeDialog::swap);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    new LiveText(this, [this] { setTexts(); });
    m_swap->setEnabled(mayBeMerged(m_target.row));
    m_merge->setFocus();
}

void MergeDialog::arrange()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::m);
    sides->addWidget(m_mergedSide, 1);
    sides->addWidget(m_targetSide, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_swap);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addLayout(sides, 1);
    column->addWidget(m_warning);
    column->addSpacing(space::s);
    column->addWidget(m_says);
    column->addWidget(m_undo);
    column->addSpacing(space::m);
    column->addLayout(buttons);
    resize(680, 380);
}

void MergeDialog::setTexts()
{
    setWindowTitle(tr("Merge two conversations"));
    m_swap->setText(tr("Swap"));
    m_swap->setHint(tr("Let the other one stay"));
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("Merge"));
    m_undo->setText(tr("Here you can still undo it for %n second(s).", nullptr, int(BulkActions::holdMs / 1000)));
    showSides();
}

void MergeDialog::swap()
{
    std::swap(m_target, m_merged);
    m_swap->setEnabled(mayBeMerged(m_target.row));
    showSides();
}

void MergeDialog::showSides()
{
    m_targetSide->show(m_target, true, m_now);
    m_mergedSide->show(m_merged, false, m_now);
    QString says = m_rules.saysFor(QLocale().name().section(u'_', 0, 0));
    says.replace(QLatin1String("{merged}"), m_merged.row.number);
    says.replace(QLatin1String("{target}"), m_target.row.number);
    m_says->setText(says);
    m_says->setVisible(!says.isEmpty());
    if (m_merged.row.customer == m_target.row.customer) {
        m_warning->hide();
        return;
    }
    m_warning->show(Tone::Warn, QStringLiteral("users"),
                    tr("The customers differ: what came from %1 becomes part of a conversation with %2.")
                        .arg(m_merged.row.customerName, m_target.row.customerName));
}

void MergeDialog::merge()
{
    Q_EMIT confirmed(m_merged.row, m_target.row);
    accept();
}

} // namespace saskare
