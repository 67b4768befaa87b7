// What can go wrong, as classes.
//
//   VenturiError
//     ConfigError            the client was set up wrongly; nothing was sent
//     AuthError              no access token could be obtained
//     TransportError         no answer: refused, reset, name or TLS failure
//       CallTimeoutError     the deadline of the whole call passed
//       CancelledError       the call was cancelled, or its client closed
//     DecodeError            an answer, or a webhook message, came and could not be read
//     WebhookSignatureError  a webhook message is not the instance's, or not of now; `fault` says which
//     FileError              a file could not be written, or its bytes are not what they should be
//     ApiError               the server answered with an error
//       one class for each code of the catalogue (generated/errors.ts), such as RateLimitError

import type { RateLimitInfo } from "./api_promise.js";
import type { FieldError } from "./generated/models/common.js";
import type native from "./native.cjs";

/** Everything known about a failed call. */
export interface ErrorDetails {
  /** What kind of failure: `api`, `network`, `timeout`, `cancelled`, `decode`, `config`, `auth`, `signature` or `file`. */
  kind: string;
  /** The catalogue's code; empty where the error has none. */
  errorCode: string;
  /** 0 where no answer came. */
  httpStatus: number;
  /** Quote it to support. */
  traceId: string;
  /** Requests made. */
  attempts: number;
  /** Why there was no further attempt. */
  stopped: string;
  /** Whether the request may have taken effect. */
  effect: "not_sent" | "rejected" | "unknown";
  /** Milliseconds that the server asked to wait. */
  retryAfter?: number;
  /** What the RateLimit headers said. */
  rateLimit?: RateLimitInfo;
  /** The login has ended, or nobody has logged in: log in again, and repeat the call. */
  loginRequired: boolean;
  /** Of a step-up: one of these authentication contexts is asked for. */
  acrValues: string[];
  /** Of a step-up: seconds that a sign-in may be old. */
  maxAge?: number;
  /** Scopes that the call needs and the credential lacks. */
  scopes: string[];
  /** Of a VALIDATION_FAILED: which values were refused, and why. */
  errors: FieldError[];
  /** Of a webhook message that was refused: why. */
  signatureFault?: string;
  /** The RFC 9457 document, where one came. */
  problem?: ProblemDocument;
}

/** RFC 9457, with the members that Venturi adds. */
export interface ProblemDocument {
  /** A URI that names the kind of problem. */
  type?: string;
  /** The problem in few words. */
  title?: string;
  /** The HTTP status. */
  status?: number;
  /** What happened this time. */
  detail?: string;
  /** A URI that names this occurrence. */
  instance?: string;
  /** The catalogue's code. */
  error_code?: string;
  /** Quote it to support. */
  trace_id?: string;
  /** Whose request it was. */
  tenant_id?: string | null;
  /** Where the error is explained. */
  docs_url?: string;
  /** Which values were refused. */
  errors?: FieldError[];
}

/** The name that a class's copies share: the package may be loaded twice, as ES modules and as CommonJS, or in two versions. */
const brand = Symbol.for("@venturi/sdk/error");

/** The base of every error of this package. */
export class VenturiError extends Error implements ErrorDetails {
  /** What kind of failure: `api`, `network`, `timeout`, `cancelled`, `decode`, `config`, `auth`, `signature` or `file`. */
  declare kind: string;
  /** The catalogue's code; empty where the error has none. */
  declare errorCode: string;
  /** 0 where no answer came. */
  declare httpStatus: number;
  /** Quote it to support. */
  declare traceId: string;
  /** Requests made. */
  declare attempts: number;
  /** Why there was no further attempt. */
  declare stopped: string;
  /** Whether the request may have taken effect. */
  declare effect: "not_sent" | "rejected" | "unknown";
  /** Milliseconds that the server asked to wait. */
  declare retryAfter?: number;
  /** What the RateLimit headers said. */
  declare rateLimit?: RateLimitInfo;
  /** The login has ended, or nobody has logged in: log in again, and repeat the call. */
  declare loginRequired: boolean;
  /** Of a step-up: one of these authentication contexts is asked for. */
  declare acrValues: string[];
  /** Of a step-up: seconds that a sign-in may be old. */
  declare maxAge?: number;
  /** Scopes that the call needs and the credential lacks. */
  declare scopes: string[];
  /** Of a VALIDATION_FAILED: which values were refused, and why. */
  declare errors: FieldError[];
  /** Of a webhook message that was refused: why. */
  declare signatureFault?: string;
  /** The RFC 9457 document, where one came. */
  declare problem?: ProblemDocument;

  /** Details that are not given say that nothing was sent. */
  constructor(message: string, details: Partial<ErrorDetails> = {}) {
    super(message);
    const none = { kind: "config", errorCode: "", httpStatus: 0, traceId: "", attempts: 0, stopped: "", effect: "not_sent" };
    Object.assign(this, none, { loginRequired: false, acrValues: [], scopes: [], errors: [] }, details);
    Object.defineProperty(this, "name", { value: new.target.name, enumerable: false, configurable: true, writable: true });
  }

  /** The catalogue's code; where the error has none, its kind in upper case, such as `TIMEOUT`. */
  get code(): string {
    return this.errorCode || this.kind.toUpperCase();
  }

  /** True for errors of any copy of this package in the process. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    const own = Object.getOwnPropertyDescriptor(this.prototype, brand)?.value as string | undefined;
    if (own === undefined || typeof value !== "object" || value === null || !(brand in value)) return false;
    for (let link = Object.getPrototypeOf(value); link !== null; link = Object.getPrototypeOf(link))
      if (Object.getOwnPropertyDescriptor(link, brand)?.value === own) return true;
    return false;
  }
}

/** The client was set up wrongly, or the call cannot be made like this; nothing was sent. */
export class ConfigError extends VenturiError {}

/** No access token could be obtained: the token endpoint refused the client, or could not be reached. */
export class AuthError extends VenturiError {}

/** No answer came: the connection was refused or reset, or the name or the certificate did not hold. */
export class TransportError extends VenturiError {}

/** The deadline of the whole call, retries included, passed. */
export class CallTimeoutError extends TransportError {}

/** The call was cancelled, or its client was closed. */
export class CancelledError extends TransportError {}

/** An answer came that is not what the contract says. */
export class DecodeError extends VenturiError {}

/** A webhook message is refused. Answer it with 400. */
export class WebhookSignatureError extends VenturiError {
  /** `missing_header`, `malformed`, `no_match`, `too_old` or `too_new`. The last two are only ever said of genuine messages. */
  get fault(): string {
    return this.signatureFault ?? "";
  }
}

/** A file could not be written: a full disk, a folder that is not there. What came stays in `<path>.part`. */
export class FileError extends VenturiError {}

/** The server answered with an error. Codes that this version does not know raise this class itself. */
export class ApiError extends VenturiError {}

type ErrorClass = new (message: string, details: Partial<ErrorDetails>) => VenturiError;

/** @internal Gives classes their names that survive a minifier, by which `instanceof` knows them across copies. */
export function name(classes: Record<string, ErrorClass>): void {
  for (const [own, Class] of Object.entries(classes)) Object.defineProperty(Class.prototype, brand, { value: own });
}

name({ VenturiError, ConfigError, AuthError, TransportError, CallTimeoutError, CancelledError, DecodeError, WebhookSignatureError, FileError, ApiError });

const byKind: Record<string, ErrorClass> = {
  config: ConfigError,
  auth: AuthError,
  network: TransportError,
  timeout: CallTimeoutError,
  cancelled: CancelledError,
  decode: DecodeError,
  signature: WebhookSignatureError,
  file: FileError,
};

/** @internal The error that the core's plain fields describe. `byCode` is the generated table of classes. */
export function fromNative(failure: native.Failure, byCode: Record<string, ErrorClass>): VenturiError {
  const { message, problem, effect, signatureFault, ...fields } = failure;
  const details: Partial<ErrorDetails> = { ...fields, effect: effect as ErrorDetails["effect"] };
  if (signatureFault) details.signatureFault = signatureFault;
  try {
    if (problem) details.problem = JSON.parse(problem) as ProblemDocument;
    if (details.problem?.errors) details.errors = details.problem.errors;
  } catch {
    // An answer that only looks like a problem document has no more to say than the fields do.
  }
  const Class = byKind[failure.kind] ?? byCode[failure.errorCode] ?? ApiError;
  return new Class(message, details);
}

/** @internal What it means that an answer's JSON could not be read. */
export function undecodable(error: unknown, { status, traceId, attempts }: Pick<native.Outcome, "status" | "traceId" | "attempts">): VenturiError {
  return new DecodeError(`the answer is not what the contract says: ${(error as Error).message}`, {
    kind: "decode",
    httpStatus: status,
    traceId,
    attempts,
    effect: "unknown",
  });
}
