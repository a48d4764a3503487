-- Numbers of the scripts that made these tables, each once.
CREATE TABLE archive_version (
    number     integer PRIMARY KEY CHECK (number > 0),
    applied_on timestamptz NOT NULL DEFAULT now()
);

-- Keys are taken before rows are written, so that a batch knows them; numbers are left out where another process was quicker.
CREATE SEQUENCE original_key;
CREATE SEQUENCE document_key;

-- Batches in the order in which they were committed, which is not that of their keys: what came behind a number is what nobody saw before.
CREATE SEQUENCE batch_key;

CREATE TABLE batch (
    key        bigint PRIMARY KEY,
    number     bigint NOT NULL UNIQUE CHECK (number > 0)
);

-- Files as they came; their bytes are in original_bytes. Names are added when a file comes again under another.
CREATE TABLE original (
    key        bigint PRIMARY KEY DEFAULT nextval('original_key') CHECK (key > 0),
    sha256     text COLLATE "C" NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size >= 0),
    -- What the person who added it said of it; null where the text tells.
    form       text COLLATE "C" CHECK (form IN ('telegram', 'report', 'text')),
    date       text COLLATE "C",
    added_on   timestamptz NOT NULL,
    added_by   text COLLATE "C" NOT NULL,
    -- The number of a batch is known last of all.
    batch      bigint NOT NULL REFERENCES batch (key) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX original_batch ON original (batch);

CREATE TABLE name (
    original   bigint NOT NULL REFERENCES original (key) ON DELETE CASCADE,
    path       text COLLATE "C" NOT NULL,
    PRIMARY KEY (original, path)
);

-- What was read of an original: one document, or several where telegrams stand one behind the other. Its text is in document_text.
CREATE TABLE document (
    key        bigint PRIMARY KEY DEFAULT nextval('document_key') CHECK (key > 0),
    original   bigint NOT NULL REFERENCES original (key),
    part       integer NOT NULL CHECK (part >= 1),
    parts      integer NOT NULL CHECK (parts >= part),
    id         text COLLATE "C" NOT NULL CHECK (id <> ''),
    form       text COLLATE "C" NOT NULL CHECK (form IN ('telegram', 'report', 'text')),
    title      text COLLATE "C",
    date       text COLLATE "C",
    language   text COLLATE "C",
    rules      text COLLATE "C" NOT NULL,
    UNIQUE (original, part)
);

CREATE INDEX document_id ON document (id);

-- What a document refers to, in its order. The target may come later or never.
CREATE TABLE reference (
    document   bigint NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    number     integer NOT NULL CHECK (number >= 1),
    target     text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    PRIMARY KEY (document, number)
);

CREATE INDEX reference_target ON reference (target, document);

-- What takes the room: bytes and texts, parted by the hash of the file, so that all of a file lies in one partition of either table and
-- partitions can live on other servers. Those take no key over all partitions and no foreign keys: each partition has its own primary
-- key, and "verify" compares the tables. Brotli has packed the bytes already.
CREATE TABLE original_bytes (
    sha256     text COLLATE "C" NOT NULL,
    bytes      bytea NOT NULL
) PARTITION BY HASH (sha256);

CREATE TABLE document_text (
    sha256     text COLLATE "C" NOT NULL,
    part       integer NOT NULL,
    pieces     bytea NOT NULL
) PARTITION BY HASH (sha256);

ALTER TABLE original_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE document_text ALTER COLUMN pieces SET STORAGE EXTERNAL;

DO $$
BEGIN
    FOR i IN 0..7 LOOP
        EXECUTE format('CREATE TABLE original_bytes_%1$s PARTITION OF original_bytes (PRIMARY KEY (sha256)) FOR VALUES WITH (MODULUS 8, REMAINDER %1$s)', i);
        EXECUTE format('CREATE TABLE document_text_%1$s PARTITION OF document_text (PRIMARY KEY (sha256, part)) FOR VALUES WITH (MODULUS 8, REMAINDER %1$s)', i);
    END LOOP;
END
$$;

-- Files that could not be read, until they can.
CREATE TABLE failure (
    path       text COLLATE "C" PRIMARY KEY,
    kind       text COLLATE "C" NOT NULL,
    message    text COLLATE "C" NOT NULL,
    failed_on  timestamptz NOT NULL
);

-- The index: segments that never change, in the order of their documents; several are joined into one that replaces them.
CREATE TABLE segment (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    first      bigint NOT NULL,
    documents  integer NOT NULL CHECK (documents > 0),
    paragraphs integer NOT NULL CHECK (paragraphs >= 0),
    words      bigint NOT NULL CHECK (words >= 0)
);

CREATE TABLE segment_part (
    segment    bigint NOT NULL REFERENCES segment (key) ON DELETE CASCADE,
    part       integer NOT NULL,
    length     integer NOT NULL CHECK (length >= 0),
    PRIMARY KEY (segment, part)
);

CREATE TABLE segment_page (
    segment    bigint NOT NULL REFERENCES segment (key) ON DELETE CASCADE,
    part       integer NOT NULL,
    page       integer NOT NULL CHECK (page >= 0),
    bytes      bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65536),
    PRIMARY KEY (segment, part, page)
);

ALTER TABLE segment_page ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Documents that segments still hold but the archive does not.
CREATE TABLE removed (
    document   bigint PRIMARY KEY
);

-- What was taken out, by whom and when: the trace of a removal.
CREATE TABLE removal (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL,
    title      text COLLATE "C",
    names      text COLLATE "C" NOT NULL,
    reason     text COLLATE "C",
    removed_on timestamptz NOT NULL,
    removed_by text COLLATE "C" NOT NULL
);

-- Files that wait for a worker. A worker locks the rows it takes and deletes them together with writing what it read of them.
CREATE TABLE queue (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    path       text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL CHECK (size >= 0),
    bytes      bytea NOT NULL,
    form       text COLLATE "C" CHECK (form IN ('telegram', 'report', 'text')),
    date       text COLLATE "C",
    queued_on  timestamptz NOT NULL,
    queued_by  text COLLATE "C" NOT NULL,
    UNIQUE (sha256, path)
);

ALTER TABLE queue ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- How often a worker began with a row and did not end. Not in the row itself, which is locked meanwhile.
CREATE TABLE queue_attempt (
    queue      bigint PRIMARY KEY,
    attempts   integer NOT NULL CHECK (attempts > 0)
);
