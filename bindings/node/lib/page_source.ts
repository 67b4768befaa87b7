import type { Answer } from "./api_promise.js";
import { DecodeError } from "./errors.js";
import type native from "./native.cjs";
import { RecordBatch, type RowReader } from "./rows.js";

/** A page that has come: its items one by one, so that whoever reads them pays for each when it is read, or the page as a whole. */
export interface Batch<Page, Item> {
  readonly length: number;
  item(index: number): Item;
  page(): Answer<Page>;
}

/** Where a list's pages come from; undefined after the last. */
export interface PageSource<Page, Item> {
  next(): Promise<Batch<Page, Item> | undefined>;
  /** Whoever leaves before the end says so, and what is fetched ahead is cancelled. */
  leave(): void;
}

/** A list's pages: of hot lists as cells, of others, and where an answer is unusual, as JSON text. */
export class NativePages<Page extends { data: Item[] }, Item> implements PageSource<Page, Item> {
  private dictionary: string[] = [];
  private broken: DecodeError | undefined; // of a page that came and cannot be read: whoever goes on gets it again, and not the page behind it

  constructor(
    private readonly fetch: () => Promise<native.Outcome | undefined>,
    private readonly decode: (outcome: native.Outcome) => Answer<Page>,
    private readonly reader: RowReader<Page, Item> | undefined,
    readonly leave: () => void,
  ) {}

  async next(): Promise<Batch<Page, Item> | undefined> {
    if (this.broken) throw this.broken;
    try {
      return await this.read();
    } catch (error) {
      if (error instanceof DecodeError) this.broken = error;
      throw error;
    }
  }

  private async read(): Promise<Batch<Page, Item> | undefined> {
    const outcome = await this.fetch();
    if (outcome === undefined) return undefined;
    if (outcome.records === undefined) return new JsonBatch<Page, Item>(this.decode(outcome));
    const { firstAdded, added } = outcome.records;
    if (firstAdded === 0) this.dictionary = []; // pages before keep theirs
    for (const text of added) this.dictionary.push(text);
    return new RecordBatch(this.reader as RowReader<Page, Item>, outcome, this.dictionary);
  }
}

class JsonBatch<Page extends { data: Item[] }, Item> implements Batch<Page, Item> {
  readonly length: number;
  readonly #items: Item[];

  constructor(private readonly answer: Answer<Page>) {
    this.#items = answer.data.data;
    this.length = this.#items.length;
  }

  item(index: number): Item {
    return this.#items[index] as Item;
  }

  page(): Answer<Page> {
    return this.answer;
  }
}
