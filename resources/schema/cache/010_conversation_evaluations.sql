-- What help desks that know no touchpoints keep of a conversation's evaluation: as they told it.
CREATE TABLE conversation_evaluation (
    conversation INTEGER PRIMARY KEY,
    body TEXT NOT NULL -- JSON
);
