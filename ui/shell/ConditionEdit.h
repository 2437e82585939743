#pragma once

#include "core/domain/SearchSyntax.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QComboBox;

namespace saskare {

class Button;

/// One condition of a view: and/or, what, how, which. Thread: GUI.
class ConditionEdit : public QWidget
{
    Q_OBJECT
public:
    ConditionEdit(const Condition &condition, const SearchNames &names, const Theme &theme, QWidget *parent);

    /// The first one joins nothing.
    void setFirst(bool first);
    [[nodiscard]] Condition condition() const;
    /// What is wrong with it, in words; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    struct Sense
    {
        QString text;
        Comparison comparison;
        bool negated;
        bool isLength;
    };
    [[nodiscard]] ConditionField field() const;
    [[nodiscard]] static QList<Sense> senses(ConditionField field);
    void fitWidths();
    [[nodiscard]] QString typed() const;
    void setTexts();
    void fillSenses(const Condition &condition);
    void fillValues(const Condition &condition);

    const SearchNames &m_names;
    QComboBox *m_join;
    QComboBox *m_field;
    QComboBox *m_sense;
    QComboBox *m_value;
    Button *m_remove;
};

} // namespace saskare
