// The client in Node's own situations: promises, aborting, workers, the end of the process.
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";

import { CallTimeoutError, CancelledError, ConfigError, DecodeError, NotFoundError, Venturi } from "../dist/esm/index.js";
import { detail, never, page, run, sdk, serve, untilAsked } from "./support/serving.mjs";

test("a wrong set-up says what to do", () => {
  assert.throws(() => new Venturi(), (error) => error instanceof ConfigError && /ARGMIN_BASE_URL/.test(error.message));
});

test("names are camelCase and nested models are decoded", async () => {
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(200, detail)), token: "t" });
  const read = await v.attribution.get("attr_1");
  assert.equal(read.costUsd, 0.0142);
  assert.equal(read.interpretation.stageOrigin, "stage_a");
  assert.equal(read.servedModel, null);
  v.close();
});

test("a list is async iterable, by item and by page", async () => {
  const url = await serve((request, answer) =>
    answer(200, request.url.includes("cursor=c1") ? page(null, "attr_3") : page("c1", "attr_1", "attr_2")));
  const v = new Venturi({ baseUrl: url, token: "t" });
  const ids = [];
  for await (const r of v.attribution.list()) ids.push(r.id);
  assert.deepEqual(ids, ["attr_1", "attr_2", "attr_3"]);
  const sizes = [];
  for await (const p of v.attribution.list().pages()) sizes.push(p.data.length);
  assert.deepEqual(sizes, [2, 1]);
  assert.equal((await v.attribution.list().firstPage()).page.hasMore, true);
  assert.equal((await v.attribution.list().toArray({ maxItems: 2 })).length, 2);
  v.close();
});

test("two hundred calls run side by side", async () => {
  const v = new Venturi({ baseUrl: await serve((r, answer) => answer(200, { ...detail, id: r.url.split("/").pop() })), token: "t" });
  const read = await Promise.all(Array.from({ length: 200 }, (_, i) => v.attribution.get(`attr_${i}`)));
  assert.deepEqual(read.map((r) => r.id), Array.from({ length: 200 }, (_, i) => `attr_${i}`));
  v.close();
});

test("errors are classes with everything known", async () => {
  const problem = { title: "Not found", status: 404, detail: "There is none.", error_code: "NOT_FOUND", trace_id: "tr" };
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(404, problem)), token: "t" });
  await assert.rejects(v.attribution.get("attr_1"), (error) => {
    assert.ok(error instanceof NotFoundError);
    assert.equal(error.name, "NotFoundError");
    assert.equal(error.errorCode, "NOT_FOUND");
    assert.equal(error.effect, "rejected");
    assert.equal(error.problem.detail, "There is none.");
    return true;
  });
  v.close();
});

test("an error that is printed says which values were refused", async () => {
  const errors = [{ pointer: "#/name", detail: "must not be empty" }, { pointer: "#/scopes/0", detail: "must be one of read:attribution" }];
  const problem = { title: "Not valid", status: 422, error_code: "VALIDATION_FAILED", detail: "2 properties are not valid.", errors };
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(422, problem)), token: "t" });
  const error = await v.apiKeys.create({ name: "", scopes: ["nope"] }).catch((rejected) => rejected);
  assert.equal(error.code, "VALIDATION_FAILED");
  assert.deepEqual(error.errors, errors);
  assert.match(inspect(error), /#\/name.*must not be empty.*#\/scopes\/0/s);
  assert.deepEqual((await v.attribution.get("").catch((rejected) => rejected)).errors, []);
  await v.close();
});

test("an error's stack leads to who waited for the call, the list or the table", async () => {
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(404, { title: "Not found", status: 404, error_code: "NOT_FOUND" })), token: "t" });
  const list = () => v.attribution.list();
  for (const wait of [
    async function mine() { await v.attribution.get("a"); },
    async function mine() { await v.attribution.get("a").withResponse(); },
    async function mine() { await Promise.all([v.attribution.get("a"), v.attribution.get("b")]); },
    async function mine() { for await (const _ of list()); },
    async function mine() { for await (const _ of list().pages()); },
    async function mine() { await list().toArray(); },
    async function mine() { await list().firstPage(); },
    async function mine() { await list().toArrow(); },
    async function mine() { await v.exports.wait("job_1"); },
    async function mine() { await v.exports.download("job_1", "/nowhere"); },
  ]) {
    const outer = async () => { await wait(); };
    await assert.rejects(outer(), (error) => error instanceof NotFoundError && /at async mine .*at async outer /s.test(error.stack), String(wait));
  }
  await v.close();
});

test("a call's promise is a promise: it may be chained, raced, awaited twice, left, and asked for its response", async () => {
  let asked = 0;
  const v = new Venturi({ baseUrl: await serve((_, answer) => (asked += 1, answer(200, detail))), token: "t" });
  const call = v.attribution.get("attr_1");
  assert.ok(call instanceof Promise);
  assert.equal((await call).id, "attr_1");
  assert.equal(await call, await call);
  assert.equal((await call.withResponse()).data, await call);
  assert.equal(await call.then(({ id }) => id), "attr_1");
  assert.equal((await Promise.race([call, new Promise(() => {})])).id, "attr_1");
  let last = false;
  assert.equal((await call.finally(() => (last = true))).id, "attr_1");
  assert.ok(last);
  assert.equal(asked, 1);
  await v.close();
  await assert.rejects(v.attribution.get("attr_1").catch((error) => Promise.reject(error.name)), (name) => name === "CancelledError");
});

test("a call that nobody waits for and that fails is an unhandled rejection, once", async () => {
  const url = await serve((_, answer) => answer(404, { title: "Not found", status: 404, error_code: "NOT_FOUND" }));
  const { stdout } = await run(`
    process.on("unhandledRejection", (error) => console.log(error.name));
    const v = new Venturi({ baseUrl: "${url}", token: "t" });
    v.attribution.get("a");
    await v.attribution.get("b").withResponse().catch(() => {});
    await v.attribution.get("c").catch(() => {});`);
  assert.equal(stdout, "NotFoundError\n");
});

test("what cannot be sent rejects and is not sent", async () => {
  let asked = 0;
  const v = new Venturi({ baseUrl: await serve(() => (asked += 1)), token: "t" });
  const never = new Date(NaN);
  await assert.rejects(v.apiKeys.create({ name: "k", scopes: [], expiresAt: never }), /^TypeError: expiresAt must be a valid Date/);
  await assert.rejects(v.reports.spend({ from: never, to: "2026-05-31" }).firstPage(), /^TypeError: from must be a valid Date/);
  await assert.rejects(v.invocations.create(undefined), TypeError);
  for (const id of ["", ".", "..", undefined, null]) await assert.rejects(v.attribution.get(id), /^ConfigError: attribution.get: a path argument is missing/);
  for (const maxItems of [NaN, -1]) await assert.rejects(v.attribution.list().toArray({ maxItems }), /^ConfigError: maxItems must be/);
  assert.deepEqual(await v.attribution.list().toArray({ maxItems: 0 }), []);
  await v.close();
  assert.equal(asked, 0);
});

test("an unreadable answer is a decode error", async () => {
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(200, "{")), token: "t" });
  await assert.rejects(v.attribution.get("attr_1"), DecodeError);
  v.close();
});

test("a timeout rejects", async () => {
  const v = new Venturi({ baseUrl: await serve(never), token: "t" });
  await assert.rejects(v.attribution.get("attr_1", { timeout: 50 }), CallTimeoutError);
  v.close();
});

test("aborting rejects with the signal's reason, before and after the start", async () => {
  const v = new Venturi({ baseUrl: await serve(never), token: "t" });
  const reason = new Error("changed my mind");
  await assert.rejects(v.attribution.get("attr_1", { signal: AbortSignal.abort(reason) }), reason);
  const controller = new AbortController();
  const pending = v.attribution.get("attr_1", { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(pending, reason);
  v.close();
});

test("one signal ends any number of calls and tables, and nobody is warned of a leak", async () => {
  const url = await untilAsked((request, answer) => request.url.includes("quick") && (answer(200, { ...detail, id: "quick" }), true));
  const { stdout, stderr } = await run(`
    const v = new Venturi({ baseUrl: "${url}", token: "t" });
    const controller = new AbortController();
    const { signal } = controller;
    for (let i = 0; i < 50; i += 1) await v.attribution.get("quick", { signal });
    const calls = [];
    for (let i = 0; i < 50; i += 1)
      calls.push(v.attribution.get("slow", { signal }), v.attribution.list({}, { signal }).toArray(), v.attribution.list({}, { signal }).toArrow());
    await fetch("${url}/asked");
    controller.abort(new Error("all of you"));
    const reasons = (await Promise.allSettled(calls)).map(({ reason }) => reason);
    console.log(reasons.length, reasons.every((reason) => reason === signal.reason));`);
  assert.equal(stdout, "150 true\n");
  assert.equal(stderr, "");
});

test("calls that ended leave nothing on their signal", async () => {
  const v = new Venturi({ baseUrl: await serve((_, answer) => answer(200, page(null, "attr_1"))), token: "t" });
  const { signal } = new AbortController();
  await v.attribution.list({}, { signal }).toArray();
  await v.attribution.list({}, { signal }).toArrow();
  await Promise.all([1, 2].map(() => v.attribution.list({}, { signal }).firstPage()));
  for await (const _ of v.attribution.list({}, { signal })) break;
  const stream = v.attribution.list({}, { signal }).toArrowStream()[Symbol.asyncIterator]();
  await stream.next();
  assert.equal(getEventListeners(signal, "abort").length, 1);
  await stream.return();
  assert.equal(getEventListeners(signal, "abort").length, 0);
  await v.close();
});

test("closing rejects what is pending", async () => {
  const v = new Venturi({ baseUrl: await serve(never), token: "t" });
  const pending = v.attribution.get("attr_1");
  v.close();
  v.close();
  await assert.rejects(pending, CancelledError);
});

test("CommonJS gets the same package", async () => {
  const { Venturi: Required } = createRequire(import.meta.url)("../dist/cjs/index.js");
  const v = new Required({ baseUrl: await serve((_, answer) => answer(200, detail)), token: "t" });
  assert.equal((await v.attribution.get("attr_1")).id, "attr_1");
  v.close();
});

test("an idle client does not keep the process alive, a pending call does", async () => {
  const url = await serve((_, answer) => setImmediate(() => answer(200, detail)));
  await run(`new Venturi({ baseUrl: "${url}", token: "t" });`);
  const { stdout } = await run(`new Venturi({ baseUrl: "${url}", token: "t" }).attribution.get("attr_1").then((r) => console.log(r.id));`);
  assert.equal(stdout, "attr_1\n");
});

test("process.exit with calls in flight ends cleanly", async () => {
  const url = await serve(never);
  await run(`const v = new Venturi({ baseUrl: "${url}", token: "t" }); v.attribution.get("a"); v.attribution.get("b"); setImmediate(() => process.exit(0));`);
});

test("workers have clients of their own and may be terminated at any time", async () => {
  const url = await serve((request, answer) => request.url.endsWith("slow") || answer(200, detail));
  const source = `
    import { Venturi } from ${JSON.stringify(sdk)};
    import { parentPort } from "node:worker_threads";
    const v = new Venturi({ baseUrl: "${url}", token: "t" });
    v.attribution.get("slow").catch(() => {});
    parentPort.postMessage((await v.attribution.get("attr_1")).id);`;
  for (let round = 0; round < 5; round += 1) {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
    const id = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    assert.equal(id, "attr_1");
    await worker.terminate();
  }
});

test("a header that is not ASCII is given byte by byte, as fetch gives it", async () => {
  const venturi = new Venturi({ baseUrl: await serve((_, respond) => respond(200, detail, { "X-Place": "Z\u00fcrich" })), apiKey: "vk_test" });
  const { response } = await venturi.attribution.get("attr_1").withResponse();
  assert.equal(response.headers.get("x-place"), "Z\u00fcrich");
  await venturi.close();
});
