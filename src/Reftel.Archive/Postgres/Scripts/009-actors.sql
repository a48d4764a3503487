-- Who and what is named in a document: a row for each actor with the key that it has there. identity is the key of the actor over the whole archive, evidence
-- says why; it is null until all have been compared. weak: a surname or initials alone, which many may bear. words are its names, folded, between blanks.
CREATE TABLE actor (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    key        text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    weak       integer NOT NULL,
    words      text COLLATE "C",
    identity   text COLLATE "C" NOT NULL,
    evidence   text COLLATE "C",
    PRIMARY KEY (document, key)
);

CREATE INDEX actor_identity ON actor (identity, document);
CREATE INDEX actor_key ON actor (key, kind, document);
CREATE INDEX actor_waiting ON actor (document) WHERE evidence IS NULL;

-- The words by which a document names somebody or something, a row for each spelling and rule; places are code points: 131-140,180-189.
CREATE TABLE mention (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     integer NOT NULL,
    actor      text COLLATE "C",
    kind       text COLLATE "C" NOT NULL,
    name       text COLLATE "C" NOT NULL,
    rule       text COLLATE "C",
    places     text COLLATE "C" NOT NULL,
    PRIMARY KEY (document, number)
);

-- Offices that a document gives to its actors, with the words that say so.
CREATE TABLE office (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     integer NOT NULL,
    actor      text COLLATE "C" NOT NULL,
    title      text COLLATE "C" NOT NULL,
    of_actor   text COLLATE "C",
    held_from  text COLLATE "C",
    held_to    text COLLATE "C",
    as_of      text COLLATE "C",
    former     integer NOT NULL,
    first      integer NOT NULL,
    last       integer NOT NULL,
    quote      text COLLATE "C" NOT NULL,
    PRIMARY KEY (document, number)
);

-- What people decided on actors: each decision a row, never changed. Two keys are one actor, or are not. To undo is a row as well.
CREATE TABLE actor_decision (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    what       text COLLATE "C" NOT NULL CHECK (what IN ('merged', 'split', 'undone')),
    one        text COLLATE "C" NOT NULL,
    other      text COLLATE "C" NOT NULL,
    undoes     bigint,
    note       text COLLATE "C",
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL
);

-- How many actors were read, and of whom a statement speaks.
ALTER TABLE statement_reading ADD COLUMN actors integer NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN about_actor text COLLATE "C";
CREATE INDEX statement_actor ON statement (document, actor) WHERE actor IS NOT NULL;
CREATE INDEX statement_about_actor ON statement (document, about_actor) WHERE about_actor IS NOT NULL;

-- Names of one's own with which statements and actors are read, and whether metonyms count: the row that came last stands.
CREATE TABLE gazetteer (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    yaml       text COLLATE "C" NOT NULL,
    metonyms   integer NOT NULL,
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL
);
