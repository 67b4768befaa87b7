declare namespace native {
  /** An error as the core's plain fields. `problem` is RFC 9457 JSON text, or empty; `retryAfter` is in milliseconds. */
  interface Failure {
    kind: string;
    errorCode: string;
    message: string;
    traceId: string;
    stopped: string;
    effect: string;
    problem: string;
    httpStatus: number;
    attempts: number;
    retryAfter?: number;
  }

  interface Outcome {
    status: number;
    body: string;
    traceId: string;
    attempts: number;
    failure?: Failure;
  }

  type Done = (outcome: Outcome) => void;
  type Pairs = readonly string[];
  interface Pager {
    readonly pager: unique symbol;
  }

  class Client {
    constructor(settings: object);
    submit(operation: string, path: Pairs, query: Pairs, body: string | undefined, options: object, done: Done): number;
    pages(operation: string, path: Pairs, query: Pairs, body: undefined, options: object): Pager;
    next(pager: Pager, done: Done): number | undefined;
    cancel(id: number): void;
    close(): void;
  }
}

export = native;
