-- What a help desk promises for a conversation, each by a clock of its own. As it told them; nobody here reckons with them.
CREATE TABLE conversation_limit (
    conversation INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    due_at INTEGER NOT NULL, -- UTC ms; 0: the clock stands still
    met_at INTEGER NOT NULL, -- UTC ms; 0: not yet
    PRIMARY KEY (conversation, kind)
) WITHOUT ROWID;
