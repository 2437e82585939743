#pragma once

#include "core/insight/Gaps.h"
#include "ui/base/Theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace saskare {

/// Widest gap first, then those with too few evaluations for one.
class GapModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const GapRanking &ranking);
    [[nodiscard]] const Gap &gap(int row) const { return m_gaps[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Gap> m_gaps;
};

/// Where it pays most to make things better. Enter asks for the touchpoints. As high as its rows. Thread: GUI.
class GapList : public QListView
{
    Q_OBJECT
public:
    GapList(const Theme &theme, QWidget *parent);

    void show(const GapRanking &ranking);

Q_SIGNALS:
    void cellChosen(saskare::Stage stage, saskare::Channel channel);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    GapModel m_model;
};

} // namespace saskare
