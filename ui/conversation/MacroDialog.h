#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QListWidget;

namespace saskare {

class Button;
class SearchField;
class StepsLabel;
class TextLabel;

/// A macro as it would run on the open conversation.
struct MacroChoice
{
    MacroRow macro;
    QStringList words; ///< what it does, one sentence for each action
    QString hindrance; ///< why it cannot be run here; empty: it can
    QStringList leftOut; ///< what it would do elsewhere and does not here, and why
    bool mayBeChanged = false; ///< here: the people and queues of another account would have no names
};

/// The macros there are, the help desk's and the agent's own, which are marked and can be changed here. What the
/// chosen one does is said before it is run. Thread: GUI.
class MacroDialog : public QDialog
{
    Q_OBJECT
public:
    MacroDialog(std::vector<MacroChoice> choices, const Theme &theme, QWidget *parent);

    /// Others, because one was made, changed or deleted; the one that was chosen stays chosen.
    void show(std::vector<MacroChoice> choices);

Q_SIGNALS:
    void chosen(const saskare::MacroRow &macro);
    void newWanted();
    void changeWanted(saskare::MacroId id); ///< of the agent's own
    void removeWanted(saskare::MacroId id);

private:
    void arrange();
    void fill();
    void setTexts();
    void filter();
    void showChosen();
    void run();
    [[nodiscard]] const MacroChoice *current() const;

    const Theme &m_theme;
    std::vector<MacroChoice> m_choices;
    SearchField *m_search;
    Button *m_new;
    TextLabel *m_none;
    QListWidget *m_list;
    QWidget *m_line; ///< over what it does
    TextLabel *m_whatLabel;
    StepsLabel *m_what;
    TextLabel *m_leftOut;
    TextLabel *m_hindrance;
    Button *m_change;
    Button *m_delete;
    Button *m_cancel;
    Button *m_run;
};

} // namespace saskare
