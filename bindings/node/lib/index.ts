/**
 * Venturi: which team, service and person caused this AI spend, energy and carbon, and how sure are we?
 *
 *     const venturi = new Venturi();               // ARGMIN_BASE_URL and a credential, from the environment
 *     for await (const record of venturi.attribution.list({ sort: "-cost_usd" })) console.log(record.owner, record.costUsd);
 */
import "./dispose.js";
import { Core } from "./core.js";
import { Resources } from "./generated/resources/index.js";
import type { VenturiOptions, ViewOptions } from "./options.js";
import { Exports } from "./exports.js";
import { Invocations, Webhooks } from "./resources.js";

/** The API of one Venturi instance. Close it when done; an idle one never keeps the process alive. */
export class Venturi extends Resources {
  /** `invocations`, with the emitter. */
  override readonly invocations: Invocations;
  /** `exports`, with what leads from a job to its file. */
  override readonly exports: Exports;
  /** `webhooks`: endpoints, and the messages that they get. */
  override readonly webhooks: Webhooks;
  readonly #core: Core;

  /** Throws ConfigError where the client cannot be set up like this. Nothing is sent yet. */
  constructor(options: VenturiOptions = {}) {
    const core = options instanceof Core ? options : Core.open(options);
    super(core);
    this.#core = core;
    this.invocations = new Invocations(core);
    this.exports = new Exports(core);
    this.webhooks = new Webhooks(core);
  }

  /** The same client, whose calls have other defaults: `venturi.withOptions({ timeout: 2_000 }).attribution.get(id)`. */
  withOptions(options: ViewOptions): Venturi {
    return new Venturi(this.#core.view(options) as VenturiOptions);
  }

  /**
   * Ends the client, also for its views. Pending calls reject with CancelledError, at the latest after the emitter's last flush, for which it
   * has its exit timeout; the promise resolves when all is done. Calling it again gives the same promise.
   */
  close(): Promise<void> {
    return this.#core.close();
  }

  /** `await using venturi = new Venturi()`: close(). */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** `using venturi = new Venturi()`: close(), without waiting for it. */
  [Symbol.dispose](): void {
    void this.close();
  }
}

export { ApiPromise, type RateLimitInfo, type ResponseInfo, type WithResponse } from "./api_promise.js";
export { toDate } from "./dates.js";
export { Pages } from "./pages.js";
export type * from "./options.js";
export type { EmittedEvent } from "./generated/emitted.js";
export type { DownloadOptions, DownloadProgress, ExportProgress, Exports, WaitOptions } from "./exports.js";
export { MemoryTokenStore, TokenStore, login, type LoginOptions, type Tokens } from "./login.js";
export type { Invocations, Webhooks } from "./resources.js";
export { WebhookVerifier, unwrap, type ReceivedEvent, type UnwrapOptions, type WebhookChallenge, type WebhookHeaders, type WebhookOptions } from "./webhooks.js";
export type { WebhookData } from "./generated/events.js";
export * from "./errors.js";
export * from "./generated/errors.js";
export type * from "./generated/models/index.js";
export type * from "./generated/resources/index.js";
