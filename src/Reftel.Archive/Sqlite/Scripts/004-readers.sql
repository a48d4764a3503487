-- What readers leave at a stretch of words. It hangs on the file by its hash, so that it stands whatever is read again;
-- the words tell whether it still fits its place.
CREATE TABLE remark (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256     TEXT NOT NULL,
    part       INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    quote      TEXT NOT NULL,
    comment    TEXT NOT NULL,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    changed_on TEXT
) STRICT;

CREATE INDEX remark_document ON remark (sha256, part);

-- Documents that readers tag, and collect in folders.
CREATE TABLE collected (
    kind       TEXT NOT NULL CHECK (kind IN ('tag', 'folder')),
    name       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    part       INTEGER NOT NULL,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    PRIMARY KEY (kind, name, sha256, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX collected_document ON collected (sha256, part);
