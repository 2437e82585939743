#pragma once

#include "core/store/ConversationEvaluations.h"
#include "core/store/ConversationTable.h"
#include "core/store/CursorTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/LimitTable.h"
#include "core/store/MessageTable.h"
#include "core/store/PresenceTable.h"
#include "core/store/ReferenceTable.h"
#include "core/store/SearchIndex.h"

namespace saskare {

/// The tables of cache.db over one connection.
struct CacheTables
{
    explicit CacheTables(Database &file)
        : database(file)
        , references(file)
        , index(file)
        , customers(file)
        , conversations(file, references, index)
        , messages(file, index)
        , cursors(file)
        , limits(file)
        , evaluations(file)
        , presences(file)
    {
    }

    Database &database;
    ReferenceTable references;
    SearchIndex index;
    CustomerTable customers;
    ConversationTable conversations;
    MessageTable messages;
    CursorTable cursors;
    LimitTable limits;
    ConversationEvaluations evaluations;
    PresenceTable presences;
};

} // namespace saskare
