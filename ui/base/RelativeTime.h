#pragma once

#include "core/base/Clock.h"

#include <QDateTime>
#include <QObject>
#include <QString>

/// Times as people say them, in the language and the local time of this computer. All arguments are UTC milliseconds.
namespace saskare {

/// "now", "3 min", "2 h", "14:30" (earlier today), "Mon 09:00" (this week), "18 Nov", "18 Nov 2024".
/// Also for times to come: "14:30", "Mon 09:00", "18 Nov". Empty for 0.
QString relativeTime(qint64 at, qint64 now);
/// The same as it is said in a sentence after a word: "promised just now", "… 3 min ago", "… at 14:30", "… on Mon
/// 09:00", "… on 18 Nov". Empty for 0.
QString timeInWords(qint64 at, qint64 now);
/// A length: "now" under a minute, "12 min", "3 h", "2 d".
QString shortSpan(qint64 ms);
/// "14:30".
QString timeOfDay(qint64 at);
/// The same of a moment in a zone of its own.
QString clockTime(const QDateTime &local);
/// "Today", "Yesterday", "Wednesday, 18 November" (with the year when it is another one).
QString dayName(qint64 at, qint64 now);
/// What stands in a column of times: "18 Nov 14:30" (with the year when it is another one).
QString dayAndTime(qint64 at, qint64 now);
/// The whole of it, for tool tips: "Wednesday, 18 November 2026 14:30".
QString fullTime(qint64 at);

/// Says when it is time to paint relative times anew. Thread: the one it lives in.
class MinuteTick : public QObject
{
    Q_OBJECT
public:
    explicit MinuteTick(Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// A new minute has begun.
    void ticked();

private:
    void wait();

    Clock &m_clock;
};

} // namespace saskare
