#pragma once

#include "ui/conversation/AnswerFacts.h"
#include "ui/inbox/BulkActions.h"

namespace saskare {

/// What is to become of one incident when its problem is solved.
enum class IncidentDeed
{
    AnswerAndResolve,
    ResolveOnly,
    Nothing
};

/// One incident, with all that its answer may name.
struct Incident
{
    AnswerValues values;
    RemoteId newestMessage; ///< public, that is known here
    std::optional<Status> resolved; ///< what it becomes; nothing: its help desk cannot
    QString signature; ///< under its answer; may be empty
    QString refusal; ///< why it may not be answered; empty: it may
};

/// Who gets what when a problem is solved: one answer for all, what becomes of each incident, what hinders it, and
/// the commands that do it. A plain value; the words are translated. Thread: GUI.
class IncidentPlan
{
public:
    /// `helpDesk`: its name, where it resolves the incidents with their problem by itself; else empty.
    IncidentPlan(std::vector<Incident> incidents, QString helpDesk);

    void setAnswer(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_incidents.size()); }
    [[nodiscard]] const ConversationRow &row(int at) const { return m_incidents[size_t(at)].values.row; }
    [[nodiscard]] bool isDone(int at) const; ///< it was resolved before
    [[nodiscard]] IncidentDeed deed(int at) const { return m_deeds[size_t(at)]; }
    /// What may be chosen for it, in the order of the enumeration.
    [[nodiscard]] QList<IncidentDeed> choices(int at) const;
    /// Chooses it if it may be chosen.
    void setDeed(int at, IncidentDeed deed);
    [[nodiscard]] int count(IncidentDeed deed) const;

    /// The answer as its customer gets it, without the signature.
    [[nodiscard]] QString answerFor(int at) const;
    /// "gets the answer (e-mail) and is resolved"
    [[nodiscard]] QString wordsFor(int at) const;
    /// Why nothing can be done as it is chosen now; empty: it can.
    [[nodiscard]] QString hindrance() const;
    /// Whose it is; -1: nobody's.
    [[nodiscard]] int hinderedBy() const { return m_hinderedBy; }
    /// "2 customers get the answer and their incidents are resolved. 1 is resolved without a word. 1 stays as it is."
    [[nodiscard]] QString summary() const;
    /// What has happened when it is done: "2 answered and resolved, 1 resolved."
    [[nodiscard]] QString doneWords() const;
    /// In order: for each its answer, then its status.
    [[nodiscard]] QList<BulkActions::Item> items() const;

private:
    void look();
    [[nodiscard]] const Incident &incident(int at) const { return m_incidents[size_t(at)]; }

    std::vector<Incident> m_incidents;
    std::vector<IncidentDeed> m_deeds;
    QString m_helpDesk;
    QString m_answer;
    int m_hinderedBy = -1; ///< looked for once for each change, not for each row that is painted
};

} // namespace saskare
