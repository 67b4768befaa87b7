// The end of the process, or of a worker, with events on the way.
//
// Where nothing keeps the process alive any more (`beforeExit`), events are flushed without blocking, so that whatever else runs in
// this process can answer them. At `exit`, also that of process.exit(), the native side closes all clients and waits: each emitter
// sends for its exit timeout at most, and then spools what is left. A signal without a handler ends the process without either.

import native from "./native.cjs";

interface Emitter {
  flush(timeoutMs: number): Promise<boolean>;
  stats(): { buffered: number };
}

const emitters = new Set<{ emitter: WeakRef<Emitter>; timeoutMs: number; flushed: boolean }>();
let listening = false;

/** Has the emitter flushed once before the end. */
export function atExit(emitter: Emitter, timeoutMs: number): void {
  for (const entry of emitters) if (!entry.emitter.deref()) emitters.delete(entry);
  emitters.add({ emitter: new WeakRef(emitter), timeoutMs, flushed: false });
  if (listening) return;
  listening = true;
  process.on("beforeExit", flushAll);
  process.on("exit", () => native.finish());
}

function flushAll(): void {
  for (const entry of emitters) {
    const emitter = entry.emitter.deref();
    if (entry.flushed || emitter === undefined || emitter.stats().buffered === 0) continue;
    entry.flushed = true;
    void emitter.flush(entry.timeoutMs);
  }
}
