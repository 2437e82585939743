-- What the agent says of customers of different accounts. Those with the same person are one.
CREATE TABLE person (
    account INTEGER NOT NULL,
    customer TEXT NOT NULL, -- remote id
    person INTEGER NOT NULL,
    PRIMARY KEY (account, customer)
) WITHOUT ROWID;
CREATE INDEX person_members ON person (person);

-- Two who are not one though they share an address; each pair stands twice, once from either side.
CREATE TABLE not_same (
    account INTEGER NOT NULL,
    customer TEXT NOT NULL,
    other_account INTEGER NOT NULL,
    other_customer TEXT NOT NULL,
    PRIMARY KEY (account, customer, other_account, other_customer)
) WITHOUT ROWID;
