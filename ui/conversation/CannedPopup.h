#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QFrame>

class QListWidget;

namespace saskare {

class Store;

/// The canned responses that fit what is typed, above the place where it is typed. Keys come from the editor, which
/// keeps the keyboard. Thread: GUI.
class CannedPopup : public QFrame
{
    Q_OBJECT
public:
    CannedPopup(Store &store, const Theme &theme, QWidget *parent);

    /// Reads those of the conversation's account that are meant for its queue or for all.
    void read(const ConversationRow &row);
    /// Shows those that have `words` in shortcut, title or text; hides itself when none has. `at`: global, its lower
    /// left.
    void showFor(const QString &words, const QPoint &at);
    void takeKey(int key);
    [[nodiscard]] bool isEmpty() const { return m_responses.empty(); }

Q_SIGNALS:
    void loaded();
    void chosen(const saskare::CannedResponseRow &response);
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose();

    Store &m_store;
    const Theme &m_theme;
    std::vector<CannedResponseRow> m_responses;
    QListWidget *m_list;
    int m_question = 0; ///< only the newest answer counts
};

/// Fills in what is known: {{customer.name}}, {{customer.firstName}}, {{agent.name}}, {{conversation.number}},
/// {{conversation.subject}}. What is not known stays as it is, for the agent to see.
QString filledIn(QString text, const ConversationRow &row, const QString &agentName);

} // namespace saskare
