import type native from "./native.cjs";

/** What the RateLimit headers said; what was not sent is absent. */
export interface RateLimitInfo {
  /** Requests that the window allows. */
  limit?: number;
  /** Of them, those that are left. */
  remaining?: number;
  /** Seconds until the window begins anew. */
  reset?: number;
  /** The policy's name. */
  policy?: string;
}

/** What is known of an answer beside its data. */
export interface ResponseInfo {
  /** The HTTP status. */
  status: number;
  /** The answer's headers. */
  headers: Headers;
  /** Quote it to support. */
  traceId: string;
  /** Requests made. */
  attempts: number;
  /** Whether the server gave the answer that it had given for this idempotency key before. */
  replayed: boolean;
  /** Where the answer said it. */
  rateLimit?: RateLimitInfo;
}

/** An answer's data, and what is known of it beside. */
export interface WithResponse<T> {
  /** The same as the promise itself gives. */
  data: T;
  /** What is known of the answer. */
  response: ResponseInfo;
}

/** @internal An answer that has come. */
export interface Answer<T> {
  data: T;
  outcome: native.Outcome;
}

/** A call's promise. `await` gives the data; `withResponse()` also what is known of the answer. */
export class ApiPromise<T> extends Promise<T> {
  /** What `then` and its kind make is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #answer: Promise<Answer<T>>;

  /** @internal */
  constructor(answer: Promise<Answer<T>>) {
    super(() => undefined); // whoever waits does so for the answer itself, so that an error's stack leads to him
    this.#answer = answer;
  }

  /** As every promise's. */
  override then<Result1 = T, Result2 = never>(
    fulfilled?: ((value: T) => Result1 | PromiseLike<Result1>) | null,
    rejected?: ((reason: any) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    return this.#answer.then(({ data }) => data).then(fulfilled, rejected);
  }

  /** The data with the status, the headers, the trace id and the rest: `const { data, response } = await call.withResponse()`. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#answer.then(({ data, outcome }) => ({ data, response: responseOf(outcome) }));
  }
}

function responseOf(outcome: native.Outcome): ResponseInfo {
  const headers = new Headers();
  for (let i = 0; i + 1 < outcome.headers.length; i += 2) headers.append(outcome.headers[i] as string, outcome.headers[i + 1] as string);
  const { status, traceId, attempts, replayed, rateLimit } = outcome;
  return { status, headers, traceId, attempts, replayed, ...(rateLimit && { rateLimit }) };
}
