// Resources with more than the contract's calls: what is here stands beside what is generated.

import type { Core } from "./core.js";
import type { EmittedEvent } from "./generated/emitted.js";
import { InvocationsResource } from "./generated/resources/invocations.js";
import { WebhooksResource } from "./generated/resources/webhooks.js";
import type { EmitterStats } from "./options.js";
import { unwrap, type ReceivedEvent, type UnwrapOptions, type WebhookChallenge, type WebhookHeaders } from "./webhooks.js";

/** `invocations`, with the emitter. */
export class Invocations extends InvocationsResource {
  readonly #core: Core;

  /** @internal */
  constructor(core: Core) {
    super(core);
    this.#core = core;
  }

  /**
   * Takes a copy of the event and returns at once: no waiting, no I/O. Batching, sending, retrying and the disk spool happen on the
   * client's own thread. False where the event was dropped, which is counted and told to `onDrop`; it never throws for that.
   * A value of the wrong type is a TypeError.
   */
  emit(event: EmittedEvent): boolean {
    return this.#core.emitting.emit(event);
  }

  /**
   * Sends what was emitted before this call and what lies in the spool, without lingering. Resolves to true once the server has answered
   * for all of it (or it is dropped and counted), to false when the time was over first; 30 seconds unless `timeoutMs` says otherwise.
   */
  flush({ timeoutMs = 30_000 }: { timeoutMs?: number } = {}): Promise<boolean> {
    return this.#core.emitting.flush(timeoutMs);
  }

  /** Where every event is. */
  stats(): EmitterStats {
    return this.#core.emitting.stats();
  }
}

/** `webhooks`: endpoints, and the messages that they get. */
export class Webhooks extends WebhooksResource {
  /** Reads a message that the instance posted to your endpoint, if it is genuine: see `WebhookVerifier.unwrap`. */
  unwrap(rawBody: string | Uint8Array, headers: WebhookHeaders, options: UnwrapOptions): ReceivedEvent | WebhookChallenge {
    return unwrap(rawBody, headers, options);
  }
}
