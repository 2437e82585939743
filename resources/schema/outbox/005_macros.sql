-- The agent's own macros; they exist nowhere else. `account`: whose agents, queues and words they name; 0: nobody's.
CREATE TABLE own_macro (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    title TEXT NOT NULL,
    actions TEXT NOT NULL -- JSON, each as macroActionFromJson() reads it
);
