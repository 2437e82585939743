-- As the help desk told it; what only we know yet stands in outbox.db and is laid over it when it is read.
ALTER TABLE touchpoint ADD COLUMN evaluation TEXT NOT NULL DEFAULT ''; -- JSON object, or ''
CREATE INDEX touchpoint_evaluated ON touchpoint (at) WHERE evaluation <> '';
