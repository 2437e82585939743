#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace saskare {

/// Knowing one's own message again in a help desk's history when it keeps no mark of ours: by what it says and when
/// it came, or by a short reference that its text carries. Prefers to say "cannot tell" to a guess. Pure. Any thread.
namespace fingerprint {

/// An entry of the history that this agent made after what the agent saw when acting.
struct Candidate
{
    QString id;
    qint64 at = 0; ///< by the help desk's clock, UTC ms; 0: not told
    QString text; ///< plain
};

struct Sought
{
    QString text;
    QString reference; ///< empty: the text carries none
    bool byText = true; ///< else by the reference alone
    qint64 notBefore = 0; ///< when the first byte left, by the help desk's clock; 0: nobody knows
    bool hasTwin = false; ///< the same words were on their way in the same conversation
};

enum class Verdict
{
    Found,
    NotThere,
    CannotTell,
};
struct Judgement
{
    Verdict verdict = Verdict::CannotTell;
    QString id; ///< of what was found
};

Judgement judge(const Sought &sought, const QList<Candidate> &candidates);

/// What is left of a text when everything a help desk may change about it is gone: letters and digits.
QString normalised(const QString &text);
/// "K7F3-92QD": as short as people can read aloud, always the same for a command.
QString referenceOf(const QUuid &command);

} // namespace fingerprint
} // namespace saskare
