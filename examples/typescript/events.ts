// Emits an event for each call of a model: nothing waits for it. Configured from the environment, of which ARGMIN_INGESTION_KEY is needed; the
// folder that the argument names keeps what cannot be sent, for the next process. Prints what became of the events as JSON.
import { Venturi } from "@venturi/sdk";

const venturi = new Venturi({
  emitter: {
    spoolDirectory: process.argv[2],
    onDrop: ({ reason, count, detail }) => console.error(`${count} events were given up: ${reason} ${detail}`),
  },
});

/** What an application has already: a call whose answer says how many tokens it took. */
async function complete(prompt: string) {
  return { model: "gpt-4o-2024-11-20", usage: { inputTokens: prompt.length, outputTokens: 350 } };
}

async function recorded(prompt: string, team: string) {
  const begun = performance.now();
  const answer = await complete(prompt);
  venturi.invocations.emit({
    provider: "openai",
    requestedModel: "gpt-4o",
    servedModel: answer.model,
    ...answer.usage,
    latencyMs: Math.round(performance.now() - begun),
    occurredAt: new Date(),
    attributedService: "support-copilot",
    labels: { team },
  });
  return answer;
}

await Promise.all(["Where is my parcel?", "Reset my password", "Which plan do I have?"].map((prompt) => recorded(prompt, "cx")));

// A service leaves this to the end of its process. Whoever wants to know now waits.
const settled = await venturi.invocations.flush({ timeoutMs: 10_000 });
const { emitted, accepted, dropped } = venturi.invocations.stats();
console.log(JSON.stringify({ settled, emitted, accepted, rejected: dropped.rejected }));
await venturi.close();
