// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/settings.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What the tenant has decided about residency, inference, key lifetime and the completeness floor.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT SettingsResource {
public:
    /// Made by the client; see Venturi.
    explicit SettingsResource(std::shared_ptr<runtime::Core> core);

    /// Read the settings.
    ///
    /// Returns the tenant's settings as they are in force: where its data stays, whether trained inference is used, how
    /// long keys may live, and below which completeness a rollup shows a gap.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/settings`
    Call<Settings> get(CallOptions options = {}) const;

    /// Change settings.
    ///
    /// Changes the settings that the body names and leaves the others. Every change is audited with its value before
    /// and after.
    ///
    /// Changing `residency_region` with a user's token needs a sign-in within the last five minutes, else
    /// `STEP_UP_REQUIRED`. It is refused with `RESIDENCY_BLOCKED` where the operator does not hold the tenant's data in
    /// that region.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, IdempotencyInProgressError,
    /// ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `PATCH /api/v1/settings`
    Call<Settings> update(const SettingsUpdate& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
