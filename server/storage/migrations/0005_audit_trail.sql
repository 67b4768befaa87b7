-- Where each tenant's audit chain ends, sealed by the program with a key that the database does not hold; chains from before are
-- sealed in this migration's transaction, as they are found.
CREATE TABLE audit_heads (
  tenant_id BLOB NOT NULL PRIMARY KEY,
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL,
  seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO audit_heads (tenant_id, sequence, hash, seal)
  SELECT tenant_id, 0, '', x'' FROM tenants;
UPDATE audit_heads SET (sequence, hash) = (SELECT sequence, hash FROM audit_events WHERE tenant_id = audit_heads.tenant_id ORDER BY
  sequence DESC LIMIT 1) WHERE EXISTS (SELECT 1 FROM audit_events WHERE tenant_id = audit_heads.tenant_id);

-- The trail only grows. No rule of retention takes anything out of it.
CREATE TRIGGER audit_events_are_kept BEFORE DELETE ON audit_events
BEGIN
  SELECT raise(ABORT, 'audit events are append-only');
END;
CREATE TRIGGER audit_events_stay_as_they_are BEFORE UPDATE ON audit_events
BEGIN
  SELECT raise(ABORT, 'audit events are append-only');
END;
CREATE TRIGGER audit_events_are_not_replaced BEFORE INSERT ON audit_events
WHEN EXISTS (SELECT 1 FROM audit_events WHERE tenant_id = new.tenant_id AND sequence = new.sequence)
BEGIN
  SELECT raise(ABORT, 'audit events are append-only');
END;
CREATE TRIGGER audit_heads_are_kept BEFORE DELETE ON audit_heads
BEGIN
  SELECT raise(ABORT, 'the heads of audit chains are kept');
END;

-- Every field that audit_events.list filters on or sorts by. They are unique because sequence is; knowing it, SQLite sorts nothing.
CREATE INDEX audit_events_by_time ON audit_events (tenant_id, occurred_at, id);
CREATE UNIQUE INDEX audit_events_by_category ON audit_events (tenant_id, category, sequence);
CREATE UNIQUE INDEX audit_events_by_action ON audit_events (tenant_id, action, sequence);
CREATE UNIQUE INDEX audit_events_by_outcome ON audit_events (tenant_id, outcome, sequence);
CREATE UNIQUE INDEX audit_events_by_actor_kind ON audit_events (tenant_id, actor_kind, sequence);
CREATE UNIQUE INDEX audit_events_by_actor ON audit_events (tenant_id, actor_id, sequence);
CREATE UNIQUE INDEX audit_events_by_resource_type ON audit_events (tenant_id, resource_type, sequence);
CREATE UNIQUE INDEX audit_events_by_resource ON audit_events (tenant_id, resource_id, sequence);
CREATE UNIQUE INDEX audit_events_by_trace ON audit_events (tenant_id, trace_id, sequence);

-- What the planner should think before anybody has counted, as for records: without it SQLite walks the whole trail for one resource's events.
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('audit_events', 'audit_events', '1000000 1000000 1'),
  ('audit_events', 'audit_events_by_time', '1000000 1000000 2 1'),
  ('audit_events', 'audit_events_by_category', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_action', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_outcome', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_actor_kind', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_actor', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_resource_type', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_resource', '1000000 1000000 1000 1'),
  ('audit_events', 'audit_events_by_trace', '1000000 1000000 1000 1');
