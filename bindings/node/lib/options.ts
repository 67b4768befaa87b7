// What callers may set: for a client, for a view of it, for one call.

import type { TokenStore } from "./login.js";
import type { FakeClock, FakeWire } from "./testing.js";

/** What one call does differently from its client. */
export interface CallOptions {
  /** Milliseconds for the whole call: attempts, waits between them, a token refresh. `Infinity`: no limit. */
  timeout?: number;
  /** Attempts after the first; 0 turns retrying off. */
  maxRetries?: number;
  /** Aborting cancels the call, which rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Sent with this call, beside the client's own. */
  headers?: Record<string, string>;
  /** W3C trace context of the span that this call belongs to. */
  traceparent?: string;
  /** The vendors' part of it; nothing without `traceparent`. */
  tracestate?: string;
}

/** The same for a call that changes something. */
export interface MutationOptions extends CallOptions {
  /** A UUID or ULID, to repeat the call safely later; without it each call gets a fresh one that stays over its retries. */
  idempotencyKey?: string;
}

/** What a view of a client does differently from it: see `Venturi.withOptions`. */
export interface ViewOptions {
  /** Milliseconds for a whole call, retries included. */
  timeout?: number;
  /** Attempts after the first. */
  maxRetries?: number;
  /** Sent with each call, beside the client's own. */
  headers?: Record<string, string>;
}

/**
 * How a client is set up. What is left out is read from ARGMIN_BASE_URL, ARGMIN_TOKEN, ARGMIN_API_KEY, ARGMIN_CLIENT_ID and
 * ARGMIN_CLIENT_SECRET, ARGMIN_INGESTION_KEY; a credential that is given makes those of the environment count for nothing.
 */
export interface VenturiOptions {
  /** The instance: `https://venturi.example.com`. */
  baseUrl?: string;
  /** An access token, which the client uses as it is. */
  token?: string;
  /** An API key, `vk_…`. */
  apiKey?: string;
  /** With `clientSecret`: client credentials; the client gets its tokens and renews them. */
  clientId?: string;
  /** See `clientId`. */
  clientSecret?: string;
  /** For client credentials: the scopes to ask for; all that were granted where it is left out. */
  scopes?: string[];
  /** With `clientId`: a user's tokens, which `login` brought, in place of the other credentials. */
  tokenStore?: TokenStore;
  /** What events are sent with. */
  ingestionKey?: string;
  /** Milliseconds for a whole call, retries included (30,000). `Infinity`: no limit. */
  timeout?: number;
  /** Milliseconds for connecting (10,000). */
  connectTimeout?: number;
  /** Attempts after the first (2). */
  maxRetries?: number;
  /** Milliseconds: the n-th wait before a retry is drawn from 0 to `initialBackoff * 2^n` (500). */
  initialBackoff?: number;
  /** Milliseconds that such a wait takes at most (8,000). */
  maxBackoff?: number;
  /** Milliseconds that the server's Retry-After may ask for at most (60,000). */
  maxRetryAfter?: number;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** The program's own name, put before the SDK's: `checkout/2.1`. */
  userAgent?: string;
  /** Use the partner API, with a partner's token. */
  partner?: boolean;
  /** Wait for a turn under the rate limit instead of meeting 429. */
  pacing?: boolean;
  /** The proxy's URL; where it is left out, the environment's usual variables count. */
  proxy?: string;
  /** PEM file of the certificate authorities to trust, instead of the system's. */
  caFile?: string;
  /** Folder of such files, as `openssl rehash` leaves it. */
  caDirectory?: string;
  /** How events are emitted. */
  emitter?: EmitterOptions;
  /** For tests: time that does not pass by itself (`@venturi/sdk/testing`). */
  clock?: FakeClock;
  /** For tests: a scripted network. */
  wire?: FakeWire;
}

/** How `invocations.emit` sends. The defaults suit a service that makes up to some thousand calls a second. */
export interface EmitterOptions {
  /**
   * Events that cannot be sent now are kept in this folder, over the end of the process too. One for each instance and tenant; any number
   * of processes may share it. Without it there is no spool.
   */
  spoolDirectory?: string;
  /** What the spool may take on disk, in bytes (256 MiB). What does not fit is dropped. */
  maxSpoolBytes?: number;
  /** What may wait in memory, in bytes (32 MiB), before events are spooled, and then dropped. */
  maxBufferedBytes?: number;
  /** The same in events (50,000). */
  maxBufferedEvents?: number;
  /** A request carries at most so many events (500). */
  batchEvents?: number;
  /** The same in bytes before compression (1 MiB). */
  batchBytes?: number;
  /** Milliseconds that an event may wait for others to travel with (1,000). */
  linger?: number;
  /** How many batches may be on the wire at once (4). */
  connections?: number;
  /** Milliseconds that closing, and the end of the process, try to send what is left (2,000). */
  exitTimeout?: number;
  /** False: requests are not compressed. */
  compress?: boolean;
  /** Hears of every event that was given up. What it throws is an uncaught exception. */
  onDrop?: (drop: Drop) => void;
}

/** Why an event was given up. */
export type DropReason =
  /** It was emitted faster than events could be sent or spooled. */
  | "queue_overflow"
  /** It could not be sent, and the spool was full or its disk refused it. */
  | "spool_overflow"
  /** The server asked to wait for longer than the process or the age limit allowed. */
  | "rate_limited"
  /** The server could not be reached, failed, or refused the credential, for as long. */
  | "network_error"
  /** It is not acceptable: sending it again could not succeed. */
  | "rejected";

/** Events that were given up for one reason since `onDrop` was last called. */
export interface Drop {
  /** Why. */
  reason: DropReason;
  /** How many. */
  count: number;
  /** Of the last one that the server refused: the problem's code; empty otherwise. */
  errorCode: string;
  /** The same: a sentence for people. */
  detail: string;
}

/** Where every event is. Taken while events move, the numbers can be off by those on the way. */
export interface EmitterStats {
  /** Calls of `emit`. */
  emitted: number;
  /** Read from the spool of a process that ended. */
  adopted: number;
  /** Stored by the server. */
  accepted: number;
  /** Stored by the server before. */
  duplicates: number;
  /** In memory: waiting, or on the wire. */
  buffered: number;
  /** On disk; without those of an adopted spool that were not read yet. */
  spooledEvents: number;
  /** On disk, all, in bytes. */
  spooledBytes: number;
  /** Requests, without retries. */
  requests: number;
  /** Given up, by reason. */
  dropped: Record<DropReason, number>;
  /** Whether a spool was asked for, and its folder is usable. */
  spooling: boolean;
}
