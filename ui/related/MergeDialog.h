#pragma once

#include "core/backend/Manifest.h"
#include "ui/related/MergeSide.h"

#include <QDialog>

namespace saskare {

class Button;
class InfoBar;

/// Two conversations side by side before they become one: which stays, what happens at their help desk, and what
/// speaks against it. Thread: GUI.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `first` stays unless the agent swaps. `rules`: of the manifest's mergeConversation.
    MergeDialog(MergeFacts first, MergeFacts second, const ManifestCommand &rules, qint64 nowMs, const Theme &theme,
                QWidget *parent);

Q_SIGNALS:
    void confirmed(const saskare::ConversationRow &merged, const saskare::ConversationRow &target);

private:
    void arrange();
    void setTexts();
    void swap();
    void showSides();
    void merge();

    MergeFacts m_target;
    MergeFacts m_merged;
    const ManifestCommand m_rules;
    const qint64 m_now;
    MergeSide *m_targetSide;
    MergeSide *m_mergedSide;
    InfoBar *m_warning;
    TextLabel *m_says;
    TextLabel *m_undo;
    Button *m_swap;
    Button *m_cancel;
    Button *m_merge;
};

} // namespace saskare
