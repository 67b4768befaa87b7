// Many clients, many threads, and what else is in the process.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import { CancelledError, Venturi } from "../dist/esm/index.js";
import { alone, detail, never, page, run, sdk, serve } from "./support/serving.mjs";

test("ten thousand clients, opened, used and closed one after the other, leave neither memory nor threads", async () => {
  const url = await serve((_, respond) => respond(200, detail));
  const { stdout } = await run(`
    import { readdirSync } from "node:fs";
    const open = () => new Venturi({ baseUrl: "${url}", apiKey: "vk_test", ingestionKey: "vik_test", emitter: { exitTimeout: 1 } });
    const threads = () => readdirSync("/proc/self/task").length;
    const some = async (count) => {
      for (let i = 0; i < count; i += 1) {
        const v = open();
        if (i % 100 === 0) await v.attribution.get("attr_1");
        if (i % 100 === 50) v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" });
        await v.close();
      }
    };
    // What is collected is given back in a later turn of the loop.
    const settle = async () => {
      for (let i = 0; i < 5; i += 1) {
        globalThis.gc();
        await new Promise((resume) => setTimeout(resume, 20));
      }
    };
    await some(2000);
    await settle();
    const before = { threads: threads(), rss: process.memoryUsage.rss() };
    await some(8000);
    await settle();
    console.log(JSON.stringify({ threads: threads() - before.threads, megabytes: (process.memoryUsage.rss() - before.rss) / 1e6 }));
  `, { flags: ["--expose-gc", "--max-semi-space-size=1"] }); // V8's own young generation would grow meanwhile
  const grown = JSON.parse(stdout);
  assert.ok(grown.threads <= 0, `${grown.threads} threads more`);
  assert.ok(grown.megabytes < 20, `${grown.megabytes} MB more`);
});

for (const [which, emitted] of [
  ["that nobody closed", ""],
  ["that have emitted, and that nobody closed,", 'v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" });'],
]) test(`clients ${which} are closed when they are collected`, async () => {
  const { stdout } = await run(`
    import { readdirSync } from "node:fs";
    const threads = () => readdirSync("/proc/self/task").length;
    const before = threads();
    const one = () => {
      const v = new Venturi({ baseUrl: "http://127.0.0.1:9", apiKey: "vk_test", ingestionKey: "vik_test", emitter: { exitTimeout: 1 } });
      ${emitted}
    };
    for (let i = 0; i < 100; i += 1) one();
    const most = threads();
    while (threads() > before + 10) {
      globalThis.gc();
      await new Promise((resume) => setTimeout(resume, 10));
    }
    console.log(most - before >= 100);
  `, { flags: ["--expose-gc"] });
  assert.equal(stdout, "true\n");
});

test("a client whose listener for drops holds it is collected once it is closed", async () => {
  const { stdout } = await run(`
    const one = async () => {
      const v = new Venturi({ baseUrl: "http://127.0.0.1:9", apiKey: "vk_test", ingestionKey: "vik_test",
        emitter: { exitTimeout: 1, onDrop: () => v.invocations.stats() } });
      v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" });
      await v.close();
      return new WeakRef(v);
    };
    const held = await one();
    while (held.deref()) {
      await new Promise((resume) => setTimeout(resume, 10));
      globalThis.gc();
    }
    console.log("collected");
  `, { flags: ["--expose-gc"] });
  assert.equal(stdout, "collected\n");
});

test("listeners hear of what clients give up that nobody closed", async () => {
  const { stdout } = await run(`
    let told = 0;
    const one = () => {
      const v = new Venturi({ baseUrl: "http://127.0.0.1:9", apiKey: "vk_test", ingestionKey: "vik_test",
        emitter: { exitTimeout: 1, onDrop: ({ reason, count }) => { if (reason === "network_error") told += count; } } });
      for (let i = 0; i < 5; i += 1) v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" });
    };
    for (let i = 0; i < 40; i += 1) one();
    while (told < 200) {
      globalThis.gc();
      await new Promise((resume) => setTimeout(resume, 5));
    }
    console.log(told);
  `, { flags: ["--expose-gc"] });
  assert.equal(stdout, "200\n");
});

const withStores = `
  import { MemoryTokenStore, login } from ${JSON.stringify(sdk)};
  import { FakeClock, FakeWire } from ${JSON.stringify(new URL("../dist/esm/testing.js", import.meta.url).href)};
  const tokens = { accessToken: "at_1", refreshToken: "", expiresAt: Date.now() + 3_600_000, scope: "" };
  const open = (tokenStore) => new Venturi({ baseUrl: "${"http://127.0.0.1:9"}", clientId: "cli_1", tokenStore, maxRetries: 0 });
  const collected = async (...held) => {
    while (held.some((one) => one.deref())) {
      await new Promise((resume) => setTimeout(resume, 5));
      globalThis.gc();
    }
    console.log("collected");
  };`;

for (const [what, one] of [
  ["whose client was closed", 'const store = new MemoryTokenStore(); store.save(tokens); const v = open(store); await v.rateLimit.get().catch(() => {}); await v.close(); return [store, v];'],
  ["whose client nobody closed", 'const store = new MemoryTokenStore(); store.save(tokens); const v = open(store); await v.rateLimit.get().catch(() => {}); return [store, v];'],
  ["that holds its client, once that is closed,", 'const store = new MemoryTokenStore(); const v = open(store); store.client = v; await v.close(); return [store, v];'],
  ["that was told of a change", 'const store = new MemoryTokenStore(); store.changed(); return [store];'],
  ["of a login that failed", `const store = new MemoryTokenStore(); const wire = new FakeWire(); wire.answer(500, {});
     await login({ baseUrl: "https://v.example", clientId: "cli_1", tokenStore: store, maxRetries: 0, wire, clock: new FakeClock({ manual: true }), openBrowser() {} }).catch(() => {});
     return [store];`],
]) test(`a token store ${what} is collected`, async () => {
  const { stdout } = await run(`${withStores}
    const one = async () => { ${one} };
    const all = [];
    for (let i = 0; i < 20; i += 1) all.push(...(await one()).map((held) => new WeakRef(held)));
    await collected(...all);`, { flags: ["--expose-gc"] });
  assert.equal(stdout, "collected\n");
});

test("a token store that nobody but an open client or a login holds goes on answering", async () => {
  const url = await serve((request, respond) => respond(200, { ...detail, id: request.headers.authorization }));
  const { stdout } = await run(`${withStores}
    const settle = async () => {
      for (let i = 0; i < 5; i += 1) {
        globalThis.gc();
        await new Promise((resume) => setTimeout(resume, 5));
      }
    };
    const stored = () => { const store = new MemoryTokenStore(); store.save(tokens); return store; };
    const v = new Venturi({ baseUrl: "${url}", clientId: "cli_1", tokenStore: stored() });
    await settle();
    console.log((await v.attribution.get("attr_1")).id);
    await v.close();

    const wire = new FakeWire();
    wire.answer(200, { issuer: "https://v.example", authorization_endpoint: "https://v.example/authorize",
      code_challenge_methods_supported: ["S256"], authorization_response_iss_parameter_supported: true });
    wire.answer(200, { access_token: "at_2", expires_in: 3600, scope: "" });
    const openBrowser = async (url) => {
      await settle();
      const asked = new URL(url).searchParams;
      await fetch(asked.get("redirect_uri") + "?code=c&iss=https%3A%2F%2Fv.example&state=" + asked.get("state"));
    };
    const granted = await login({ baseUrl: "https://v.example", clientId: "cli_1", tokenStore: new MemoryTokenStore(), wire, clock: new FakeClock({ manual: true }), openBrowser });
    console.log(granted.accessToken);`, { flags: ["--expose-gc"] });
  assert.equal(stdout, "Bearer at_1\nat_2\n");
});

test("where no thread can be had, what needs one rejects, and goes on once there is room", async () => {
  const url = await serve((request, respond) => respond(200, page(null)));
  const { stdout } = await run(`
    import { execFileSync } from "node:child_process";
    import { readFileSync } from "node:fs";
    const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test", maxRetries: 0 });
    const limit = (bytes) => execFileSync("prlimit", ["--pid", String(process.pid), "--as=" + bytes + ":"]);
    const parts = v.attribution.list().toArrowStream().getReader();
    const kilobytes = Number(/VmSize:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
    limit(kilobytes * 1024 + 6e6); // less than a thread's stack
    const flushed = await v.invocations.flush().catch((error) => error);
    const read = await parts.read().catch((error) => error);
    limit("unlimited");
    for (const error of [flushed, read]) console.log(error.name, error.message);
    console.log(await v.invocations.flush(), (await v.attribution.list().toArrow()).length > 100);
    await v.close();`);
  assert.equal(stdout, "ConfigError no thread can be started: the process has too many, or no memory\n".repeat(2) + "true true\n");
});

test("where memory runs out on a thread of its own, what waits for it rejects, and goes on once there is some", async () => {
  const folder = mkdtempSync(join(tmpdir(), "venturi-node-"));
  const library = join(folder, "scarce.so");
  execFileSync("cc", ["-shared", "-fPIC", "-o", library, fileURLToPath(new URL("support/scarce.c", import.meta.url)), "-ldl"]);
  const { stdout } = await run(`
    const v = new Venturi({ baseUrl: "http://127.0.0.1:9", apiKey: "vk_test" });
    process.umask(0o123);
    const error = await v.invocations.flush().catch((error) => error);
    process.umask(0);
    console.log(error.name, error.message);
    console.log(await v.invocations.flush());
    await v.close();`, { env: { ...process.env, LD_PRELOAD: library } });
  rmSync(folder, { recursive: true });
  assert.equal(stdout, "ConfigError it was not done: the process has no memory left\ntrue\n");
});

test("whoever waits for a client's end need not hold the client", async () => {
  const { stdout } = await run(`
    for (let i = 0; i < 300; i += 1) {
      const closed = new Venturi({ baseUrl: "http://127.0.0.1:9", apiKey: "vk_test" }).close();
      globalThis.gc();
      await closed;
    }
    console.log("all");`, { flags: ["--expose-gc"] });
  assert.equal(stdout, "all\n");
});

test("a thousand calls are pending when their client closes: each rejects, and the process ends", async () => {
  const url = await serve(never);
  const { stdout } = await run(`
    const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test" });
    const calls = Array.from({ length: 1000 }, (_, i) => v.attribution.get("a" + i).catch((error) => error.name));
    setTimeout(() => v.close(), 20);
    console.log((await Promise.all(calls)).filter((name) => name === "CancelledError").length);`);
  assert.equal(stdout, "1000\n");
});

test("a call of a closed client rejects, and closing twice is closing once", async () => {
  const v = new Venturi({ baseUrl: await serve(never), apiKey: "vk_test" });
  assert.equal(v.close(), v.close());
  await v.close();
  await assert.rejects(v.attribution.get("a"), CancelledError);
  await assert.rejects(v.attribution.list().toArray(), CancelledError);
});

test("workers come and go in the middle of calls and lists, while this thread goes on with its own", async () => {
  const url = await serve((request, respond) =>
    request.url.endsWith("slow") || respond(200, /attribution(\?|$)/.test(request.url) ? page("again" + Math.random(), "a", "b") : detail));
  const source = `
    import { parentPort } from "node:worker_threads";
    import { Venturi } from ${JSON.stringify(sdk)};
    const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test", ingestionKey: "vik_test", emitter: { exitTimeout: 10 } });
    v.attribution.get("slow").catch(() => {});
    (async () => { for await (const item of v.attribution.list()) v.invocations.emit({ provider: "openai", requestedModel: item.id }); })();
    parentPort.postMessage((await v.attribution.get("attr_1")).id);`;
  const own = new Venturi({ baseUrl: url, apiKey: "vk_test" });
  for (let round = 0; round < 4; round += 1) {
    const workers = Array.from({ length: 4 }, () => new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`)));
    await Promise.all(workers.map((worker) => new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject))));
    assert.equal((await own.attribution.get("attr_1")).id, "attr_1");
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  await own.close();
});

test("a worker alone may load the package and be terminated: the main thread never had it", async () => {
  const url = await serve(never);
  const inside = `import { parentPort } from "node:worker_threads"; import { Venturi } from ${JSON.stringify(sdk)};
    new Venturi({ baseUrl: "${url}", apiKey: "vk_test" }).attribution.get("a").catch(() => {}); parentPort.postMessage("on its way");`;
  const { stdout } = await alone(`
    import { Worker } from "node:worker_threads";
    for (let i = 0; i < 3; i += 1) {
      const worker = new Worker(new URL("data:text/javascript," + encodeURIComponent(${JSON.stringify(inside)})));
      await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
      await worker.terminate();
    }
    console.log("alive");`);
  assert.match(stdout, /alive/);
});

test("its OpenSSL gets along with Node's own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "venturi-node-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", cert,
    "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], { stdio: "ignore" });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(detail));
  });
  await new Promise((listening) => server.listen(0, "localhost", listening));
  const baseUrl = `https://localhost:${server.address().port}`;
  const own = () => new Promise((resolve, reject) =>
    get(baseUrl, { ca: readFileSync(cert) }, (answer) => answer.resume().on("end", () => resolve(answer.statusCode))).on("error", reject));
  const v = new Venturi({ baseUrl, apiKey: "vk_test", caFile: cert });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? own() : v.attribution.get("attr_1").then((read) => read.id))));
  assert.deepEqual(new Set(answers), new Set([200, "attr_1"]));
  const stranger = new Venturi({ baseUrl, apiKey: "vk_test", maxRetries: 0 });
  await assert.rejects(stranger.attribution.get("attr_1"), { name: "TransportError" });
  await Promise.all([v.close(), stranger.close()]);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
