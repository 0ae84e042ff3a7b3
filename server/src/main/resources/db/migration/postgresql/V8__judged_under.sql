-- Under which version of its scenario it was judged, and by which judge, so that a judgement that is there is not made again.
ALTER TABLE deliberation ADD COLUMN scenario_version INTEGER;
ALTER TABLE deliberation ADD COLUMN judge TEXT;

-- Whether it came from another log, and whether a person wrote in it. What was imported before this column is not known.
ALTER TABLE deliberation ADD COLUMN imported BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE deliberation ADD COLUMN persons BOOLEAN NOT NULL DEFAULT FALSE;

CREATE INDEX deliberation_scenario ON deliberation (scenario, submitted_at, id);

UPDATE deliberation SET persons = TRUE WHERE id IN (SELECT deliberation_id FROM event WHERE type = 'PersonWrote');

UPDATE deliberation SET scenario_version = (body::json #>> '{scenario,version}')::integer,
    judge = (body::json #>> '{judge,mode}') || ' ' || (body::json #>> '{judge,naPolicy}') || ' ' ||
        CASE body::json #>> '{judge,mode}'
            WHEN 'panel' THEN (
                SELECT string_agg(named.model, ',' ORDER BY named.place)
                FROM json_array_elements_text(body::json #> '{judge,models}') WITH ORDINALITY AS named (model, place))
            ELSE COALESCE(body::json #>> '{models,judge,id}', '')
        END
FROM event WHERE deliberation_id = deliberation.id AND seq = 1;
