-- The agent's habits of writing; they exist nowhere else.
CREATE TABLE canned_use (
    account INTEGER NOT NULL,
    response TEXT NOT NULL, -- remote id
    uses INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (account, response)
) WITHOUT ROWID;

-- The language in which the agent writes there, where it was chosen by hand; BCP 47.
CREATE TABLE writing_language (
    account INTEGER NOT NULL,
    conversation TEXT NOT NULL, -- remote id
    language TEXT NOT NULL,
    PRIMARY KEY (account, conversation)
) WITHOUT ROWID;
