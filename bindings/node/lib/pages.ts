import { ApiPromise, type Answer } from "./api_promise.js";
import { joined, streamed } from "./arrow.js";
import type { Core, ListCall } from "./core.js";
import { ConfigError } from "./errors.js";
import type { Batch, PageSource } from "./page_source.js";

/**
 * A list of the API, fetched as it is read. `for await` gives items, `pages()` gives pages, `firstPage()` only the first,
 * `toArray()` an array. Each iteration starts anew; the core follows the cursors.
 */
export class Pages<Page extends { data: Item[] }, Item> implements AsyncIterable<Item> {
  readonly #core: Core;
  readonly #call: ListCall<Page, Item>;

  /** @internal */
  constructor(core: Core, call: ListCall<Page, Item>) {
    this.#core = core;
    this.#call = call;
  }

  /** Item by item, over all pages. */
  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return new ItemIterator(this.#core.pages<Page, Item>(this.#call, true));
  }

  /** The pages, each fetched when asked for. */
  pages(): AsyncIterable<Page> {
    return { [Symbol.asyncIterator]: () => new PageIterator(this.#core.pages<Page, Item>(this.#call, true)) };
  }

  /** The first page. `page.hasMore` says whether there are others; `limit` is a page's size, never a total. */
  firstPage(): ApiPromise<Page> {
    return new ApiPromise(this.#first());
  }

  async #first(): Promise<Answer<Page>> {
    const batch = await this.#core.pages<Page, Item>(this.#call, false).next();
    return (batch as Batch<Page, Item>).page();
  }

  /** Items as an array, at most `maxItems` of them. */
  async toArray({ maxItems = Infinity }: { maxItems?: number } = {}): Promise<Item[]> {
    if (!(maxItems >= 0)) throw new ConfigError("maxItems must be a number that is not below zero");
    const items: Item[] = [];
    if (maxItems === 0) return items;
    const source = this.#core.pages<Page, Item>(this.#call, true);
    for (let batch = await source.next(); batch !== undefined; batch = await source.next()) {
      const count = Math.min(batch.length, maxItems - items.length);
      for (let i = 0; i < count; i += 1) items.push(batch.item(i));
      if (items.length >= maxItems) {
        source.leave();
        break;
      }
    }
    return items;
  }

  /**
   * The whole list as an Arrow IPC stream, for `tableFromIPC` of apache-arrow, DuckDB and their kind: a column for each field, those of
   * nested objects with an underscore (`interpretation_confidence`), texts that repeat as dictionaries. Decoded straight into columns; no
   * object is made. Lists of attribution records, report rows and audit events have columns; others reject with ConfigError. Aborting the
   * call's signal rejects at once and stops the calls under way.
   */
  toArrow(): Promise<Uint8Array> {
    return joined((aborted) => this.#core.arrow(this.#call, aborted));
  }

  /**
   * The same as it is read: a list of any length, in the memory of one batch. Aborting the call's signal errors the stream at once; that, and
   * cancelling the stream, stop the calls under way.
   */
  toArrowStream(): ReadableStream<Uint8Array> {
    return streamed((aborted) => this.#core.arrow(this.#call, aborted));
  }
}

/** Whoever asks again before an answer came (a `next()` that lost a race against a timer) waits behind the earlier question, as with generators. */
class Turns {
  private last: Promise<unknown> | undefined;
  private count = 0;

  get taken(): boolean {
    return this.last !== undefined;
  }

  run<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.after(this.last, step, ++this.count);
    this.last = turn;
    return turn;
  }

  private async after<T>(before: Promise<unknown> | undefined, step: () => Promise<T>, turn: number): Promise<T> {
    try {
      if (before) await before.catch(() => undefined);
      return await step();
    } finally {
      if (this.count === turn) this.last = undefined;
    }
  }
}

/** Written by hand: a generator would cost a fifth more for each item. */
class ItemIterator<Page, Item> implements AsyncIterator<Item, undefined> {
  private batch: Batch<Page, Item> | undefined;
  private at = 0;
  private length = 0;
  private left = false;
  private readonly turns = new Turns();

  constructor(private readonly source: PageSource<Page, Item>) {}

  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.at < this.length && !this.turns.taken) return Promise.resolve({ done: false, value: (this.batch as Batch<Page, Item>).item(this.at++) });
    return this.turns.run(() => this.turn());
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.length = 0;
    if (!this.left) this.source.leave();
    this.left = true;
    return Promise.resolve({ done: true, value: undefined });
  }

  private async turn(): Promise<IteratorResult<Item, undefined>> {
    while (this.at >= this.length) {
      const batch = this.left ? undefined : await this.source.next();
      if (this.left || batch === undefined) return this.return(); // left meanwhile, maybe
      this.batch = batch;
      this.length = batch.length;
      this.at = 0;
    }
    return { done: false, value: (this.batch as Batch<Page, Item>).item(this.at++) };
  }
}

class PageIterator<Page, Item> implements AsyncIterator<Page, undefined> {
  #left = false;
  readonly #turns = new Turns();

  constructor(private readonly source: PageSource<Page, Item>) {}

  next(): Promise<IteratorResult<Page, undefined>> {
    return this.#turns.run(() => this.#turn());
  }

  async #turn(): Promise<IteratorResult<Page, undefined>> {
    const batch = this.#left ? undefined : await this.source.next();
    return batch === undefined ? this.return() : { done: false, value: batch.page().data };
  }

  return(): Promise<IteratorResult<Page, undefined>> {
    if (!this.#left) this.source.leave();
    this.#left = true;
    return Promise.resolve({ done: true, value: undefined });
  }
}
