#pragma once

#include "ui/base/TextCache.h"

#include <QStyledItemDelegate>

namespace saskare {

/// Paints a line of the views: mark, name, number or age at the right. Thread: GUI.
class ViewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ViewDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    mutable TextCache m_texts;
};

} // namespace saskare
