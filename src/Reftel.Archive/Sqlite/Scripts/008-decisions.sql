-- What readers decided on statements that were read: each decision a row, never changed. It hangs on the file by its hash, on the place of the
-- sentence, and on the words that attribute it with their place; so it stands whatever is read again. To undo is a row as well.
CREATE TABLE decision (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256     TEXT NOT NULL,
    part       INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    cue        TEXT,
    cue_first  INTEGER,
    what       TEXT NOT NULL CHECK (what IN ('accepted', 'rejected', 'corrected', 'undone')),
    kind       TEXT,
    speaker    TEXT,
    due        TEXT,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL
) STRICT;

CREATE INDEX decision_document ON decision (sha256, part);
