#pragma once

#include "core/domain/Macro.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace saskare {

class Button;

/// What may be chosen in a macro: what one help desk does, and its names.
struct MacroChoices
{
    AccountId account;
    QSet<QString> commands;
    QList<Status> statuses;
    QList<PriorityValue> priorities;
    std::vector<AgentRow> agents;
    std::vector<QueueRow> queues;
    QStringList tags;
};

/// One action of a macro: what, and with what; for an answer or a note its words. Thread: GUI.
class MacroActionEdit : public QWidget
{
    Q_OBJECT
public:
    /// `choices` must outlive it.
    MacroActionEdit(const MacroAction &action, const MacroChoices &choices, const Theme &theme, QWidget *parent);

    /// Nothing while something is missing; see problem().
    [[nodiscard]] std::optional<MacroAction> action() const;
    /// What is missing, in words; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// The first one cannot be moved further up.
    void setFirst(bool first);

Q_SIGNALS:
    void changed();
    void removeWanted();
    void upWanted();

private:
    enum class Kind
    {
        Reply,
        Note,
        Status,
        Assign,
        Queue,
        Priority,
        AddTags,
        RemoveTags,
        SetTags,
        Postpone
    };
    static constexpr int kindCount = static_cast<int>(Kind::Postpone) + 1;
    static Kind kindOf(const MacroAction &action);
    static QString commandOf(Kind kind);
    static QString nameOf(Kind kind);
    [[nodiscard]] Kind kind() const;
    void arrange();
    void setTexts();
    void fill(const MacroAction &action);
    void fillValues();
    void showFitting();
    void offerPlaceholders();
    [[nodiscard]] std::vector<MacroAction> values(Kind kind) const;
    [[nodiscard]] QString wordFor(const MacroAction &value) const;
    [[nodiscard]] QStringList typedTags() const;

    const MacroChoices &m_choices;
    const Theme &m_theme;
    MacroAction m_given; ///< what it began with: offered even if the help desk no longer names it
    std::vector<MacroAction> m_values; ///< in the order of the box
    QComboBox *m_kind;
    QComboBox *m_value;
    QLineEdit *m_tags;
    Button *m_insert;
    Button *m_up;
    Button *m_remove;
    QPlainTextEdit *m_text;
};

} // namespace saskare
