// What a user's own tests are given: a clock, a wire, a signer. The client between them is the real one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Headers as OtherHeaders } from "undici";

import { CallTimeoutError, ConfigError, DecodeError, RateLimitError, TransportError, Venturi, WebhookSignatureError, WebhookVerifier } from "../dist/esm/index.js";
import { FakeClock, FakeWire, WebhookSigner } from "../dist/esm/testing.js";
import { record } from "./support/serving.mjs";

const empty = { data: [], page: { next_cursor: null, limit: 50, has_more: false } };
const open = (clock, wire, options) => new Venturi({ baseUrl: "https://venturi.example.com", token: "planted", clock, wire, ...options });

test("retries take no time and their waits are known", async () => {
  const clock = new FakeClock({ jitter: 0.5 });
  const wire = new FakeWire().answer(503).drop().answer(200, empty);
  const venturi = open(clock, wire);
  assert.deepEqual(await venturi.budgets.list().toArray(), []);
  assert.deepEqual(clock.waits, [250, 500]);
  assert.equal(clock.now.toISOString(), "2026-01-01T00:00:00.750Z");
  assert.deepEqual(wire.requests.map((request) => request.method), ["GET", "GET", "GET"]);
  assert.equal(wire.requests[0].headers.get("authorization"), "Bearer planted");
  await venturi.close();
});

test("a clock that is moved by hand", async () => {
  const clock = new FakeClock({ manual: true });
  const wire = new FakeWire().answer(429, { error_code: "RATE_LIMITED" }, { "Retry-After": "5" }).hang();
  const venturi = open(clock, wire);
  const call = venturi.rateLimit.get({ timeout: 4_000 });
  await assert.rejects(call, (error) => error instanceof RateLimitError && error.stopped === "deadline");
  const patient = venturi.rateLimit.get({ timeout: 4_000 });
  clock.advance(4_000);
  await assert.rejects(patient, CallTimeoutError);
  await venturi.close();
});

test("what nobody scripted fails and says so", async () => {
  const venturi = open(new FakeClock(), new FakeWire(), { maxRetries: 0 });
  await assert.rejects(venturi.rateLimit.get(), (error) => error instanceof TransportError && /script/.test(error.message));
  await venturi.close();
});

test("an answer that breaks the contract says where", async () => {
  const venturi = open(new FakeClock(), new FakeWire().answer(200, { budgets: 7 }));
  await assert.rejects(venturi.rateLimit.get(), (error) => error instanceof DecodeError && /\/budgets/.test(error.message));
  await venturi.close();
});

test("mistakes are told", () => {
  assert.throws(() => new FakeClock({ jitter: 1 }), RangeError);
  assert.throws(() => new FakeClock().advance(-1), RangeError);
  assert.throws(() => new FakeWire().drop("boredom"), RangeError);
  assert.throws(() => new WebhookSigner(["planted"]).sign("{}"), TypeError);
});

test("a tolerance of Infinity is no limit, and what is no number or below zero is refused by its name", () => {
  const body = '{"type":"endpoint.verification","challenge":"c_1"}';
  const clock = new FakeClock({ manual: true });
  const signer = new WebhookSigner();
  const old = signer.sign(body, { sentAt: new Date(clock.now.getTime() - 20 * 365 * 86_400_000) });
  assert.equal(new WebhookVerifier(signer.secrets, { clock, tolerance: Infinity }).unwrap(body, old).challenge, "c_1");
  assert.throws(() => new WebhookVerifier(signer.secrets, { clock, tolerance: 0 }).unwrap(body, old), WebhookSignatureError);
  for (const tolerance of [NaN, -1, -Infinity])
    assert.throws(() => new WebhookVerifier(signer.secrets, { clock, tolerance }), (error) => error instanceof ConfigError && /^tolerance must be/.test(error.message));
});

test("a signed message is genuine for its receiver, and a changed one is not", () => {
  const clock = new FakeClock({ manual: true });
  const signer = new WebhookSigner();
  const webhooks = new WebhookVerifier(signer.secrets, { clock });
  const body = '{"type":"endpoint.verification","challenge":"c_1"}';
  const headers = signer.sign(body, { sentAt: clock.now });
  assert.equal(webhooks.unwrap(body, headers).challenge, "c_1");
  assert.equal(webhooks.unwrap(Buffer.from(body), new Headers(headers)).challenge, "c_1");
  assert.equal(webhooks.unwrap(body, new OtherHeaders(headers)).challenge, "c_1");
  assert.throws(() => webhooks.unwrap(`${body} `, headers), (error) => error instanceof WebhookSignatureError && error.fault === "no_match");
  assert.throws(() => webhooks.unwrap({}, headers), TypeError);
});

for (const [list, fields] of [["connectors", {}], ["attribution", record]]) {
  test(`a page of ${list} that cannot be read is passed over by nobody`, async () => {
    const page = (id, cursor, data) => ({ data: data ?? [{ ...fields, id }], page: { next_cursor: cursor, limit: 1, has_more: cursor !== null } });
    const wire = new FakeWire().answer(200, page("first", "1", list === "connectors" ? [] : undefined)).answer(200, page("second", "2", [7])).answer(200, page("third", null, []));
    const venturi = open(new FakeClock(), wire);
    const pages = venturi[list].list().pages()[Symbol.asyncIterator]();
    assert.equal((await pages.next()).value.page.nextCursor, "1");
    await assert.rejects(pages.next(), DecodeError);
    await assert.rejects(pages.next(), DecodeError);
    await venturi.close();
  });
}
