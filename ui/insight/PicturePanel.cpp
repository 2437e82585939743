#include "ui/insight/PicturePanel.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int tallest = 360;

} // namespace

PicturePanel::PicturePanel(const Theme &theme, QWidget *picture, QWidget *table, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_table(table)
    , m_title(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_explanation(
          new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_asPicture(new Button(theme, ButtonKind::Quiet, {}, this))
    , m_asTable(new Button(theme, ButtonKind::Quiet, {}, this))
    , m_stack(new QStackedLayout)
{
    m_asPicture->setObjectName(QStringLiteral("asPicture"));
    m_asTable->setObjectName(QStringLiteral("asTable"));
    for (Button *button : {m_asPicture, m_asTable}) {
        button->setCheckable(true);
        button->setDense();
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addLayout(words, 1);
    head->addWidget(m_asPicture);
    head->addWidget(m_asTable);
    m_stack->addWidget(picture);
    m_stack->addWidget(table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    connect(m_asPicture, &Button::clicked, this, [this] { showTable(false); });
    connect(m_asTable, &Button::clicked, this, [this] { showTable(true); });
    new LiveText(this, [this] {
        m_asPicture->setText(tr("Picture"));
        m_asTable->setText(tr("Table"));
    });
    showTable(false);
    setMaximumHeight(tallest);
}

void PicturePanel::setTitle(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_asPicture->setAccessibleName(tr("%1 as a picture").arg(title));
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
    m_picture->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

bool PicturePanel::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void PicturePanel::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? m_table : m_picture);
    m_asPicture->setChecked(!table);
    m_asTable->setChecked(table);
}

} // namespace saskare
