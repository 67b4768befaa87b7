// Lists as Arrow, read by apache-arrow: what stands in the columns is what the JSON says.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { RecordBatchReader, tableFromIPC } from "apache-arrow";

import { ConfigError, NotFoundError, Venturi } from "../dist/esm/index.js";
import { detail, run, serve, untilAsked } from "./support/serving.mjs";

const card = {
  stage_origin: "stage_a", resolution: "deterministically_resolved", confidence: 0.91, confidence_band: "high",
  evidence_basis: "service_resolved", model_version: "rail-2026.05", degradation_state: "none", freshness: "fresh",
  export_eligibility: "eligible",
};
const record = (number) => ({
  id: `attr_${number}`, invocation_id: `inv_${number}`, occurred_at: "2026-05-29T18:30:00.123456Z", provider: "openai",
  requested_model: `model-${number % 7}`, served_model: null, service: number % 3 ? `Dienst-ü-${number % 5}` : null, owner: "team-cx", project: null,
  input_tokens: number, output_tokens: number % 2 ? null : 350, cost_usd: number / 8, cost_method: "priced", energy_wh: null, carbon_gco2e: 0,
  energy_method: "t2_estimated", pathway_category: "application_direct", output_state: "attributed", interpretation: card,
});

/** A list of `pages` pages with `size` records each. */
async function list(pages, size, fail = pages) {
  const url = await serve((request, respond) => {
    const number = Number(new URL(request.url, "http://x").searchParams.get("cursor") ?? 0);
    if (number >= fail) return respond(404, { title: "Not found", status: 404, error_code: "NOT_FOUND" });
    const data = Array.from({ length: size }, (_, i) => record(number * size + i));
    const next = number + 1 < pages ? String(number + 1) : null;
    respond(200, { data, page: { next_cursor: next, limit: size, has_more: next !== null, as_of: "2026-05-29T18:31:00Z" } });
  });
  return new Venturi({ baseUrl: url, apiKey: "vk_test", maxRetries: 0 });
}

function check(table, rows) {
  assert.equal(table.numRows, rows);
  for (const i of [0, 1, 2, 5, rows - 1]) {
    const [row, wire] = [table.get(i), record(i)];
    for (const name of ["id", "invocation_id", "provider", "requested_model", "served_model", "service", "owner", "cost_method", "cost_usd", "energy_wh"])
      assert.equal(row[name], wire[name], `${name} of ${i}`);
    assert.equal(Number(row.input_tokens), wire.input_tokens);
    assert.equal(row.output_tokens === null ? null : Number(row.output_tokens), wire.output_tokens);
    assert.equal(Number(row.occurred_at), Date.parse("2026-05-29T18:30:00.123Z") + 0.456);
    assert.equal(row.interpretation_confidence, 0.91);
    assert.equal(row.interpretation_export_eligibility, "eligible");
  }
}

test("a list becomes a table, over pages, with its nulls, dictionaries and units", async () => {
  const venturi = await list(3, 50);
  const bytes = await venturi.attribution.list().toArrow();
  assert.ok(bytes instanceof Uint8Array);
  const table = tableFromIPC(bytes);
  check(table, 150);
  assert.equal(table.schema.fields.find(({ name }) => name === "served_model").nullable, true);
  assert.equal(table.schema.fields.find(({ name }) => name === "id").nullable, false);
  assert.ok([...table.schema.fields.find(({ name }) => name === "cost_usd").metadata.values()].includes("USD"));
  assert.match(String(table.schema.fields.find(({ name }) => name === "occurred_at").type), /^Timestamp<MICROSECOND, ?UTC>/);
  await venturi.close();
});

test("an empty list is a table without rows", async () => {
  const venturi = await list(1, 0);
  const table = tableFromIPC(await venturi.attribution.list().toArrow());
  assert.equal(table.numRows, 0);
  assert.ok(table.schema.fields.length > 20);
  await venturi.close();
});

test("a stream gives batch after batch, whose dictionaries grow", async () => {
  const venturi = await list(140, 1000);
  const reader = await RecordBatchReader.from(venturi.attribution.list().toArrowStream());
  const sizes = [];
  for await (const batch of reader) {
    assert.equal(batch.get(0).requested_model, `model-${sizes.reduce((sum, size) => sum + size, 0) % 7}`);
    sizes.push(batch.numRows);
  }
  assert.ok(sizes.length > 1, `${sizes.length} batches`);
  assert.equal(sizes.reduce((sum, size) => sum + size, 0), 140_000);
  await venturi.close();
});

test("an error on the way rejects with its class, also in a stream", async () => {
  const venturi = await list(3, 10, 1);
  await assert.rejects(venturi.attribution.list().toArrow(), NotFoundError);
  await assert.rejects(async () => {
    for await (const _ of venturi.attribution.list().toArrowStream());
  }, NotFoundError);
  await venturi.close();
});

test("a list without columns says so, and a signal that is aborted already rejects with its reason", async () => {
  const venturi = await list(3, 10);
  await assert.rejects(venturi.budgets.list().toArrow(), ConfigError);
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  await assert.rejects(venturi.attribution.list({}, { signal }).toArrow(), reason);
  await assert.rejects(venturi.attribution.list({}, { signal }).toArrowStream().getReader().read(), reason);
  await venturi.close();
});

/** A list of which page `at` never comes; `waiting` gives its connection once it was asked for. */
async function hanging(at, size) {
  const { url, asked } = await hangingServer(at, size);
  return { venturi: new Venturi({ baseUrl: url, apiKey: "vk_test" }), asked };
}

async function hangingServer(at, size = 10) {
  let waiting;
  const asked = new Promise((resolve) => (waiting = resolve));
  const url = await serve((request, respond) => {
    const number = Number(new URL(request.url, "http://x").searchParams.get("cursor") ?? 0);
    if (number === at) return waiting(request.socket);
    const data = Array.from({ length: size }, (_, i) => record(number * size + i));
    respond(200, { data, page: { next_cursor: String(number + 1), limit: size, has_more: true, as_of: "2026-05-29T18:31:00Z" } });
  });
  return { url, asked };
}

for (const at of [0, 2]) test(`aborting toArrow() while page ${at} hangs rejects at once, and the connection is gone`, async () => {
  const { venturi, asked } = await hanging(at);
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const table = venturi.attribution.list({}, { signal: controller.signal }).toArrow();
  const socket = await asked;
  controller.abort(reason);
  await assert.rejects(table, reason);
  if (!socket.destroyed) await once(socket, "close");
  await venturi.close();
});

test("aborting toArrowStream() errors the stream, whether somebody waits for a part or not, and the connection is gone", async () => {
  for (const reading of [true, false]) {
    const { venturi, asked } = await hanging(66, 1000); // a batch has 65,536 rows, and the page after it is asked for meanwhile
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const reader = venturi.attribution.list({}, { signal: controller.signal }).toArrowStream().getReader();
    for (let part = 0; part < 2; part += 1) assert.equal((await reader.read()).done, false);
    const socket = await asked;
    const next = reading ? reader.read() : reader.closed;
    controller.abort(reason);
    await assert.rejects(next, reason);
    await assert.rejects(reader.read(), reason);
    if (!socket.destroyed) await once(socket, "close");
    await venturi.close();
  }
});

test("who cancels a stream, or leaves its loop, stops the calls under way", async () => {
  for (const leave of [
    async (stream) => {
      const reader = stream.getReader();
      const parts = [reader.read(), reader.read()];
      await parts[0];
      return () => Promise.all([reader.cancel(), ...parts]);
    },
    async (stream) => {
      const parts = stream[Symbol.asyncIterator]();
      for (let part = 0; part < 2; part += 1) await parts.next();
      return () => parts.return();
    },
  ]) {
    const { venturi, asked } = await hanging(66, 1000);
    const end = await leave(venturi.attribution.list().toArrowStream());
    const socket = await asked;
    await end();
    if (!socket.destroyed) await once(socket, "close");
    await venturi.close();
  }
});

test("a stream that is left without a word is collected, though its signal stays: its calls stop, and nobody listens any more", async () => {
  const { url, asked } = await hangingServer(66, 1000);
  const ended = await serve(async (_, respond) => {
    const socket = await asked;
    if (!socket.destroyed) await once(socket, "close");
    respond(200, {});
  });
  const { stdout } = await run(`
    import { getEventListeners } from "node:events";
    const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test" });
    const { signal } = new AbortController();
    const listeners = () => getEventListeners(signal, "abort").length;
    const one = async () => {
      const reader = v.attribution.list({}, { signal }).toArrowStream().getReader();
      for (let part = 0; part < 2; part += 1) await reader.read();
      return new WeakRef(reader);
    };
    const held = await one();
    console.log(listeners());
    while (held.deref() || listeners() > 0) {
      await new Promise((resume) => setTimeout(resume, 5));
      globalThis.gc();
    }
    await fetch("${ended}"); // answered once the connection of the page ahead is gone
    console.log("collected");
    await v.close();`, { flags: ["--expose-gc"] });
  assert.equal(stdout, "1\ncollected\n");
});

for (const [how, read] of [["toArrow()", "open().toArrow()"], ["a batch", "second(open().toArrowStream().getReader())"]])
  test(`whoever waits for ${how} need hold neither list nor reader to hear of an abort`, async () => {
    const { stdout } = await run(`
      const v = new Venturi({ baseUrl: "${await serve(() => {})}", apiKey: "vk_test" });
      const controller = new AbortController();
      const open = () => v.attribution.list({}, { signal: controller.signal });
      const second = (reader) => (reader.read(), reader.read()); // the first part, the schema, needs no page
      const reading = ${read}.then((part) => (part.value ? "a part" : "all"), (error) => error.message);
      for (let i = 0; i < 5; i += 1)
        for (const canary = new WeakRef({}); canary.deref(); globalThis.gc()) await new Promise(setImmediate);
      controller.abort(new Error("changed my mind"));
      console.log(await reading);
      await v.close();`, { flags: ["--expose-gc"] });
    assert.equal(stdout, "changed my mind\n");
  });

test("an aborted read keeps no process alive, and leaves the client as it was", async () => {
  const url = await untilAsked((request, respond) => request.url.includes("attribution/attr_1") && (respond(200, detail), true));
  const { stdout } = await run(`
    const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test" });
    const controller = new AbortController();
    const table = v.attribution.list({}, { signal: controller.signal }).toArrow().catch((error) => error.name);
    await fetch("${url}/asked");
    controller.abort();
    console.log(await table, (await v.attribution.get("attr_1")).id);`);
  assert.equal(stdout, "AbortError attr_1\n");
});
