-- What readers leave at a stretch of words. It hangs on the file by its hash, so that it stands whatever is read again;
-- the words tell whether it still fits its place. Times are kept as they are told.
CREATE TABLE remark (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256     text COLLATE "C" NOT NULL,
    part       integer NOT NULL,
    first      integer NOT NULL,
    last       integer NOT NULL,
    quote      text COLLATE "C" NOT NULL,
    comment    text COLLATE "C" NOT NULL,
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL,
    changed_on text COLLATE "C"
);

CREATE INDEX remark_document ON remark (sha256, part);

-- Documents that readers tag, and collect in folders.
CREATE TABLE collected (
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('tag', 'folder')),
    name       text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL,
    part       integer NOT NULL,
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, name, sha256, part)
);

CREATE INDEX collected_document ON collected (sha256, part);
