// A user signs in with the browser (authorization code with PKCE, the answer over the loopback interface), and a client runs on the tokens.

import native from "./native.cjs";
import { onAbort } from "./abort.js";
import { configured } from "./configured.js";
import { fromNative } from "./errors.js";
import { errorsByCode } from "./generated/errors.js";
import type { VenturiOptions } from "./options.js";
import { settingsOf } from "./settings.js";

/** What a login gave. The two tokens are secrets: neither log nor show them. */
export interface Tokens {
  /** Lets its bearer in. */
  accessToken: string;
  /** Renews it; empty where the server gives none. */
  refreshToken: string;
  /** When the access token ends, in milliseconds since 1970. */
  expiresAt: number;
  /** What was granted, separated by spaces. */
  scope: string;
}

/**
 * Where one user's tokens are kept: derive from it, and give it to the login and to the client. Tokens must never reach a disk in clear, so this
 * package brings no store that writes files.
 *
 * Calls of the two never overlap, and have ten seconds. What they throw is not shown, since it could hold a token; calls then fail with an AuthError,
 * and the store is asked again. It may be shared by clients and processes: before a client renews the tokens it loads them again.
 */
export abstract class TokenStore {
  #store: native.TokenStore | undefined;

  /** What was saved last; nothing where nobody is signed in. */
  abstract load(): Tokens | undefined | Promise<Tokens | undefined>;

  /** Keeps the tokens, whole or not at all, before it returns or resolves. Nothing: forgets them. */
  abstract save(tokens: Tokens | undefined): void | Promise<void>;

  /** Tell it when you changed what is stored (a logout, another program's login): clients read it anew. */
  changed(): void {
    native.tokensChanged(this.store());
  }

  /** @internal */
  store(): native.TokenStore {
    return (this.#store ??= hosted(new WeakRef(this)));
  }
}

/** The native side asks it, but must not hold it, or nobody would ever collect it: clients that are open and logins do. */
function hosted(store: WeakRef<TokenStore>): native.TokenStore {
  return native.hostTokenStore(
    (answer) => void settle(store, answer, async (living) => answer(true, await living.load())),
    ([tokens, answer]) => void settle(store, answer, async (living) => (await living.save(tokens), answer(true))),
  );
}

async function settle(store: WeakRef<TokenStore>, answer: native.Answer, ask: (living: TokenStore) => Promise<void>): Promise<void> {
  const living = store.deref();
  if (living === undefined) return answer(false);
  try {
    await ask(living);
  } catch {
    answer(false); // what was thrown could hold a token
  }
}

/** Keeps the tokens as long as it lives: for a program that lets its user sign in each time. */
export class MemoryTokenStore extends TokenStore {
  #tokens: Tokens | undefined;

  /** What was saved last. */
  override load(): Tokens | undefined {
    return this.#tokens;
  }

  /** Keeps them in this object. */
  override save(tokens: Tokens | undefined): void {
    this.#tokens = tokens;
  }
}

/** How a user is let in: a client's options, of which `clientId` and `tokenStore` are needed, and how the user is to sign in. */
export interface LoginOptions extends Omit<VenturiOptions, "emitter" | "timeout"> {
  /** Where the tokens go. */
  tokenStore: TokenStore;
  /** Shows a URL to the user. Start the browser without a shell: the URL holds `&`. */
  openBrowser: (url: string) => void;
  /** What a StepUpRequiredError asks for. */
  acrValues?: string[];
  /** The same, in seconds. */
  maxAge?: number;
  /** Milliseconds for everything, from discovery to the tokens (300,000). */
  timeout?: number;
  /** Of the registered redirect URI, `http://127.0.0.1/callback`; the port is one that is free. */
  redirectPath?: string;
  /** Aborting ends the login, which rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Lets the user sign in. The tokens go into the store, and to the caller. Rejects with AuthError where the user declined or the server refused, with
 * CallTimeoutError or ConfigError.
 */
export function login({ openBrowser, acrValues, maxAge, timeout, redirectPath, signal, ...options }: LoginOptions): Promise<Tokens> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => native.cancelLogin(running);
    let forget: (() => void) | undefined;
    const shown = (url: string) => {
      try {
        openBrowser(url);
      } catch (error) {
        reject(error);
        abort();
      }
    };
    const ended = ({ tokens, failure }: { tokens?: native.Tokens; failure?: native.Failure }) => {
      forget?.();
      if (tokens) resolve(tokens);
      else reject(signal?.aborted ? signal.reason : fromNative(failure as native.Failure, errorsByCode));
    };
    const running = configured(() => native.login(settingsOf(options), { acrValues, maxAge, timeout, redirectPath }, shown, ended, options.tokenStore));
    if (signal) forget = onAbort(signal, abort);
  });
}
