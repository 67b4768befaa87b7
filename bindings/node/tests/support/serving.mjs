// Real servers for the tests, and what they answer.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { after } from "node:test";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";

for (const name of Object.keys(process.env)) if (name.startsWith("ARGMIN_")) delete process.env[name];

export const record = {
  id: "attr_1", invocation_id: "inv_1", occurred_at: "2026-05-29T18:30:00.123456Z", provider: "openai", requested_model: "gpt-4o",
  served_model: null, service: "support-copilot", owner: "team-cx", project: null, input_tokens: 1200, output_tokens: 350, cost_usd: 0.0142,
  cost_method: "priced", energy_wh: 0.83, carbon_gco2e: null, energy_method: "t2_estimated", pathway_category: "application_direct",
  output_state: "attributed",
  interpretation: {
    stage_origin: "stage_a", resolution: "deterministically_resolved", confidence: 0.91, confidence_band: "high",
    evidence_basis: "service_resolved", model_version: "rail-2025.11", degradation_state: "none", freshness: "fresh",
    export_eligibility: "eligible",
  },
};
export const detail = {
  ...record,
  explanation: {
    organization: null, project: null, service: null, identity: null, budget: null, signals: [], candidates: [],
    decision: "nothing competed", catalogue_version: "2026.11", attributed_at: "2026-05-29T18:30:01Z",
  },
};
export const page = (cursor, ...ids) => ({
  data: ids.map((id) => ({ ...record, id })),
  page: { next_cursor: cursor, limit: 50, has_more: cursor !== null },
});

const servers = [];
after(() => servers.forEach((server) => (server.closeAllConnections(), server.close())));

/** A server whose `answer(request, respond, body)` calls respond(status, body, headers). Its URL. */
export async function serve(answer) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      const sent = Buffer.concat(parts);
      const body = request.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
      answer(request, (status, text, headers = {}) => {
        response.writeHead(status, { "Content-Type": "application/json", ...headers });
        response.end(typeof text === "string" ? text : JSON.stringify(text));
      }, body.toString());
    });
  });
  servers.push(server);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${server.address().port}`;
}

/** A server that leaves hanging what `answer` says nothing of; its /asked is answered once there was such a request. */
export async function untilAsked(answer) {
  let hanging;
  const asked = new Promise((resolve) => (hanging = resolve));
  return serve((request, respond) => {
    if (request.url === "/asked") asked.then(() => respond(200, {}));
    else if (!answer(request, respond)) hanging();
  });
}

/** Takes every batch of events; `events` is what came. */
export async function ingestion() {
  const events = [];
  const url = await serve((request, respond, body) => {
    const sent = JSON.parse(body);
    const batch = Array.isArray(sent) ? sent : (sent.events ?? [sent]);
    events.push(...batch);
    respond(202, { accepted: batch.length, duplicates: 0, rejected: 0, results: [] });
  });
  return { url, events };
}

export const never = () => {};
export const sdk = new URL("../../dist/esm/index.js", import.meta.url).href;

/** Runs a module's text as a process of its own; rejects where that fails or takes 60 s. */
export function alone(text, { flags = [], env = process.env } = {}) {
  return promisify(execFile)(process.execPath, [...flags, "--input-type=module", "-e", text], { timeout: 60_000, env });
}

/** The same with `Venturi` imported. */
export const run = (text, how) => alone(`import { Venturi } from ${JSON.stringify(sdk)};\n${text}`, how);
