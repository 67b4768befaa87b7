// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/widgets.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The methods of `widgets.parts`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT WidgetsPartsResource {
public:
    /// Made by the client; see Venturi.
    explicit WidgetsPartsResource(std::shared_ptr<runtime::Core> core);

    /// Get a part.
    ///
    /// A method of a resource within a resource.
    ///
    /// @param id The widget's id. 5 to 40 characters.
    ///
    /// @param part_number The part's number. 1 to 1000000.
    ///
    /// Any credential of the tenant does. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, NotFoundError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/widgets/{id}/parts/{part_number}`
    Call<Part> get(std::string_view id, std::int64_t part_number, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
