// Lists as Arrow, read by apache-arrow: what stands in the columns is what the JSON says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RecordBatchReader, tableFromIPC } from "apache-arrow";

import { ConfigError, NotFoundError, Venturi } from "../dist/esm/index.js";
import { serve } from "./support/serving.mjs";

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

test("a list without columns says so, and aborting rejects with the reason", async () => {
  const venturi = await list(3, 10);
  await assert.rejects(venturi.budgets.list().toArrow(), ConfigError);
  const reason = new Error("changed my mind");
  await assert.rejects(venturi.attribution.list({}, { signal: AbortSignal.abort(reason) }).toArrow(), reason);
  await venturi.close();
});
