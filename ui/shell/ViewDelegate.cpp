#include "ui/shell/ViewDelegate.h"

#include "ui/shell/ViewListModel.h"

#include <QLocale>

namespace saskare {

ViewDelegate::ViewDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_texts(theme)
{
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *entry = index.data(ViewListModel::EntryRole).value<const ViewEntry *>();
    const bool heading = entry && entry->kind == ViewEntry::Kind::Heading;
    return {measure::views - 2 * space::m, heading ? 38 : measure::viewItem};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *entry = index.data(ViewListModel::EntryRole).value<const ViewEntry *>();
    if (!entry)
        return;
    painter->save();
    const QRect box = option.rect;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    const Qt::Alignment end = option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    const QRect inside = box.adjusted(10, 0, -10, 0);
    if (entry->kind == ViewEntry::Kind::Heading) {
        m_texts.draw(*painter, place(inside.adjusted(0, 14, 0, 0)), entry->text.toUpper(),
                     {TextSize::Label, TextWeight::Strong, Color::TextThird});
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        paintBox(*painter, box, m_theme.color(Color::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, box, m_theme.color(Color::Rail));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, m_theme, box);

    const Color ink = chosen ? Color::Accent : Color::TextSecond;
    int textLeft = inside.left();
    if (entry->dot.isValid()) {
        const bool square = entry->view.kind == ViewChoice::Kind::Account;
        paintBox(*painter, place(QRect(inside.left(), box.center().y() - 3, 8, 8)), entry->dot, {}, square ? 2 : 4);
        textLeft += 18;
    } else {
        const QRect icon = place(QRect(inside.left(), box.center().y() - 7, 16, 16));
        painter->drawPixmap(icon.topLeft(),
                            m_theme.pixmap(entry->icon, ink, 16, painter->device()->devicePixelRatioF()));
        textLeft += 26;
    }
    QRect rest(textLeft, box.top(), inside.right() - textLeft + 1, box.height());
    int used = 0;
    if (!entry->age.isEmpty())
        used = m_texts.draw(*painter, place(rest), entry->age, {TextSize::Label, TextWeight::Regular, Color::Warn},
                            end);
    else if (entry->count > 0)
        used = m_texts.draw(*painter, place(rest),
                            QLocale().toString(entry->count) + (entry->isMore ? QStringLiteral("+") : QString()),
                            {TextSize::Small, chosen ? TextWeight::Strong : TextWeight::Regular,
                             chosen ? Color::Accent : Color::TextThird},
                            end);
    rest.setRight(rest.right() - used - space::s);
    m_texts.draw(*painter, place(rest), entry->text,
                 {TextSize::Body, chosen ? TextWeight::Strong : TextWeight::Regular, ink});
    painter->restore();
}

} // namespace saskare
