-- What every engine understands. Times are milliseconds since 1970 in UTC, ids are UUIDs in lower case.

CREATE TABLE comparison (
    id           TEXT PRIMARY KEY,
    submitted_at BIGINT NOT NULL
);

-- A key that a client may send twice; the digest tells whether it asked for the same both times.
CREATE TABLE idempotency (
    idempotency_key TEXT PRIMARY KEY,
    digest          TEXT NOT NULL,
    comparison_id   TEXT,
    submitted_at    BIGINT NOT NULL
);

-- A node lives until its lease ends, by this database's own clock.
CREATE TABLE node (
    id           TEXT PRIMARY KEY,
    lease_millis BIGINT NOT NULL,
    lease_until  BIGINT NOT NULL
);

-- One row a deliberation. All but owner, claim_id and cancel_requested is a fold of its events, kept by the append itself.
CREATE TABLE deliberation (
    id               TEXT PRIMARY KEY,
    status           TEXT NOT NULL,
    epoch            BIGINT NOT NULL,
    last_seq         BIGINT NOT NULL,
    owner            TEXT,
    claim_id         TEXT,
    cancel_requested BOOLEAN NOT NULL,
    idempotency_key  TEXT REFERENCES idempotency (idempotency_key),
    comparison_id    TEXT REFERENCES comparison (id),
    place            INTEGER NOT NULL,
    scenario         TEXT NOT NULL,
    prompt           TEXT NOT NULL,
    method           TEXT NOT NULL,
    rehearsal        BOOLEAN NOT NULL,
    sar              DOUBLE PRECISION,
    tokens           BIGINT NOT NULL,
    calls            INTEGER NOT NULL,
    submitted_at     BIGINT NOT NULL,
    ended_at         BIGINT
);

CREATE INDEX deliberation_newest ON deliberation (submitted_at, id);
CREATE INDEX deliberation_comparison ON deliberation (comparison_id, place) WHERE comparison_id IS NOT NULL;
CREATE INDEX deliberation_idempotency ON deliberation (idempotency_key, place) WHERE idempotency_key IS NOT NULL;
-- Those to be cancelled are claimed first, then the oldest.
CREATE INDEX deliberation_unfinished ON deliberation (cancel_requested DESC, submitted_at, id) WHERE ended_at IS NULL;
CREATE INDEX deliberation_claim ON deliberation (claim_id) WHERE ended_at IS NULL;

CREATE TABLE event (
    deliberation_id TEXT NOT NULL REFERENCES deliberation (id),
    seq             BIGINT NOT NULL,
    epoch           BIGINT NOT NULL,
    type            TEXT NOT NULL,
    at              BIGINT NOT NULL,
    body            TEXT NOT NULL,
    PRIMARY KEY (deliberation_id, seq)
);
