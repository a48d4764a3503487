-- Scales of likelihood of one's own with which statements are read: the row that came last stands.
CREATE TABLE scale_list (
    key        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    yaml       text COLLATE "C" NOT NULL,
    made_on    text COLLATE "C" NOT NULL,
    made_by    text COLLATE "C" NOT NULL
);
