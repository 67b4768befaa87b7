// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/ingestion.hpp"
#include "venturi/models/invocationevent.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The methods of `invocations`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT InvocationsResource {
public:
    /// Made by the client; see Venturi.
    explicit InvocationsResource(std::shared_ptr<runtime::Core> core);

    /// Record one inference.
    ///
    /// Stores one AI inference as an InvocationEvent and answers once it is durable. Attribution follows within
    /// seconds; the record is then in `GET /api/v1/attribution` under the receipt's `invocation_id`.
    ///
    /// Sending the same `event_id` again within 32 days changes nothing and answers `duplicate` with the first
    /// `invocation_id`. Send metadata only: a property that carries a prompt or a completion is refused with
    /// `CONTENT_NOT_ACCEPTED`.
    ///
    /// Needs the ingestion credential. Draws from the rate limit class `ingest`. Repeating it is safe: the server
    /// deduplicates by `event_id`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, ContentNotAcceptedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/invocations`
    Call<InvocationReceipt> create(const InvocationEvent& body, CallOptions options = {}) const;

    /// Record up to 1000 inferences.
    ///
    /// Stores up to 1000 InvocationEvents, at most 1 MiB, in one transaction, and answers once the accepted ones are
    /// durable.
    ///
    /// Each event is validated by itself: one that is not acceptable is rejected with its problem in `results`, and the
    /// others are stored. A batch that is too large is refused as a whole with `PAYLOAD_TOO_LARGE`; split it and send
    /// it again.
    ///
    /// Needs the ingestion credential. Draws from the rate limit class `ingest`. Repeating it is safe: the server
    /// deduplicates by `event_id`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/invocations/batch`
    Call<InvocationBatchReceipt> create_batch(const InvocationBatch& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
