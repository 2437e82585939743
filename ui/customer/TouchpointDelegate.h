#pragma once

#include "ui/base/Theme.h"
#include "ui/customer/TouchpointModel.h"

#include <QStyledItemDelegate>

namespace saskare {

/// Paints the lines of a TouchpointModel: a rail at the left with an icon for each touchpoint, two lines of text, the
/// date and the rating at the right. Thread: GUI.
class TouchpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TouchpointDelegate(const TouchpointModel &model, const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height of a line of that kind, pixels.
    static int heightOf(TouchpointEntry::Kind kind);
    /// Where the line of `entry` in `box` offers to evaluate it; empty: nowhere.
    [[nodiscard]] QRect evaluateBox(const QRect &box, const TouchpointEntry &entry) const;

private:
    void paintRail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What stands at the right of the second line; gives where its text must end.
    int paintMarks(QPainter &painter, const QRect &second, const QRect &box, const TouchpointEntry &entry) const;
    void paintPoint(QPainter &painter, const QStyleOptionViewItem &option, const TouchpointEntry &entry) const;

    const TouchpointModel &m_model;
    const Theme &m_theme;
};

} // namespace saskare
