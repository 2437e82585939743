#pragma once

#include "core/base/Clock.h"
#include "core/base/Future.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace saskare {

/// Runs a mapping program (jq) in `saskare-mapper`, a process of its own with nothing in its environment, so that no
/// description of a help desk can read, hang or crash the workstation. The process starts with the first call, keeps
/// the compiled program, and is started again when it dies; a call that takes too long costs the process its life and
/// only that call its answer. A program that keeps doing so is left alone for a while.
/// Thread: the one it lives in (sync); futures finish there.
class MappingProcess : public QObject
{
    Q_OBJECT
public:
    /// `program`: text of mapping.jq. Its entries are the functions without arguments whose `def` begins a line.
    MappingProcess(QByteArray program, Clock &clock, QObject *parent = nullptr);
    ~MappingProcess() override; ///< unfinished calls end as Cancelled

    /// What the entry makes of `inputJson`, as JSON text. Integers of 16 or more digits reach the program as text.
    /// Error: BadInput for a program that does not compile or an input that is none, ServerTrouble when the entry
    /// could not make anything of the input or took too long, Internal (the program is not there, it crashed),
    /// Cancelled.
    Future<Result<QByteArray>> call(const QString &entry, const QByteArray &inputJson);

    /// Whether the program compiles. Error: BadInput, with the line and what is wrong there; else as call().
    Future<Result<void>> compile();

    /// Real time that one call may take before its process is ended. 20 s unless a test says otherwise: the process
    /// ends itself after 2 s of processor time, this is for one that waits, on a computer that is busy as well.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// The entries a program defines, in order.
    [[nodiscard]] static QStringList entriesOf(const QByteArray &program);
    /// Where saskare-mapper is: SASKARE_BIN if set, else beside the running program, else ../bin; empty: nowhere.
    [[nodiscard]] static QString findProgram();

private:
    struct Call
    {
        QString entry;
        QByteArray frame; ///< as it goes over the pipe; kept until answered, for a restart
        QPromise<Result<QByteArray>> promise;
    };

    void start();
    void feed();
    void readAnswers();
    void takeAnswer(char kind, const QByteArray &answer);
    void finishFirst(Result<QByteArray> result);
    void ended();
    void tooSlow();
    void stopProcess();
    void failFirst(const Error &error);
    void restartIfNeeded();
    [[nodiscard]] std::optional<Error> resting() const;

    QByteArray m_program;
    Clock &m_clock;
    std::chrono::milliseconds m_limit{20'000};
    QProcess *m_process = nullptr; ///< child; none when nothing runs
    QTimer m_watch;
    std::deque<Call> m_calls; ///< the first `m_fed` of them are with the process
    size_t m_fed = 0;
    QByteArray m_received;
    int m_failuresInARow = 0;
    qint64 m_restsUntil = 0; ///< steady ms; 0: it does not
};

} // namespace saskare
