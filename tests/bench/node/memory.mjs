// memory.mjs --port N --pages N sdk|fetch: a million records in an array; prints the resident memory that they added, in MB.
import { Venturi } from "../../../bindings/node/dist/esm/index.js";
import { pages, port } from "./report.mjs";

const origin = `http://127.0.0.1:${port}`;
const venturi = new Venturi({ baseUrl: origin, apiKey: "vk_bench" });
const walks = Math.round(1_000_000 / (200 * pages));

async function fetched() {
  const records = [];
  for (let cursor = ""; cursor !== null; ) {
    const answer = await fetch(`${origin}/api/v1/attribution?limit=200${cursor && `&cursor=${cursor}`}`);
    const body = await answer.json();
    records.push(...body.data);
    cursor = body.page.next_cursor;
  }
  return records;
}

const ways = { sdk: () => venturi.attribution.list({ limit: 200 }).toArray(), fetch: fetched };
const before = process.memoryUsage.rss();
const kept = [];
for (let i = 0; i < walks; i += 1) kept.push(await ways[process.argv.at(-1)]());
globalThis.gc();
await new Promise((resume) => setTimeout(resume, 100)); // what was external is given back by then
globalThis.gc();
const records = kept.reduce((sum, some) => sum + some.length, 0);
console.log(JSON.stringify({ records, megabytes: (process.memoryUsage.rss() - before) / 1e6 }));
process.exit(0);
