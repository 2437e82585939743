#include "ui/conversation/ChoicePopup.h"

#include "ui/base/ChoiceDelegate.h"

#include <QListWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int popupWidth = 420, rowHeight = 30, mostRows = 8;

} // namespace

ChoicePopup::ChoicePopup(const Theme &theme, const char *name, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_list(new QListWidget(this))
{
    setObjectName(QLatin1String(name));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    new ChoiceDelegate(theme, m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
}

void ChoicePopup::setListName(const QString &name)
{
    m_list->setAccessibleName(name);
}

void ChoicePopup::offer(const QList<Line> &lines, const QPoint &at)
{
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setData(Qt::UserRole, line.index);
        item->setData(ChoiceDelegate::AsideRole, line.aside);
        if (!line.aside.isEmpty())
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(line.text, line.aside));
        item->setToolTip(line.hint.isEmpty() ? QString() : Qt::convertFromPlainText(line.hint));
        item->setSizeHint(QSize(popupWidth - 20, rowHeight));
    }
    if (lines.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    resize(popupWidth, std::min(m_list->count(), mostRows) * rowHeight + 2 * space::s);
    move(at - QPoint(0, height()));
    show();
}

void ChoicePopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_list->setCurrentRow((m_list->currentRow() + m_list->count() - 1) % m_list->count());
        break;
    case Qt::Key_Down:
        m_list->setCurrentRow((m_list->currentRow() + 1) % m_list->count());
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        choose();
    }
}

void ChoicePopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    hide();
    if (item)
        Q_EMIT indexChosen(item->data(Qt::UserRole).toInt());
}

void ChoicePopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT shownChanged(true);
}

void ChoicePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT shownChanged(false);
}

} // namespace saskare
