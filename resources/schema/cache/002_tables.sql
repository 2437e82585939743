-- cache.db: everything here can be fetched again. Words of the closed sets stand as the numbers of their enumerators
-- (core/domain/Vocabulary.h): whoever reorders those adds a migration that drops the cache.
-- No column is NULL: an absent text is '', an absent number or reference is 0.
-- The first of these scripts makes everything: a cache with a number below its own is thrown away and fetched again.

CREATE TABLE account (id INTEGER PRIMARY KEY);

CREATE TABLE queue (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    known INTEGER NOT NULL DEFAULT 0, -- 0: only referred to so far
    name TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    states TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remote_id)
);

CREATE TABLE agent (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    known INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    is_me INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, remote_id)
);

CREATE TABLE tag (
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account, remote_id)
) WITHOUT ROWID;

CREATE TABLE canned_response (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    html TEXT NOT NULL DEFAULT '',
    shortcut TEXT NOT NULL DEFAULT '',
    queue INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remote_id)
);

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    html TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    web_url TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remote_id)
);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    known INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    emails TEXT NOT NULL DEFAULT '', -- lists: parts divided by U+001F
    phones TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    web_url TEXT NOT NULL DEFAULT '',
    updated_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, remote_id)
);

-- The id begins with the time of creation, so that a search that walks ids downwards meets the newest first.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    known INTEGER NOT NULL,
    number TEXT NOT NULL,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    preview TEXT NOT NULL,
    preview_is_ours INTEGER NOT NULL,
    preview_told INTEGER NOT NULL, -- the help desk gives it; else taken from the newest public message
    channel INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    web_url TEXT NOT NULL,
    people TEXT NOT NULL, -- the customer's names and addresses, searched
    -- effective: the server's values with the pending commands applied (see conversation_server)
    state INTEGER NOT NULL,
    status_code TEXT NOT NULL,
    status_label TEXT NOT NULL,
    queue INTEGER NOT NULL,
    assignee INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    priority_code TEXT NOT NULL,
    tags TEXT NOT NULL,
    links TEXT NOT NULL,
    postponed_until INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    -- derived, for lists
    shelf INTEGER NOT NULL, -- 0 open, 1 waiting, 2 done, 9 hidden: only referred to so far
    owner INTEGER NOT NULL, -- 0 nobody, 1 me, 2 a colleague
    facet INTEGER NOT NULL, -- kind * 32 + state
    due_key INTEGER NOT NULL, -- order of DueFirst; the greatest integer: not due
    pending INTEGER NOT NULL,
    trouble INTEGER NOT NULL, -- 1: an answer of ours needs the agent
    delivery INTEGER NOT NULL, -- worst of our answers
    delivery_scheduled INTEGER NOT NULL
);
CREATE UNIQUE INDEX conversation_remote ON conversation (account, remote_id);
CREATE INDEX conversation_inbox ON conversation (account, owner, shelf, updated_at, id, facet);
CREATE INDEX conversation_queue ON conversation (queue, owner, shelf, updated_at, id, facet);
CREATE INDEX conversation_customer ON conversation (customer, updated_at);
CREATE INDEX conversation_inbox_due ON conversation (account, owner, shelf, due_key, id, facet) WHERE shelf < 2;
CREATE INDEX conversation_queue_due ON conversation (queue, owner, shelf, due_key, id, facet) WHERE shelf < 2;
CREATE INDEX conversation_trouble ON conversation (trouble) WHERE trouble = 1;
CREATE INDEX conversation_number ON conversation (number) WHERE number <> '' AND number <> remote_id;

-- The server's own values of the effective columns, only while commands of ours change them. One JSON object.
CREATE TABLE conversation_server (
    conversation INTEGER PRIMARY KEY,
    fields TEXT NOT NULL
);

CREATE TABLE conversation_tag (
    tag TEXT NOT NULL,
    conversation INTEGER NOT NULL,
    PRIMARY KEY (tag, conversation)
) WITHOUT ROWID;

-- Effective, like the columns above.
CREATE TABLE callback (
    conversation INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    number TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    promised_at INTEGER NOT NULL,
    claimed_by TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    outcome INTEGER NOT NULL, -- -1: none yet
    waiting INTEGER NOT NULL -- 1: a call is still to be made by us
);
CREATE INDEX callback_waiting ON callback (due_at) WHERE waiting = 1;

-- The id begins with createdAt, for the same reason as above.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    known INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    author_kind INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    channel INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    client_id TEXT NOT NULL,
    recipients TEXT NOT NULL,
    delivery_state INTEGER NOT NULL,
    delivery_at INTEGER NOT NULL,
    delivery_scheduled INTEGER NOT NULL,
    delivery_report TEXT NOT NULL,
    delivery_recipients TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL
);
CREATE UNIQUE INDEX message_remote ON message (account, remote_id);
CREATE INDEX message_conversation ON message (conversation, created_at);
CREATE INDEX message_client ON message (client_id) WHERE client_id <> '';

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    message INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT -1,
    content_id TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    local_path TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remote_id)
);
CREATE INDEX attachment_message ON attachment (message);

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    customer INTEGER NOT NULL DEFAULT 0,
    conversation INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    at INTEGER NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    link TEXT NOT NULL,
    amount TEXT NOT NULL,
    rating TEXT NOT NULL, -- JSON object, or ''
    UNIQUE (account, remote_id)
);
CREATE INDEX touchpoint_customer ON touchpoint (customer, at);
CREATE INDEX touchpoint_conversation ON touchpoint (conversation) WHERE conversation <> 0;

CREATE TABLE stream_position (
    account INTEGER NOT NULL,
    stream TEXT NOT NULL,
    partition TEXT NOT NULL,
    cursor BLOB NOT NULL,
    bootstrapped INTEGER NOT NULL,
    PRIMARY KEY (account, stream, partition)
) WITHOUT ROWID;

CREATE TABLE partition_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a request made anew gets a new one
    account INTEGER NOT NULL,
    stream TEXT NOT NULL,
    partition TEXT NOT NULL,
    parameters BLOB NOT NULL,
    UNIQUE (account, stream, partition)
);

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    stream TEXT NOT NULL,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    excerpt BLOB NOT NULL,
    at INTEGER NOT NULL
);

CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Without columnsize: only a ranking would ask for the lengths, and it costs a row for each message.
CREATE VIRTUAL TABLE message_text USING fts5 (
    text, content = 'message', content_rowid = 'id', tokenize = 'saskare', prefix = '2 3', columnsize = 0);
CREATE VIRTUAL TABLE conversation_text USING fts5 (
    number, subject, people, content = 'conversation', content_rowid = 'id', tokenize = 'saskare', prefix = '2 3',
    columnsize = 0);
