#pragma once

#include "ui/base/TextCache.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace saskare {

/// A line to choose in a list that opens over the window: icon, what it is, what that belongs to, its key.
/// Thread: GUI.
class LineDelegate : public QStyledItemDelegate
{
public:
    static constexpr int height = 36;
    enum Role
    {
        KeysRole = Qt::UserRole,
        GroupRole,
        IconRole, ///< a name for Theme::icon(); without one the text begins at the edge
    };
    /// Gives itself to the view.
    LineDelegate(const Theme &theme, QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    mutable TextCache m_texts;
};

} // namespace saskare
