-- An examination of a judge; its plan is JSON.
CREATE TABLE judge_check (
    id           TEXT PRIMARY KEY,
    submitted_at BIGINT NOT NULL,
    plan         TEXT NOT NULL
);

-- A deliberation that only judges an answer: that of another deliberation, or one of an examination.
ALTER TABLE deliberation ADD COLUMN judgement_of TEXT REFERENCES deliberation (id);
ALTER TABLE deliberation ADD COLUMN check_id TEXT REFERENCES judge_check (id);

CREATE INDEX deliberation_judgement ON deliberation (judgement_of, submitted_at) WHERE judgement_of IS NOT NULL;
CREATE INDEX deliberation_check ON deliberation (check_id) WHERE check_id IS NOT NULL;
