#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace saskare {

/// What kind of trouble an Error is, for code that must decide; people read Error::happened.
enum class ErrorKind
{
    BadInput, ///< what we were given does not make sense: a manifest, a record, a command line
    NotFound,
    Offline, ///< no connection could be made; nothing left this computer
    TimedOut,
    SignIn, ///< the server wants (other) credentials
    Forbidden,
    Conflict, ///< somebody else changed it first
    RateLimited,
    Rejected, ///< the server understood and said no
    ServerTrouble, ///< the server failed, or answered what nobody can read
    Storage, ///< disk, database, file
    Keychain,
    Unsupported, ///< this help desk cannot do it
    Cancelled,
    Internal,
};

/// A failure as a value. The three sentences are translated and shown to people;
/// `detail` is for the log and never holds a secret or customer text.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString happened; ///< what happened
    QString done; ///< what the program did about it; may be empty
    QString advice; ///< what the reader can do; may be empty
    QString detail;
    qint64 retryAfterMs = -1; ///< how long the server asks us to wait; -1: it did not say

    /// The sentences in one line, as a status strip or a console shows them.
    [[nodiscard]] QString text() const;
};

/// A value of T, or the Error that stands in its place. `T` may be void.
template <class T>
class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition for value(): ok(). For error(): !ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
};

template <>
class Result<void> : public Result<Done>
{
public:
    Result()
        : Result<Done>(Done{})
    {
    }
    Result(Error error)
        : Result<Done>(std::move(error))
    {
    }
};

} // namespace saskare
