// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/budgets.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `budgets.list` may be asked for.
struct BudgetsListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `name` (eq, contains); `scope_type` (eq, ne, in); `scope_key` (eq, in);
    /// `period` (eq, ne, in); `mode` (eq, ne, in). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `name`, `ceiling_usd`, `created_at`. 1 to 64
    /// characters.
    std::optional<std::string> sort{};
};

/// Limits on a scope and a period, with notice at 75, 100 and 150 percent. A budget never blocks traffic.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT BudgetsResource {
public:
    /// Made by the client; see Venturi.
    explicit BudgetsResource(std::shared_ptr<runtime::Core> core);

    /// List budgets.
    ///
    /// Lists the tenant's budgets, each with where its current period stands.
    ///
    /// Needs the scope `read:reporting`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/budgets`
    Items<Budget> list(BudgetsListParams params = {}, CallOptions options = {}) const;

    /// Create a budget.
    ///
    /// Creates a budget on an organization, a team, a project or a cost centre. It counts from the start of the current
    /// period, so that spend before its creation is in it. At 75, 100 and 150 percent of the ceiling the webhook event
    /// `budget.threshold.crossed` is sent, each once per period. A budget never blocks a call.
    ///
    /// A scope that isn't in the directory is refused with `VALIDATION_FAILED`; a second budget on the same scope and
    /// period with `CONFLICT`.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, ConflictError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/budgets`
    Call<Budget> create(const BudgetCreate& body, CallOptions options = {}) const;

    /// Read a budget.
    ///
    /// Returns the budget with where its current period stands.
    ///
    /// @param id The budget's id. 1 to 64 characters.
    ///
    /// Needs the scope `read:reporting`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/budgets/{id}`
    Call<Budget> get(std::string_view id, CallOptions options = {}) const;

    /// Change a budget.
    ///
    /// Changes a budget's name, ceiling or mode. Scope and period stay; create another budget for others.
    ///
    /// @param id The budget's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `PATCH /api/v1/budgets/{id}`
    Call<Budget> update(std::string_view id, const BudgetUpdate& body, CallOptions options = {}) const;

    /// Delete a budget.
    ///
    /// Removes a budget. What it announced stays in the audit log.
    ///
    /// @param id The budget's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/budgets/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
