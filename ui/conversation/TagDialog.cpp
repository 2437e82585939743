#include "ui/conversation/TagDialog.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace saskare {

TagDialog::TagDialog(const QStringList &chosenNow, const QStringList &known, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("tagDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(QStringLiteral("tagEdit"));
    m_edit->setMaxLength(100);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const QString &tag : chosenNow)
        add(tag, Qt::Checked);
    for (const QString &tag : known) {
        if (!chosenNow.contains(tag))
            add(tag, Qt::Unchecked);
    }
    auto *cancel = new Button(theme, ButtonKind::Outlined, {}, this);
    auto *accept = new Button(theme, ButtonKind::Primary, {}, this);
    accept->setAutoDefault(false);
    cancel->setAutoDefault(false);
    accept->setObjectName(QStringLiteral("saveTags"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(320, 400);
    connect(m_edit, &QLineEdit::textChanged, this, &TagDialog::filter);
    const auto save = [this] {
        Q_EMIT chosen(tags());
        QDialog::accept();
    };
    // Enter takes the tag that was typed; once more, with nothing typed, saves.
    connect(m_edit, &QLineEdit::returnPressed, this, [=, this] {
        if (m_edit->text().trimmed().isEmpty())
            save();
        else
            addTyped();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, save);
    new LiveText(this, [=, this] {
        setWindowTitle(tr("Tags"));
        m_edit->setPlaceholderText(tr("Find a tag, or type a new one and press Enter"));
        m_edit->setAccessibleName(tr("Tag"));
        m_list->setAccessibleName(tr("Tags"));
        cancel->setText(tr("Cancel"));
        accept->setText(tr("Save"));
    });
}

QStringList TagDialog::tags() const
{
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked += m_list->item(row)->text();
    }
    return ticked;
}

void TagDialog::add(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(state);
    item->setSizeHint(QSize(0, measure::control));
}

void TagDialog::addTyped()
{
    const QString typed = m_edit->text().simplified();
    if (typed.isEmpty())
        return;
    const QList<QListWidgetItem *> same = m_list->findItems(typed, Qt::MatchFixedString);
    if (same.isEmpty())
        add(typed, Qt::Checked);
    else
        same.first()->setCheckState(same.first()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_edit->clear();
}

void TagDialog::filter(const QString &typed)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed.trimmed(), Qt::CaseInsensitive));
}

} // namespace saskare
