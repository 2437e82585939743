#include "ui/customer/KinPanel.h"

#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"
#include "ui/customer/FactCard.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {

KinPanel::KinPanel(const AccountRegistry &accounts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("kinPanel"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
    hide();
}

void KinPanel::show(const std::vector<KinRow> &kin)
{
    const QWidget *focused = focusWidget();
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<KinRow> others;
    int offers = 0;
    for (const KinRow &row : kin) {
        if (row.kinship == Kinship::Other)
            others.push_back(row);
        else if (row.kinship == Kinship::Same || offers++ < offered)
            addRow(row);
    }
    if (!others.empty())
        addOthers(others);
    setVisible(m_rows->count() > 0);
    if (focusedName.isEmpty())
        return;
    // What was decided has gone: then the next decision, or what takes this one back.
    QList<Button *> buttons;
    for (int i = 0; i < m_rows->count(); ++i) {
        buttons += m_rows->itemAt(i)->widget()->findChildren<Button *>();
        if (auto *button = qobject_cast<Button *>(m_rows->itemAt(i)->widget()))
            buttons += button;
    }
    const auto same = std::find_if(buttons.begin(), buttons.end(),
                                   [&](const Button *button) { return button->objectName() == focusedName; });
    if (!buttons.isEmpty())
        (same == buttons.end() ? buttons.first() : *same)->setFocus();
}

QString KinPanel::whoText(const KinRow &row) const
{
    const std::optional<Account> account = m_accounts.account(row.customer.account);
    const QString name = row.customer.name.isEmpty() ? row.shared : row.customer.name;
    return tr("%1 at %2", "a customer, an account").arg(name, account ? account->name : tr("another account"));
}

Button *KinPanel::addButton(QWidget *row, const QString &name, const QString &text, const KinRow &kin,
                            Kinship kinship)
{
    auto *button = new Button(m_theme, ButtonKind::Outlined, {}, row);
    button->setObjectName(QStringLiteral("%1%2").arg(name).arg(kin.customer.id.value()));
    button->setText(text);
    button->setAccessibleName(tr("%1: %2", "what a button does: with whom").arg(text, whoText(kin)));
    button->setDense();
    connect(button, &Button::clicked, this,
            [this, other = kin.customer.id, kinship] { Q_EMIT decided(other, kinship); });
    row->layout()->addWidget(button);
    return button;
}

void KinPanel::addRow(const KinRow &row)
{
    const bool joined = row.kinship == Kinship::Same;
    auto *fact = new FactCard(m_theme, FactCard::Leads::Nowhere, this);
    QStringList about = row.shared.isEmpty() ? row.customer.emails + row.customer.phones : QStringList{row.shared};
    about = about.mid(0, 2);
    fact->setFact(joined ? Tone::Neutral : Tone::Accent, QStringLiteral("users"),
                  joined ? tr("Also %1", "the same person: NAME at ACCOUNT").arg(whoText(row))
                         : tr("Perhaps the same person: %1", "NAME at ACCOUNT").arg(whoText(row)),
                  about.join(QStringLiteral(" · ")));
    m_rows->addWidget(fact);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, space::s);
    flow->setContentsMargins(joined ? space::xl : space::m, 0, 0, space::xs);
    if (joined) {
        addButton(buttons, QStringLiteral("kinPart"), tr("Part them"), row, Kinship::Perhaps)
            ->setToolTip(tr("Shows each by themselves again; nothing changes at the help desks"));
    } else {
        addButton(buttons, QStringLiteral("kinJoin"), tr("Join"), row, Kinship::Same)
            ->setToolTip(tr("Shows what both did as one story, on this computer only. It can be taken back"));
        addButton(buttons, QStringLiteral("kinOther"), tr("Not the same"), row, Kinship::Other)
            ->setToolTip(tr("Does not offer it again. It can be taken back"));
    }
    m_rows->addWidget(buttons);
}

void KinPanel::addOthers(const std::vector<KinRow> &others)
{
    auto *button = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("user-x"), this);
    button->setObjectName(QStringLiteral("kinOthers"));
    button->setText(tr("%n said to be somebody else", "customers", static_cast<int>(others.size())));
    button->setToolTip(tr("Choose whom to offer again"));
    button->setDense();
    auto *menu = new QMenu(button);
    for (const KinRow &row : others) {
        QAction *again = menu->addAction(tr("Offer again: %1", "NAME at ACCOUNT").arg(whoText(row)));
        connect(again, &QAction::triggered, this,
                [this, other = row.customer.id] { Q_EMIT decided(other, Kinship::Perhaps); });
    }
    button->setMenu(menu);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace saskare
