-- What the notes of a document cite: each source once, with how often.
CREATE TABLE source_use (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     integer NOT NULL,
    host       text COLLATE "C",
    url        text COLLATE "C",
    title      text COLLATE "C",
    kind       text COLLATE "C" NOT NULL,
    house      text COLLATE "C",
    same_house integer,
    cited      integer NOT NULL,
    repaired   integer NOT NULL,
    PRIMARY KEY (document, number)
);

CREATE INDEX source_use_host ON source_use (host, document);

-- Findings of the reader: how many.
ALTER TABLE document ADD COLUMN errors integer NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN warnings integer NOT NULL DEFAULT 0;

CREATE INDEX document_findings ON document (errors, warnings) WHERE errors + warnings > 0;
