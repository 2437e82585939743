#include "ui/related/IncidentPlan.h"

#include "ui/base/Words.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/Placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentPlan)
};

QString customerOf(const ConversationRow &row)
{
    return row.customerName.isEmpty() ? Words::tr("Unknown customer") : row.customerName;
}

} // namespace

IncidentPlan::IncidentPlan(std::vector<Incident> incidents, QString helpDesk)
    : m_incidents(std::move(incidents))
    , m_deeds(m_incidents.size(), IncidentDeed::Nothing)
    , m_helpDesk(std::move(helpDesk))
{
    for (int at = 0; at < count(); ++at)
        m_deeds[size_t(at)] = isDone(at) ? IncidentDeed::Nothing : choices(at).first();
    look();
}

void IncidentPlan::setAnswer(const QString &text)
{
    m_answer = text.trimmed();
    look();
}

bool IncidentPlan::isDone(int at) const
{
    return groupOf(row(at).status.state) == StateGroup::Done;
}

QList<IncidentDeed> IncidentPlan::choices(int at) const
{
    QList<IncidentDeed> all;
    if (incident(at).resolved && incident(at).refusal.isEmpty())
        all.append(IncidentDeed::AnswerAndResolve);
    // Where the help desk resolves them with their problem there is nothing to do but to answer.
    if (incident(at).resolved && !isDone(at) && m_helpDesk.isEmpty())
        all.append(IncidentDeed::ResolveOnly);
    all.append(IncidentDeed::Nothing);
    return all;
}

void IncidentPlan::setDeed(int at, IncidentDeed deed)
{
    if (choices(at).contains(deed))
        m_deeds[size_t(at)] = deed;
    look();
}

int IncidentPlan::count(IncidentDeed deed) const
{
    return static_cast<int>(std::count(m_deeds.begin(), m_deeds.end(), deed));
}

QString IncidentPlan::answerFor(int at) const
{
    return incident(at).values.filledIn(m_answer);
}

QString IncidentPlan::wordsFor(int at) const
{
    switch (deed(at)) {
    case IncidentDeed::AnswerAndResolve:
        return isDone(at)
            ? Words::tr("gets the answer (%1) and stays resolved", "a channel").arg(wordFor(row(at).channel))
            : Words::tr("gets the answer (%1) and is resolved", "a channel").arg(wordFor(row(at).channel));
    case IncidentDeed::ResolveOnly:
        return Words::tr("is resolved without an answer");
    case IncidentDeed::Nothing:
        break;
    }
    if (isDone(at))
        return Words::tr("is resolved already and gets nothing");
    if (!m_helpDesk.isEmpty())
        return Words::tr("gets nothing from here; %1 resolves it with its problem").arg(m_helpDesk);
    return incident(at).refusal.isEmpty() ? Words::tr("stays open and gets nothing") : incident(at).refusal;
}

void IncidentPlan::look()
{
    m_hinderedBy = -1;
    if (!m_answer.isEmpty() && placeholdersIn(m_answer).isEmpty())
        return; // nothing is to be filled in
    for (int at = 0; at < count() && m_hinderedBy < 0; ++at) {
        if (deed(at) == IncidentDeed::AnswerAndResolve
            && (m_answer.isEmpty() || !placeholdersIn(answerFor(at)).isEmpty()))
            m_hinderedBy = at;
    }
}

QString IncidentPlan::hindrance() const
{
    if (count(IncidentDeed::Nothing) == count())
        return Words::tr("Nothing is chosen for any of them.");
    const int at = hinderedBy();
    if (at < 0)
        return {};
    if (m_answer.isEmpty())
        return Words::tr("Write the answer, or choose to resolve without one.");
    const QString filled = answerFor(at);
    const WordPlace open = placeholdersIn(filled).first();
    return Words::tr("%1 is not known for %2 (%3). Write it out, or choose something else for this incident.",
                     "placeholder, customer, number")
        .arg(filled.mid(open.start, open.length), customerOf(row(at)), row(at).number);
}

QString IncidentPlan::summary() const
{
    QStringList said;
    if (const int answered = count(IncidentDeed::AnswerAndResolve); answered > 0)
        said.append(Words::tr("%n customer(s) get the answer, and their incidents are resolved.", nullptr, answered));
    if (const int resolved = count(IncidentDeed::ResolveOnly); resolved > 0)
        said.append(Words::tr("%n incident(s) are resolved without an answer.", nullptr, resolved));
    int done = 0, left = 0;
    for (int at = 0; at < count(); ++at) {
        if (deed(at) == IncidentDeed::Nothing)
            ++(isDone(at) ? done : left);
    }
    if (left > 0)
        said.append(Words::tr("%n get nothing.", "incidents", left));
    if (done > 0)
        said.append(Words::tr("%n were resolved already and are left out.", "incidents", done));
    return said.join(u' ');
}

QString IncidentPlan::doneWords() const
{
    QStringList said;
    if (const int answered = count(IncidentDeed::AnswerAndResolve); answered > 0)
        said.append(Words::tr("%n incident(s) answered and resolved.", nullptr, answered));
    if (const int resolved = count(IncidentDeed::ResolveOnly); resolved > 0)
        said.append(Words::tr("%n incident(s) resolved.", nullptr, resolved));
    return said.join(u' ');
}

QList<BulkActions::Item> IncidentPlan::items() const
{
    QList<BulkActions::Item> all;
    for (int at = 0; at < count(); ++at) {
        const Incident &one = incident(at);
        if (deed(at) == IncidentDeed::AnswerAndResolve) {
            Draft draft;
            draft.text = answerFor(at);
            all.append({one.values.row, commandFrom(draft, one.signature), one.newestMessage, !m_helpDesk.isEmpty()});
        }
        if (deed(at) != IncidentDeed::Nothing && one.resolved && m_helpDesk.isEmpty())
            all.append({one.values.row, SetStatus{*one.resolved}, one.newestMessage, false});
    }
    return all;
}

} // namespace saskare
