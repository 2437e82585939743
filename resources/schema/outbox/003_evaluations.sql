-- What agents said of touchpoints and no help desk tells: because it has no place for it, or has it and has not given
-- it back yet.
CREATE TABLE evaluation (
    account INTEGER NOT NULL,
    lane TEXT NOT NULL, -- as a command's: 'touchpoint:<remote id>', or 'evaluation:<remote id>' for a conversation
    body TEXT NOT NULL, -- JSON
    sent INTEGER NOT NULL, -- 1: the help desk has it
    PRIMARY KEY (account, lane)
) WITHOUT ROWID;
