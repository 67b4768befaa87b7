// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/ingestion.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The methods of `events`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT EventsResource {
public:
    /// Made by the client; see Venturi.
    explicit EventsResource(std::shared_ptr<runtime::Core> core);

    /// Record one observability event.
    ///
    /// Stores one event that is not a single model invocation, such as a deployment, an agent's step or aggregated
    /// usage, and answers once it is durable. Deployments serve the attribution as evidence.
    ///
    /// Sending the same `event_id` again within 32 days changes nothing and answers `duplicate`. Send metadata only.
    ///
    /// Needs the ingestion credential. Draws from the rate limit class `ingest`. Repeating it is safe: the server
    /// deduplicates by `event_id`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, ContentNotAcceptedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/events`
    Call<EventReceipt> create(const ObservabilityEvent& body, CallOptions options = {}) const;

    /// Record up to 1000 observability events.
    ///
    /// Stores up to 1000 observability events, at most 1 MiB, in one transaction. Each is validated by itself, as with
    /// a batch of invocations.
    ///
    /// Needs the ingestion credential. Draws from the rate limit class `ingest`. Repeating it is safe: the server
    /// deduplicates by `event_id`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/events/batch`
    Call<EventBatchReceipt> create_batch(const EventBatch& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
