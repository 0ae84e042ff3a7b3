-- A deliberation that parted from another. The other may be deleted one day; the family stays one.
ALTER TABLE deliberation ADD COLUMN fork_of TEXT;
ALTER TABLE deliberation ADD COLUMN fork_at BIGINT;

-- The first of the family, where this is not the first.
ALTER TABLE deliberation ADD COLUMN fork_root TEXT;

CREATE INDEX deliberation_family ON deliberation (fork_root, submitted_at) WHERE fork_root IS NOT NULL;
