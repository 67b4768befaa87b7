// Records one invocation and reads the ten dearest attribution records. Configured from the environment.
import { randomUUID } from "node:crypto";
import { InsufficientScopeError, Venturi } from "@venturi/sdk";

const venturi = new Venturi();
const receipt = await venturi.invocations.create({
  eventId: randomUUID(),
  ingestionLayer: "application",
  ingestionTimestamp: new Date(),
  provider: "openai",
  requestedModel: "gpt-4o",
  inputTokens: 1200,
  outputTokens: 350,
  attributedService: "support-copilot",
});
console.log("recorded as", receipt.invocationId);

for (const record of await venturi.attribution.list({ sort: "-cost_usd", limit: 10 }).toArray({ maxItems: 10 }))
  console.log(record.owner, record.costUsd, record.interpretation.confidence);

try {
  const key = await venturi.apiKeys.create({ name: "quickstart", scopes: ["read:attribution"] });
  await venturi.apiKeys.delete(key.id);
} catch (error) {
  if (!(error instanceof InsufficientScopeError)) throw error;
  console.log(error.errorCode, error.traceId, error.effect);
}
venturi.close();
