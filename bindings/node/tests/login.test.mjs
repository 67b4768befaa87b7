// A user signs in, and a client runs on the tokens that a store of the program's own keeps.
import assert from "node:assert/strict";
import { get } from "node:http";
import { test } from "node:test";

import { AuthError, ConfigError, MemoryTokenStore, TokenStore, Venturi, login } from "../dist/esm/index.js";
import { FakeClock, FakeWire } from "../dist/esm/testing.js";

const metadata = {
  issuer: "https://v.example", authorization_endpoint: "https://v.example/authorize", code_challenge_methods_supported: ["S256"],
  authorization_response_iss_parameter_supported: true,
};
const granted = { access_token: "at_1", refresh_token: "rt_1", expires_in: 3600, scope: "read:attribution" };

/** Follows the redirect as a browser would. */
function comeBack(url, answer = "code=ac_1") {
  const asked = new URL(url).searchParams;
  get(`${asked.get("redirect_uri")}?${answer}&iss=${encodeURIComponent("https://v.example")}&state=${asked.get("state")}`, (page) => page.resume());
}

/** A store that takes its time. */
class SlowStore extends TokenStore {
  saved = [];
  async load() {
    await new Promise((resume) => setTimeout(resume, 5));
    return this.saved.at(-1);
  }
  async save(tokens) {
    await new Promise((resume) => setTimeout(resume, 5));
    this.saved.push(tokens);
  }
}

const instance = (tokenStore, manual = true) => ({ baseUrl: "https://v.example", clientId: "cli_1", tokenStore, wire: new FakeWire(), clock: new FakeClock({ manual }) });

for (const store of [new MemoryTokenStore(), new SlowStore()]) {
  test(`a user signs in, the store has the tokens, and the client runs on them (${store.constructor.name})`, async () => {
    const settings = instance(store);
    settings.wire.answer(200, metadata).answer(200, granted).answer(200, { limit: 100 });
    const tokens = await login({ ...settings, scopes: ["read:attribution"], acrValues: ["mfa"], maxAge: 300, openBrowser: comeBack });
    assert.equal(tokens.accessToken, "at_1");
    assert.equal(tokens.scope, "read:attribution");
    assert.deepEqual(await store.load(), tokens);
    const venturi = new Venturi({ ...settings });
    await venturi.rateLimit.get().catch(() => undefined); // what it says is no matter here
    assert.equal(settings.wire.requests.at(-1).headers.get("authorization"), "Bearer at_1");
    await venturi.close();
  });
}

test("a user who declines, a browser that does not start and a login that is aborted reject, each with its reason", async () => {
  const declined = instance(new MemoryTokenStore());
  declined.wire.answer(200, metadata);
  await assert.rejects(login({ ...declined, openBrowser: (url) => comeBack(url, "error=access_denied") }), AuthError);

  const broken = instance(new MemoryTokenStore());
  broken.wire.answer(200, metadata);
  const why = new Error("no browser");
  await assert.rejects(login({ ...broken, openBrowser: () => { throw why; } }), why);

  const aborted = instance(new MemoryTokenStore());
  aborted.wire.answer(200, metadata);
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  await assert.rejects(login({ ...aborted, signal: controller.signal, openBrowser: () => controller.abort(reason) }), reason);
});

test("tokens whose end is Infinity serve for ever, and an end that is no time is a store's failure", async () => {
  for (const [expiresAt, serves] of [[Infinity, true], [NaN, false], [-1, false]]) {
    const settings = instance(new MemoryTokenStore(), false);
    settings.tokenStore.save({ accessToken: "at_1", refreshToken: "", expiresAt, scope: "" });
    settings.wire.answer(200, { data: [], page: { next_cursor: null, limit: 50, has_more: false } });
    const venturi = new Venturi(settings);
    const read = venturi.budgets.list().toArray();
    if (serves) assert.deepEqual(await read, []);
    else await assert.rejects(read, AuthError);
    assert.equal(settings.wire.requests.length, serves ? 1 : 0);
    await venturi.close();
  }
});

test("who is not logged in is told so, and a store that fails says nothing of what it holds", async () => {
  const nobody = instance(new MemoryTokenStore(), false);
  const venturi = new Venturi({ ...nobody });
  await assert.rejects(venturi.rateLimit.get(), (error) => error instanceof AuthError && error.loginRequired);
  class Failing extends TokenStore {
    load() {
      throw new Error("secret at_1");
    }
    save() {}
  }
  const failing = new Venturi({ ...instance(new Failing(), false) });
  await assert.rejects(failing.rateLimit.get(), (error) => error instanceof AuthError && !error.message.includes("at_1"));
  await assert.rejects(login({ baseUrl: "https://v.example", tokenStore: new MemoryTokenStore(), openBrowser: comeBack }), ConfigError);
  await assert.rejects(login({ ...instance(new MemoryTokenStore()), maxRetries: NaN, openBrowser: comeBack }), /^ConfigError: maxRetries must be/);
  await Promise.all([venturi.close(), failing.close()]);
});
