import type { Call, Core } from "./core.js";

/**
 * A list of the API, fetched as it is read. `for await` gives items, `pages()` gives pages, `firstPage()` only the first,
 * `collect()` an array. Each iteration starts anew; the core follows the cursors.
 */
export class Pages<Page extends { data: Item[] }, Item> implements AsyncIterable<Item> {
  readonly #core: Core;
  readonly #call: Call<Page>;

  constructor(core: Core, call: Call<Page>) {
    this.#core = core;
    this.#call = call;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return new ItemIterator(this.#core.pages(this.#call));
  }

  /** The pages, each fetched when asked for. */
  pages(): AsyncIterable<Page> {
    const open = () => this.#core.pages(this.#call);
    return {
      [Symbol.asyncIterator]() {
        const next = open();
        return {
          next: async () => {
            const value = await next();
            return value === undefined ? { done: true, value } : { done: false, value };
          },
        };
      },
    };
  }

  /** The first page. `page.hasMore` says whether there are others; `limit` is a page's size, never a total. */
  async firstPage(): Promise<Page> {
    return (await this.#core.pages(this.#call)()) as Page;
  }

  /** Items as an array, at most `maxItems`. */
  async collect(maxItems = Infinity): Promise<Item[]> {
    const items: Item[] = [];
    if (maxItems <= 0) return items;
    for await (const item of this) if (items.push(item) >= maxItems) break;
    return items;
  }
}

/** Written by hand: a generator would cost a fifth more for each item. */
class ItemIterator<Item> implements AsyncIterator<Item> {
  #items: Item[] = [];
  #at = 0;

  constructor(private readonly nextPage: () => Promise<{ data: Item[] } | undefined>) {}

  next(): Promise<IteratorResult<Item>> {
    if (this.#at < this.#items.length) return Promise.resolve({ done: false, value: this.#items[this.#at++] as Item });
    return this.#turn();
  }

  async #turn(): Promise<IteratorResult<Item>> {
    do {
      const page = await this.nextPage();
      if (page === undefined) return { done: true, value: undefined };
      this.#items = page.data;
      this.#at = 0;
    } while (this.#items.length === 0);
    return { done: false, value: this.#items[this.#at++] as Item };
  }
}
