// What emit() costs the calling thread, id and time included. Blocks of events are timed; between them, untimed, the emitter is
// flushed, as in a program that runs. Beside it what the simplest way costs: JSON.stringify of the same object, and a queue in memory.
import { randomUUID } from "node:crypto";
import { Venturi } from "../../../bindings/node/dist/esm/index.js";
import { beside, median, row } from "./report.mjs";

const block = 2_000;
const blocks = 300;

// What an instrumented call has in its hands: nothing that the engine could know beforehand.
const made = (i) => ({
  provider: "openai", requestedModel: "gpt-4o", servedModel: "gpt-4o-2024-11-20", operation: "chat", inputTokens: 1_200 + (i & 63),
  outputTokens: 350, cachedInputTokens: 512, latencyMs: 840, status: "ok", attributedIdentity: "ci-support-copilot",
  attributedService: "support-copilot", environment: "production", traceId: traces[i & 1023],
});
const traces = Array.from({ length: 1024 }, () => randomUUID().replaceAll("-", ""));

const sink = await beside("sink.mjs");
// The core's thread has this core too: it sleeps until the flush, since what is measured is the caller's work alone.
const emitter = { compress: false, linger: 60_000, batchEvents: 100_000, maxBufferedEvents: 400_000, maxBufferedBytes: 256 * 1024 * 1024 };
const venturi = new Venturi({ baseUrl: `http://127.0.0.1:${sink.port}`, apiKey: "vk_bench", ingestionKey: "vik_bench", emitter });
let kept = 0;
let queue = [];
const ways = {
  emit: (i) => (kept += venturi.invocations.emit(made(i)) ? 1 : 0),
  stringify: (i) => (kept += JSON.stringify(made(i)).length),
  // A batching client in JavaScript: id and time, a queue, and a batch as text each hundred events.
  queue(i) {
    if (queue.push({ ...made(i), eventId: randomUUID(), ingestionTimestamp: new Date().toISOString() }) < 100) return;
    kept += JSON.stringify({ events: queue }).length;
    queue = [];
  },
};
const took = { emit: [], stringify: [], queue: [] };
for (let round = 0; round < blocks; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const begin = process.hrtime.bigint();
    for (let i = 0; i < block; i += 1) way(i);
    took[name].push(Number(process.hrtime.bigint() - begin) / block);
  }
  if (!(await venturi.invocations.flush())) throw new Error("the sink did not answer");
}
const { accepted, dropped } = venturi.invocations.stats();
if (accepted !== block * blocks) throw new Error(`${accepted} of ${block * blocks} arrived; ${JSON.stringify(dropped)}`);
await venturi.close();
sink.end();
// The first blocks are compiled while they run.
const warm = Object.fromEntries(Object.entries(took).map(([name, figures]) => [name, figures.slice(blocks / 3)]));
const what = "emit() of 13 fields";
row({ what, ours: warm.emit, unit: "ns", target: "<= 260" });
row({ what, ours: warm.emit, unit: "ns", peer: "JSON.stringify", theirs: warm.stringify, target: ">= 2.5" });
row({ what, ours: warm.emit, unit: "ns", peer: "a queue in JavaScript", theirs: warm.queue, target: ">= 4.5" });
if (!(kept > 0) || !(median(warm.emit) > 0)) throw new Error("nothing was measured");
