// What can go wrong, as classes.
//
//   VenturiError
//     ConfigError            the client was set up wrongly; nothing was sent
//     AuthError              no access token could be obtained
//     TransportError         no answer: refused, reset, name or TLS failure
//       CallTimeoutError     the deadline of the whole call passed
//       CancelledError       the call was cancelled, or its client closed
//     DecodeError            an answer came and could not be read
//     ApiError               the server answered with an error
//       one class for each code of the catalogue (generated/errors.ts), such as RateLimitError

import type native from "./native.cjs";

/** Everything known about a failed call. */
export interface ErrorDetails {
  kind: string;
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
  /** The RFC 9457 document, where one came. */
  problem?: ProblemDocument;
}

/** RFC 9457, with the members that Venturi adds. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  error_code?: string;
  trace_id?: string;
  tenant_id?: string | null;
  docs_url?: string;
  errors?: { pointer: string; detail: string }[];
}

/** The base of every error of this package. */
export class VenturiError extends Error implements ErrorDetails {
  kind!: string;
  errorCode!: string;
  httpStatus!: number;
  traceId!: string;
  attempts!: number;
  stopped!: string;
  effect!: "not_sent" | "rejected" | "unknown";
  retryAfter?: number;
  problem?: ProblemDocument;

  constructor(message: string, details: Partial<ErrorDetails> = {}) {
    super(message);
    this.name = new.target.name;
    const none = { kind: "config", errorCode: "", httpStatus: 0, traceId: "", attempts: 0, stopped: "", effect: "not_sent" };
    Object.assign(this, none, details);
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

/** The server answered with an error. Codes that this version does not know raise this class itself. */
export class ApiError extends VenturiError {}

type ErrorClass = new (message: string, details: Partial<ErrorDetails>) => VenturiError;

const byKind: Record<string, ErrorClass> = {
  config: ConfigError,
  auth: AuthError,
  network: TransportError,
  timeout: CallTimeoutError,
  cancelled: CancelledError,
  decode: DecodeError,
};

/** The error that the core's plain fields describe. `byCode` is the generated table of classes. */
export function fromNative(failure: native.Failure, byCode: Record<string, ErrorClass>): VenturiError {
  const { message, problem, effect, ...fields } = failure;
  const details: Partial<ErrorDetails> = { ...fields, effect: effect as ErrorDetails["effect"] };
  try {
    if (problem) details.problem = JSON.parse(problem) as ProblemDocument;
  } catch {
    // An answer that only looks like a problem document has no more to say than the fields do.
  }
  const Class = byKind[failure.kind] ?? byCode[failure.errorCode] ?? ApiError;
  return new Class(message, details);
}
