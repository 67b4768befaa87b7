// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/coverage.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `coverage.get` may be asked for.
struct CoverageGetParams {
    /// The first day, in UTC; the first of the month of `to` where absent. A calendar day, `YYYY-MM-DD`.
    std::optional<std::string> from{};
    /// The last day, in UTC, included; today where absent. At most 366 days from the first. A calendar day,
    /// `YYYY-MM-DD`.
    std::optional<std::string> to{};
};

/// How much of the spend has an owner, how much of that is ready for chargeback, and why the rest is not.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT CoverageResource {
public:
    /// Made by the client; see Venturi.
    explicit CoverageResource(std::shared_ptr<runtime::Core> core);

    /// Read coverage.
    ///
    /// Says how much of the spend has an owner (attribution coverage), how much of it meets the chargeback floor of
    /// 0.80 (chargeback-ready coverage), overall and by pathway, and why the rest does not. Shares are of known cost;
    /// unpriced records are counted beside them.
    ///
    /// Without `from` and `to` the current calendar month is meant, up to today. Where less data has arrived than the
    /// tenant's completeness floor asks for, amounts and shares are null and `below_completeness_floor` is true: the
    /// gap is shown, never zero.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/coverage`
    Call<Coverage> get(const CoverageGetParams& params = {}, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
