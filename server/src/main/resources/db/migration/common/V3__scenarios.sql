-- Every version of every scenario that was ever in force here; a row is written once and never changed.
-- The place is the same for all versions of a scenario: the order in which scenarios are listed.
CREATE TABLE scenario_version (
    scenario_id    TEXT NOT NULL,
    version        INTEGER NOT NULL,
    place          INTEGER NOT NULL,
    name           TEXT NOT NULL,
    description    TEXT NOT NULL,
    specifications TEXT NOT NULL,
    prompts        TEXT NOT NULL,
    origin         TEXT NOT NULL,
    at             BIGINT NOT NULL,
    digest         TEXT NOT NULL,
    PRIMARY KEY (scenario_id, version)
);
