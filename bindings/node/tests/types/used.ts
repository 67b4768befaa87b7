// A user's program, which must compile, and mistakes, which must not. Checked by types.test.mjs with `tsc --strict`.
import { type AttributionRecord, type EmittedEvent, Pages, RateLimitError, Venturi, VenturiError, toDate } from "@venturi/sdk";

export async function used(venturi: Venturi): Promise<void> {
  for await (const record of venturi.attribution.list({ filter: ["provider:eq:openai"], sort: "-cost_usd", limit: 200 })) {
    const cost: number | null = record.costUsd;
    const when: Date = toDate(record.occurredAt);
    const unknown: unknown = record.extra?.["water_ml"];
    console.log(cost, when, unknown, record.interpretation.confidence);
  }
  const few: AttributionRecord[] = await venturi.attribution.list().toArray({ maxItems: 10 });
  const list: Pages<{ data: AttributionRecord[] }, AttributionRecord> = venturi.attribution.list();
  for await (const page of list.pages()) console.log(page.data.length);
  const { data, response } = await venturi.attribution.get(few[0]?.id ?? "attr_1", { timeout: 2_000, headers: { "X-Team": "cx" } }).withResponse();
  console.log(data.explanation, response.headers.get("x-trace-id"), response.rateLimit?.remaining, response.replayed);
  await venturi.withOptions({ maxRetries: 0 }).apiKeys.create({ name: "k", scopes: ["read:attribution"] }, { idempotencyKey: "01J9ZC2T7W8Q4R5S6T7V8W9X0Y" });
  const event: EmittedEvent = { provider: "openai", requestedModel: "gpt-4o", occurredAt: new Date(), labels: { team: "cx" } };
  const taken: boolean = venturi.invocations.emit(event);
  const settled: boolean = await venturi.invocations.flush({ timeoutMs: 5_000 });
  console.log(taken, settled, venturi.invocations.stats().dropped.rejected);
  try {
    await venturi.reports.spend({ from: "2026-05-01", to: "2026-05-31" }).firstPage();
  } catch (error) {
    if (error instanceof RateLimitError) console.log(error.retryAfter, error.code);
    else if (error instanceof VenturiError) console.log(error.effect === "unknown", error.acrValues, error.problem?.detail);
  }
  await venturi.close();
}

export async function disposed(): Promise<void> {
  await using venturi = new Venturi({ baseUrl: "https://venturi.example.com", apiKey: "vk_1", emitter: { onDrop: ({ reason, count }) => console.log(reason, count) } });
  await used(venturi);
}

export function mistaken(venturi: Venturi): void {
  // @ts-expect-error there is no such option
  new Venturi({ apikey: "vk_1" });
  // @ts-expect-error names are camelCase
  venturi.invocations.emit({ provider: "openai", requested_model: "gpt-4o" });
  // @ts-expect-error a model must be named
  venturi.invocations.emit({ provider: "openai" });
  // @ts-expect-error tokens are numbers
  venturi.invocations.emit({ provider: "openai", requestedModel: "gpt-4o", inputTokens: "7" });
  // @ts-expect-error a scope that nobody can have
  void venturi.apiKeys.create({ name: "k", scopes: [7] });
  // @ts-expect-error reading takes no idempotency key
  void venturi.attribution.get("attr_1", { idempotencyKey: "k" });
  // @ts-expect-error a cost may be null
  void venturi.attribution.get("attr_1").then((read): number => read.costUsd);
  // @ts-expect-error the core is nobody's business
  new Pages(undefined, undefined);
}
