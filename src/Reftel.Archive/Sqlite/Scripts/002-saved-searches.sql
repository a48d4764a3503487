-- Queries kept under a name, for all who use the archive.
CREATE TABLE saved_search (
    name       TEXT PRIMARY KEY,
    query      TEXT NOT NULL,
    saved_on   TEXT NOT NULL,
    saved_by   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the archive had grown when an account last looked at the hits of one, and at the look before that.
CREATE TABLE look (
    search     TEXT NOT NULL REFERENCES saved_search (name) ON DELETE CASCADE,
    account    TEXT NOT NULL,
    mark       TEXT NOT NULL,
    before     TEXT NOT NULL,
    looked_on  TEXT NOT NULL,
    PRIMARY KEY (search, account)
) STRICT, WITHOUT ROWID;
