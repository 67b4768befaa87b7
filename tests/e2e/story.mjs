// The story of test_languages.py in TypeScript's package.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { ApiError, NotFoundError, Venturi } from "../../bindings/node/dist/esm/index.js";

const event = (eventId, more = {}) => ({
  eventId,
  ingestionLayer: "application",
  ingestionTimestamp: new Date(),
  provider: "openai",
  requestedModel: "gpt-4o",
  inputTokens: 1200,
  outputTokens: 350,
  ...more,
});

const caught = async (promise) => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("this should have failed");
};

const v = new Venturi();
const one = event(randomUUID());
const created = await v.invocations.create(one);
const repeated = await v.invocations.create(one);
assert.equal(repeated.invocationId, created.invocationId);
const batch = await v.invocations.createBatch({
  events: [event(randomUUID()), event(randomUUID()), event(randomUUID()), event(randomUUID(), { estimatedCostUsd: "-1" })],
});
const rejected = batch.results.find((r) => r.status === "rejected");

const end = Date.now() + 5000;
let listed = [];
while (listed.length === 0 && Date.now() < end)
  listed = await v.attribution.list({ filter: [`invocation_id:eq:${created.invocationId}`] }).toArray();
const read = await v.attribution.get(listed[0].id);

const newest = v.attribution.list({ sort: "-id", limit: 2 });
const byItem = (await newest.toArray({ maxItems: 5 })).map((r) => r.id);
const byPage = [];
for await (const page of newest.pages()) {
  byPage.push(...page.data.map((r) => r.id));
  if (byPage.length >= 5) break;
}

const missing = await caught(v.attribution.get("attr_01ARZ3NDEKTSV4RRFFQ69G5FAV"));
assert.ok(missing instanceof NotFoundError && missing.traceId);
const refused = await caught(v.attribution.list({ filter: ["colour:eq:red"] }).toArray());
assert.ok(refused instanceof ApiError);

console.log(
  JSON.stringify({
    created: created.status,
    repeated: repeated.status,
    batch: [batch.accepted, batch.rejected, rejected.problem.errorCode],
    attributed: [read.requestedModel, read.costUsd, read.costMethod],
    listed_and_read_agree: listed[0].id === read.id && listed[0].costUsd === read.costUsd && listed[0].occurredAt === read.occurredAt,
    items_over_pages: byItem.length === 5 && byItem.join() === byPage.slice(0, 5).join(),
    missing: [missing.errorCode, missing.httpStatus, missing.effect, missing.attempts],
    refused: [refused.errorCode, refused.httpStatus],
  }),
);
