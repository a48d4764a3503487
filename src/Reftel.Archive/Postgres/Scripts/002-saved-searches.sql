-- Queries kept under a name, for all who use the archive.
CREATE TABLE saved_search (
    name       text COLLATE "C" PRIMARY KEY,
    query      text COLLATE "C" NOT NULL,
    saved_on   timestamptz NOT NULL,
    saved_by   text COLLATE "C" NOT NULL
);

-- How far the archive had grown when an account last looked at the hits of one, and at the look before that: numbers of batches.
CREATE TABLE look (
    search     text COLLATE "C" NOT NULL REFERENCES saved_search (name) ON DELETE CASCADE,
    account    text COLLATE "C" NOT NULL,
    mark       bigint NOT NULL CHECK (mark >= 0),
    before     bigint CHECK (before >= 0),
    looked_on  timestamptz NOT NULL,
    PRIMARY KEY (search, account)
);
