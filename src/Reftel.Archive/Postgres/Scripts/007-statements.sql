-- What is said in a document: a row for each statement. Places are code points in the text of its file, the end exclusive.
-- Words are folded and stand between blanks, so that questions are asked of them as they are.
CREATE TABLE statement (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     integer NOT NULL,
    line       integer NOT NULL,
    col        integer NOT NULL,
    first      integer NOT NULL,
    last       integer NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    voice      text COLLATE "C" NOT NULL,
    marking    text COLLATE "C",
    speaker    text COLLATE "C",
    actor      text COLLATE "C",
    cue        text COLLATE "C",
    content    text COLLATE "C" NOT NULL,
    reported_by text COLLATE "C",
    reported_by_actor text COLLATE "C",
    via        text COLLATE "C",
    condition  text COLLATE "C",
    said_on    text COLLATE "C",
    about      text COLLATE "C",
    due        text COLLATE "C",
    due_end    text COLLATE "C",
    estimate   text COLLATE "C",
    estimate_number integer,
    estimate_kind text COLLATE "C",
    estimate_use text COLLATE "C",
    estimate_negated integer,
    scale      text COLLATE "C",
    scale_declared integer,
    low        double precision,
    high       double precision,
    negated    integer NOT NULL,
    notes      text COLLATE "C" NOT NULL,
    sources    text COLLATE "C" NOT NULL,
    places     text COLLATE "C" NOT NULL,
    speaker_words text COLLATE "C",
    about_words text COLLATE "C",
    estimate_words text COLLATE "C",
    PRIMARY KEY (document, number)
);

CREATE INDEX statement_kind ON statement (kind, document);
CREATE INDEX statement_speaker ON statement (speaker_words, document) WHERE speaker_words IS NOT NULL;
CREATE INDEX statement_estimate ON statement (estimate_words, document) WHERE estimate_words IS NOT NULL;
CREATE INDEX statement_due ON statement (due_end, document) WHERE due_end IS NOT NULL;

-- Documents whose statements have been read, with which rules, and how many there are.
CREATE TABLE statement_reading (
    document   bigint PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE,
    rules      text COLLATE "C" NOT NULL,
    statements integer NOT NULL
);
