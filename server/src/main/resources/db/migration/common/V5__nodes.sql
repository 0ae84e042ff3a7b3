-- One row: which log this is, so that nodes of two logs don't take one another for their own.
CREATE TABLE log (
    id TEXT PRIMARY KEY
);

-- A node lives until its lease ends, by this database's own clock. What it says of itself at each renewal is JSON.
DROP TABLE node;
CREATE TABLE node (
    id          TEXT PRIMARY KEY,
    joined_at   BIGINT NOT NULL,
    renewed_at  BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    draining    BOOLEAN NOT NULL,
    report      TEXT NOT NULL
);

-- What nobody waits for is claimed after what somebody waits for.
ALTER TABLE deliberation ADD COLUMN batch BOOLEAN NOT NULL DEFAULT FALSE;

DROP INDEX deliberation_unfinished;
CREATE INDEX deliberation_free ON deliberation (batch, submitted_at, id) WHERE ended_at IS NULL AND owner IS NULL;
CREATE INDEX deliberation_owner ON deliberation (owner) WHERE ended_at IS NULL;
CREATE INDEX deliberation_cancel ON deliberation (submitted_at, id) WHERE ended_at IS NULL AND cancel_requested = TRUE;
-- Which node took over from which.
CREATE INDEX event_take_over ON event (at) WHERE type = 'Claimed' AND epoch > 1;
