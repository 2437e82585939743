#pragma once

#include "ui/base/TextCache.h"
#include "ui/related/IncidentPlan.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace saskare {

/// One incident in two lines: whose it is and how it stands; below, what it will get. Thread: GUI.
class IncidentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 60;

    /// `plan`: whose n-th incident is the n-th row; outlives this.
    IncidentDelegate(const IncidentPlan &plan, const Theme &theme, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where in the row a press opens what may be chosen.
    [[nodiscard]] QRect choicePlace(const QRect &row, int at) const;

private:
    const IncidentPlan &m_plan;
    const Theme &m_theme;
    mutable TextCache m_texts;
};

/// "answer and resolve"
QString wordFor(IncidentDeed deed);
QString iconFor(IncidentDeed deed);

} // namespace saskare
