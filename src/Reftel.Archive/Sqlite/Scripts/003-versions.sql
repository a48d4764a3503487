-- Documents of which a newer version is kept: the same id, from a file that came later.
CREATE TABLE older_version (
    document   INTEGER PRIMARY KEY REFERENCES document (key) ON DELETE CASCADE
) STRICT;

INSERT INTO older_version (document)
SELECT d.key FROM document d WHERE EXISTS (SELECT 1 FROM document n WHERE n.id = d.id AND n.original > d.original);
