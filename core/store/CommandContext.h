#pragma once

#include "core/domain/Outbox.h"
#include "core/store/CacheTables.h"

namespace saskare {

/// What the cache knows around a command, for those who decide about it later. Thread: the writer.
namespace context {

/// The base with what the field that `command` changes is in the conversation of `lane` now, earlier commands that
/// wait included.
CommandBase withFields(CommandBase base, const Command &command, CacheTables &cache, AccountId account,
                       const QString &lane);

/// The evidence with the names of the agent and the queue that it tells by their ids, as far as they are known.
QJsonObject withNames(QJsonObject evidence, CacheTables &cache, AccountId account);

} // namespace context
} // namespace saskare
