// Pages of hot lists: rows of cells of 64 bits, as sdk/bridge/records.hpp has them, and what generated readers make of a row. Texts
// are cut out of one string, which holds nothing but the texts of its page, since they keep it in memory.

import type native from "./native.cjs";
import type { Answer } from "./api_promise.js";
import { undecodable } from "./errors.js";
import type { Batch } from "./page_source.js";

/** A text's length is less; what is as large says that there is no value. */
export const LARGEST = 0xffff_fffe;
const NULL = 0xffff_ffff;
const NULL_HIGH = -0x8000_0000;

/** A page's cells. `integers` is `words` with a sign; all three see the same memory. */
export class Cells {
  readonly words: Uint32Array;
  readonly integers: Int32Array;
  readonly numbers: Float64Array;

  constructor(
    page: native.RecordPage,
    readonly dictionary: any[],
  ) {
    this.words = new Uint32Array(page.cells);
    this.integers = new Int32Array(page.cells);
    this.numbers = new Float64Array(page.cells);
    this.text = page.text;
    this.texts = page.texts;
  }

  private readonly text: string;
  private readonly texts: string[] | undefined;

  string(cell: number): any {
    const begin = this.words[2 * cell] as number;
    if (this.texts !== undefined) return this.texts[begin];
    return this.text.substring(begin, begin + (this.words[2 * cell + 1] as number));
  }

  /** An integer beyond 32 bits, below zero, or not there. */
  integer(cell: number): any {
    const high = this.integers[2 * cell + 1] as number;
    const low = this.words[2 * cell] as number;
    if (high === NULL_HIGH && low <= 1) return low === 0 ? null : undefined;
    return high * 0x1_0000_0000 + low;
  }

  /** Null, or what was left out. */
  missing(cell: number): any {
    return this.words[2 * cell + 1] === NULL ? null : undefined;
  }

  /** The same of a number, where NaNs say it. */
  missingNumber(cell: number): any {
    return this.words[2 * cell] === 1 ? null : undefined;
  }
}

/** A hot schema's reader, generated (generated/rows.ts). */
export interface RowReader<Page, Item> {
  /** Which cells of a row are texts. */
  texts: readonly number[];
  read(cells: Cells, row: number): Item;
  /** The same of a record that came in another form, as parsed JSON. */
  item(wire: any): Item;
  envelope(data: Item[], page: any): Page;
}

/** A page whose objects are made when they are asked for. */
export class RecordBatch<Page, Item> implements Batch<Page, Item> {
  readonly length: number;
  private readonly cells: Cells;
  private readonly odd: Map<number, string> | undefined;

  constructor(
    private readonly reader: RowReader<Page, Item>,
    private readonly outcome: native.Outcome,
    dictionary: string[],
  ) {
    const page = outcome.records as native.RecordPage;
    this.length = page.rows;
    this.cells = new Cells(page, dictionary);
    if (page.odd.length > 0) {
      this.odd = new Map();
      for (let i = 0; i < page.odd.length; i += 2) this.odd.set(page.odd[i] as number, page.odd[i + 1] as string);
    }
  }

  item(index: number): Item {
    if (this.odd !== undefined) {
      const text = this.odd.get(index);
      if (text !== undefined) return this.unusual(text);
    }
    return this.reader.read(this.cells, index);
  }

  private unusual(text: string): Item {
    try {
      return this.reader.item(JSON.parse(text));
    } catch (error) {
      throw undecodable(error, this.outcome);
    }
  }

  page(): Answer<Page> {
    const data = new Array<Item>(this.length);
    for (let i = 0; i < this.length; i += 1) data[i] = this.item(i);
    return { data: this.reader.envelope(data, JSON.parse((this.outcome.records as native.RecordPage).page)), outcome: this.outcome };
  }
}
