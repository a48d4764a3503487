-- What people decided that came of forecasts and commitments: each a row, never changed; a later view is a new row. It hangs on the file by its hash
-- and on the place of the statement, as decisions do; so it stands whatever is read again. Evidence is a line each.
CREATE TABLE resolution (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         text COLLATE "C" NOT NULL UNIQUE,
    entry      text COLLATE "C" NOT NULL,
    proposition text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL,
    first      integer NOT NULL,
    last       integer NOT NULL,
    cue_first  integer,
    outcome    text COLLATE "C" NOT NULL CHECK (outcome IN ('yes', 'no', 'partly', 'ambiguous', 'void', 'kept', 'broken', 'stalled')),
    resolved_on text COLLATE "C" NOT NULL,
    recorded_on text COLLATE "C" NOT NULL,
    decided_by text COLLATE "C" NOT NULL,
    evidence   text COLLATE "C" NOT NULL,
    note       text COLLATE "C",
    supersedes text COLLATE "C"
);

CREATE INDEX resolution_file ON resolution (sha256);
