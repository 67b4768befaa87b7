// Pages of 200 records that lie in memory, into objects of which three fields are read, in processor time of the whole process. The
// package has no door for a text alone, so its pages come over a scripted wire (`@venturi/sdk/testing`): the client, its threads and its
// copies of the text included. What a call costs whose page is empty is measured beside it and taken off in the row with the target.
import { readFileSync } from "node:fs";
import { Venturi } from "../../../bindings/node/dist/esm/index.js";
import { FakeWire } from "../../../bindings/node/dist/esm/testing.js";
import { median, pageFile, row } from "./report.mjs";

const pages = 200;
const rounds = 9;

function add(totals, id, cost, tokens) {
  totals.length += id.length;
  totals.cost += cost ?? 0;
  totals.tokens += tokens ?? 0;
}

async function byThePackage(texts) {
  const wire = new FakeWire();
  for (const text of texts) wire.answer(200, text, { "Content-Type": "application/json" });
  const venturi = new Venturi({ baseUrl: "https://venturi.example.com", apiKey: "vk_bench", wire });
  const totals = { length: 0, cost: 0, tokens: 0 };
  const begin = process.cpuUsage();
  for await (const page of venturi.attribution.list({ limit: 200 }).pages()) {
    for (const record of page.data) add(totals, record.id, record.costUsd, record.inputTokens);
  }
  const took = process.cpuUsage(begin);
  await venturi.close();
  return { took, totals };
}

function byJson(texts) {
  const totals = { length: 0, cost: 0, tokens: 0 };
  const begin = process.cpuUsage();
  for (const text of texts) for (const record of JSON.parse(text).data) add(totals, record.id, record.cost_usd, record.input_tokens);
  return { took: process.cpuUsage(begin), totals };
}

/** A list whose pages all hold the same. */
function walk(data) {
  return Array.from({ length: pages }, (_, i) => {
    const more = i + 1 < pages;
    return JSON.stringify({ data, page: { next_cursor: more ? `page-${i + 1}` : null, limit: 200, has_more: more } });
  });
}

const full = walk(JSON.parse(readFileSync(pageFile, "utf8")).data);
const empty = walk([]);
const took = { whole: [], empty: [], json: [] };
for (let round = -2; round < rounds; round += 1) {
  const runs = { whole: await byThePackage(full), empty: await byThePackage(empty), json: byJson(full) };
  if (JSON.stringify(runs.whole.totals) !== JSON.stringify(runs.json.totals)) throw new Error("the ways read something else");
  if (round < 0) continue; // warms up
  for (const [name, run] of Object.entries(runs)) took[name].push((run.took.user + run.took.system) / pages);
}
const what = "a page of 200 records in memory into objects, 3 fields read, CPU time";
const calls = median(took.empty);
row({ what, ours: took.whole.map((figure) => figure - calls), unit: "µs", peer: "JSON.parse", theirs: took.json, target: ">= 4.5" });
row({ what: "the same with what the call costs", ours: took.whole, unit: "µs", peer: "JSON.parse", theirs: took.json });
