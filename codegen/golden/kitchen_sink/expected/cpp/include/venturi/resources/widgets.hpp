// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/widgets.hpp"
#include "venturi/resources/widgets_parts.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `widgets.list` may be asked for.
struct WidgetsListParams {
    /// Only these colours. At most 8 items.
    std::vector<Open<Color>> color{};
    /// A name that is a keyword in two languages. At most 16 characters.
    std::optional<std::string> class_{};
    /// Only widgets made from this day on. A calendar day, `YYYY-MM-DD`.
    std::optional<std::string> since{};
    /// Whether parts are returned too.
    std::optional<bool> with_parts{};
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `name` (eq, ne, in, contains); `made_at` (gt, gte, lt, lte); `price_usd`
    /// (gt, lt); `color` (eq, in); `band` (eq, ne). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `made_at`, `name`, `band`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// The methods of `widgets`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT WidgetsResource {
public:
    /// Made by the client; see Venturi.
    explicit WidgetsResource(std::shared_ptr<runtime::Core> core);

    /// The methods of `widgets.parts`.
    WidgetsPartsResource parts() const;

    /// List widgets.
    ///
    /// Pages through the tenant's widgets.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/widgets`
    Items<Widget> list(WidgetsListParams params = {}, CallOptions options = {}) const;

    /// Create a widget.
    ///
    /// Creates a widget and shows its secret once.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, ConflictError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/widgets`
    Call<WidgetCreated> create(const WidgetCreate& body, CallOptions options = {}) const;

    /// Get a widget.
    ///
    /// Returns one widget with everything in it.
    ///
    /// @param id The widget's id. 5 to 40 characters.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/widgets/{id}`
    Call<WidgetDetail> get(std::string_view id, CallOptions options = {}) const;

    /// Change a widget.
    ///
    /// Changes what is given and leaves the rest; null clears.
    ///
    /// @param id The widget's id. 5 to 40 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `PATCH /api/v1/widgets/{id}`
    Call<Widget> update(std::string_view id, const WidgetUpdate& body, CallOptions options = {}) const;

    /// Delete a widget.
    ///
    /// Deletes a widget. A method whose name is a keyword in two languages.
    ///
    /// @param id The widget's id. 5 to 40 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/widgets/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

    /// Rotate a widget's secret.
    ///
    /// Deprecated in favour of creating another widget.
    ///
    /// @param id The widget's id. 5 to 40 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/widgets/{id}/rotate`
    ///
    /// @deprecated Since 2026-11-01, gone after 2027-11-01.
    [[deprecated("since 2026-11-01, gone after 2027-11-01")]]
    Call<WidgetCreated> rotate(std::string_view id, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
