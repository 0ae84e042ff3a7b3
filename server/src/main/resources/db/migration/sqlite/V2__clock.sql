-- The one clock that leases go by. Each engine says it in its own words, so that no other statement has to.
CREATE VIEW clock AS
SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now;
