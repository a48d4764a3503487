-- What the bytes of a page of the index were when it was written (CRC-32C); null for pages of before, of which it is not known.
ALTER TABLE segment_page ADD COLUMN checksum bigint;

-- The same of the row of a document with its references.
ALTER TABLE document ADD COLUMN checksum bigint;
