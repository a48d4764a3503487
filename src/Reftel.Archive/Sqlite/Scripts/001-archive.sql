-- Files as they came. The bytes never change; names are added when a file comes again under another.
CREATE TABLE original (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256     TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size       INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    -- What the person who added it said of it; null where the text tells.
    form       TEXT,
    date       TEXT,
    added_on   TEXT NOT NULL,
    added_by   TEXT NOT NULL
) STRICT;

CREATE TABLE name (
    original   INTEGER NOT NULL REFERENCES original (key) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    PRIMARY KEY (original, path)
) STRICT, WITHOUT ROWID;

-- What was read of an original: one document, or several where telegrams stand one behind the other.
CREATE TABLE document (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    original   INTEGER NOT NULL REFERENCES original (key),
    part       INTEGER NOT NULL,
    parts      INTEGER NOT NULL,
    id         TEXT NOT NULL,
    form       TEXT NOT NULL,
    title      TEXT,
    date       TEXT,
    language   TEXT,
    rules      TEXT NOT NULL,
    pieces     BLOB NOT NULL,
    UNIQUE (original, part)
) STRICT;

CREATE INDEX document_id ON document (id);

-- What a document refers to, in its order. The target may come later or never.
CREATE TABLE reference (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    target     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX reference_target ON reference (target, document);

-- Files that could not be read, until they can.
CREATE TABLE failure (
    path       TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    message    TEXT NOT NULL,
    failed_on  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The index: segments that never change, in the order of their documents; several are joined into one that replaces them.
CREATE TABLE segment (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    first      INTEGER NOT NULL,
    documents  INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL,
    words      INTEGER NOT NULL
) STRICT;

CREATE TABLE segment_part (
    segment    INTEGER NOT NULL REFERENCES segment (key) ON DELETE CASCADE,
    part       INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    PRIMARY KEY (segment, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment_page (
    key        INTEGER PRIMARY KEY,
    segment    INTEGER NOT NULL REFERENCES segment (key) ON DELETE CASCADE,
    part       INTEGER NOT NULL,
    page       INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    UNIQUE (segment, part, page)
) STRICT;

-- Documents that segments still hold but the archive does not.
CREATE TABLE removed (
    document   INTEGER PRIMARY KEY
) STRICT;

-- What was taken out, by whom and when: the trace of a removal.
CREATE TABLE removal (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    title      TEXT,
    names      TEXT NOT NULL,
    reason     TEXT,
    removed_on TEXT NOT NULL,
    removed_by TEXT NOT NULL
) STRICT;
