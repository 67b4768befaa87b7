// One call as data, and the one way to make it. Resources are generated over this.

import native from "./native.cjs";
import { onAbort } from "./abort.js";
import { ApiPromise, type Answer } from "./api_promise.js";
import { ArrowReading } from "./arrow.js";
import { configured } from "./configured.js";
import { Emitting } from "./emitting.js";
import { fromNative, undecodable } from "./errors.js";
import { errorsByCode } from "./generated/errors.js";
import type { DownloadOptions, DownloadProgress, ExportProgress, WaitOptions } from "./exports.js";
import type { MutationOptions, VenturiOptions, ViewOptions } from "./options.js";
import { NativePages, type PageSource } from "./page_source.js";
import type { RowReader } from "./rows.js";
import { pairs, settingsOf } from "./settings.js";
import { tell } from "./tell.js";

/** One call, as the generated resources hand it over. */
export interface Call<T> {
  operation: string;
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: () => unknown;
  options: MutationOptions;
  decode: (wire: any) => T;
}

/** A list's, whose pages may come as rows of cells. */
export interface ListCall<Page, Item> extends Call<Page> {
  rows?: RowReader<Page, Item>;
}

/** What the views of one client share. */
interface Shared {
  native: native.Client;
  emitting: Emitting;
  closing?: Promise<void>;
}

/** The native client with promises around it. */
export class Core {
  readonly #shared: Shared;
  readonly #defaults: ViewOptions;

  constructor(shared: Shared, defaults: ViewOptions) {
    this.#shared = shared;
    this.#defaults = defaults;
  }

  static open(options: VenturiOptions): Core {
    const client = configured(() => new native.Client(settingsOf(options), options.tokenStore));
    return new Core({ native: client, emitting: new Emitting(client, options.emitter) }, {});
  }

  /** The same client with other defaults for its calls. */
  view(options: ViewOptions): Core {
    return new Core(this.#shared, { ...this.#defaults, ...options, headers: { ...this.#defaults.headers, ...options.headers } });
  }

  get emitting(): Emitting {
    return this.#shared.emitting;
  }

  call<T>(call: Call<T>): ApiPromise<T> {
    return new ApiPromise(this.#answer(call).then((outcome) => decoded(outcome, call.decode)));
  }

  /** An answer's text, for what the core reads itself. */
  async text(call: Call<unknown>): Promise<string> {
    return (await this.#answer(call)).body;
  }

  /** What cannot be sent as it was given rejects too. */
  async #answer(call: Call<unknown>): Promise<native.Outcome> {
    const body = call.body && JSON.stringify(call.body());
    const answer = await this.finish(call.options.signal, (done) =>
      this.#shared.native.submit(call.operation, pairs(call.path), pairs(call.query), body, this.#options(call), done),
    );
    return answer as native.Outcome;
  }

  waitForExport<T>(jobId: string, options: WaitOptions, decode: (wire: any) => T): Promise<T> {
    const progress = (told: ExportProgress) => options.onProgress && tell(options.onProgress, told);
    const waited = this.finish(options.signal, (done) => this.#shared.native.waitForExport(jobId, options.timeout, progress, done));
    return waited.then((outcome) => decoded(outcome as native.Outcome, decode).data);
  }

  async downloadExport(job: string, path: string, options: DownloadOptions): Promise<void> {
    const { signal, onProgress, ...given } = options;
    const progress = (told: DownloadProgress) => onProgress && tell(onProgress, told);
    await this.finish(signal, (done) => this.#shared.native.downloadExport(job, path, given, progress, done));
  }

  /** The pages of the list that `call` names, from its beginning. `ahead`: the next is fetched while one is read. */
  pages<Page extends { data: Item[] }, Item>(call: ListCall<Page, Item>, ahead: boolean): PageSource<Page, Item> {
    const client = this.#shared.native;
    const { signal } = call.options;
    const query = pairs(call.query);
    const options = this.#options(call);
    const pager = configured(() => client.pages(call.operation, pairs(call.path), query, undefined, options, call.rows?.texts, ahead));
    return new NativePages(
      () => this.#page(signal, pager),
      (outcome) => decoded(outcome, call.decode),
      call.rows,
      () => client.leave(pager),
    );
  }

  /** One page. Whoever reads faster than the loop turns would find page after page there already, and nobody else would get a turn. */
  async #page(signal: AbortSignal | undefined, pager: native.Pager): Promise<native.Outcome | undefined> {
    let there = false;
    const outcome = await this.finish(signal, (done) => {
      const id = this.#shared.native.next(pager, done);
      there = id === 0;
      return id;
    });
    if (there) await new Promise(setImmediate);
    return outcome;
  }

  /** The list that `call` names as an Arrow IPC stream. `aborted` hears at once when its signal has ended it. */
  arrow(call: Call<unknown>, aborted: (reason: unknown) => void): ArrowReading {
    const client = this.#shared.native;
    const { signal } = call.options;
    signal?.throwIfAborted();
    const stream = configured(() => client.arrow(call.operation, pairs(call.path), pairs(call.query), undefined, this.#options(call)));
    return new ArrowReading(client, stream, signal, aborted);
  }

  /** Ends the client for all its views; resolves once the last events are sent, spooled or given up. */
  close(): Promise<void> {
    return (this.#shared.closing ??= new Promise((resolve) => this.#shared.native.close(resolve)));
  }

  /**
   * What `start` begins, as a promise; undefined where it said that there is nothing to begin. Errors are made after an `await`, where V8 still
   * knows who waits: their stacks lead to the user's program.
   */
  async finish(signal: AbortSignal | undefined, start: (done: native.Done) => number | undefined): Promise<native.Outcome | undefined> {
    signal?.throwIfAborted();
    let forget: (() => void) | undefined;
    const outcome = await new Promise<native.Outcome | undefined>((resolve) => {
      const id = configured(() => start(resolve));
      if (id === undefined) return resolve(undefined);
      if (signal) forget = onAbort(signal, () => this.#shared.native.cancel(id));
    });
    forget?.();
    if (outcome?.failure) throw signal?.aborted ? signal.reason : fromNative(outcome.failure, errorsByCode);
    return outcome;
  }

  #options({ options }: Call<unknown>): object {
    const { signal, headers, ...given } = options;
    return {
      ...given,
      timeout: given.timeout ?? this.#defaults.timeout,
      maxRetries: given.maxRetries ?? this.#defaults.maxRetries,
      headers: pairs(this.#defaults.headers ? { ...this.#defaults.headers, ...headers } : headers),
    };
  }
}

function decoded<T>(outcome: native.Outcome, decoder: (wire: any) => T): Answer<T> {
  try {
    return { data: decoder(outcome.body === "" ? undefined : JSON.parse(outcome.body)), outcome };
  } catch (error) {
    throw undecodable(error, outcome);
  }
}
