-- Who wrote a note that came with a file, as the file says, empty if it does not say; NULL where
-- the author wrote it here.
ALTER TABLE note ADD COLUMN writer TEXT;

-- Notes of one moment stand in the order in which they came.
ALTER TABLE note ADD COLUMN place BIGINT NOT NULL DEFAULT 0;
