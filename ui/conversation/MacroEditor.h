#pragma once

#include "ui/base/RowsEditor.h"
#include "ui/conversation/MacroActionEdit.h"

namespace saskare {

class TextLabel;

/// Makes or changes one of the agent's own macros: its name and its actions, in their order. What was
/// written is not thrown away without a question. Thread: GUI.
class MacroEditor : public RowsEditor
{
    Q_OBJECT
public:
    /// `choices`: of the help desk of `macro.account`, called `helpDesk`.
    MacroEditor(MacroRow macro, MacroChoices choices, QString helpDesk, const Theme &theme, QWidget *parent);

    /// As it stands: what has a problem is left out.
    [[nodiscard]] MacroRow macro() const;
    void reject() override;
    /// What became of what was to be saved: it stays open, with all that was written, where that was refused.
    void stored(const Result<void> &done);

Q_SIGNALS:
    void saveWanted(const saskare::MacroRow &macro); ///< stored() is to be called when that is known

private:
    void setTexts();
    MacroActionEdit *add(const MacroAction &action);
    void remove(MacroActionEdit *edit);
    void moveUp(MacroActionEdit *edit);
    void showFirst();
    void showProblem();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] MacroAction nextAction() const;
    [[nodiscard]] bool isChanged() const;
    void save();

    const Theme &m_theme;
    const MacroRow m_macro;
    const MacroChoices m_choices;
    const QString m_helpDesk;
    QList<MacroActionEdit *> m_edits;
    bool m_saveWanted = false; ///< what is missing is said in red once somebody wanted to save
    QByteArray m_before;
    TextLabel *m_doesLabel;
    TextLabel *m_hint;
};

} // namespace saskare
