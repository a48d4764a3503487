-- What the notes of a document cite: each source once, with how often.
CREATE TABLE source_use (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    host       TEXT,
    url        TEXT,
    title      TEXT,
    kind       TEXT NOT NULL,
    house      TEXT,
    same_house INTEGER,
    cited      INTEGER NOT NULL,
    repaired   INTEGER NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_use_host ON source_use (host, document);

-- Findings of the reader: how many.
ALTER TABLE document ADD COLUMN errors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN warnings INTEGER NOT NULL DEFAULT 0;

CREATE INDEX document_findings ON document (errors, warnings) WHERE errors + warnings > 0;
