-- Under which version of its scenario it was judged, and by which judge, so that a judgement that is there is not made again.
ALTER TABLE deliberation ADD COLUMN scenario_version INTEGER;
ALTER TABLE deliberation ADD COLUMN judge TEXT;

-- Whether it came from another log, and whether a person wrote in it. What was imported before this column is not known.
ALTER TABLE deliberation ADD COLUMN imported BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE deliberation ADD COLUMN persons BOOLEAN NOT NULL DEFAULT FALSE;

CREATE INDEX deliberation_scenario ON deliberation (scenario, submitted_at, id);

UPDATE deliberation SET persons = TRUE WHERE id IN (SELECT deliberation_id FROM event WHERE type = 'PersonWrote');

UPDATE deliberation SET (scenario_version, judge) = (
    SELECT json_extract(body, '$.scenario.version'),
        json_extract(body, '$.judge.mode') || ' ' || json_extract(body, '$.judge.naPolicy') || ' ' ||
            CASE json_extract(body, '$.judge.mode')
                WHEN 'panel' THEN (SELECT group_concat(value, ',') FROM json_each(body, '$.judge.models'))
                ELSE COALESCE(json_extract(body, '$.models.judge.id'), '')
            END
    FROM event WHERE deliberation_id = deliberation.id AND seq = 1);
