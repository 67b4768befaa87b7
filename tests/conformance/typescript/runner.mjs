// Runs cases in TypeScript's package: an order a line on standard input, its outcome a line on standard output (README.md has
// the form).
import { createInterface } from "node:readline";
import { Venturi, VenturiError } from "../../bindings/node/dist/esm/index.js";

const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same value with its members renamed; what `labels` holds is the user's own. */
function renamed(value, rename) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [rename(name), name === "labels" ? member : renamed(member, rename)]),
  );
}

function call(venturi, order) {
  const path = order.operation.split(".").map(camel);
  const resource = path.slice(0, -1).reduce((target, name) => target[name], venturi);
  const args = order.id === undefined ? [] : [order.id];
  const values = order.body ?? order.params;
  if (values !== undefined) args.push(renamed(values, camel));
  else if (order.operation.endsWith(".list")) args.push({});
  const options = { maxRetries: order.max_retries, idempotencyKey: order.idempotency_key };
  if (order.timeout) options.timeout = order.timeout * 1000;
  return resource[path.at(-1)](...args, options);
}

async function outcome(venturi, order) {
  const items = [];
  try {
    const answer = call(venturi, order);
    if (answer[Symbol.asyncIterator] === undefined) return { result: renamed((await answer) ?? null, snake) };
    for await (const item of answer) items.push(item.id ?? item.owner ?? "(unknown)");
    return { items };
  } catch (error) {
    if (!(error instanceof VenturiError)) throw error;
    return { items, error: shown(error) };
  }
}

function shown(error) {
  return {
    code: error.errorCode, class: error.constructor.name, kind: error.kind, http_status: error.httpStatus, trace_id: error.traceId,
    attempts: error.attempts, stopped: error.stopped, effect: error.effect, pointers: (error.problem?.errors ?? []).map((e) => e.pointer),
  };
}

async function run({ client, steps }) {
  let venturi;
  try {
    const options = renamed(client, camel);
    if (options.timeout) options.timeout *= 1000;
    venturi = new Venturi(options);
  } catch (error) {
    if (!(error instanceof VenturiError)) throw error;
    return { outcomes: [{ error: shown(error) }] };
  }
  try {
    const outcomes = [];
    for (const step of steps) {
      const calls = Array.from({ length: step.parallel ?? 1 }, () => outcome(venturi, step));
      outcomes.push(...(await Promise.all(calls)));
    }
    return { outcomes };
  } finally {
    venturi.close();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = await run(JSON.parse(line));
  } catch (error) {
    said = { failed: String(error) }; // the case fails, the others go on
  }
  console.log(JSON.stringify(said));
}
