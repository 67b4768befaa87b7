// The end of the process, or of a worker, with events on the way.
//
// Where nothing keeps the process alive any more (`beforeExit`), events are flushed without blocking, so that whatever else runs in
// this process can answer them. At `exit`, also that of process.exit(), the native side closes all clients and waits: each emitter
// sends for its exit timeout at most, unless it has just done so in vain, and then spools what is left. Then listeners hear of what was
// dropped. A signal without a handler ends the process without any of it.

import native from "./native.cjs";

interface Emitter {
  flush(timeoutMs: number): Promise<boolean>;
  stats(): { buffered: number; emitted: number };
  stop(): void;
  tellLast(): void;
}

interface Entry {
  emitter: WeakRef<Emitter>;
  timeoutMs: number;
  flushed: boolean;
  /** How many events there were when the flush had been in vain. */
  vain?: number;
}

const emitters = new Set<Entry>();
let listening = false;

/** Has the emitter flushed once before the end. */
export function atExit(emitter: Emitter, timeoutMs: number): void {
  for (const entry of emitters) if (!entry.emitter.deref()) emitters.delete(entry);
  emitters.add({ emitter: new WeakRef(emitter), timeoutMs, flushed: false });
  if (listening) return;
  listening = true;
  process.on("beforeExit", flushAll);
  process.on("exit", finish);
}

function flushAll(): void {
  for (const entry of emitters) {
    const emitter = entry.emitter.deref();
    if (entry.flushed || emitter === undefined || emitter.stats().buffered === 0) continue;
    entry.flushed = true;
    void flushOne(entry, emitter);
  }
}

async function flushOne(entry: Entry, emitter: Emitter): Promise<void> {
  const { emitted } = emitter.stats();
  const settled = await emitter.flush(entry.timeoutMs).catch(() => true); // no thread to wait on: the exit flushes
  if (!settled) entry.vain = emitted;
}

function finish(): void {
  const living: Emitter[] = [];
  for (const { emitter, vain } of emitters) {
    const one = emitter.deref();
    if (one === undefined) continue;
    living.push(one);
    if (vain === one.stats().emitted) one.stop();
  }
  native.finish();
  for (const one of living) one.tellLast();
}
