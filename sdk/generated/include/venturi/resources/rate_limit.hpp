// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/limits.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The caller's current budget in every route class.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT RateLimitResource {
public:
    /// Made by the client; see Venturi.
    explicit RateLimitResource(std::shared_ptr<runtime::Core> core);

    /// Read your current budgets.
    ///
    /// Returns what is left of the caller's budget in every route class. Budgets are kept for each tenant, principal
    /// and class, so one caller never uses up another's. This call costs nothing.
    ///
    /// Any credential of the tenant does.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `GET /api/v1/rate-limit`
    Call<RateLimitStatus> get(CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
