-- The first schema. Ids are 16-byte blobs, times integer microseconds, money integer pico-dollars, energy integer nano-Wh,
-- carbon integer nano-grams CO2e, confidence integer millionths. Every table of a tenant's data has a key that begins with
-- tenant_id. created_seq and superseded_seq are places on the tenant's clock.

CREATE TABLE tenants (
  tenant_id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Bumped last in each transaction that changes the tenant. directory_seq: the last change of its directory.
CREATE TABLE tenant_clock (
  tenant_id BLOB NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  directory_seq INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE access_keys (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  salt BLOB NOT NULL,
  digest BLOB NOT NULL,
  display TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  rotated_at INTEGER,
  previous_salt BLOB,
  previous_digest BLOB,
  previous_until INTEGER,
  last_used_at INTEGER,
  created_seq INTEGER NOT NULL,
  revoked_seq INTEGER,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX access_keys_by_id ON access_keys (id);

CREATE TABLE oauth_clients (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  redirect_uris BLOB NOT NULL, -- packed list of texts
  salt BLOB,
  digest BLOB,
  display TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  revoked_at INTEGER,
  rotated_at INTEGER,
  previous_salt BLOB,
  previous_digest BLOB,
  previous_until INTEGER,
  last_used_at INTEGER,
  created_seq INTEGER NOT NULL,
  revoked_seq INTEGER,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX oauth_clients_by_id ON oauth_clients (id);

-- The instance's own; no tenant.
CREATE TABLE signing_keys (
  kid TEXT NOT NULL PRIMARY KEY,
  algorithm TEXT NOT NULL,
  public_key TEXT NOT NULL,
  sealed_private BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  retired_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE instance_secrets (
  name TEXT NOT NULL PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  tenant_id BLOB NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL, -- JSON
  PRIMARY KEY (tenant_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency (
  tenant_id BLOB NOT NULL,
  route TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint BLOB NOT NULL,
  response BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_by_age ON idempotency (created_at);

-- A chain per tenant: sequence has no gaps, hash covers the entry and the hash before it. Append-only.
CREATE TABLE audit_events (
  tenant_id BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  id BLOB NOT NULL,
  occurred_at INTEGER NOT NULL,
  category TEXT NOT NULL,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  resource_type TEXT,
  resource_id TEXT,
  source_address TEXT,
  trace_id TEXT,
  summary TEXT NOT NULL,
  before TEXT, -- JSON
  after TEXT, -- JSON
  previous_hash TEXT,
  hash TEXT NOT NULL,
  created_seq INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE directory_nodes (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  type INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  match BLOB NOT NULL, -- packed list of kind, value, kind, value, ...
  parent_key TEXT,
  cost_centre TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_seq INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX directory_nodes_by_key ON directory_nodes (tenant_id, type, key);

CREATE TABLE directory_edges (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind INTEGER NOT NULL,
  from_key TEXT NOT NULL,
  to_key TEXT NOT NULL,
  weight_ppm INTEGER NOT NULL,
  confidence_ppm INTEGER NOT NULL,
  source TEXT NOT NULL,
  method TEXT,
  signals BLOB NOT NULL, -- packed list of texts
  valid_from INTEGER NOT NULL,
  valid_to INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  created_seq INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX directory_edges_by_ends ON directory_edges (tenant_id, kind, from_key, to_key);

-- The truth: everything derived is rebuilt from it. Append-only.
CREATE TABLE event_log (
  tenant_id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  event_id BLOB NOT NULL,
  invocation_id BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  body TEXT NOT NULL, -- canonical compact JSON
  PRIMARY KEY (tenant_id, seq)
) STRICT, WITHOUT ROWID;

-- Deduplication, for 32 days.
CREATE TABLE event_ids (
  tenant_id BLOB NOT NULL,
  event_id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, event_id)
) STRICT, WITHOUT ROWID;

-- How far into the log attribution has come, and the forgetting of event ids.
CREATE TABLE checkpoints (
  tenant_id BLOB NOT NULL PRIMARY KEY,
  attributed_seq INTEGER NOT NULL DEFAULT 0,
  swept_seq INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Versions: the current one has no superseded_seq. A list reads the versions of its watermark.
CREATE TABLE attribution_records (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  created_seq INTEGER NOT NULL,
  superseded_seq INTEGER,
  invocation_id BLOB NOT NULL,
  occurred_at INTEGER NOT NULL,
  attributed_at INTEGER NOT NULL,
  provider TEXT NOT NULL,
  requested_model TEXT NOT NULL,
  served_model TEXT,
  service TEXT,
  owner TEXT,
  project TEXT,
  input_tokens INTEGER,
  output_tokens INTEGER,
  cost_pico_usd INTEGER,
  cost_method INTEGER NOT NULL,
  energy_nano_wh INTEGER,
  carbon_nano_g INTEGER,
  energy_method INTEGER NOT NULL,
  pathway_category TEXT NOT NULL,
  output_state INTEGER NOT NULL,
  stage_origin INTEGER NOT NULL,
  resolution INTEGER NOT NULL,
  confidence_ppm INTEGER NOT NULL,
  confidence_band INTEGER NOT NULL,
  evidence_basis TEXT NOT NULL,
  model_version TEXT NOT NULL,
  degradation_state INTEGER NOT NULL,
  freshness INTEGER NOT NULL,
  export_eligibility INTEGER NOT NULL,
  explanation BLOB NOT NULL, -- attribution_explanations.digest
  PRIMARY KEY (tenant_id, id, created_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_records_by_time ON attribution_records (tenant_id, occurred_at, id);
CREATE INDEX attribution_records_by_invocation ON attribution_records (tenant_id, invocation_id);

-- Equal explanations are stored once: events of one service and identity mostly share theirs.
CREATE TABLE attribution_explanations (
  tenant_id BLOB NOT NULL,
  digest BLOB NOT NULL,
  body TEXT NOT NULL, -- JSON
  PRIMARY KEY (tenant_id, digest)
) STRICT, WITHOUT ROWID;

-- What the planner should think of records before anybody has counted: a tenant has a million, an id or an invocation one, a moment
-- two. Without it SQLite walks the order's index even for a list that names one invocation.
ANALYZE;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('attribution_records', 'attribution_records', '1000000 1000000 1 1'),
  ('attribution_records', 'attribution_records_by_time', '1000000 1000000 2 1'),
  ('attribution_records', 'attribution_records_by_invocation', '1000000 1000000 1');
