-- What users have granted to clients, how it is carried on, and which tokens and assertions are used up. A client may authenticate by
-- its own keys.

ALTER TABLE oauth_clients ADD COLUMN jwks TEXT; -- public keys (RFC 7517); NULL: it has a secret, or nothing
ALTER TABLE oauth_clients ADD COLUMN refused_at INTEGER; -- the minute in which a refusal was last written to the audit trail

CREATE TABLE grants (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  client_id BLOB NOT NULL,
  person_id BLOB NOT NULL,
  scopes TEXT NOT NULL,
  redirect_uri TEXT NOT NULL,
  code_challenge TEXT NOT NULL,
  code_digest BLOB NOT NULL,
  code_used_at INTEGER,
  created_at INTEGER NOT NULL,
  auth_time INTEGER NOT NULL,
  acr TEXT NOT NULL,
  amr BLOB NOT NULL, -- packed list of texts
  revoked_at INTEGER,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX grants_by_code ON grants (code_digest);
CREATE INDEX grants_by_age ON grants (created_at);

CREATE TABLE refresh_tokens (
  tenant_id BLOB NOT NULL,
  grant_id BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  digest BLOB NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  superseded INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, grant_id, sequence, digest)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX refresh_tokens_by_digest ON refresh_tokens (digest);
CREATE INDEX refresh_tokens_by_age ON refresh_tokens (expires_at);

-- Access tokens that were revoked before their time.
CREATE TABLE revoked_tokens (
  tenant_id BLOB NOT NULL,
  jti TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, jti)
) STRICT, WITHOUT ROWID;
CREATE INDEX revoked_tokens_by_age ON revoked_tokens (expires_at);

-- Assertions by which clients have authenticated: each works once.
CREATE TABLE used_assertions (
  tenant_id BLOB NOT NULL,
  client_id BLOB NOT NULL,
  digest BLOB NOT NULL, -- of the jti
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, client_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX used_assertions_by_age ON used_assertions (expires_at);
