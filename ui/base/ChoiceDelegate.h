#pragma once

#include "ui/base/Paint.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace saskare {

/// Short lines to choose one of, in dialogs: the chosen one on a soft round ground. The list shows what is behind it.
/// Thread: GUI.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    /// What stands at the other end of a line, quieter.
    static constexpr int AsideRole = Qt::UserRole + 40;

    ChoiceDelegate(const Theme &theme, QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_theme(theme)
    {
        view->viewport()->setAutoFillBackground(false);
        view->setMouseTracking(true);
        view->setItemDelegate(this);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, box, m_theme.color(chosen ? Color::AccentSoft : Color::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, m_theme, box);
        painter->setFont(m_theme.font(TextSize::Body, chosen ? TextWeight::Medium : TextWeight::Regular));
        painter->setPen(m_theme.color(chosen ? Color::Accent : Color::Text));
        QRect text = option.rect.adjusted(space::m, 0, -space::m, 0);
        if (const QString aside = index.data(AsideRole).toString(); !aside.isEmpty()) {
            painter->save();
            painter->setFont(m_theme.font(TextSize::Small));
            painter->setPen(m_theme.color(Color::TextThird));
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside);
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(aside) - space::m);
            painter->restore();
        }
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace saskare
