#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace saskare {

/// A JSON value that the functions of one jq program read and change. In this process and without limits: for
/// programs of our own tests, never for a stranger's. Thread: one at a time.
class JqState
{
public:
    /// `program`: functions without parameters whose `def` begins a line.
    explicit JqState(const QByteArray &program);
    ~JqState();
    JqState(const JqState &) = delete;
    JqState &operator=(const JqState &) = delete;

    struct Answer
    {
        QJsonObject said; ///< all members but state and body
        QByteArray body; ///< the member `body` as JSON; empty: there was none
    };
    [[nodiscard]] bool has(const QString &entry) const { return m_entries.contains(entry); }
    /// Calls a function with `input` and the member `state`. It gives one object; a member `state` in it becomes the
    /// new state. Error: BadInput with jq's words.
    Result<Answer> call(const QString &entry, const QJsonObject &input);
    /// The one value that a program of its own makes of the state.
    [[nodiscard]] Result<QJsonValue> ask(const QByteArray &program) const;

private:
    class Program;
    struct Value;
    QStringList m_entries;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Value> m_state;
};

} // namespace saskare
