// A list as the bytes of an Arrow IPC stream.

import { onAbortWhileHeld } from "./abort.js";
import { fromNative } from "./errors.js";
import { errorsByCode } from "./generated/errors.js";
import type native from "./native.cjs";

/** Reads the bytes part by part, until they end or its signal ends it. Who leaves it without a word need not cancel it. */
export class ArrowReading {
  readonly #client: native.Client;
  readonly #stream: native.ArrowStream;
  readonly #aborted: (reason: unknown) => void;
  readonly #forget: (() => void) | undefined;

  constructor(client: native.Client, stream: native.ArrowStream, signal: AbortSignal | undefined, aborted: (reason: unknown) => void) {
    this.#client = client;
    this.#stream = stream;
    this.#aborted = aborted; // here, and not in the signal's listener: it holds whoever reads
    this.#forget = signal && onAbortWhileHeld(signal, this, (reading) => reading.#abort(signal.reason));
  }

  #abort(reason: unknown): void {
    this.cancel();
    this.#aborted(reason);
  }

  /** The next bytes, undefined after the last; one call at a time. Once it was cancelled, nobody may wait for what this gives. */
  async next(): Promise<Uint8Array | undefined> {
    const { bytes, failure } = await new Promise<native.ArrowRead>((resolve) => this.#client.readArrow(this.#stream, resolve));
    if (bytes === undefined) this.#forget?.();
    if (failure) throw fromNative(failure, errorsByCode);
    return bytes;
  }

  /** Stops its calls, also the one for a page ahead. */
  cancel(): void {
    this.#forget?.();
    this.#client.cancelArrow(this.#stream);
  }
}

type Open = (aborted: (reason: unknown) => void) => ArrowReading;

/** All its bytes. */
export function joined(open: Open): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    collected(open(reject)).then(resolve, reject);
  });
}

async function collected(reading: ArrowReading): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let part = await reading.next(); part !== undefined; part = await reading.next()) parts.push(part);
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Its bytes as they are pulled. */
export function streamed(open: Open): ReadableStream<Uint8Array> {
  let reading: ArrowReading | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reading ??= open((reason) => controller.error(reason));
        const bytes = await reading.next();
        if (bytes === undefined) controller.close();
        else controller.enqueue(bytes);
      },
      cancel() {
        reading?.cancel();
      },
    },
    { highWaterMark: 0 },
  );
}
