// A list of 500 pages with 200 records each, three fields of each read: by `for await`, by pages, and by what a program without the
// SDK would do. Then the same with 20 ms of latency, and how long the event loop was blocked meanwhile.
import { Agent, request as httpRequest } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createRequire } from "node:module";
import { Venturi } from "../../../bindings/node/dist/esm/index.js";
import { beside, pages, port, row, seconds } from "./report.mjs";

const { Client } = createRequire(new URL("../../../bindings/node/package.json", import.meta.url))("undici");
const rounds = 5;
const slowPages = 40;

class Totals {
  records = 0;
  length = 0;
  tokens = 0;
  cost = 0;
  add(record, cost, tokens) {
    this.records += 1;
    this.length += record.id.length;
    this.tokens += tokens ?? 0;
    this.cost += cost ?? 0;
  }
}

async function sdkItems(venturi, _, count) {
  const totals = new Totals();
  for await (const record of venturi.attribution.list({ limit: 200 })) {
    totals.add(record, record.costUsd, record.inputTokens);
    if (totals.records === 200 * count) break;
  }
  return totals;
}

async function sdkPages(venturi, _, count) {
  const totals = new Totals();
  for await (const page of venturi.attribution.list({ limit: 200 }).pages()) {
    for (const record of page.data) totals.add(record, record.costUsd, record.inputTokens);
    if (totals.records === 200 * count) break;
  }
  return totals;
}

// A page's JSON, by path.
const peers = {
  fetch: (origin) => async (path) => (await fetch(origin + path, { headers: { "X-API-Key": "vk_bench" } })).json(),
  undici(origin) {
    const client = new Client(origin);
    return async (path) => (await client.request({ method: "GET", path, headers: { "X-API-Key": "vk_bench" } })).body.json();
  },
  "node:http"(origin) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    return (path) =>
      new Promise((resolve, reject) => {
        const sent = httpRequest(origin + path, { agent, headers: { "X-API-Key": "vk_bench" } }, (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part)).on("end", () => resolve(JSON.parse(Buffer.concat(parts).toString())));
        });
        sent.on("error", reject).end();
      });
  },
};

async function peerItems(_, get, count) {
  const totals = new Totals();
  for (let cursor = "", i = 0; cursor !== null && i < count; i += 1) {
    const body = await get(`/api/v1/attribution?limit=200${cursor && `&cursor=${cursor}`}`);
    for (const record of body.data) totals.add(record, record.cost_usd, record.input_tokens);
    cursor = body.page.next_cursor;
  }
  return totals;
}

async function measure(at, count, repeat) {
  const origin = `http://127.0.0.1:${at}`;
  const venturi = new Venturi({ baseUrl: origin, apiKey: "vk_bench" });
  const ways = { items: [sdkItems], pages: [sdkPages] };
  for (const [name, open] of Object.entries(peers)) ways[name] = [peerItems, open(origin)];
  const expected = JSON.stringify(await peerItems(null, ways.fetch[1], count));
  const took = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < repeat; round += 1) {
    for (const [name, [walk, get]] of Object.entries(ways)) {
      let totals;
      const figure = await seconds(async () => (totals = await walk(venturi, get, count)));
      if (JSON.stringify(totals) !== expected) throw new Error(`${name} read something else: ${JSON.stringify(totals)}, ${expected}`);
      if (round >= 0) took[name].push(figure); // the first warms up
    }
  }
  await venturi.close();
  return took;
}

async function blocked(at) {
  const venturi = new Venturi({ baseUrl: `http://127.0.0.1:${at}`, apiKey: "vk_bench" });
  await sdkItems(venturi, null, pages);
  const resolution = 1;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  for (let round = 0; round < 3; round += 1) await sdkItems(venturi, null, pages);
  delay.disable();
  await venturi.close();
  return Math.max(0, delay.percentile(99) / 1e6 - resolution);
}

const took = await measure(port, pages, rounds);
const what = `${pages} pages, \`for await\`, 3 fields read`;
row({ what, ours: took.items, unit: "s", peer: "fetch", theirs: took.fetch, target: ">= 4.5" });
row({ what, ours: took.items, unit: "s", peer: "undici", theirs: took.undici, target: ">= 3.5" });
row({ what, ours: took.items, unit: "s", peer: "node:http", theirs: took["node:http"] });
row({ what, ours: took.items, unit: "s", peer: "page by page", theirs: took.pages, target: "<= 1.15", over: true });
row({ what: "a walk: event loop blocked, 99 of 100 ticks", ours: [await blocked(port)], unit: "ms", target: "<= 1" });

const relay = await beside("relay.mjs", String(port));
const slow = await measure(relay.port, slowPages, 3);
const slowly = `${slowPages} pages at 20 ms of latency, \`for await\``;
for (const peer of ["fetch", "undici", "node:http"]) row({ what: slowly, ours: slow.items, unit: "s", peer, theirs: slow[peer] });
relay.end();
