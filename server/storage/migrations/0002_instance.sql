-- Facts about the instance itself: which world it belongs to (`world`), and how a sandbox's clock stands (`clock`). A database
-- that was in use before these were written down is production's: there was nothing else.
CREATE TABLE instance_facts (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO instance_facts (name, value)
  SELECT 'world', 'production' WHERE EXISTS (SELECT 1 FROM tenants) OR EXISTS (SELECT 1 FROM signing_keys);
