-- Whose the synthetic invocations of a sandbox are in truth (a team's directory key), for measuring how well attribution finds it.
-- Nothing that serves the product reads it.
CREATE TABLE sandbox_truth (
  tenant_id BLOB NOT NULL,
  invocation_id BLOB NOT NULL,
  owner TEXT NOT NULL,
  PRIMARY KEY (tenant_id, invocation_id)
) STRICT, WITHOUT ROWID;
