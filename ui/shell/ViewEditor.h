#pragma once

#include "core/store/Store.h"
#include "ui/base/RowsEditor.h"

#include <QTimer>

namespace saskare {

class ConditionEdit;
class TextLabel;

/// Makes or changes a view: its name, its conditions, its words; shows the same as text and how many it finds just
/// now. Thread: GUI.
class ViewEditor : public RowsEditor
{
    Q_OBJECT
public:
    ViewEditor(Store &store, SavedSearchRow view, SearchNames names, const Theme &theme, QWidget *parent);

    /// As it stands: what has a problem is left out.
    [[nodiscard]] ConversationQuery query() const;

Q_SIGNALS:
    void saved(const QString &name, const saskare::ConversationQuery &query);

private:
    void setTexts();
    ConditionEdit *add(const Condition &condition);
    void remove(ConditionEdit *edit);
    void showQuery();
    void count();
    [[nodiscard]] QString problem() const;
    void save();

    Store &m_store;
    const Theme &m_theme;
    const SavedSearchRow m_view;
    const SearchNames m_names;
    QTimer m_typing;
    QList<ConditionEdit *> m_edits;
    TextLabel *m_wordsLabel;
    QLineEdit *m_words;
    TextLabel *m_text;
    TextLabel *m_count;
};

} // namespace saskare
