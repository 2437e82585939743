#pragma once

#include "app/desk/WireServer.h"
#include "core/backend/Connection.h"
#include "core/domain/Command.h"

#include <QJsonObject>

namespace saskare {

/// What a colleague does in the help desk's own window.
enum class ColleagueAct
{
    Reply,
    Status,
    Assignee,
    Queue,
    Priority,
    Tags,
    Link,
};

/// The far end, for those who judge what arrived there: answers requests and counts effects in its own memory.
/// Thread: any.
class Helpdesk
{
public:
    Helpdesk() = default;
    Helpdesk(const Helpdesk &) = delete;
    Helpdesk &operator=(const Helpdesk &) = delete;
    virtual ~Helpdesk() = default;

    virtual WireAnswer answer(const WireRequest &request) = 0;

    /// Parameters and secrets to connect with; the address is the caller's.
    [[nodiscard]] virtual Connection connection() const = 0;
    [[nodiscard]] virtual QString path() const { return {}; } ///< of the address, after the port
    /// What commands may name: colleague, queue, resolved, tags; ids and codes.
    [[nodiscard]] virtual QJsonObject facts() const = 0;
    /// Makes a conversation that a customer began; gives its id.
    virtual RemoteId open(ConversationKind kind, const QString &subject) = 0;
    /// How often `command` has had its effect: for what adds content, entries that hold `token`; for what sets a
    /// value, 1 when that was done.
    virtual int arrived(const Command &command, const RemoteId &conversation, const QString &token) = 0;
    /// False: this help desk cannot act that.
    virtual bool colleagueActs(ColleagueAct act, const RemoteId &conversation, const QJsonValue &value) = 0;
    /// status, assignee, queue, priority, tags, links as they stand; empty: it cannot tell.
    [[nodiscard]] virtual QJsonObject sees(const RemoteId &conversation) = 0;
};

} // namespace saskare
