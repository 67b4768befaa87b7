/**
 * For tests of your own code: time that does not pass by itself, a wire that is scripted, webhook messages that are signed.
 *
 *     import { FakeClock, FakeWire } from "@venturi/sdk/testing";
 *
 *     const clock = new FakeClock(), wire = new FakeWire();
 *     wire.answer(503).answer(200, { active: true });
 *     const venturi = new Venturi({ baseUrl: "https://venturi.example.com", token: "t", clock, wire });
 *
 * Everything but the time and the network is the real client: encoding, retries, rate limits, decoding.
 */
import native from "./native.cjs";

/** A clock for tests; a client takes it as `clock`. It starts at 2026-01-01T00:00:00Z. */
export class FakeClock {
  /** @internal */
  readonly native: native.FakeClock;
  /** The share, 0 to 1, of each backoff's range that is drawn; by chance where it is left out. */
  readonly jitter: number | undefined;

  /**
   * manual: only `advance` moves it. Otherwise it jumps to whatever the client waits for, when nothing is on the wire: a backoff of a minute
   * takes no time.
   */
  constructor({ manual = false, jitter }: { manual?: boolean; jitter?: number } = {}) {
    if (jitter !== undefined && !(jitter >= 0 && jitter < 1)) throw new RangeError("jitter is a share from 0 to below 1");
    this.native = new native.FakeClock(manual);
    this.jitter = jitter;
  }

  /** Moves time on by milliseconds, and wakes the client. */
  advance(ms: number): void {
    if (!(ms >= 0 && ms < 1e12)) throw new RangeError("a clock is moved on by some milliseconds, never back");
    this.native.advance(ms);
  }

  /** The waits that were jumped over, in order, in milliseconds. */
  get waits(): number[] {
    return this.native.waits();
  }

  /** The time that it shows. */
  get now(): Date {
    return new Date(this.native.now());
  }

  /**
   * Of a manual clock: resolves once the client has come to rest with something to wait for, with its milliseconds. Rejects where it does
   * not within ten seconds of real time.
   */
  async awaitWait(): Promise<number> {
    const wait = await this.native.awaitWait();
    if (wait === undefined) throw new Error("the client does not wait for anything");
    return wait;
  }
}

/** A request as it would have gone over the wire. */
export interface SentRequest {
  /** "GET". */
  method: string;
  /** Absolute, with its query. */
  url: string;
  /** Credentials included. */
  headers: Headers;
  /** Empty where there was none. */
  body: string;
}

/** How a connection may break. */
export type Fault = "resolve" | "connect" | "tls" | "closed" | "protocol" | "too_large" | "other";

/**
 * The network for tests; a client takes it as `wire`, one client each. No socket is opened. Answers come in the order in which they were
 * given; a request without one fails as a TransportError that says so.
 */
export class FakeWire {
  /** @internal */
  readonly native = new native.FakeWire();

  /** Queues an answer. Text is sent as it is, everything else as JSON. */
  answer(status: number, body: unknown = {}, headers: Record<string, string> = {}): this {
    this.native.answer(status, typeof body === "string" ? body : JSON.stringify(body), Object.entries(headers).flat());
    return this;
  }

  /** Queues a connection that breaks. requestSent: whether the server may have got the request all the same. */
  drop(fault: Fault = "closed", { requestSent = true }: { requestSent?: boolean } = {}): this {
    if (!this.native.drop(fault, requestSent)) throw new RangeError(`a connection does not break by ${fault}`);
    return this;
  }

  /** Queues an answer that never comes: the call's time ends it, or its cancellation. */
  hang(): this {
    this.native.hang();
    return this;
  }

  /** Everything that was sent so far, in order. */
  get requests(): SentRequest[] {
    return this.native.requests().map(({ headers, ...sent }) => {
      const found = new Headers();
      for (let i = 0; i + 1 < headers.length; i += 2) found.append(headers[i] as string, headers[i + 1] as string);
      return { ...sent, headers: found };
    });
  }
}

/** Signs webhook messages as the instance does, for tests of your own endpoint. Without secrets: with one that everybody knows. */
export class WebhookSigner {
  /** `whsec_…` */
  readonly secrets: readonly string[];

  constructor(secrets: readonly string[] = [native.testSecret]) {
    this.secrets = secrets;
  }

  /** The three headers of an attempt to deliver `body` now, or at `sentAt`. Throws for secrets that are none. */
  sign(body: string, { id = "msg_test", sentAt = new Date() }: { id?: string; sentAt?: Date } = {}): Record<string, string> {
    const flat = native.signWebhook(this.secrets, id, sentAt.getTime(), body);
    if (flat === undefined) throw new TypeError("a webhook secret is whsec_ and base64");
    return Object.fromEntries([0, 2, 4].map((at) => [flat[at], flat[at + 1]]));
  }
}
