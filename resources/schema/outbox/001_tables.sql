-- outbox.db: what exists nowhere else. Conversations are named by account and remote id, because cache.db and its
-- ids can be thrown away. Words stand as they are spelled in core/domain/Vocabulary.cpp.

CREATE TABLE command (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which the agent acted
    id TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL,
    lane TEXT NOT NULL, -- the conversation's remote id; 'new:<command>' for one that is still to be created
    kind TEXT NOT NULL,
    body TEXT NOT NULL, -- JSON, as toJson(Command)
    base TEXT NOT NULL, -- JSON
    state TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0,
    step_results TEXT NOT NULL DEFAULT '{}',
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL DEFAULT 0,
    first_byte_at INTEGER NOT NULL DEFAULT 0,
    last_byte_at INTEGER NOT NULL DEFAULT 0,
    server_id TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '', -- JSON, or ''
    evidence TEXT NOT NULL DEFAULT '{}',
    parent TEXT NOT NULL DEFAULT ''
);
CREATE INDEX command_lane ON command (account, lane, sequence);

CREATE TABLE file (
    sha256 BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
);
-- Which command or draft ('draft:<account>:<remote id>') holds which file. A file nobody holds is removed.
CREATE TABLE file_use (
    holder TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (holder, sha256)
) WITHOUT ROWID;
CREATE INDEX file_use_file ON file_use (sha256);

CREATE TABLE draft (
    account INTEGER NOT NULL,
    lane TEXT NOT NULL,
    is_note INTEGER NOT NULL,
    html TEXT NOT NULL,
    text TEXT NOT NULL,
    files TEXT NOT NULL, -- JSON
    base TEXT NOT NULL, -- JSON
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (account, lane)
);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL -- JSON; queues and customers by account and remote id
);
