#pragma once

#include "core/store/Rows.h"
#include "ui/conversation/ChoicePopup.h"

namespace saskare {

class Store;

/// The colleagues whose name fits what is typed after "@" in a note. Thread: GUI.
class MentionPopup : public ChoicePopup
{
    Q_OBJECT
public:
    MentionPopup(Store &store, const Theme &theme, QWidget *parent);

    void read(AccountId account);
    /// Shows those of whom a name begins with `words`. `at`: global, its lower left.
    void showFor(const QString &words, const QPoint &at);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    Store &m_store;
    AccountId m_account;
    std::vector<AgentRow> m_agents; ///< without oneself
};

} // namespace saskare
