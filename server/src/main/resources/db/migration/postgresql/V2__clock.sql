-- The one clock that leases go by. Each engine says it in its own words, so that no other statement has to.
CREATE VIEW clock AS
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000) AS BIGINT) AS now;
