// From an export's job to its file.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { ConfigError, DecodeError, FileError, Venturi } from "../dist/esm/index.js";

const folder = mkdtempSync(join(tmpdir(), "venturi-node-"));
const servers = [];
after(() => {
  rmSync(folder, { recursive: true, force: true });
  servers.forEach((server) => (server.closeAllConnections(), server.close()));
});

const content = Buffer.from("BilledCost,ServiceName\n0.0142,support-copilot\n".repeat(5000));

/** An instance whose one job is running for `reads` reads, and completed then; its file. */
async function instance({ reads = 0, file = content } = {}) {
  let read = 0;
  const server = createServer((request, response) => {
    if (request.url.startsWith("/files/")) return response.writeHead(200, { "Content-Type": "text/csv" }).end(file);
    const done = read++ >= reads;
    const job = {
      job_id: "job_1", status: done ? "completed" : "running", format: "focus", compression: "none", period: { from: "2026-05-01", to: "2026-05-31" },
      group_by: [], created_at: "2026-06-01T00:00:00Z", completed_at: done ? "2026-06-01T00:01:00Z" : null, progress: done ? 1 : 0.25,
      result_url: done ? `http://127.0.0.1:${server.address().port}/files/1?signature=s${read}` : null, expires_at: done ? "2026-06-08T00:00:00Z" : null,
      file_name: done ? "may.csv" : null, bytes: done ? content.length : null,
      sha256: done ? createHash("sha256").update(content).digest("hex") : null, rows: done ? 5000 : null, total_cost_usd: done ? 71 : null,
      cost_methods: [], suppressed: null, error: null,
    };
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(job));
  });
  servers.push(server);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return new Venturi({ baseUrl: `http://127.0.0.1:${server.address().port}`, apiKey: "vk_test", maxRetries: 0 });
}

test("a job is waited for, and tells how far it is", async () => {
  const venturi = await instance({ reads: 1 });
  const told = [];
  const job = await venturi.exports.wait("job_1", { onProgress: (progress) => told.push(progress) });
  assert.equal(job.status, "completed");
  assert.equal(job.jobId, "job_1");
  assert.deepEqual(told, [{ status: "running", share: 0.25 }, { status: "completed", share: 1 }]);
  await venturi.close();
});

test("a completed job's file comes to the disk, whole", async () => {
  const venturi = await instance();
  const path = join(folder, "may.csv");
  const told = [];
  await venturi.exports.download(await venturi.exports.get("job_1"), path, { onProgress: (progress) => told.push(progress) });
  assert.ok(readFileSync(path).equals(content));
  assert.equal(existsSync(`${path}.part`), false);
  assert.deepEqual(told.at(-1), { bytes: content.length, total: content.length, resumedFrom: 0 });
  await venturi.close();
});

test("a file that is not what the job says gets no name, and a disk that refuses is told of", async () => {
  const other = await instance({ file: Buffer.from(content).fill("x") });
  const path = join(folder, "other.csv");
  await assert.rejects(other.exports.download("job_1", path), DecodeError);
  assert.equal(existsSync(path), false);
  const venturi = await instance();
  await assert.rejects(venturi.exports.download("job_1", join(folder, "nowhere", "may.csv")), FileError);
  await Promise.all([other.close(), venturi.close()]);
});

test("what a listener for progress throws is an uncaught exception, and the wait and the download go on", async () => {
  const venturi = await instance({ reads: 1 });
  const thrown = [];
  const others = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => thrown.push(error.message));
  try {
    const path = join(folder, "told.csv");
    await venturi.exports.wait("job_1", { onProgress: ({ status }) => { throw new Error(status); } });
    await venturi.exports.download("job_1", path, { onProgress: ({ bytes }) => { if (bytes === content.length) throw new Error("whole"); } });
    assert.ok(readFileSync(path).equals(content));
  } finally {
    process.removeAllListeners("uncaughtException");
    for (const other of others) process.on("uncaughtException", other);
  }
  assert.deepEqual(thrown, ["running", "completed", "whole"]);
  await venturi.close();
});

test("limits of exports: Infinity is none, and what is no number or below zero is refused by its name", async () => {
  const venturi = await instance();
  const path = join(folder, "limits.csv");
  for (const value of [NaN, -1, -Infinity]) {
    await assert.rejects(venturi.exports.wait("job_1", { timeout: value }), (error) => error instanceof ConfigError && /^timeout must be/.test(error.message));
    for (const name of ["timeout", "maxRetries"])
      await assert.rejects(venturi.exports.download("job_1", path, { [name]: value }), (error) => error instanceof ConfigError && error.message.startsWith(`${name} must be`));
  }
  assert.equal(existsSync(path), false);
  await venturi.exports.wait("job_1", { timeout: Infinity });
  await venturi.exports.download("job_1", path, { timeout: Infinity, maxRetries: Infinity });
  assert.ok(readFileSync(path).equals(content));
  await venturi.close();
});

test("aborting ends a wait, and leaves the job alone", async () => {
  const venturi = await instance({ reads: 1000 });
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const waiting = venturi.exports.wait("job_1", { signal: controller.signal, onProgress: () => controller.abort(reason) });
  await assert.rejects(waiting, reason);
  await venturi.close();
});
