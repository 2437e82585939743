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

/// Asks what another conversation of the same account is to this one, and which one it is: found by number or words,
/// before that the customer's others. Deletes itself when closed. Thread: GUI.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `relations`: those to choose from, not empty.
    LinkDialog(Store &store, const ConversationRow &row, const QList<LinkRelation> &relations, const Theme &theme,
               QWidget *parent);

Q_SIGNALS:
    void chosen(const saskare::Link &link);

private:
    void setTexts();
    void find();
    void showFound(const std::vector<ConversationRow> &rows);
    void choose();

    Store &m_store;
    const ConversationRow m_row;
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
