-- How often a mail server was asked to take an answer, and what it said each time: a list in JSON, or ''.
ALTER TABLE message ADD COLUMN delivery_attempts TEXT NOT NULL DEFAULT '';
