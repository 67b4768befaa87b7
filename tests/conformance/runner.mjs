// Runs one case in TypeScript's package: an order on standard input, what came out on standard output.
import { readFileSync } from "node:fs";
import { Venturi, VenturiError } from "../../bindings/node/dist/esm/index.js";

const event = {
  ingestionLayer: "application",
  ingestionTimestamp: "2026-05-29T18:30:00Z",
  provider: "openai",
  requestedModel: "gpt-4o",
  inputTokens: 7,
  estimatedCostUsd: "0.000000000001",
};

const order = JSON.parse(readFileSync(0, "utf8"));

async function run() {
  const { base_url, token, api_key, client_id, client_secret, ingestion_key } = order.client;
  const venturi = new Venturi({
    baseUrl: base_url, token, apiKey: api_key, clientId: client_id, clientSecret: client_secret, ingestionKey: ingestion_key,
  });
  const options = { maxRetries: order.max_retries, idempotencyKey: order.idempotency_key };
  if (order.timeout) options.timeout = order.timeout * 1000;
  try {
    switch (order.call) {
      case "get": {
        const r = await venturi.attribution.get(order.id, options);
        return {
          result: {
            id: r.id, occurred_at: r.occurredAt, served_model: r.servedModel, owner: r.owner, input_tokens: r.inputTokens,
            cost_usd: r.costUsd, carbon_gco2e: r.carbonGco2e, evidence_basis: r.interpretation.evidenceBasis,
          },
        };
      }
      case "list": {
        const items = [];
        const list = venturi.attribution.list({ filter: order.filter, sort: order.sort, limit: order.limit }, options);
        for await (const record of list) items.push(record.id);
        return { items };
      }
      case "ingest": {
        const receipt = await venturi.invocations.create({ ...event, eventId: order.event_id }, options);
        return { result: { status: receipt.status, invocation_id: receipt.invocationId } };
      }
      case "create_key": {
        const key = await venturi.apiKeys.create({ name: "case", scopes: ["read:attribution"] }, options);
        return { result: { id: key.id } };
      }
      default:
        throw new Error(`no such call: ${order.call}`);
    }
  } finally {
    venturi.close();
  }
}

try {
  console.log(JSON.stringify(await run()));
} catch (error) {
  if (!(error instanceof VenturiError)) throw error;
  console.log(
    JSON.stringify({
      error: {
        code: error.errorCode, class: error.constructor.name, kind: error.kind, http_status: error.httpStatus, trace_id: error.traceId,
        attempts: error.attempts, stopped: error.stopped, effect: error.effect, pointers: (error.problem?.errors ?? []).map((e) => e.pointer),
      },
    }),
  );
}
