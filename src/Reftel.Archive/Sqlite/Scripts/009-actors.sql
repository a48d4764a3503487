-- Who and what is named in a document: a row for each actor with the key that it has there. identity is the key of the actor over the whole archive, evidence
-- says why; it is null until all have been compared. weak: a surname or initials alone, which many may bear. words are its names, folded, between blanks.
CREATE TABLE actor (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    key        TEXT NOT NULL,
    kind       TEXT NOT NULL,
    weak       INTEGER NOT NULL,
    words      TEXT,
    identity   TEXT NOT NULL,
    evidence   TEXT,
    PRIMARY KEY (document, key)
) STRICT;

CREATE INDEX actor_identity ON actor (identity, document);
CREATE INDEX actor_key ON actor (key, kind, document);
CREATE INDEX actor_waiting ON actor (document) WHERE evidence IS NULL;

-- The words by which a document names somebody or something, a row for each spelling and rule; places are code points: 131-140,180-189.
CREATE TABLE mention (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    actor      TEXT,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    rule       TEXT,
    places     TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT;

-- Offices that a document gives to its actors, with the words that say so.
CREATE TABLE office (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    title      TEXT NOT NULL,
    of_actor   TEXT,
    held_from  TEXT,
    held_to    TEXT,
    as_of      TEXT,
    former     INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT;

-- What people decided on actors: each decision a row, never changed. Two keys are one actor, or are not. To undo is a row as well.
CREATE TABLE actor_decision (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    what       TEXT NOT NULL CHECK (what IN ('merged', 'split', 'undone')),
    one        TEXT NOT NULL,
    other      TEXT NOT NULL,
    undoes     INTEGER,
    note       TEXT,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL
) STRICT;

-- How many actors were read, and of whom a statement speaks.
ALTER TABLE statement_reading ADD COLUMN actors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN about_actor TEXT;
CREATE INDEX statement_actor ON statement (document, actor) WHERE actor IS NOT NULL;
CREATE INDEX statement_about_actor ON statement (document, about_actor) WHERE about_actor IS NOT NULL;

-- Names of one's own with which statements and actors are read, and whether metonyms count: the row that came last stands.
CREATE TABLE gazetteer (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    yaml       TEXT NOT NULL,
    metonyms   INTEGER NOT NULL,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL
) STRICT;
