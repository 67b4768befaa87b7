import { configured } from "./configured.js";
import { fromNative } from "./errors.js";
import { EventWriter } from "./event_writer.js";
import { atExit } from "./exit.js";
import { writeEvent, type EmittedEvent } from "./generated/emitted.js";
import { errorsByCode } from "./generated/errors.js";
import type native from "./native.cjs";
import type { Drop, DropReason, EmitterOptions, EmitterStats } from "./options.js";
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
    return new Promise((resolve, reject) => {
      configured(() =>
        this.#native.flush(timeoutMs, ({ settled, failure }) => (failure ? reject(fromNative(failure, errorsByCode)) : resolve(settled === true))),
      );
    });
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

  /** Ends it without a flush. */
  stop(): void {
    this.#native.stopEmitter();
  }

  /** Tells what was given up and not told of yet: for the end of the process, where nothing is told later. What listeners throw is printed. */
  tellLast(): void {
    const { onDrop } = this.#options;
    for (const drop of this.#native.takeDrops()) {
      try {
        onDrop?.(told(drop));
      } catch (error) {
        console.error(error);
      }
    }
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
    if (onDrop) for (const drop of drops) tell(onDrop, told(drop));
  };
}

function told(drop: native.Drop): Drop {
  return { ...drop, reason: drop.reason as DropReason };
}
