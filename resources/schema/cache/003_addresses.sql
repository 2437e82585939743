-- By what customers of several accounts are known to be perhaps one person, as core/domain/SameAddress.h spells it.
-- For customers who were there before it is filled when the file is opened.
CREATE TABLE customer_address (
    address TEXT NOT NULL,
    customer INTEGER NOT NULL,
    PRIMARY KEY (address, customer)
) WITHOUT ROWID;
CREATE INDEX customer_address_customer ON customer_address (customer);
