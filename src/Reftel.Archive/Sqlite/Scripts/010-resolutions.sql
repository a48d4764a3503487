-- What people decided that came of forecasts and commitments: each a row, never changed; a later view is a new row. It hangs on the file by its hash
-- and on the place of the statement, as decisions do; so it stands whatever is read again. Evidence is a line each.
CREATE TABLE resolution (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT NOT NULL UNIQUE,
    entry      TEXT NOT NULL,
    proposition TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    cue_first  INTEGER,
    outcome    TEXT NOT NULL CHECK (outcome IN ('yes', 'no', 'partly', 'ambiguous', 'void', 'kept', 'broken', 'stalled')),
    resolved_on TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    evidence   TEXT NOT NULL,
    note       TEXT,
    supersedes TEXT
) STRICT;

CREATE INDEX resolution_file ON resolution (sha256);
