// Runs cases in TypeScript's package: an order a line on standard input, its outcome a line on standard output (README.md has
// the form). A call is cancelled by its signal.
import { createInterface } from "node:readline";
import { Venturi, VenturiError, WebhookVerifier } from "../../../bindings/node/dist/esm/index.js";
import { FakeClock } from "../../../bindings/node/dist/esm/testing.js";

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

/** A member that is there, in milliseconds. */
const ms = (seconds) => (seconds === undefined ? undefined : seconds * 1000);

/** One case: a client on a fake clock, and what is done with it. */
class Session {
  constructor({ client, steps }) {
    this.steps = steps;
    // To be cancelled in a wait, the clock must not jump over it.
    this.clock = new FakeClock({ manual: steps.some((step) => step.cancel === "in_wait"), jitter: client.jitter ?? 0.5 });
    this.controller = new AbortController();
    const { headers, surface, jitter, ...rest } = client;
    this.options = { ...renamed(rest, camel), headers, partner: surface === "partner", clock: this.clock };
    for (const name of ["timeout", "initialBackoff", "maxBackoff"]) this.options[name] = ms(this.options[name]);
  }

  async run() {
    try {
      this.venturi = new Venturi(this.options);
    } catch (error) {
      if (!(error instanceof VenturiError)) throw error;
      return { outcomes: [{ error: failed(error) }], waits: [] };
    }
    try {
      const outcomes = [];
      for (const step of this.steps) {
        if (step.advance !== undefined) this.clock.advance(ms(step.advance));
        else outcomes.push(...(await Promise.all(Array.from({ length: step.parallel ?? 1 }, () => this.outcome(step)))));
      }
      return { outcomes, waits: this.clock.waits.map((wait) => wait / 1000) };
    } finally {
      await this.venturi.close();
    }
  }

  async outcome(step) {
    try {
      if (step.operation === "webhook") return received(step);
      if (step.cancel === "before") this.controller.abort();
      const answer = this.started(step);
      if (step.cancel === "in_wait") void this.clock.awaitWait().then(() => this.controller.abort());
      return await (answer[Symbol.asyncIterator] === undefined ? shown(answer) : this.read(step, answer));
    } catch (error) {
      if (error === this.controller.signal.reason) return { cancelled: error.name };
      if (!(error instanceof VenturiError)) throw error;
      return { error: failed(error) };
    }
  }

  started(step) {
    const path = step.operation.split(".").map(camel);
    const resource = path.slice(0, -1).reduce((target, name) => target[name], this.venturi);
    const args = step.id === undefined ? [] : [step.id];
    const values = step.body ?? step.params;
    if (values !== undefined) args.push(renamed(values, camel));
    else if (step.operation.endsWith(".list")) args.push({});
    const options = { headers: step.headers, signal: this.controller.signal };
    if (step.timeout !== undefined) options.timeout = ms(step.timeout);
    if (step.max_retries !== undefined) options.maxRetries = step.max_retries;
    if (step.idempotency_key !== undefined) options.idempotencyKey = step.idempotency_key;
    return resource[path.at(-1)](...args, options);
  }

  async read(step, list) {
    if (step.read === "first_page") return shown(list.firstPage(), pageShown);
    if (step.read === "first_item") return { items: (await list.toArray({ maxItems: 1 })).map(nameOf) };
    if (step.read?.startsWith("pages")) return this.pages(step, list);
    const items = [];
    try {
      for await (const item of list) items.push(nameOf(item));
      return { items };
    } catch (error) {
      if (!(error instanceof VenturiError)) throw error;
      return { items, error: failed(error) };
    }
  }

  /** Page by page; after an error the list is taken up again at the cursor that the last page gave, where the case says so. */
  async pages(step, list) {
    const pages = [];
    let cursor = null;
    try {
      for await (const page of list.pages()) {
        pages.push(pageShown(page));
        cursor = page.page.nextCursor;
      }
      return { pages };
    } catch (error) {
      if (!(error instanceof VenturiError)) throw error;
      const seen = { pages, error: failed(error), cursor };
      if (step.read === "pages_resumed") {
        const again = { ...step, params: { ...step.params, cursor }, read: "pages" };
        pages.push(...(await this.pages(again, this.started(again))).pages);
      }
      return seen;
    }
  }

  advance(seconds) {
    this.clock.advance(ms(seconds));
  }

  cancel() {
    this.controller.abort();
  }

  close() {
    void this.venturi.close();
  }
}

async function shown(call, show = (data) => renamed(data, snake)) {
  const { data, response } = await call.withResponse();
  const { status, traceId, attempts, replayed } = response;
  const info = { status, trace_id: traceId, attempts, replayed, rate_limit: limitShown(response.rateLimit) };
  return { result: data === undefined ? null : show(data), info };
}

const limitShown = ({ limit = null, remaining = null, reset = null, policy = "" } = {}) => ({ limit, remaining, reset, policy });
const nameOf = (item) => item.id ?? item.owner ?? "(unknown)";
const pageShown = ({ data, page }) => ({ items: data.map(nameOf), ...renamed(page, snake), as_of: page.asOf ?? null });

function failed(error) {
  const seen = {
    code: error.errorCode, class: error.constructor.name, kind: error.kind, message: error.message, http_status: error.httpStatus,
    trace_id: error.traceId, attempts: error.attempts, stopped: error.stopped, effect: error.effect,
    retry_after: error.retryAfter === undefined ? null : error.retryAfter / 1000, rate_limit: limitShown(error.rateLimit),
    problem: error.problem !== undefined, pointers: (error.problem?.errors ?? []).map((e) => e.pointer),
  };
  return error.signatureFault ? { ...seen, signature_fault: error.signatureFault } : seen;
}

/** A webhook message, as its receiver sees it. */
function received({ secrets, headers, body, now, tolerance }) {
  const clock = new FakeClock({ manual: true });
  clock.advance(new Date(now) - clock.now);
  const message = new WebhookVerifier(secrets, { clock, ...(tolerance !== undefined && { tolerance: ms(tolerance) }) }).unwrap(body, headers);
  if (message.challenge !== undefined) return { result: { challenge: message.challenge } };
  const { id, type, sentAt, known, data } = message;
  return { result: { id, type, sent_at: sentAt.toISOString(), typed: known, threshold: (known && data.threshold) || null } };
}

const say = (said) => console.log(JSON.stringify(said));
let session;

async function run(order) {
  try {
    session = new Session(order);
    say(await session.run());
  } catch (error) {
    say({ failed: String(error.stack) }); // the case fails, the others go on
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  if (order.do === "run") {
    void run(order);
    continue;
  }
  session[order.do](order.seconds);
  say({ done: order.do });
}
