#pragma once

#include "core/base/Clock.h"
#include "ui/base/Theme.h"
#include "ui/outbox/OutboxModel.h"

#include <QStyledItemDelegate>

namespace saskare {

/// Paints the lines of the outbox: what it is, to whom, since when, and how it stands. Thread: GUI.
class OutboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OutboxDelegate(const OutboxModel &model, const Theme &theme, Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const OutboxModel &m_model;
    const Theme &m_theme;
    Clock &m_clock;
};

} // namespace saskare
