declare namespace native {
  /** What the RateLimit headers said; `reset` in seconds. */
  interface RateLimit {
    limit?: number;
    remaining?: number;
    reset?: number;
    policy?: string;
  }

  /** An error as the core's plain fields. `problem` is RFC 9457 JSON text, or empty; `retryAfter` in milliseconds, `maxAge` in seconds. */
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
    rateLimit?: RateLimit;
    loginRequired: boolean;
    acrValues: string[];
    maxAge?: number;
    scopes: string[];
    signatureFault: string;
  }

  interface Outcome {
    status: number;
    body: string;
    traceId: string;
    attempts: number;
    replayed: boolean;
    rateLimit?: RateLimit;
    /** Names in lower case: name, value, name, value. */
    headers: string[];
    failure?: Failure;
    /** Of a hot list; the body is empty then. */
    records?: RecordPage;
  }

  /** A page of a hot list: see sdk/bridge/records.hpp and bindings/node/src/packed_page.hpp. */
  interface RecordPage {
    rows: number;
    cells: ArrayBuffer;
    text: string;
    texts?: string[];
    firstAdded: number;
    added: string[];
    /** Row, JSON text, row, JSON text. */
    odd: (number | string)[];
    /** The list's "page" object, JSON text. */
    page: string;
  }

  interface EmitStats {
    emitted: number;
    adopted: number;
    accepted: number;
    duplicates: number;
    buffered: number;
    spooledEvents: number;
    spooledBytes: number;
    requests: number;
    queueOverflow: number;
    spoolOverflow: number;
    rateLimited: number;
    networkError: number;
    rejected: number;
    spooling: boolean;
  }

  interface Drop {
    reason: string;
    count: number;
    errorCode: string;
    detail: string;
  }

  /** Memory for one event, and what emits it: see bindings/node/src/event_port.hpp. */
  interface EventPort {
    buffer: ArrayBuffer;
    capacity: number;
    slots: number;
    emit(): boolean;
  }

  type Done = (outcome: Outcome) => void;
  type Pairs = readonly string[];
  interface Pager {
    readonly pager: unique symbol;
  }

  interface ExportProgress {
    status: string;
    share?: number;
  }

  interface DownloadProgress {
    bytes: number;
    total?: number;
    resumedFrom: number;
  }

  interface ArrowStream {
    readonly arrow: unique symbol;
  }
  interface ArrowRead {
    bytes?: Uint8Array;
    failure?: Failure;
  }

  class Client {
    /** `store` is kept as long as the client is open. */
    constructor(settings: object, store: object | undefined);
    submit(operation: string, path: Pairs, query: Pairs, body: string | undefined, options: object, done: Done): number;
    /** `texts`: of a hot list, the cells of a row that are texts. */
    pages(
      operation: string,
      path: Pairs,
      query: Pairs,
      body: undefined,
      options: object,
      texts: readonly number[] | undefined,
      ahead: boolean,
    ): Pager;
    next(pager: Pager, done: Done): number | undefined;
    leave(pager: Pager): void;
    arrow(operation: string, path: Pairs, query: Pairs, body: undefined, options: object): ArrowStream;
    /** One read at a time. */
    readArrow(stream: ArrowStream, done: (read: ArrowRead) => void): void;
    cancelArrow(stream: ArrowStream): void;
    cancel(id: number): void;
    waitForExport(jobId: string, timeout: number | undefined, progress: (told: ExportProgress) => void, done: Done): number;
    downloadExport(job: string, path: string, options: object, progress: (told: DownloadProgress) => void, done: Done): number;
    openEmitter(settings: object, drops: (drops: Drop[]) => void): boolean;
    eventPort(textBytes: number): EventPort;
    flush(timeoutMs: number, done: (flushed: { settled?: boolean; failure?: Failure }) => void): void;
    /** Ends the emitter without a flush, and waits until what is left is spooled or dropped. */
    stopEmitter(): void;
    /** What `drops` was not told of yet. */
    takeDrops(): Drop[];
    emitStats(): EmitStats;
    close(done: () => void): void;
  }

  interface WebhookMessage {
    id: string;
    type: string;
    known: boolean;
    /** Milliseconds since 1970. */
    sentAt: number;
    challenge: string;
  }

  class Webhooks {
    constructor(settings: object);
    receive(headers: Pairs, body: Uint8Array): WebhookMessage;
  }

  /** Times are milliseconds. */
  class FakeClock {
    constructor(manual: boolean);
    advance(ms: number): void;
    waits(): number[];
    now(): number;
    awaitWait(): Promise<number | undefined>;
  }

  class FakeWire {
    answer(status: number, body: string, headers: Pairs): void;
    drop(fault: string, requestSent: boolean): boolean;
    hang(): void;
    requests(): { method: string; url: string; headers: string[]; body: string }[];
  }

  /** The headers, flat; undefined where a secret is none. */
  function signWebhook(secrets: Pairs, id: string, sentAt: number, body: string): string[] | undefined;
  const testSecret: string;

  interface Tokens {
    accessToken: string;
    refreshToken: string;
    /** Milliseconds since 1970. */
    expiresAt: number;
    scope: string;
  }
  interface TokenStore {
    readonly store: unique symbol;
  }
  interface Login {
    readonly login: unique symbol;
  }
  type Answer = (kept: boolean, tokens?: Tokens) => void;
  function hostTokenStore(load: (answer: Answer) => void, save: (question: [Tokens | undefined, Answer]) => void): TokenStore;
  function tokensChanged(store: TokenStore): void;
  function login(
    settings: object,
    spec: object,
    openBrowser: (url: string) => void,
    done: (ended: { tokens?: Tokens; failure?: Failure }) => void,
    store: object,
  ): Login;
  function cancelLogin(login: Login): void;

  /** Closes all clients of this thread, and waits for it. */
  function finish(): void;
}

export = native;
