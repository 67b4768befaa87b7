// Records of hot lists, which cross as cells: what comes out is what the JSON says, however it was written.
import assert from "node:assert/strict";
import { test } from "node:test";

import { DecodeError, Venturi } from "../dist/esm/index.js";
import { FakeClock, FakeWire } from "../dist/esm/testing.js";
import { serve } from "./support/serving.mjs";

const card = {
  stage_origin: "stage_a", resolution: "deterministically_resolved", confidence: 0.91, confidence_band: "high",
  evidence_basis: "service_resolved", model_version: "rail-2026.05", degradation_state: "none", freshness: "fresh",
  export_eligibility: "eligible",
};
const record = {
  id: "attr_01KSTG83Q2D9ZRQZES9CXMT2R5", invocation_id: "inv_01KSTGCJ6WB5HEB1NH866KVN4B", occurred_at: "2026-05-29T18:30:00.123456Z",
  provider: "openai", requested_model: "gpt-4o", served_model: null, service: "support-copilot", owner: "team-cx", project: null,
  input_tokens: 1200, output_tokens: 350, cost_usd: 0.0142, cost_method: "priced", energy_wh: null, carbon_gco2e: 0, energy_method: "t2_estimated",
  pathway_category: "application_direct", output_state: "attributed", interpretation: card,
};
const audit = {
  id: "aud_1", sequence: 7, occurred_at: "2026-05-29T18:30:00Z", category: "access", action: "api_key.create", outcome: "success", actor_kind: "person",
  actor_id: "per_1", resource_type: "api_key", resource_id: "key_1", source_address: "192.0.2.1", trace_id: null, summary: "made a key", before: null,
  after: "{}", previous_hash: null, hash: "00ff",
};

const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const camelled = (value) =>
  value === null || typeof value !== "object" ? value
  : Object.fromEntries(Object.entries(value).map(([name, member]) => [camel(name), camelled(member)]));
const envelope = (records, next = null) =>
  `{"data":[${records.join(",")}],"page":{"next_cursor":${JSON.stringify(next)},"limit":200,"has_more":${next !== null},"as_of":"2026-05-29T18:31:00Z"}}`;

/** The list of one page with these records, each JSON text or a value. */
async function listed(resource, ...records) {
  const texts = records.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
  const venturi = new Venturi({ baseUrl: await serve((_, respond) => respond(200, envelope(texts))), apiKey: "vk_test", maxRetries: 0 });
  try {
    return await venturi[resource].list().toArray();
  } finally {
    await venturi.close();
  }
}

test("every value is what the JSON says, and null is null", async () => {
  assert.deepEqual(await listed("attribution", record, record), [camelled(record), camelled(record)]);
  assert.deepEqual(await listed("auditEvents", audit), [camelled(audit)]);
});

test("numbers keep their value: zero, negative, fractions, beyond 32 bits and beyond exactness", async () => {
  for (const input_tokens of [0, 1, 4294967295, 4294967296, 9007199254740991, null])
    assert.equal((await listed("attribution", { ...record, input_tokens }))[0].inputTokens, input_tokens);
  for (const cost_usd of [0, -0.5, 1e-12, 123456.789012345678, 5e300, null])
    assert.equal((await listed("attribution", { ...record, cost_usd }))[0].costUsd, cost_usd);
  assert.equal((await listed("auditEvents", { ...audit, sequence: -1 }))[0].sequence, -1);
  assert.equal((await listed("auditEvents", { ...audit, sequence: -4294967297 }))[0].sequence, -4294967297);
});

test("texts of any script, escaped or not, come out whole beside plain ones", async () => {
  const texts = ["Zürich", "🦆 duck", "日本語", 'quote " and \\ and \n', "", "plain", "\u0000", "é".repeat(1000)];
  const events = texts.map((summary, i) => ({ ...audit, id: `aud_${i}`, summary }));
  assert.deepEqual(await listed("auditEvents", ...events), events.map(camelled));
  const escaped = JSON.stringify(audit).replace("made a key", "\\ud83e\\udd86 \\u00fc\\/");
  assert.equal((await listed("auditEvents", escaped, audit))[0].summary, "🦆 ü/");
  assert.equal((await listed("attribution", { ...record, service: "Bücher" }, record))[0].service, "Bücher");
});

test("a record in another order or notation reads the same", async () => {
  const reversed = Object.fromEntries(Object.entries(record).reverse());
  const spaced = JSON.stringify(record, null, 2);
  const notation = JSON.stringify(record).replace('"input_tokens":1200', '"input_tokens":1.2e3');
  assert.deepEqual(await listed("attribution", record, reversed, spaced, notation, record), Array(5).fill(camelled(record)));
});

test("fields that this version does not know are kept under `extra`, by their name on the wire", async () => {
  const newer = { ...record, water_ml: 3.5, interpretation: { ...card, review_state: "open" } };
  const [before, item, after] = await listed("attribution", record, newer, record);
  assert.deepEqual(item.extra, { water_ml: 3.5 });
  assert.deepEqual(item.interpretation.extra, { review_state: "open" });
  assert.equal(item.costUsd, 0.0142);
  for (const other of [before, after]) assert.equal("extra" in other, false);
  const own = `${JSON.stringify(record).slice(0, -1)},"__proto__":{"polluted":true}}`;
  const [hostile] = await listed("attribution", own);
  assert.equal(hostile.extra.polluted, undefined);
  assert.equal({}.polluted, undefined);
});

test("members of open enumerations that are not known yet come out as they are", async () => {
  const [item] = await listed("attribution", { ...record, provider: "a_new_one", interpretation: { ...card, evidence_basis: "astrology" } });
  assert.equal(item.provider, "a_new_one");
  assert.equal(item.interpretation.evidenceBasis, "astrology");
});

test("texts that repeat over pages stay what they were, also in pages that are kept", async () => {
  const services = [["a", "b"], ["b", "c"], ["a", "d"]];
  const url = await serve((request, respond) => {
    const number = Number(new URL(request.url, "http://x").searchParams.get("cursor") ?? 0);
    const records = services[number].map((service) => JSON.stringify({ ...record, service }));
    respond(200, envelope(records, number < 2 ? String(number + 1) : null));
  });
  const venturi = new Venturi({ baseUrl: url, apiKey: "vk_test" });
  const pages = [];
  for await (const page of venturi.attribution.list().pages()) pages.push(page);
  assert.deepEqual(pages.map((page) => page.data.map((item) => item.service)), services);
  assert.deepEqual(pages.map((page) => page.page.nextCursor), ["1", "2", null]);
  const walked = [];
  for await (const item of venturi.attribution.list()) walked.push(item.service);
  assert.deepEqual(walked, services.flat());
  await venturi.close();
});

test("leaving a list early asks for no more than one page further", async () => {
  const asked = [];
  const url = await serve((request, respond) => {
    asked.push(request.url);
    respond(200, envelope([JSON.stringify(record)], String(asked.length)));
  });
  const venturi = new Venturi({ baseUrl: url, apiKey: "vk_test" });
  for await (const item of venturi.attribution.list()) {
    assert.equal(item.id, record.id);
    if (asked.length >= 3) break;
  }
  assert.equal((await venturi.attribution.list({ limit: 2 }).toArray({ maxItems: 2 })).length, 2);
  const further = asked.filter((request) => request.includes("limit=2")).length;
  assert.ok(further <= 3, `${further} pages for two`);
  await venturi.close();
});

test("a record that is not what the contract says is a decode error, wherever it stands", async () => {
  for (const wrong of [{ ...record, interpretation: null }, null])
    await assert.rejects(listed("attribution", record, wrong), (error) => error instanceof DecodeError && error.httpStatus === 200);
});

test("a page that is no page is a decode error, and one that is empty is no end", async () => {
  const venturi = (body) => serve((_, respond) => respond(200, body)).then((baseUrl) => new Venturi({ baseUrl, apiKey: "vk_test" }));
  for (const body of ["{", "[]", '{"data":[}', '{"data":[{"id":"attr_1"},],"page":{"next_cursor":null,"has_more":false}}']) {
    const broken = await venturi(body);
    await assert.rejects(broken.attribution.list().toArray(), DecodeError, body);
    await broken.close();
  }
  let asked = 0;
  const url = await serve((_, respond) => respond(200, envelope(asked++ < 2 ? [] : [JSON.stringify(record)], asked < 3 ? String(asked) : null)));
  const client = new Venturi({ baseUrl: url, apiKey: "vk_test" });
  assert.equal((await client.attribution.list().toArray()).length, 1);
  await client.close();
});

for (const [how, write] of [["as cells", (text) => text], ["as text", (text) => text.replaceAll(",", ", ")]])
  test(`questions that do not wait for the answer before get each their own, ${how}`, async () => {
    const ids = Array.from({ length: 9 }, (_, number) => `attr_${number}`);
    const baseUrl = await serve((request, respond) => {
      const begin = Number(new URL(request.url, "http://host").searchParams.get("cursor") ?? 0);
      const records = ids.slice(begin, begin + 3).map((id) => JSON.stringify({ ...record, id, owner: `team-${id}` }));
      respond(200, write(envelope(records, begin + 3 < ids.length ? String(begin + 3) : null)));
    });
    const venturi = new Venturi({ baseUrl, apiKey: "vk_test", maxRetries: 0 });
    try {
      const items = venturi.attribution.list()[Symbol.asyncIterator]();
      const found = await Promise.all(Array.from({ length: 10 }, () => items.next()));
      assert.deepEqual(found.map(({ value }) => value?.id), [...ids, undefined]);
      const pages = venturi.attribution.list().pages()[Symbol.asyncIterator]();
      const read = await Promise.all(Array.from({ length: 4 }, () => pages.next()));
      assert.deepEqual(read.flatMap(({ value }) => value?.data.map(({ id }) => id) ?? "the end"), [...ids, "the end"]);
    } finally {
      await venturi.close();
    }
  });

test("everybody gets a turn between two pages, also where they come faster than they are read", async () => {
  const pages = 60;
  const wire = new FakeWire();
  for (let number = 1; number <= pages; number += 1) wire.answer(200, envelope([JSON.stringify(record)], number < pages ? String(number) : null));
  const venturi = new Venturi({ baseUrl: "https://venturi.example.com", token: "planted", clock: new FakeClock(), wire });
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 0);
  let read = 0;
  for await (const _ of venturi.attribution.list()) {
    read += 1;
    for (const end = performance.now() + 2; performance.now() < end; );
  }
  clearInterval(turning);
  assert.equal(read, pages);
  assert.ok(turns >= pages / 2, `${turns} turns`);
  await venturi.close();
});
