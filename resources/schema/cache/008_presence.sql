-- Who is at work where, as the help desk told it last. Each telling is all there is of an account.
CREATE TABLE presence (
    account INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    agent TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL,
    told_at INTEGER NOT NULL, -- by our clock
    PRIMARY KEY (account, conversation, agent)
) WITHOUT ROWID;
