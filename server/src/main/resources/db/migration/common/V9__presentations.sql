-- What a presenter shows to a hall. Of the token that lets the hall watch only a digest is kept.
CREATE TABLE presentation (
    id       TEXT PRIMARY KEY,
    token    TEXT NOT NULL UNIQUE, -- SHA-256 in hexadecimal
    begun_at BIGINT NOT NULL,
    said_at  BIGINT NOT NULL,      -- when the presenter said something last
    turn     BIGINT NOT NULL,      -- how often what is shown was said
    shown    TEXT                  -- JSON; NULL until something is
);

-- How many watch at which node.
CREATE TABLE presentation_audience (
    presentation_id TEXT NOT NULL,
    node            TEXT NOT NULL,
    watchers        INTEGER NOT NULL,
    told_at         BIGINT NOT NULL,
    PRIMARY KEY (presentation_id, node)
);
