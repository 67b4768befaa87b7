/** Who is to be told of a signal's end: one listener for each signal, since Node.js warns of a leak from the eleventh on. */
class Told {
  static readonly #all = new WeakMap<AbortSignal, Told>();
  readonly #callbacks = new Set<() => void>();

  static of(signal: AbortSignal): Told {
    const told = Told.#all.get(signal) ?? new Told(signal);
    Told.#all.set(signal, told);
    return told;
  }

  private constructor(private readonly signal: AbortSignal) {}

  add(callback: () => void): void {
    if (this.#callbacks.size === 0) this.signal.addEventListener("abort", this.#tell);
    this.#callbacks.add(callback);
  }

  /** Without callbacks it listens no more: Node.js keeps composed signals as long as somebody does. */
  delete(callback: () => void): void {
    if (this.#callbacks.delete(callback) && this.#callbacks.size === 0) this.signal.removeEventListener("abort", this.#tell);
  }

  readonly #tell = () => this.#callbacks.forEach((callback) => callback());
}

/** Calls back when the signal is aborted, which it is not yet. What this gives takes it back. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const told = Told.of(signal);
  told.add(callback);
  return () => told.delete(callback);
}

// Its listeners are taken back after who was to hear by them.
const left = new FinalizationRegistry<() => void>((forget) => forget());

/**
 * The same for `hearer`, which may be left without a word: neither the signal nor its listener holds it, and once it is collected nobody listens.
 * Neither may `callback` hold it.
 */
export function onAbortWhileHeld<Hearer extends object>(signal: AbortSignal, hearer: Hearer, callback: (hearer: Hearer) => void): () => void {
  const held = new WeakRef(hearer);
  const forget = onAbort(signal, () => {
    const living = held.deref();
    if (living !== undefined) callback(living);
  });
  left.register(hearer, forget);
  return forget;
}
