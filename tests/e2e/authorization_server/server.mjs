// An authorization server on a free port: npm's oidc-provider at the paths of our contract, with one public client for native programs.
// Its tokens open two things: the caller's rate limits, and the deletion of a key, which takes a sign-in after its first refusal.
//
// Prints its URL, and ends when standard input does.
import { createServer } from 'node:http';

import Provider from 'oidc-provider';

const http = createServer();
await new Promise((listening) => http.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${http.address().port}`;

const provider = new Provider(url, {
  clients: [
    {
      client_id: 'cli_native',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    },
  ],
  scopes: ['read:attribution', 'admin:config'],
  routes: { authorization: '/api/v1/oauth/authorize', token: '/api/v1/oauth/token' },
  issueRefreshToken: () => true,
  rotateRefreshToken: () => true,
  cookies: { keys: ['only for tests'] },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
});

const seconds = () => Math.floor(Date.now() / 1000);
let refusedAt;

function refuse(ctx, code, challenge) {
  ctx.status = 401;
  ctx.set('WWW-Authenticate', challenge);
  ctx.body = JSON.stringify({ type: 'about:blank', title: code, status: 401, error_code: code, trace_id: 'trace' });
  ctx.type = 'application/problem+json';
}

provider.use(async (ctx, next) => {
  const what = ctx.path.match(/^\/api\/v1\/(rate-limit|api-keys)/)?.[1];
  if (!what) return next();
  const token = await provider.AccessToken.find(ctx.get('authorization').replace(/^Bearer /, ''));
  if (!token) return refuse(ctx, 'INVALID_CREDENTIALS', 'Bearer realm="test", error="invalid_token"');
  if (what === 'rate-limit') {
    ctx.body = { budgets: [] };
    return undefined;
  }
  const session = await provider.Session.findByUid(token.sessionUid);
  if (refusedAt === undefined || session.authTime() < refusedAt) {
    refusedAt ??= seconds();
    return refuse(
      ctx,
      'STEP_UP_REQUIRED',
      'Basic realm="a, b", Bearer error="insufficient_user_authentication", max_age="0", scope="admin:config"',
    );
  }
  ctx.status = 204;
  return undefined;
});

http.on('request', provider.callback());
process.stdin.on('end', () => process.exit(0)).resume();
console.log(url);
