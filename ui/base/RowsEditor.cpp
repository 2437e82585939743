#include "ui/base/RowsEditor.h"

#include "ui/base/Button.h"
#include "ui/base/TextLabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace saskare {

RowsEditor::RowsEditor(const QString &name, const Measures &measures, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_measures(measures)
    , m_rows(new QVBoxLayout)
    , m_area(new QScrollArea(this))
    , m_nameLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_name(new QLineEdit(name, this))
    , m_add(new Button(theme, ButtonKind::Outlined, QStringLiteral("plus"), this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setMaxLength(longestName);
    m_name->setMinimumHeight(measure::control);
    m_nameLabel->setBuddy(m_name);
    m_add->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
}

void RowsEditor::compose(QWidget *over, QBoxLayout *beneath, TextLabel *said)
{
    auto *inner = new QWidget(this);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, space::l, 0);
    innerColumn->setSpacing(m_measures.between);
    m_rows->setSpacing(m_measures.between);
    innerColumn->addLayout(m_rows);
    innerColumn->addWidget(m_add, 0, Qt::AlignLeft);
    innerColumn->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inner);
    auto *foot = new QHBoxLayout;
    foot->addWidget(said, 1);
    foot->addSpacing(space::m);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    // A scroll bar stands in the dialog's margin, not over the fields.
    column->setContentsMargins(space::xl, space::xl, space::xl - space::l, space::xl);
    auto *name = new QHBoxLayout;
    name->addWidget(m_name);
    for (QHBoxLayout *line : {name, foot})
        line->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_nameLabel);
    column->addLayout(name);
    column->addSpacing(space::m);
    if (over)
        column->addWidget(over);
    column->addWidget(m_area, 1);
    if (beneath) {
        column->addSpacing(space::s);
        beneath->setContentsMargins(0, 0, space::l, 0);
        beneath->setSpacing(space::xs);
        column->addLayout(beneath);
    }
    column->addSpacing(space::m);
    column->addLayout(foot);
    resize(m_measures.size);
    m_name->setFocus();
    m_name->selectAll();
}

void RowsEditor::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void RowsEditor::removeRow(QWidget *row)
{
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_add->setFocus();
}

void RowsEditor::moveRow(QWidget *row, int to)
{
    m_rows->removeWidget(row);
    m_rows->insertWidget(to, row);
}

void RowsEditor::scrollTo(QWidget *row)
{
    QTimer::singleShot(0, row, [this, row] { m_area->ensureWidgetVisible(row); }); // once it has its place
}

} // namespace saskare
