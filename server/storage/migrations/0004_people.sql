-- People, and their sessions in browsers. No password, no TOTP secret and no cookie is here in clear: an Argon2id hash, a sealed blob,
-- a digest.

CREATE TABLE people (
  tenant_id BLOB NOT NULL,
  id BLOB NOT NULL,
  email TEXT NOT NULL, -- in lower case
  name TEXT NOT NULL,
  role INTEGER NOT NULL,
  password TEXT NOT NULL, -- PHC string
  totp_sealed BLOB,
  totp_step INTEGER NOT NULL DEFAULT 0, -- the last one whose code was taken
  created_at INTEGER NOT NULL,
  disabled_at INTEGER,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX people_by_email ON people (tenant_id, email);

CREATE TABLE browser_sessions (
  tenant_id BLOB NOT NULL,
  digest BLOB NOT NULL, -- SHA-256 of the cookie
  person_id BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL, -- to the minute
  totp_at INTEGER,
  PRIMARY KEY (tenant_id, digest)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX browser_sessions_by_digest ON browser_sessions (digest);
CREATE INDEX browser_sessions_by_person ON browser_sessions (tenant_id, person_id);
CREATE INDEX browser_sessions_by_age ON browser_sessions (created_at);

CREATE INDEX grants_by_person ON grants (tenant_id, person_id);
