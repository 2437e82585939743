-- What the help desk calls a problem, and of which problem a conversation is an incident: effective, like the columns
-- beside them. `problem` is its remote id, taken from `links`, for finding the incidents of one.
ALTER TABLE conversation ADD COLUMN is_problem INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN problem TEXT NOT NULL DEFAULT '';
CREATE INDEX conversation_problem ON conversation (account, problem) WHERE problem <> '';
CREATE INDEX conversation_is_problem ON conversation (account) WHERE is_problem = 1;
