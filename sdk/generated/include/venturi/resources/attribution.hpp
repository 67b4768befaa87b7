// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/disputes.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `attribution.list` may be asked for.
struct AttributionListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `id` (eq, gt, gte, lt, lte, in); `invocation_id` (eq, gt, gte, lt, lte,
    /// in); `occurred_at` (eq, gt, gte, lt, lte); `provider` (eq, ne, in, contains); `served_model` (eq, ne, in,
    /// contains); `service` (eq, ne, in, contains); `owner` (eq, ne, in, contains); `project` (eq, ne, in, contains);
    /// `cost_usd` (eq, ne, gt, gte, lt, lte); `energy_wh` (eq, ne, gt, gte, lt, lte); `carbon_gco2e` (eq, ne, gt, gte,
    /// lt, lte); `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in);
    /// `confidence` (eq, ne, gt, gte, lt, lte); `confidence_band` (eq, ne, in); `degradation_state` (eq, ne, in);
    /// `freshness` (eq, ne, in); `export_eligibility` (eq, ne, in). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `occurred_at`, `id`, `invocation_id`, `provider`,
    /// `served_model`, `service`, `owner`, `project`, `cost_usd`, `energy_wh`, `carbon_gco2e`, `pathway_category`,
    /// `output_state`, `stage_origin`, `confidence`, `confidence_band`, `degradation_state`, `freshness`,
    /// `export_eligibility`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// The methods of `attribution`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT AttributionResource {
public:
    /// Made by the client; see Venturi.
    explicit AttributionResource(std::shared_ptr<runtime::Core> core);

    /// List attribution records.
    ///
    /// Lists attribution records, the newest invocation first unless sorted otherwise. All pages of one pass read the
    /// same state of the data, so a full pass returns every record exactly once, also while new ones arrive.
    ///
    /// A record whose owner is not known yet is listed too: unresolved spend is reported honestly, never hidden or
    /// guessed.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/attribution`
    Items<AttributionRecord> list(AttributionListParams params = {}, CallOptions options = {}) const;

    /// Get one attribution record with its explanation.
    ///
    /// Returns the current version of a record with everything behind it: the path through the graph, every signal,
    /// every candidate with its evidence, and why the winner won.
    ///
    /// @param id The attribution record's id, `attr_…`. 1 to 64 characters.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/attribution/{id}`
    Call<AttributionDetail> get(std::string_view id, CallOptions options = {}) const;

    /// Dispute an attribution.
    ///
    /// States that a record is wrong. The dispute is metadata: cost, owner and confidence stay as they are, but while
    /// it is open the record's `export_eligibility` is `disputed` and exports leave it out and count it. An override
    /// decides it.
    ///
    /// A record has at most one open dispute; a second one is refused with `CONFLICT`. Sends the webhook event
    /// `attribution.disputed`.
    ///
    /// @param id The record's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError, IdempotencyInProgressError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/attribution/{id}/dispute`
    Call<Dispute> dispute(std::string_view id, const DisputeCreate& body, CallOptions options = {}) const;

    /// Override an attribution.
    ///
    /// Replaces a record's owner, project or service by a decision of yours. It makes a new version of the record under
    /// the same id, keeps the version before, decides the record's open dispute if there is one, and is audited. Cost,
    /// energy and carbon do not change.
    ///
    /// Keys must exist in the directory, else `VALIDATION_FAILED`. Sends the webhook event
    /// `attribution.override.applied`.
    ///
    /// @param id The record's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/attribution/{id}/override`
    Call<Override> override(std::string_view id, const OverrideCreate& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
