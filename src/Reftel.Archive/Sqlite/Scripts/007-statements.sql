-- What is said in a document: a row for each statement. Places are code points in the text of its file, the end exclusive.
-- Words are folded and stand between blanks, so that questions are asked of them as they are.
CREATE TABLE statement (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    col        INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    voice      TEXT NOT NULL,
    marking    TEXT,
    speaker    TEXT,
    actor      TEXT,
    cue        TEXT,
    content    TEXT NOT NULL,
    reported_by TEXT,
    reported_by_actor TEXT,
    via        TEXT,
    condition  TEXT,
    said_on    TEXT,
    about      TEXT,
    due        TEXT,
    due_end    TEXT,
    estimate   TEXT,
    estimate_number INTEGER,
    estimate_kind TEXT,
    estimate_use TEXT,
    estimate_negated INTEGER,
    scale      TEXT,
    scale_declared INTEGER,
    low        REAL,
    high       REAL,
    negated    INTEGER NOT NULL,
    notes      TEXT NOT NULL,
    sources    TEXT NOT NULL,
    places     TEXT NOT NULL,
    speaker_words TEXT,
    about_words TEXT,
    estimate_words TEXT,
    PRIMARY KEY (document, number)
) STRICT;

CREATE INDEX statement_kind ON statement (kind, document);
CREATE INDEX statement_speaker ON statement (speaker_words, document) WHERE speaker_words IS NOT NULL;
CREATE INDEX statement_estimate ON statement (estimate_words, document) WHERE estimate_words IS NOT NULL;
CREATE INDEX statement_due ON statement (due_end, document) WHERE due_end IS NOT NULL;

-- Documents whose statements have been read, with which rules, and how many there are.
CREATE TABLE statement_reading (
    document   INTEGER PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
    rules      TEXT NOT NULL,
    statements INTEGER NOT NULL
) STRICT;
