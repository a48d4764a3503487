-- Scales of likelihood of one's own with which statements are read: the row that came last stands.
CREATE TABLE scale_list (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    yaml       TEXT NOT NULL,
    made_on    TEXT NOT NULL,
    made_by    TEXT NOT NULL
) STRICT;
