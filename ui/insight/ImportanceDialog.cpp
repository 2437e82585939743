#include "ui/insight/ImportanceDialog.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {

ImportanceDialog::ImportanceDialog(const Importances &importances, const Importances &general, const QString &queue,
                                   const std::vector<std::pair<Stage, Channel>> &places, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent)
    , m_importances(importances)
    , m_general(general)
    , m_queue(queue)
    , m_heading(new TextLabel(theme, TextSize::Subject, TextWeight::Strong, Color::Text, this))
    , m_advice(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_customerHeading(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextThird, this))
    , m_companyHeading(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextThird, this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
{
    setObjectName(QStringLiteral("importanceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(m_queue.isEmpty() ? 560 : 700, 520);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space::l, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_customerHeading, 0, 1);
    grid->addWidget(m_companyHeading, 0, 2);
    std::optional<Stage> stage;
    auto sorted = places;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    for (const auto &place : sorted) {
        if (stage != place.first) {
            auto *heading
                = new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, page, Overflow::Elide);
            heading->setContentsMargins(0, stage ? space::m : 0, 0, 0);
            grid->addWidget(heading, stage ? grid->rowCount() : 0, 0);
            m_stages.append({place.first, heading});
            stage = place.first;
        }
        const auto found = importances.find(place);
        const Stake set = found == importances.end() ? Stake{} : found->second;
        Line line{place,
                  new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, page, Overflow::Elide),
                  choice(set.toCustomer, page), choice(set.toCompany, page)};
        const int row = grid->rowCount();
        grid->addWidget(line.name, row, 0);
        grid->addWidget(line.toCustomer, row, 1);
        grid->addWidget(line.toCompany, row, 2);
        m_lines += line;
    }
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    // A scroll bar stands in the dialog's margin, not over the choices.
    layout->setContentsMargins(space::xxl, space::xl, space::xxl - space::l, space::l);
    buttons->setContentsMargins(0, 0, space::l, 0);
    for (TextLabel *label : {m_heading, m_advice})
        label->setContentsMargins(0, 0, space::l, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_heading);
    layout->addWidget(m_advice);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    m_save->setObjectName(QStringLiteral("saveImportances"));
    m_save->setDefault(true);
    if (!m_lines.isEmpty())
        m_lines.constFirst().toCustomer->setFocus();
    connect(m_save, &Button::clicked, this, &ImportanceDialog::decide);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    new LiveText(this, [this] { setTexts(); });
}

QComboBox *ImportanceDialog::choice(int value, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setMinimumHeight(measure::control);
    box->setMinimumWidth(m_queue.isEmpty() ? 120 : 190);
    for (int i = 0; i <= 5; ++i)
        box->addItem(i == 0 ? QString() : QString::number(i));
    box->setCurrentIndex(value);
    return box;
}

void ImportanceDialog::setTexts()
{
    setWindowTitle(tr("How much it matters"));
    m_heading->setText(m_queue.isEmpty() ? tr("How much it matters, in all queues")
                                         : tr("How much it matters in “%1”").arg(m_queue));
    m_advice->setText(
        (m_queue.isEmpty() ? QString()
                           : tr("What you do not set here is taken as set for all queues.") + QLatin1Char(' '))
        + tr("1: hardly, 5: very much. The gap is both importances minus satisfaction; where one of them is "
             "not set, there is no gap. These are your own settings, kept on this computer."));
    m_customerHeading->setText(tr("To the customer"));
    m_companyHeading->setText(tr("To the company"));
    for (const auto &[stage, heading] : std::as_const(m_stages))
        heading->setText(stageName(stage));
    for (const Line &line : std::as_const(m_lines)) {
        line.name->setText(wordFor(line.place.second));
        const QString place = QStringLiteral("%1 · %2").arg(stageName(line.place.first), line.name->text());
        const auto found = m_general.find(line.place);
        const Stake general = found == m_general.end() ? Stake{} : found->second;
        line.toCustomer->setItemText(0, unsaid(general.toCustomer));
        line.toCompany->setItemText(0, unsaid(general.toCompany));
        line.toCustomer->setAccessibleName(tr("Importance to the customer: %1").arg(place));
        line.toCompany->setAccessibleName(tr("Importance to the company: %1").arg(place));
    }
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

/// What it is while nothing is chosen.
QString ImportanceDialog::unsaid(int general) const
{
    if (m_queue.isEmpty())
        return tr("not set");
    return general > 0 ? tr("as in all queues: %1").arg(general) : tr("as in all queues: not set");
}

void ImportanceDialog::decide()
{
    for (const Line &line : std::as_const(m_lines))
        m_importances[line.place] = {line.toCustomer->currentIndex(), line.toCompany->currentIndex()};
    Q_EMIT decided(m_importances);
    accept();
}

} // namespace saskare
