// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/widgetevent.hpp"
#include "venturi/models/widgets.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// Events that come in.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT WidgetEventsResource {
public:
    /// Made by the client; see Venturi.
    explicit WidgetEventsResource(std::shared_ptr<runtime::Core> core);

    /// Send an event.
    ///
    /// Stores one event, deduplicated by its id.
    ///
    /// Needs the ingestion credential. Draws from the rate limit class `ingest`. Repeating it is safe: the server
    /// deduplicates by `event_id`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, ContentNotAcceptedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/widget-events`
    Call<Receipt> create(const WidgetEvent& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
