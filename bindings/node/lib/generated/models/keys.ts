// Generated from codegen/contract by `make generate`. Do not edit.
import { givenTime } from "../../dates.js";
import { keep } from "../../extra.js";
import type { Page, Scope } from "./common.js";
import { decodePage } from "./common.js";

/**
 * Where a credential stands. A revoked one is no longer listed; the audit log keeps its history.
 *
 * Open: further members may come within v1.
 */
export type CredentialStatus =
  | "active"
  | "rotating"
  | "expired"
  | (string & {});

/**
 * What a client is for. It decides the grants that the client may use.
 */
export type OAuthClientKind =
  | "service"
  | "interactive"
  | "partner"
  | "ingestion";

/**
 * A long-lived key for simple server-side integrations. Its secret is stored only as a salted hash.
 */
export interface ApiKey {
  /**
   * The key's id, `key_…`. It stays the same when the key is rotated.
   */
  id: string;
  /**
   * What you named it.
   */
  name: string;
  /**
   * What it may do.
   */
  scopes: Scope[];
  /**
   * The first characters of the secret, to recognise it by.
   */
  hint: string;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it stops working. Null where it does not expire.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute. Null where it never was.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownApiKey = new Set<string>(["id", "name", "scopes", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at",
  "previous_secret_expires_at"]);

/** @internal */
export function decodeApiKey(w: any): ApiKey {
  const model: ApiKey = {
    id: w.id,
    name: w.name,
    scopes: w.scopes,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    expiresAt: w.expires_at,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
  };
  return keep(model, w, knownApiKey);
}

/**
 * An API key with its secret, which is shown this once.
 */
export interface ApiKeyWithSecret {
  /**
   * The key's id, `key_…`. It stays the same when the key is rotated.
   */
  id: string;
  /**
   * What you named it.
   */
  name: string;
  /**
   * What it may do.
   */
  scopes: Scope[];
  /**
   * The first characters of the secret, to recognise it by.
   */
  hint: string;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it stops working. Null where it does not expire.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute. Null where it never was.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * The secret, `vk_…`, for the `X-API-Key` header. Store it now; it cannot be shown again.
   */
  secret: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownApiKeyWithSecret = new Set<string>(["id", "name", "scopes", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at",
  "previous_secret_expires_at", "secret"]);

/** @internal */
export function decodeApiKeyWithSecret(w: any): ApiKeyWithSecret {
  const model: ApiKeyWithSecret = {
    id: w.id,
    name: w.name,
    scopes: w.scopes,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    expiresAt: w.expires_at,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    secret: w.secret,
  };
  return keep(model, w, knownApiKeyWithSecret);
}

/**
 * A page of API keys.
 */
export interface ApiKeyPage {
  /**
   * The keys, the newest first.
   */
  data: ApiKey[];
  /**
   * Where the list stands.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownApiKeyPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeApiKeyPage(w: any): ApiKeyPage {
  const model: ApiKeyPage = {
    data: w.data.map(decodeApiKey),
    page: decodePage(w.page),
  };
  return keep(model, w, knownApiKeyPage);
}

/**
 * An API key to be made.
 */
export interface ApiKeyCreate {
  /**
   * A name to recognise it by.
   */
  name: string;
  /**
   * What the key may do, at least one. Without any the request is refused with `NO_SCOPE`. The key never gets
   * more than you hold.
   */
  scopes?: Scope[];
  /**
   * When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it does
   * not expire.
   */
  expiresAt?: string | Date;
}

/** @internal */
export function encodeApiKeyCreate(m: ApiKeyCreate): unknown {
  return {
    name: m.name,
    scopes: m.scopes,
    expires_at: givenTime(m.expiresAt, "expiresAt"),
  };
}

/**
 * How an API key is rotated. Everything is optional.
 */
export interface ApiKeyRotate {
  /**
   * The scopes from now on, for the new secret and the old. This is the only way to change them. Where absent,
   * they stay.
   */
  scopes?: Scope[];
  /**
   * The new end of its life, within the tenant's maximum. Where absent, it stays.
   */
  expiresAt?: string | Date;
  /**
   * How long the old secret still works, at most a day. It stops at once where absent, and where scopes are
   * added.
   */
  graceSeconds?: number;
}

/** @internal */
export function encodeApiKeyRotate(m: ApiKeyRotate): unknown {
  return {
    scopes: m.scopes,
    expires_at: givenTime(m.expiresAt, "expiresAt"),
    grace_seconds: m.graceSeconds,
  };
}

/**
 * A key that can send events and do nothing else. Its secret is stored only as a salted hash.
 */
export interface IngestionKey {
  /**
   * The key's id, `ikey_…`. It stays the same when the key is rotated.
   */
  id: string;
  /**
   * What you named it.
   */
  name: string;
  /**
   * The first characters of the secret, to recognise it by.
   */
  hint: string;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it stops working. Null where it does not expire.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute. Null where it never was.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIngestionKey = new Set<string>(["id", "name", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at",
  "previous_secret_expires_at"]);

/** @internal */
export function decodeIngestionKey(w: any): IngestionKey {
  const model: IngestionKey = {
    id: w.id,
    name: w.name,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    expiresAt: w.expires_at,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
  };
  return keep(model, w, knownIngestionKey);
}

/**
 * An ingestion key with its secret, which is shown this once.
 */
export interface IngestionKeyWithSecret {
  /**
   * The key's id, `ikey_…`. It stays the same when the key is rotated.
   */
  id: string;
  /**
   * What you named it.
   */
  name: string;
  /**
   * The first characters of the secret, to recognise it by.
   */
  hint: string;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it stops working. Null where it does not expire.
   */
  expiresAt: string | null;
  /**
   * When it was last used, to the minute. Null where it never was.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * The secret, `vik_…`, for the `X-API-Key` header. Store it now; it cannot be shown again.
   */
  secret: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIngestionKeyWithSecret = new Set<string>(["id", "name", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at",
  "previous_secret_expires_at", "secret"]);

/** @internal */
export function decodeIngestionKeyWithSecret(w: any): IngestionKeyWithSecret {
  const model: IngestionKeyWithSecret = {
    id: w.id,
    name: w.name,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    expiresAt: w.expires_at,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    secret: w.secret,
  };
  return keep(model, w, knownIngestionKeyWithSecret);
}

/**
 * A page of ingestion keys.
 */
export interface IngestionKeyPage {
  /**
   * The keys, the newest first.
   */
  data: IngestionKey[];
  /**
   * Where the list stands.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIngestionKeyPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeIngestionKeyPage(w: any): IngestionKeyPage {
  const model: IngestionKeyPage = {
    data: w.data.map(decodeIngestionKey),
    page: decodePage(w.page),
  };
  return keep(model, w, knownIngestionKeyPage);
}

/**
 * An ingestion key to be made.
 */
export interface IngestionKeyCreate {
  /**
   * A name to recognise it by.
   */
  name: string;
  /**
   * When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it does
   * not expire.
   */
  expiresAt?: string | Date;
}

/** @internal */
export function encodeIngestionKeyCreate(m: IngestionKeyCreate): unknown {
  return {
    name: m.name,
    expires_at: givenTime(m.expiresAt, "expiresAt"),
  };
}

/**
 * How an ingestion key is rotated. Everything is optional.
 */
export interface IngestionKeyRotate {
  /**
   * The new end of its life, within the tenant's maximum. Where absent, it stays.
   */
  expiresAt?: string | Date;
  /**
   * How long the old secret still works, at most a day. It stops at once where absent.
   */
  graceSeconds?: number;
}

/** @internal */
export function encodeIngestionKeyRotate(m: IngestionKeyRotate): unknown {
  return {
    expires_at: givenTime(m.expiresAt, "expiresAt"),
    grace_seconds: m.graceSeconds,
  };
}

/**
 * A public key of a client (RFC 7517), for `private_key_jwt`: RSA of 2048 to 4096 bits (RS256), EC on P-256 (ES256)
 * or OKP with Ed25519 (EdDSA). Never send a private key: it is refused.
 */
export interface ClientKey {
  /**
   * The kind of key, `RSA`, `EC` or `OKP`.
   */
  kty: string;
  /**
   * What it is for; `sig` where it is said.
   */
  use?: string;
  /**
   * What it may do; with `verify` where it is said.
   */
  keyOps?: string[];
  /**
   * The only algorithm that it is used with; the one of its kind where it is absent.
   */
  alg?: string;
  /**
   * Its id, which the header of an assertion may name. Needed by each where there is more than one.
   */
  kid?: string;
  /**
   * The curve, `P-256` or `Ed25519`. Not for RSA.
   */
  crv?: string;
  /**
   * The curve's first coordinate, base64url. Not for RSA.
   */
  x?: string;
  /**
   * The curve's second coordinate, base64url. EC only.
   */
  y?: string;
  /**
   * The modulus, base64url. RSA only.
   */
  n?: string;
  /**
   * The exponent, base64url. RSA only.
   */
  e?: string;
  /**
   * Written by browsers; of no meaning here.
   */
  ext?: boolean;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownClientKey = new Set<string>(["kty", "use", "key_ops", "alg", "kid", "crv", "x", "y", "n", "e", "ext"]);

/** @internal */
export function decodeClientKey(w: any): ClientKey {
  const model: ClientKey = {
    kty: w.kty,
    use: w.use,
    keyOps: w.key_ops,
    alg: w.alg,
    kid: w.kid,
    crv: w.crv,
    x: w.x,
    y: w.y,
    n: w.n,
    e: w.e,
    ext: w.ext,
  };
  return keep(model, w, knownClientKey);
}

/** @internal */
export function encodeClientKey(m: ClientKey): unknown {
  return {
    ...m.extra,
    kty: m.kty,
    use: m.use,
    key_ops: m.keyOps,
    alg: m.alg,
    kid: m.kid,
    crv: m.crv,
    x: m.x,
    y: m.y,
    n: m.n,
    e: m.e,
    ext: m.ext,
  };
}

/**
 * The public keys of a client (RFC 7517). With two, a new one can be in use before the old one goes.
 */
export interface ClientKeySet {
  /**
   * The keys.
   */
  keys: ClientKey[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownClientKeySet = new Set<string>(["keys"]);

/** @internal */
export function decodeClientKeySet(w: any): ClientKeySet {
  const model: ClientKeySet = {
    keys: w.keys.map(decodeClientKey),
  };
  return keep(model, w, knownClientKeySet);
}

/** @internal */
export function encodeClientKeySet(m: ClientKeySet): unknown {
  return {
    ...m.extra,
    keys: m.keys.map(encodeClientKey),
  };
}

/**
 * A client of the authorization server. Its secret is stored only as a salted hash.
 */
export interface OAuthClient {
  /**
   * The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is rotated.
   */
  id: string;
  /**
   * What you named it. Users see it when they are asked for consent.
   */
  name: string;
  /**
   * What it is for.
   */
  kind: OAuthClientKind;
  /**
   * Whether it has a secret or keys of its own. An interactive client in a browser or on a device has neither.
   */
  confidential: boolean;
  /**
   * The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
   */
  scopes: Scope[];
  /**
   * Where a user may be sent back to, compared exactly. Empty unless it is interactive.
   */
  redirectUris: string[];
  /**
   * The first characters of the secret, to recognise it by. Null where it has none.
   */
  hint: string | null;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it last obtained a token, to the minute. Null where it never did.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
   */
  jwks: ClientKeySet | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOAuthClient = new Set<string>(["id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by",
  "last_used_at", "rotated_at", "previous_secret_expires_at", "jwks"]);

/** @internal */
export function decodeOAuthClient(w: any): OAuthClient {
  const model: OAuthClient = {
    id: w.id,
    name: w.name,
    kind: w.kind,
    confidential: w.confidential,
    scopes: w.scopes,
    redirectUris: w.redirect_uris,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    jwks: w.jwks == null ? w.jwks : decodeClientKeySet(w.jwks),
  };
  return keep(model, w, knownOAuthClient);
}

/**
 * An OAuth client with its secret, which is shown this once.
 */
export interface OAuthClientWithSecret {
  /**
   * The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is rotated.
   */
  id: string;
  /**
   * What you named it. Users see it when they are asked for consent.
   */
  name: string;
  /**
   * What it is for.
   */
  kind: OAuthClientKind;
  /**
   * Whether it has a secret or keys of its own. An interactive client in a browser or on a device has neither.
   */
  confidential: boolean;
  /**
   * The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
   */
  scopes: Scope[];
  /**
   * Where a user may be sent back to, compared exactly. Empty unless it is interactive.
   */
  redirectUris: string[];
  /**
   * The first characters of the secret, to recognise it by. Null where it has none.
   */
  hint: string | null;
  /**
   * Where it stands.
   */
  status: CredentialStatus;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * The user, client or key that created it, by id.
   */
  createdBy: string;
  /**
   * When it last obtained a token, to the minute. Null where it never did.
   */
  lastUsedAt: string | null;
  /**
   * When it last got a new secret. Null where it never did.
   */
  rotatedAt: string | null;
  /**
   * Until when the secret before the last rotation still works. Null where none does.
   */
  previousSecretExpiresAt: string | null;
  /**
   * The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
   */
  jwks: ClientKeySet | null;
  /**
   * The secret, `vcs_…`. Store it now; it cannot be shown again. Null for a client without one.
   */
  clientSecret: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOAuthClientWithSecret = new Set<string>(["id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by",
  "last_used_at", "rotated_at", "previous_secret_expires_at", "jwks", "client_secret"]);

/** @internal */
export function decodeOAuthClientWithSecret(w: any): OAuthClientWithSecret {
  const model: OAuthClientWithSecret = {
    id: w.id,
    name: w.name,
    kind: w.kind,
    confidential: w.confidential,
    scopes: w.scopes,
    redirectUris: w.redirect_uris,
    hint: w.hint,
    status: w.status,
    createdAt: w.created_at,
    createdBy: w.created_by,
    lastUsedAt: w.last_used_at,
    rotatedAt: w.rotated_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    jwks: w.jwks == null ? w.jwks : decodeClientKeySet(w.jwks),
    clientSecret: w.client_secret,
  };
  return keep(model, w, knownOAuthClientWithSecret);
}

/**
 * A page of OAuth clients.
 */
export interface OAuthClientPage {
  /**
   * The clients, the newest first.
   */
  data: OAuthClient[];
  /**
   * Where the list stands.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOAuthClientPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeOAuthClientPage(w: any): OAuthClientPage {
  const model: OAuthClientPage = {
    data: w.data.map(decodeOAuthClient),
    page: decodePage(w.page),
  };
  return keep(model, w, knownOAuthClientPage);
}

/**
 * An OAuth client to be made.
 */
export interface OAuthClientCreate {
  /**
   * A name to recognise it by. Users see it when they are asked for consent.
   */
  name: string;
  /**
   * What it is for. It cannot be changed afterwards.
   */
  kind: OAuthClientKind;
  /**
   * Whether it can keep a secret. Only an interactive client may say false.
   */
  confidential?: boolean;
  /**
   * Its public keys. It then authenticates by assertions that it signs (`private_key_jwt`), and gets no secret.
   */
  jwks?: ClientKeySet;
  /**
   * The scopes that its tokens may carry, at least one, and never more than you hold. None for a client of kind
   * `ingestion`.
   */
  scopes?: Scope[];
  /**
   * Where a user may be sent back to, by https, or by http on a loopback address. Needed by an interactive
   * client, and by no other.
   */
  redirectUris?: string[];
}

/** @internal */
export function encodeOAuthClientCreate(m: OAuthClientCreate): unknown {
  return {
    name: m.name,
    kind: m.kind,
    confidential: m.confidential,
    jwks: m.jwks == null ? m.jwks : encodeClientKeySet(m.jwks),
    scopes: m.scopes,
    redirect_uris: m.redirectUris,
  };
}

/**
 * How a client's secret is rotated. Everything is optional.
 */
export interface OAuthClientRotateSecret {
  /**
   * How long the old secret still works, at most a day. It stops at once where absent.
   */
  graceSeconds?: number;
  /**
   * The keys in the place of the old, which stop at once. Needed by a client that authenticates by its keys, and
   * taken from no other.
   */
  jwks?: ClientKeySet;
}

/** @internal */
export function encodeOAuthClientRotateSecret(m: OAuthClientRotateSecret): unknown {
  return {
    grace_seconds: m.graceSeconds,
    jwks: m.jwks == null ? m.jwks : encodeClientKeySet(m.jwks),
  };
}
