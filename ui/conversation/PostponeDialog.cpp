#include "ui/conversation/PostponeDialog.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saskare {

PostponeDialog::PostponeDialog(qint64 nowMs, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateTimeEdit(this))
{
    setObjectName(QStringLiteral("postponeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    m_edit->setCalendarPopup(true);
    m_edit->setMinimumDateTime(now.addSecs(60));
    m_edit->setDateTime(QDateTime(now.date().addDays(1), QTime(9, 0)));
    auto *label = new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this);
    label->setBuddy(m_edit);
    auto *cancel = new Button(theme, ButtonKind::Outlined, {}, this);
    auto *accept = new Button(theme, ButtonKind::Primary, {}, this);
    accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_edit->dateTime().toMSecsSinceEpoch()); });
    new LiveText(this, [=, this] {
        setWindowTitle(tr("Postpone"));
        label->setText(tr("Come back at"));
        m_edit->setAccessibleName(tr("Day and time"));
        cancel->setText(tr("Cancel"));
        accept->setText(tr("Postpone"));
    });
}

} // namespace saskare
