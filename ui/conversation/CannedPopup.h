#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"
#include "ui/conversation/ChoicePopup.h"

#include <tuple>

namespace saskare {

class Store;

/// The canned responses that fit what is typed, the most fitting and most used first. Thread: GUI.
class CannedPopup : public ChoicePopup
{
    Q_OBJECT
public:
    CannedPopup(Store &store, const Theme &theme, Clock &clock, QWidget *parent);

    /// Reads those of the conversation's account that are meant for its queue or for all.
    void read(const ConversationRow &row);
    /// Shows those that have `words` in shortcut, title, folder or text; hides itself when none has. `at`: global,
    /// its lower left.
    void showFor(const QString &words, const QPoint &at);
    /// Two letters: what is written there; responses in it come first.
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] bool isEmpty() const { return m_responses.empty(); }

Q_SIGNALS:
    void loaded();
    void chosen(const saskare::CannedResponseRow &response);

private:
    void choose(int at);
    [[nodiscard]] std::tuple<bool, bool, int, qint64> place(const CannedResponseRow &response) const;
    [[nodiscard]] QString hint(const CannedResponseRow &response) const;

    Store &m_store;
    Clock &m_clock;
    std::vector<CannedResponseRow> m_responses;
    QString m_language;
    int m_question = 0; ///< only the newest answer counts
};

} // namespace saskare
