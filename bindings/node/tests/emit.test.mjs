// Events: what is sent, what is refused, and what the end of a process leaves behind.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";

import { ConfigError, Venturi } from "../dist/esm/index.js";
import { ingestion, run, sdk, serve } from "./support/serving.mjs";

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
function folder() {
  folders.push(mkdtempSync(join(tmpdir(), "venturi-node-")));
  return folders.at(-1);
}
const open = (baseUrl, emitter) => new Venturi({ baseUrl, apiKey: "vk_test", ingestionKey: "vik_test", emitter });
const event = { provider: "openai", requestedModel: "gpt-4o" };

test("an event is sent with every field that it was given, and with an id, a layer and a time of its own", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  const taken = venturi.invocations.emit({
    ...event, servedModel: "gpt-4o-2024-11-20", operation: "chat", inputTokens: 1200, outputTokens: 350, energyWh: 0.25, stream: true, batch: false,
    occurredAt: "2026-05-29T18:30:00.123456Z", attributedService: "Zürich-Assistent", project: "p".repeat(100), environment: null,
    costBreakdown: { inputUsd: "0.003" }, kubernetes: { cluster: "c1", namespace: "support" }, workflow: { runId: "run_1" },
    labels: { team: "cx", größe: "groß" },
  });
  assert.equal(taken, true);
  assert.equal(await venturi.invocations.flush(), true);
  const [sent] = events;
  assert.match(sent.event_id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  assert.ok(Math.abs(Date.parse(sent.ingestion_timestamp) - Date.now()) < 60_000);
  const { event_id, ingestion_timestamp, ...rest } = sent;
  assert.deepEqual(rest, {
    ingestion_layer: "application", provider: "openai", requested_model: "gpt-4o", served_model: "gpt-4o-2024-11-20", operation: "chat",
    input_tokens: 1200, output_tokens: 350, energy_wh: 0.25, stream: true, batch: false, occurred_at: "2026-05-29T18:30:00.123456Z",
    attributed_service: "Zürich-Assistent", project: "p".repeat(100), cost_breakdown: { input_usd: "0.003" },
    kubernetes: { cluster: "c1", namespace: "support" }, workflow: { run_id: "run_1" }, labels: { team: "cx", größe: "groß" },
  });
  await venturi.close();
});

test("texts that repeat, change and come back arrive as they were", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  const lengths = [16, 17, 62, 63, 64, 65];
  const edges = lengths.flatMap((length) => ["x".repeat(length), `ü${"y".repeat(length - 1)}`, `${"z".repeat(length - 1)}ü`, "x".repeat(length)]);
  const services = ["a", "a", "bb", "ü", "a", "c".repeat(64), "d".repeat(65), "a", "", "bb", ...edges];
  for (const attributedService of services) venturi.invocations.emit({ ...event, attributedService });
  await venturi.invocations.flush();
  assert.deepEqual(events.map((sent) => sent.attributed_service ?? ""), services);
  await venturi.close();
});

test("an event has nothing of the one before it", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  const given = [
    { ...event, inputTokens: 1, costBreakdown: { inputUsd: "0.003" }, workflow: { runId: "run_1" }, labels: { team: "cx" } },
    event,
    { ...event, outputTokens: 2, kubernetes: { pod: "p1" }, labels: { team: "cx", tier: "1" } },
    { ...event, outputTokens: 3, kubernetes: { pod: "p2" }, labels: { team: "dx", tier: "2" } },
    { ...event, attributedService: "s".repeat(100) },
    { ...event, attributedService: "s" },
  ];
  for (const one of given) assert.equal(venturi.invocations.emit(one), true);
  await venturi.invocations.flush();
  const wire = { provider: "openai", requested_model: "gpt-4o", ingestion_layer: "application" };
  assert.deepEqual(events.map(({ event_id, ingestion_timestamp, ...rest }) => rest), [
    { ...wire, input_tokens: 1, cost_breakdown: { input_usd: "0.003" }, workflow: { run_id: "run_1" }, labels: { team: "cx" } },
    wire,
    { ...wire, output_tokens: 2, kubernetes: { pod: "p1" }, labels: { team: "cx", tier: "1" } },
    { ...wire, output_tokens: 3, kubernetes: { pod: "p2" }, labels: { team: "dx", tier: "2" } },
    { ...wire, attributed_service: "s".repeat(100) },
    { ...wire, attributed_service: "s" },
  ]);
  await venturi.close();
});

test("an event that is larger than the memory for events is still whole", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  const labels = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`label-${i}`, "ß".repeat(250)]));
  assert.equal(venturi.invocations.emit({ ...event, labels }), true);
  assert.equal(venturi.invocations.emit(event), true);
  await venturi.invocations.flush();
  assert.deepEqual(events[0].labels, labels);
  assert.equal(events[1].labels, undefined);
  await venturi.close();
});

test("a value of the wrong type is a TypeError that names it, and nothing is sent", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  for (const [wrong, said] of [
    [{ provider: "openai" }, /requestedModel must be a string, not undefined/],
    [{ ...event, inputTokens: 1.5 }, /inputTokens must be a whole number, not 1.5/],
    [{ ...event, inputTokens: "7" }, /inputTokens must be a whole number, not string/],
    [{ ...event, energyWh: NaN }, /energyWh must be a finite number/],
    [{ ...event, stream: 1 }, /stream must be true or false/],
    [{ ...event, occurredAt: "yesterday" }, /occurredAt must be a Date or an RFC 3339 time/],
    [{ ...event, occurredAt: "1" }, /occurredAt must be a Date or an RFC 3339 time/],
    [{ ...event, occurredAt: "2026-05-29T18:30:00" }, /occurredAt must be a Date or an RFC 3339 time/],
    [{ ...event, labels: { team: 7 } }, /labels.team must be a string/],
    [{ ...event, labels: "abc" }, /labels must be an object of texts, not string/],
    [{ ...event, labels: ["abc"] }, /labels must be an object of texts, not an array/],
    [{ ...event, provider: null }, /provider must be a string, not null/],
    [{ ...event, kubernetes: "x" }, /^kubernetes must be an object, not string/],
    [{ ...event, kubernetes: { pod: 7 } }, /^kubernetes.pod must be a string, not 7/],
    [{ ...event, workflow: ["run_1"] }, /^workflow must be an object, not an array/],
    [{ ...event, costBreakdown: 0.003 }, /^costBreakdown must be an object, not 0.003/],
    [{ ...event, costBreakdown: { inputUsd: 0.003 } }, /^costBreakdown.inputUsd must be a string, not 0.003/],
  ]) assert.throws(() => venturi.invocations.emit(wrong), (error) => error instanceof TypeError && said.test(error.message));
  venturi.invocations.emit({ ...event, occurredAt: new Date("2026-05-29T18:30:00.123Z") });
  await venturi.invocations.flush();
  assert.deepEqual(events.map((sent) => sent.occurred_at), ["2026-05-29T18:30:00.123Z"]);
  await venturi.close();
});

test("an event whose getter emits another leaves both as they are", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url);
  let reads = 0;
  const outer = { ...event, get servedModel() {
    if (++reads === 1) venturi.invocations.emit({ ...event, provider: "inner", inputTokens: 7 });
    return "served";
  } };
  venturi.invocations.emit(outer);
  await venturi.invocations.flush();
  const told = events.map(({ provider, served_model, input_tokens }) => [provider, served_model, input_tokens]);
  assert.deepEqual(told.sort(), [["inner", undefined, 7], ["openai", "served", undefined]]);
  await venturi.close();
});

test("Infinity is no limit, and what is no number or below zero is refused at once, by its name", async () => {
  const { url, events } = await ingestion();
  const venturi = open(url, { maxSpoolBytes: Infinity, spoolDirectory: folder(), batchEvents: Infinity });
  assert.equal(venturi.invocations.emit(event), true);
  assert.equal(await venturi.invocations.flush(), true);
  await venturi.close();
  assert.equal(events.length, 1);
  for (const name of ["maxSpoolBytes", "linger", "exitTimeout"])
    for (const value of [NaN, -1])
      assert.throws(() => open(url, { [name]: value }), (error) => error instanceof ConfigError && error.message.startsWith(`${name} must be`));
  assert.throws(() => new Venturi({ baseUrl: url, apiKey: "vk_test", maxRetries: NaN }), ConfigError);
  const other = open(url);
  await assert.rejects(other.attribution.get("a", { timeout: NaN }), /timeout must be/);
  await other.close();
});

test("what the server refuses is counted and told, and emit() does not throw for it", async () => {
  const problem = { error_code: "VALIDATION_FAILED", detail: "provider is not known" };
  const url = await serve((_, respond) =>
    respond(202, { accepted: 0, duplicates: 0, rejected: 1, results: [{ index: 0, event_id: "e", status: "rejected", problem }] }));
  const told = [];
  const venturi = open(url, { onDrop: (drop) => told.push(drop) });
  assert.equal(venturi.invocations.emit(event), true);
  assert.equal(await venturi.invocations.flush(), true);
  await venturi.close();
  assert.deepEqual(told, [{ reason: "rejected", count: 1, errorCode: "VALIDATION_FAILED", detail: "provider is not known" }]);
  const stats = venturi.invocations.stats();
  assert.deepEqual([stats.emitted, stats.accepted, stats.dropped.rejected, stats.buffered], [1, 0, 1, 0]);
});

test("flush() gives false when the time is over, and the loop runs meanwhile", async () => {
  const venturi = open(await serve(() => {}), { exitTimeout: 10 });
  venturi.invocations.emit(event);
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  assert.equal(await venturi.invocations.flush({ timeoutMs: 200 }), false);
  clearInterval(ticking);
  assert.ok(turns > 5, `${turns} turns`);
  await venturi.close();
  assert.equal(venturi.invocations.emit(event), false);
});

const emitting = (url, emitter, then) => `
  const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test", ingestionKey: "vik_test", emitter: ${JSON.stringify(emitter)} });
  for (let i = 0; i < 100; i += 1) v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o", inputTokens: i });
  ${then}`;

for (const [how, then] of [
  ["has nothing left to do", ""],
  ["calls process.exit()", "process.exit(0);"],
  ["dies of an exception", "process.once('uncaughtException', () => process.exit(0)); throw new Error('mine');"],
  ["closes its client", "await v.close();"],
]) {
  test(`a process that ${how} sends what it has emitted`, async () => {
    const { url, events } = await ingestion();
    await run(emitting(url, {}, then));
    assert.deepEqual(events.map((sent) => sent.input_tokens).sort((a, b) => a - b), Array.from({ length: 100 }, (_, i) => i));
  });
}

const unanswered = (then) => run(`
  const v = new Venturi({ baseUrl: ${JSON.stringify(silent)}, apiKey: "vk_test", ingestionKey: "vik_test",
    emitter: { exitTimeout: 100, onDrop: ({ reason, count }) => { console.log(reason, count); throw new Error("mine"); } } });
  for (let i = 0; i < 100; i += 1) v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" });
  ${then}`);
let silent;

for (const [how, then] of [
  ["has nothing left to do", ""],
  ["calls process.exit()", "process.exit(0);"],
  ["calls process.exit() while its client closes", "v.close(); process.exit(0);"],
]) {
  test(`a process that ${how} tells of the events that got no answer, and what the listener throws is printed`, async () => {
    silent ??= await serve(() => {});
    const { stdout, stderr } = await unanswered(then);
    assert.equal(stdout, "network_error 100\n");
    assert.match(stderr, /Error: mine/);
  });
}

test("a process that ends by itself flushes once, and again only what was emitted since", async () => {
  const exit = JSON.stringify(new URL("../dist/esm/exit.js", import.meta.url).href);
  for (const [since, calls] of [
    ["", ["flush 7", "stop", "told"]],
    ["emitted += 1;", ["flush 7", "told"]],
  ]) {
    const { stdout } = await run(`
      import { atExit } from ${exit};
      let emitted = 3;
      const said = (what) => console.log(what);
      const emitter = {
        flush: async (ms) => (said("flush " + ms), setTimeout(() => { ${since} }), false), stats: () => ({ buffered: 1, emitted }),
        stop: () => said("stop"), tellLast: () => said("told"),
      };
      atExit(emitter, 7);
      process.on("exit", () => emitter);`);
    assert.deepEqual(stdout.trim().split("\n"), calls);
  }
});

test("what a process could not send lies in the spool, and the next one sends it", async () => {
  const gone = createServer();
  await new Promise((listening) => gone.listen(0, "127.0.0.1", listening));
  const nowhere = `http://127.0.0.1:${gone.address().port}`;
  await new Promise((closed) => gone.close(closed));
  const spoolDirectory = folder();
  await run(emitting(nowhere, { spoolDirectory, exitTimeout: 100 }, "process.exit(0);"));
  assert.ok(readdirSync(spoolDirectory).length > 0);
  const { url, events } = await ingestion();
  const venturi = open(url, { spoolDirectory });
  assert.equal(await venturi.invocations.flush(), true);
  assert.equal(events.length, 100);
  assert.equal(venturi.invocations.stats().adopted, 100);
  await venturi.close();
});

test("a terminated worker's events are sent too", async () => {
  const { url, events } = await ingestion();
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    import { Venturi } from ${JSON.stringify(sdk)};
    ${emitting(url, {}, "parentPort.postMessage('emitted'); setInterval(() => {}, 1000);")}`)}`));
  await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await worker.terminate();
  // The worker's end did not block this thread, which is the server's; its last requests may still be on their way in.
  for (let turn = 0; events.length < 100 && turn < 1000; turn += 1) await new Promise((resume) => setTimeout(resume, 5));
  assert.equal(events.length, 100);
});
