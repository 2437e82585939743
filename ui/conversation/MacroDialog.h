#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QListWidget;

namespace saskare {

class Button;
class SearchField;
class TextLabel;

/// A macro as it would run on the open conversation.
struct MacroChoice
{
    MacroRow macro;
    QStringList words; ///< what it does, one sentence for each action
    QString hindrance; ///< why it cannot be run here; empty: it can
};

/// The macros there are. What the chosen one does is said before it is run. Thread: GUI.
class MacroDialog : public QDialog
{
    Q_OBJECT
public:
    MacroDialog(std::vector<MacroChoice> choices, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(const saskare::MacroRow &macro);

private:
    void arrange();
    void setTexts();
    void filter();
    void showChosen();
    void run();
    [[nodiscard]] const MacroChoice *current() const;

    std::vector<MacroChoice> m_choices;
    SearchField *m_search;
    QListWidget *m_list;
    TextLabel *m_whatLabel;
    TextLabel *m_what;
    TextLabel *m_hindrance;
    Button *m_cancel;
    Button *m_run;
};

} // namespace saskare
