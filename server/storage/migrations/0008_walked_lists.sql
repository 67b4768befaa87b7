-- The audit trail and the lists of credentials are walked like records: along an index in the order of the list, a bounded stretch for each
-- page. Equal times come in the order of the chain.
DROP INDEX audit_events_by_time;
CREATE UNIQUE INDEX audit_events_by_time ON audit_events (tenant_id, occurred_at, sequence);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('audit_events', 'audit_events_by_time', '1000000 1000000 2 1');

CREATE UNIQUE INDEX access_keys_by_kind ON access_keys (tenant_id, kind, id);
CREATE INDEX access_keys_by_name ON access_keys (tenant_id, kind, name) WHERE revoked_at IS NULL; -- is a name free
CREATE INDEX access_keys_by_creator ON access_keys (tenant_id, created_by); -- what ends with a partner's grant
CREATE INDEX oauth_clients_by_creator ON oauth_clients (tenant_id, created_by);

-- From here on each transaction of a server asks whether the schema is still the one that it knows. Servers from before do not: one that
-- runs on would append audit events behind no sealed head, and give several records one place. Every change that they make ends in this
-- column, by its former name.
ALTER TABLE tenant_clock RENAME COLUMN directory_seq TO directory_changed_seq;
