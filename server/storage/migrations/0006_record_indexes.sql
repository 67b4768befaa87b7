-- Every field that attribution records can be sorted by or filtered on has an index: the field, then the time, then created_seq, which
-- from now on is each version's own place on the tenant's clock (it was a batch's). So a page is one walk along an index, whatever the
-- order, and a list of one service's newest records is too. The table has a row id: its rows are wide, and new ones go to its end.
--
-- superseded_at is the time of superseded_seq: lists that began before it may still read the version, lists that begin later never do.
CREATE TABLE records_of_own_place (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  created_seq INTEGER NOT NULL,
  superseded_seq INTEGER,
  superseded_at INTEGER,
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
  explanation BLOB NOT NULL -- attribution_explanations.digest
) STRICT;

INSERT INTO records_of_own_place (tenant_id, id, created_seq, superseded_seq, superseded_at, invocation_id, occurred_at, attributed_at,
  provider, requested_model, served_model, service, owner, project, input_tokens, output_tokens, cost_pico_usd, cost_method,
  energy_nano_wh, carbon_nano_g, energy_method, pathway_category, output_state, stage_origin, resolution, confidence_ppm,
  confidence_band, evidence_basis, model_version, degradation_state, freshness, export_eligibility, explanation)
SELECT tenant_id, id, own_place, lead(own_place) OVER versions, lead(attributed_at) OVER versions, invocation_id, occurred_at,
  attributed_at, provider, requested_model, served_model, service, owner, project, input_tokens, output_tokens, cost_pico_usd,
  cost_method, energy_nano_wh, carbon_nano_g, energy_method, pathway_category, output_state, stage_origin, resolution, confidence_ppm,
  confidence_band, evidence_basis, model_version, degradation_state, freshness, export_eligibility, explanation
FROM (SELECT r.*, c.seq + row_number() OVER (PARTITION BY r.tenant_id ORDER BY r.created_seq, r.id) AS own_place
      FROM attribution_records r JOIN tenant_clock c ON c.tenant_id = r.tenant_id)
WINDOW versions AS (PARTITION BY tenant_id, id ORDER BY own_place)
ORDER BY tenant_id, own_place;

UPDATE tenant_clock SET seq = seq +
  (SELECT count(*) FROM records_of_own_place r WHERE r.tenant_id = tenant_clock.tenant_id);

DROP TABLE attribution_records;
ALTER TABLE records_of_own_place RENAME TO attribution_records;

CREATE UNIQUE INDEX attribution_records_by_id ON attribution_records (tenant_id, id, created_seq);
CREATE INDEX attribution_records_by_invocation ON attribution_records (tenant_id, invocation_id, created_seq);
CREATE INDEX attribution_records_by_time ON attribution_records (tenant_id, occurred_at, created_seq);
CREATE INDEX attribution_records_by_project ON attribution_records (tenant_id, project, occurred_at, created_seq);
CREATE INDEX attribution_records_by_service ON attribution_records (tenant_id, service, occurred_at, created_seq);
CREATE INDEX attribution_records_by_owner ON attribution_records (tenant_id, owner, occurred_at, created_seq);
CREATE INDEX attribution_records_by_served_model ON attribution_records (tenant_id, served_model, occurred_at, created_seq);
CREATE INDEX attribution_records_by_provider ON attribution_records (tenant_id, provider, occurred_at, created_seq);
CREATE INDEX attribution_records_by_cost ON attribution_records (tenant_id, cost_pico_usd, occurred_at, created_seq);
CREATE INDEX attribution_records_by_energy ON attribution_records (tenant_id, energy_nano_wh, occurred_at, created_seq);
CREATE INDEX attribution_records_by_carbon ON attribution_records (tenant_id, carbon_nano_g, occurred_at, created_seq);
CREATE INDEX attribution_records_by_pathway ON attribution_records (tenant_id, pathway_category, occurred_at, created_seq);
CREATE INDEX attribution_records_by_output_state ON attribution_records (tenant_id, output_state, occurred_at, created_seq);
CREATE INDEX attribution_records_by_stage ON attribution_records (tenant_id, stage_origin, occurred_at, created_seq);
CREATE INDEX attribution_records_by_confidence ON attribution_records (tenant_id, confidence_ppm, occurred_at, created_seq);
CREATE INDEX attribution_records_by_band ON attribution_records (tenant_id, confidence_band, occurred_at, created_seq);
CREATE INDEX attribution_records_by_degradation ON attribution_records (tenant_id, degradation_state, occurred_at, created_seq);
CREATE INDEX attribution_records_by_freshness ON attribution_records (tenant_id, freshness, occurred_at, created_seq);
CREATE INDEX attribution_records_by_eligibility ON attribution_records (tenant_id, export_eligibility, occurred_at, created_seq);
CREATE INDEX attribution_records_superseded ON attribution_records (superseded_at) WHERE superseded_at IS NOT NULL;
