CREATE TABLE macro (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    actions TEXT NOT NULL DEFAULT '[]', -- JSON, each as macroActionFromJson() reads it
    UNIQUE (account, remote_id)
);
