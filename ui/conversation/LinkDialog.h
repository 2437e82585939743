#pragma once

#include "core/domain/Records.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace saskare {

class Button;
class SearchField;
class Store;
class TextLabel;

/// What the other conversation is wanted for.
enum class LinkPurpose
{
    Link, ///< what it is to this one is asked, too
    Problem, ///< this one is an incident of it
    Merge
};

/// Asks which other conversation of the same account is meant, and for a link what it is to this one. It is found by
/// number or words; before that the customer's others are shown, or the problems there are. Deletes itself when
/// closed. Thread: GUI.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `relations`: those to choose from, not empty.
    LinkDialog(Store &store, const ConversationRow &row, const QList<LinkRelation> &relations, const Theme &theme,
               QWidget *parent);
    /// For a problem or merging.
    LinkDialog(Store &store, const ConversationRow &row, LinkPurpose purpose, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(const saskare::Link &link);
    void rowChosen(const saskare::ConversationRow &other);

private:
    LinkDialog(Store &store, const ConversationRow &row, LinkPurpose purpose, const QList<LinkRelation> &relations,
               const Theme &theme, QWidget *parent);
    void setTexts();
    [[nodiscard]] ConversationQuery query() const;
    [[nodiscard]] bool fits(const ConversationRow &row) const;
    void arrange();
    void find();
    void showFound(const std::vector<ConversationRow> &rows);
    void choose();

    Store &m_store;
    const ConversationRow m_row;
    const LinkPurpose m_purpose;
    std::vector<ConversationRow> m_rows; ///< as found
    QComboBox *m_relation;
    SearchField *m_search;
    QListWidget *m_found;
    TextLabel *m_relationLabel;
    TextLabel *m_otherLabel;
    TextLabel *m_nothing;
    Button *m_cancel;
    Button *m_link;
    int m_question = 0; ///< only the newest answer counts
};

} // namespace saskare
