import { configured } from "./configured.js";
import { EventWriter } from "./event_writer.js";
import { atExit } from "./exit.js";
import { writeEvent, type EmittedEvent } from "./generated/emitted.js";
import type native from "./native.cjs";
import type { DropReason, EmitterOptions, EmitterStats } from "./options.js";
import { tell } from "./tell.js";

/** A client's emitter: opened by the first event, or at once where there may be a spool to be sent. */
export class Emitting {
  readonly #native: native.Client;
  readonly #options: EmitterOptions;
  #writer: EventWriter | undefined;

  constructor(client: native.Client, options: EmitterOptions = {}) {
    this.#native = client;
    this.#options = options;
    if (options.spoolDirectory !== undefined) this.#open();
  }

  emit(event: EmittedEvent): boolean {
    return (this.#writer ?? this.#open()).emit(writeEvent, event);
  }

  /** Whether everything was answered in time. */
  flush(timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => configured(() => this.#native.flush(timeoutMs, resolve)));
  }

  stats(): EmitterStats {
    const { queueOverflow, spoolOverflow, rateLimited, networkError, rejected, ...counts } = this.#native.emitStats();
    const dropped = {
      queue_overflow: queueOverflow,
      spool_overflow: spoolOverflow,
      rate_limited: rateLimited,
      network_error: networkError,
      rejected,
    };
    return { ...counts, dropped };
  }

  #open(): EventWriter {
    const { onDrop, ...settings } = this.#options;
    this.#native.openEmitter(settings, dropsTo(onDrop));
    this.#writer = new EventWriter((textBytes) => this.#native.eventPort(textBytes));
    atExit(this, this.#options.exitTimeout ?? 2_000);
    return this.#writer;
  }
}

/** Made out here, because the native side holds it: it must not hold the client, or nobody would ever collect that. */
function dropsTo(onDrop: EmitterOptions["onDrop"]): (drops: native.Drop[]) => void {
  return (drops) => {
    if (onDrop) for (const drop of drops) tell(onDrop, { ...drop, reason: drop.reason as DropReason });
  };
}
