/**
 * Venturi: which team, service and person caused this AI spend, energy and carbon, and how sure are we?
 *
 *     const venturi = new Venturi();               // ARGMIN_BASE_URL and a credential, from the environment
 *     for await (const record of venturi.attribution.list({ sort: "-cost_usd" })) console.log(record.owner, record.costUsd);
 */
import { Core, type VenturiOptions } from "./core.js";
import { Resources } from "./generated/resources/index.js";

/** The API of one Venturi instance. Close it when done; an idle one never keeps the process alive. */
export class Venturi extends Resources {
  readonly #core: Core;

  constructor(options: VenturiOptions = {}) {
    const core = new Core(options);
    super(core);
    this.#core = core;
  }

  /** Ends the client. Pending calls reject with CancelledError. Calling it again does nothing. */
  close(): void {
    this.#core.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

export type { CallOptions, MutationOptions, VenturiOptions } from "./core.js";
export { Pages } from "./pages.js";
export * from "./errors.js";
export * from "./generated/errors.js";
export type * from "./generated/models/index.js";
export type * from "./generated/resources/index.js";
