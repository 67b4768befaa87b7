import type { Answer } from "./api_promise.js";
import type native from "./native.cjs";

/** A page that has come: its items one by one, so that whoever reads them pays for each when it is read, or the page as a whole. */
export interface Batch<Page, Item> {
  readonly length: number;
  item(index: number): Item;
  page(): Answer<Page>;
}

/** Where a list's pages come from; undefined after the last. */
export interface PageSource<Page, Item> {
  next(): Promise<Batch<Page, Item> | undefined>;
}

/** Pages that cross as JSON text. */
export class JsonPages<Page extends { data: Item[] }, Item> implements PageSource<Page, Item> {
  constructor(
    private readonly fetch: () => Promise<native.Outcome | undefined>,
    private readonly decode: (outcome: native.Outcome) => Answer<Page>,
  ) {}

  async next(): Promise<Batch<Page, Item> | undefined> {
    const outcome = await this.fetch();
    return outcome && new JsonBatch<Page, Item>(this.decode(outcome));
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
