#pragma once

#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace saskare {

class Button;
class ConditionEdit;
class TextLabel;

/// Makes or changes a view: its name, its conditions, its words; shows the same as text and how many it finds just
/// now. Deletes itself when closed. Thread: GUI.
class ViewEditor : public QDialog
{
    Q_OBJECT
public:
    ViewEditor(Store &store, SavedSearchRow view, SearchNames names, const Theme &theme, QWidget *parent);

    /// As it stands: what has a problem is left out.
    [[nodiscard]] ConversationQuery query() const;

Q_SIGNALS:
    void saved(const QString &name, const saskare::ConversationQuery &query);

private:
    void arrange();
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
    QVBoxLayout *m_rows;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    Button *m_add;
    TextLabel *m_wordsLabel;
    QLineEdit *m_words;
    TextLabel *m_text;
    TextLabel *m_count;
    Button *m_cancel;
    Button *m_save;
};

} // namespace saskare
