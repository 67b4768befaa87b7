// Every flow of the authorization server, completed by npm's openid-client, each token verified by jose against the published keys.
// One JSON object on standard input says what to do it with; one on standard output says what came of it.
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import * as oauth from 'openid-client';

const given = JSON.parse(await new Promise((read) => {
  let text = '';
  process.stdin.on('data', (part) => (text += part)).on('end', () => read(text));
}));

const discover = (id, authentication, metadata = {}) =>
  oauth.discovery(new URL(given.issuer), id, metadata, authentication, { algorithm: 'oauth2', execute: [oauth.allowInsecureRequests] });

const keys = createRemoteJWKSet(new URL(`${given.issuer}/.well-known/jwks.json`));

async function verified(token, subject) {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: given.issuer, audience: `${given.issuer}/api/v1`, typ: 'at+jwt', algorithms: ['RS256'],
    requiredClaims: ['exp', 'nbf', 'iat', 'jti', 'client_id', 'tenant_id', 'scope'], ...(subject ? { subject } : {}),
  });
  if (!protectedHeader.kid || payload.exp - payload.iat > 3600) throw new Error('not what RFC 9068 and the page promise');
  return payload;
}

async function refused(promise) {
  try {
    await promise;
  } catch (error) {
    return error.error ?? error.message;
  }
  return 'nothing';
}

/// A client that signs its own assertions, with a key of this algorithm, made by the API.
async function clientWithKey(algorithm) {
  const pair = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: `key-${algorithm}`, use: 'sig' };
  const answer = await fetch(`${given.issuer}/api/v1/oauth-clients`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${given.admin}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ name: `signs ${algorithm}`, kind: 'service', scopes: ['read:reporting'], jwks: { keys: [jwk] } }),
  });
  const client = await answer.json();
  if (answer.status !== 201 || client.client_secret !== null) throw new Error(JSON.stringify(client));
  return [client.id, oauth.PrivateKeyJwt({ key: pair.privateKey, kid: jwk.kid })];
}

async function machine(id, authentication) {
  const config = await discover(id, authentication);
  const tokens = await oauth.clientCredentialsGrant(config, { scope: 'read:reporting' });
  const payload = await verified(tokens.access_token, id);
  const alive = await oauth.tokenIntrospection(config, tokens.access_token);
  await oauth.tokenRevocation(config, tokens.access_token);
  const dead = await oauth.tokenIntrospection(config, tokens.access_token);
  const call = await fetch(`${given.issuer}/api/v1/rate-limit`, { headers: { Authorization: `Bearer ${tokens.access_token}` } });
  return { scope: tokens.scope, expires_in: tokens.expires_in, subject: payload.sub, alive: alive.active, dead, afterwards: call.status };
}

async function machines() {
  const out = {
    basic: await machine(given.client_id, oauth.ClientSecretBasic(given.client_secret)),
    post: await machine(given.client_id, oauth.ClientSecretPost(given.client_secret)),
  };
  for (const algorithm of ['RS256', 'ES256', 'EdDSA']) out[algorithm] = await machine(...(await clientWithKey(algorithm)));
  return out;
}

/// The address at which a user's browser begins, and what the client keeps until it is back.
async function begin() {
  const config = await discover(given.client_id, oauth.None());
  const verifier = oauth.randomPKCECodeVerifier(), state = oauth.randomState();
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: given.redirect_uri, scope: given.scope, state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
  });
  return { url: url.href, verifier, state };
}

/// From the browser's answer on: the code redeemed with PKCE, refreshed, revoked.
async function user() {
  const config = await discover(given.client_id, oauth.None());
  const at = new URL(given.answer);
  const checks = { pkceCodeVerifier: given.verifier, expectedState: given.state };
  const first = await oauth.authorizationCodeGrant(config, at, checks);
  const payload = await verified(first.access_token);
  const second = await oauth.refreshTokenGrant(config, first.refresh_token, { scope: 'read:attribution' });
  await verified(second.access_token, payload.sub);
  await oauth.tokenRevocation(config, second.refresh_token);
  return {
    claims: payload, narrowed: second.scope, rotated: first.refresh_token !== second.refresh_token,
    revoked: await refused(oauth.refreshTokenGrant(config, second.refresh_token)),
    again: await refused(oauth.authorizationCodeGrant(config, at, checks)),
    tokens: [first.access_token, second.access_token],
  };
}

console.log(JSON.stringify(await { machines, begin, user }[given.flow]()));
