// One call as data, and the one way to make it. Resources are generated over this.

import native from "./native.cjs";
import { DecodeError, VenturiError, fromNative } from "./errors.js";
import { errorsByCode } from "./generated/errors.js";

/** What one call does differently from its client. */
export interface CallOptions {
  /** Milliseconds for the whole call: attempts, waits between them, a token refresh. */
  timeout?: number;
  /** Attempts after the first; 0 turns retrying off. */
  maxRetries?: number;
  /** Aborting cancels the call. */
  signal?: AbortSignal;
}

/** The same for a call that changes something. */
export interface MutationOptions extends CallOptions {
  /** A UUID or ULID, to repeat the call safely later; without it each call gets a fresh one that stays over its retries. */
  idempotencyKey?: string;
}

/** How a client is set up. What is left out is read from ARGMIN_BASE_URL, ARGMIN_TOKEN, ARGMIN_API_KEY, ARGMIN_CLIENT_ID and
 * ARGMIN_CLIENT_SECRET, ARGMIN_INGESTION_KEY. */
export interface VenturiOptions {
  baseUrl?: string;
  token?: string;
  apiKey?: string;
  clientId?: string;
  clientSecret?: string;
  ingestionKey?: string;
  /** Milliseconds for a whole call, retries included (30,000). */
  timeout?: number;
  /** Attempts after the first (2). */
  maxRetries?: number;
}

/** One call, as the generated resources hand it over. */
export interface Call<T> {
  operation: string;
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  options: MutationOptions;
  decode: (wire: any) => T;
}

/** The native client with promises around it. */
export class Core {
  readonly #native: native.Client;

  constructor(options: VenturiOptions) {
    try {
      this.#native = new native.Client(options);
    } catch (error) {
      const failure = (error as { failure?: native.Failure }).failure;
      throw failure ? fromNative(failure, errorsByCode) : error;
    }
  }

  call<T>(call: Call<T>): Promise<T> {
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    return this.#finish(call, (done) =>
      this.#native.submit(call.operation, pairs(call.path), pairs(call.query), body, call.options, done),
    ) as Promise<T>;
  }

  /** A function that gives the next page each time, and undefined after the last. */
  pages<T>(call: Call<T>): () => Promise<T | undefined> {
    const pager = this.#native.pages(call.operation, pairs(call.path), pairs(call.query), undefined, call.options);
    return () => this.#finish(call, (done) => this.#native.next(pager, done));
  }

  close(): void {
    this.#native.close();
  }

  #finish<T>(call: Call<T>, start: (done: native.Done) => number | undefined): Promise<T | undefined> {
    const { signal } = call.options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      let abort: (() => void) | undefined;
      const id = start((outcome) => {
        if (abort) signal?.removeEventListener("abort", abort);
        try {
          resolve(decode(outcome, call.decode));
        } catch (error) {
          reject(signal?.aborted ? signal.reason : error);
        }
      });
      if (id === undefined) return resolve(undefined);
      if (signal) signal.addEventListener("abort", (abort = () => this.#native.cancel(id)), { once: true });
    });
  }
}

function decode<T>(outcome: native.Outcome, decoder: (wire: any) => T): T {
  if (outcome.failure) throw fromNative(outcome.failure, errorsByCode);
  try {
    return decoder(outcome.body === "" ? undefined : JSON.parse(outcome.body));
  } catch (error) {
    if (error instanceof VenturiError) throw error;
    throw new DecodeError(`the answer is not what the contract says: ${(error as Error).message}`, {
      kind: "decode",
      httpStatus: outcome.status,
      traceId: outcome.traceId,
      attempts: outcome.attempts,
      effect: "unknown",
    });
  }
}

/** Named values as a flat list of texts; a list repeats its name, what was not given is left out. */
function pairs(values: Record<string, unknown> | undefined): string[] {
  const flat: string[] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) flat.push(name, item instanceof Date ? item.toISOString() : String(item));
  }
  return flat;
}
