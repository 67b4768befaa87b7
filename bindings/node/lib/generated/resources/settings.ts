// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import type { Settings, SettingsUpdate } from "../models/settings.js";
import { decodeSettings, encodeSettingsUpdate } from "../models/settings.js";

/** `settings` */
export class SettingsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Returns the tenant's settings as they are in force: where its data stays, whether trained inference is used,
   * how long keys may live, and below which completeness a rollup shows a gap.
   *
   * GET /api/v1/settings, scope admin:config
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(options: CallOptions = {}): ApiPromise<Settings> {
    return this.core.call({
      operation: "settings.get",
      options,
      decode: decodeSettings,
    });
  }

  /**
   * Changes the settings that the body names and leaves the others. Every change is audited with its value before
   * and after.
   *
   * Changing `residency_region` with a user's token needs a sign-in within the last five minutes, else
   * `STEP_UP_REQUIRED`. It is refused with `RESIDENCY_BLOCKED` where the operator does not hold the tenant's data
   * in that region.
   *
   * PATCH /api/v1/settings, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
   * IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  update(body: SettingsUpdate, options: MutationOptions = {}): ApiPromise<Settings> {
    return this.core.call({
      operation: "settings.update",
      body: () => encodeSettingsUpdate(body),
      options,
      decode: decodeSettings,
    });
  }
}
