-- What readers decided on statements that were read: each decision a row, never changed. It hangs on the file by its hash, on the place of the
-- sentence, and on the words that attribute it with their place; so it stands whatever is read again. To undo is a row as well.
CREATE TABLE decision (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256     text COLLATE "C" NOT NULL,
    part       integer NOT NULL,
    first      integer NOT NULL,
    last       integer NOT NULL,
    quote      text COLLATE "C" NOT NULL,
    cue        text COLLATE "C",
    cue_first  integer,
    what       text COLLATE "C" NOT NULL CHECK (what IN ('accepted', 'rejected', 'corrected', 'undone')),
    kind       text COLLATE "C",
    speaker    text COLLATE "C",
    due        text COLLATE "C",
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL
);

CREATE INDEX decision_document ON decision (sha256, part);
