// Receiving webhooks (Standard Webhooks 1.0): is this message the instance's, and what does it say?

import native from "./native.cjs";
import { configured } from "./configured.js";
import { undecodable } from "./errors.js";
import { type WebhookData, dataDecoders } from "./generated/events.js";
import { type WebhookEvent, decodeWebhookEvent } from "./generated/models/events.js";
import type { FakeClock } from "./testing.js";

/** A genuine event with its data typed. Deliveries come at least once: tell repeats by `id`. */
export type ReceivedEvent =
  | { [Type in keyof WebhookData]: Received<Type, WebhookData[Type], true> }[keyof WebhookData]
  | Received<WebhookEvent["type"], unknown, false>;

type Received<Type, Data, Known> = Omit<WebhookEvent, "type" | "data"> & {
  /** What happened. */
  type: Type;
  /** Typed by `type`; of a type that is newer than this package the JSON as it came. */
  data: Data;
  /** Whether this package knows the type. */
  known: Known;
  /** When this attempt to deliver it was made. */
  sentAt: Date;
  /** An event is no challenge. */
  challenge?: undefined;
};

/** The instance asks whether the endpoint is yours. Answer 200 with `challenge` as the body; until then nothing else is sent. */
export interface WebhookChallenge {
  /** The text to answer with, byte for byte. */
  challenge: string;
  /** When this attempt was made. */
  sentAt: Date;
}

/** How a verifier judges messages. */
export interface WebhookOptions {
  /** Milliseconds that a message may be old, or from the future (300,000). */
  tolerance?: number;
  /** For tests. */
  clock?: FakeClock;
}

/** A request's headers: what `fetch`, `node:http` and frameworks have. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>;

/**
 * Holds an endpoint's signing secrets (`whsec_…`; two while one is being rotated) and checks messages against them.
 *
 *     const webhooks = new WebhookVerifier([secret]);
 *     const message = webhooks.unwrap(body, request.headers);                // the body's bytes as they came
 *     if (message.challenge !== undefined) return respond(200, message.challenge);
 *     if (message.known && message.type === "budget.threshold.crossed") console.log(message.data.threshold);
 *
 * Throws ConfigError where there is no secret, or one is none.
 */
export class WebhookVerifier {
  readonly #native: native.Webhooks;

  constructor(secrets: readonly string[], { tolerance = 300_000, clock }: WebhookOptions = {}) {
    if (typeof secrets === "string") throw new TypeError("secrets is a list: two of them while one is being rotated");
    const settings = { secrets, tolerance: Math.floor(tolerance / 1000), clock: clock?.native };
    this.#native = configured(() => new native.Webhooks(settings));
  }

  /**
   * What a message says. `body`: the request's, byte for byte; JSON that was parsed and written again is not what was signed.
   *
   * Throws WebhookSignatureError, whose `fault` says why, and DecodeError for a genuine message that is not what the contract says. Answer
   * both with 400.
   */
  unwrap(body: Uint8Array | string, headers: WebhookHeaders): ReceivedEvent | WebhookChallenge {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    if (!(bytes instanceof Uint8Array)) throw new TypeError("give the request's body as it came, in bytes or text: parsed JSON is not what was signed");
    const message = configured(() => this.#native.receive(flat(headers), bytes));
    const sentAt = new Date(message.sentAt);
    if (message.challenge !== "") return { challenge: message.challenge, sentAt };
    try {
      const event = decodeWebhookEvent(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
      const decode = message.known ? (dataDecoders as Record<string, (wire: unknown) => unknown>)[event.type] : undefined;
      const data = decode === undefined ? event.data : decode(event.data);
      return { ...event, data, known: decode !== undefined, sentAt } as ReceivedEvent;
    } catch (error) {
      throw undecodable(error, { status: 0, traceId: "", attempts: 0 });
    }
  }
}

/** How one message is judged. */
export interface UnwrapOptions extends WebhookOptions {
  /** `whsec_…`; two while one is being rotated. */
  secrets: readonly string[];
}

/** Reads a message that the instance posted to your endpoint, if it is genuine: see `WebhookVerifier.unwrap`. Needs no client. */
export function unwrap(rawBody: Uint8Array | string, headers: WebhookHeaders, { secrets, ...options }: UnwrapOptions): ReceivedEvent | WebhookChallenge {
  return new WebhookVerifier(secrets, options).unwrap(rawBody, headers);
}

function flat(headers: WebhookHeaders): string[] {
  if (Symbol.iterator in headers) return [...(headers as Iterable<[string, string]>)].flat(); // Headers, whoever's class it is
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : (Array.isArray(value) ? value : [value]).flatMap((one) => [name, String(one)]),
  );
}
