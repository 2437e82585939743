#pragma once

#include "core/insight/InsightReport.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QStackedLayout;

namespace saskare {

class GapList;
class ListedTouchpoints;
class SignalList;
class TextLabel;
class Workspace;

/// Beside the pictures: where the gaps are widest and what signs of effort there are; or, when one of them or a part
/// of a picture was chosen, the touchpoints behind it. Thread: GUI.
class InsightSide : public QWidget
{
    Q_OBJECT
public:
    InsightSide(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *parent);

    void show(const InsightReport &report);
    /// `rows`: newest first, at most ListedModel::mostListed of `all`.
    void list(const QString &title, std::vector<TouchpointRow> rows, size_t all);
    /// Back to gaps and signals; false if they were there already.
    bool leaveList();

Q_SIGNALS:
    void cellChosen(saskare::Stage stage, saskare::Channel channel);
    void repeatsRequested();
    void left();

private:
    void setTexts();

    GapRanking m_ranking;
    QStackedLayout *m_stack;
    QWidget *m_content;
    TextLabel *m_gapTitle, *m_gapNote, *m_signalTitle;
    GapList *m_gaps;
    SignalList *m_signals;
    ListedTouchpoints *m_listed;
};

} // namespace saskare
