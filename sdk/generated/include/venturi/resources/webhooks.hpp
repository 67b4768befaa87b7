// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/webhooks.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `webhooks.list` may be asked for.
struct WebhooksListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `status` (eq, ne, in); `created_at` (gt, gte, lt, lte). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `created_at`, `updated_at`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// What `webhooks.list_deliveries` may be asked for.
struct WebhooksListDeliveriesParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `status` (eq, ne, in); `event_type` (eq, ne, in); `event_id` (eq, in);
    /// `test` (eq); `created_at` (gt, gte, lt, lte). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `created_at`, `sequence`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// Endpoints of yours that are told about events, signed after Standard Webhooks.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT WebhooksResource {
public:
    /// Made by the client; see Venturi.
    explicit WebhooksResource(std::shared_ptr<runtime::Core> core);

    /// List webhooks.
    ///
    /// Lists the tenant's endpoints. Secrets are never shown again.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/webhooks`
    Items<Webhook> list(WebhooksListParams params = {}, CallOptions options = {}) const;

    /// Create a webhook.
    ///
    /// Registers an endpoint and shows its signing secret, once. The endpoint is `pending`: right away, and whenever
    /// `webhooks.verify` is called, it is sent a signed `{"type": "endpoint.verification", "challenge": "…"}` and must
    /// echo the challenge. Until it has, nothing else is sent.
    ///
    /// Deliveries are signed after Standard Webhooks 1.0: `webhook-id`, `webhook-timestamp` and `webhook-signature`
    /// over `id.timestamp.body`. They come at least once and may come out of order; `sequence` restores the order, and
    /// the event's `id` tells repeats. Anything but 2xx is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14,
    /// 20 and 24 hours, then dead-lettered; 410 disables the endpoint.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, WebhookUrlRejectedError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/webhooks`
    Call<WebhookWithSecret> create(const WebhookCreate& body, CallOptions options = {}) const;

    /// Read a webhook.
    ///
    /// Returns the endpoint without its secret.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/webhooks/{id}`
    Call<Webhook> get(std::string_view id, CallOptions options = {}) const;

    /// Change a webhook.
    ///
    /// Changes an endpoint's URL, its events or its note, or switches it off and on. A new URL makes it `pending`
    /// again; deliveries that wait are kept until it is verified.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, WebhookUrlRejectedError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `PATCH /api/v1/webhooks/{id}`
    Call<Webhook> update(std::string_view id, const WebhookUpdate& body, CallOptions options = {}) const;

    /// Delete a webhook.
    ///
    /// Removes an endpoint, its secret and its deliveries. An attempt that is under way may still arrive.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/webhooks/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

    /// Verify a webhook.
    ///
    /// Sends the endpoint its signed challenge now and waits for the echo. An endpoint that echoes it becomes `active`;
    /// one that does not is answered with `WEBHOOK_UNVERIFIED`, whose `detail` says what came back. Verifying an active
    /// endpoint changes nothing.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// WebhookUnverifiedError, ValidationFailedError, IdempotencyConflictError, WebhookUrlRejectedError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/webhooks/{id}/verify`
    Call<Webhook> verify(std::string_view id, CallOptions options = {}) const;

    /// Rotate a webhook's secret.
    ///
    /// Makes a new signing secret and shows it, once. For 24 hours deliveries carry two signatures, of the new and of
    /// the previous secret, so that receivers can change over without losing one; a further rotation within that time
    /// drops the older one.
    ///
    /// With a user's token it needs a sign-in within the last five minutes, else `STEP_UP_REQUIRED`.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/webhooks/{id}/rotate-secret`
    Call<WebhookWithSecret> rotate_secret(std::string_view id, CallOptions options = {}) const;

    /// Send a test event.
    ///
    /// Queues the example of an event type for the endpoint, signed and delivered like any other. Its data is made up,
    /// and its delivery says `test: true`. A pending or disabled endpoint is answered with `WEBHOOK_UNVERIFIED`.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// WebhookUnverifiedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/webhooks/{id}/test`
    Call<Delivery> test(std::string_view id, const WebhookTest& body, CallOptions options = {}) const;

    /// List a webhook's deliveries.
    ///
    /// Lists the deliveries to an endpoint, the latest first unless `sort` says otherwise. They are kept for 30 days.
    ///
    /// @param id The endpoint's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError, NotFoundError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/webhooks/{id}/deliveries`
    Items<Delivery> list_deliveries(std::string_view id, WebhooksListDeliveriesParams params = {}, CallOptions options = {}) const;

    /// Redeliver an event.
    ///
    /// Queues a delivery again, from the start of the retry schedule. The event is sent as it was, under the same id. A
    /// delivery that still waits is answered with `CONFLICT`, an endpoint that is not active with `WEBHOOK_UNVERIFIED`,
    /// and an event that is no longer kept with `GONE`.
    ///
    /// @param id The delivery's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError, IdempotencyInProgressError,
    /// WebhookUnverifiedError, GoneError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/deliveries/{id}/redeliver`
    Call<Delivery> redeliver(std::string_view id, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
