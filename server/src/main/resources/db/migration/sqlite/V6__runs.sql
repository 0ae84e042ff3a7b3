-- When somebody deleted it; it can be taken back until a node removes it for good. Lists leave it out.
ALTER TABLE deliberation ADD COLUMN deleted_at BIGINT;
CREATE INDEX deliberation_deleted ON deliberation (deleted_at) WHERE deleted_at IS NOT NULL;

-- Every model that a deliberation was submitted with, whatever its part.
CREATE TABLE deliberation_model (
    model           TEXT NOT NULL,
    deliberation_id TEXT NOT NULL REFERENCES deliberation (id),
    PRIMARY KEY (model, deliberation_id)
);
CREATE INDEX deliberation_model_deliberation ON deliberation_model (deliberation_id);

INSERT INTO deliberation_model (model, deliberation_id)
SELECT json_extract(model.value, '$.id'), deliberation_id
FROM event, json_each(event.body, '$.models') AS model WHERE event.seq = 1
UNION
SELECT json_extract(model.value, '$.id'), deliberation_id
FROM event, json_each(event.body, '$.others') AS model WHERE event.seq = 1;
