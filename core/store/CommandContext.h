#pragma once

#include "core/domain/Outbox.h"
#include "core/store/CacheTables.h"

namespace saskare {

/// What the cache knows around a command, for those who decide about it later. Thread: the writer.
namespace context {

/// Gives `entry`, which is of `lane` and is about to be committed, the base of the field that it changes: what the
/// agent was shown where the base tells it already, else what the cache has now, earlier commands that wait included.
/// Tags are made anew from what came between those two. What is not known stays unknown: it is not compared.
void complete(OutboxEntry &entry, CacheTables &cache, const QString &lane);

/// The evidence with the names of the agent and the queue that it tells by their ids, as far as they are known.
QJsonObject withNames(QJsonObject evidence, CacheTables &cache, AccountId account);

} // namespace context
} // namespace saskare
