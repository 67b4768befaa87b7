// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// A kind of node in the attribution graph. A budget hangs on an organization. Open: newer servers may answer with
/// members that this SDK does not know.
enum class NodeType : std::uint8_t {
    /// One inference.
    invocation,
    /// A running piece of software that makes inferences.
    service,
    /// A person, a service account or a CI pipeline.
    identity,
    /// A repository or another deployable unit.
    project,
    /// A team or another unit that answers for spend.
    organization,
    /// A limit on spend.
    budget,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(NodeType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, NodeType& value) noexcept;

/// What a credential may do. The set is closed, and no scope implies another.
enum class Scope : std::uint8_t {
    /// Read attribution records, coverage, and the explanation surface.
    read_attribution,
    /// Read dashboards, reports, and aggregated metrics.
    read_reporting,
    /// Create FOCUS-aligned exports and poll their jobs.
    export_create,
    /// Manage API keys, webhooks, budgets, identity, and tenant settings.
    admin_config,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Scope value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Scope& value) noexcept;

/// Confidence, coarsely.
enum class ConfidenceBand : std::uint8_t {
    /// 0.80 and above, the chargeback floor.
    high,
    /// 0.50 and above.
    medium,
    /// Below 0.50.
    low,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ConfidenceBand value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ConfidenceBand& value) noexcept;

/// The stage of the pipeline that produced a result. Deterministic evidence outranks inference, and inference outranks
/// allocation.
enum class StageOrigin : std::uint8_t {
    /// Deterministic evidence, no learning.
    stage_a,
    /// Trained inference, or the heuristic baseline that stands in for it.
    stage_b,
    /// Fractional allocation over resolved owners. Always below the chargeback floor.
    stage_c,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(StageOrigin value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, StageOrigin& value) noexcept;

/// Whether inference ran as it should when a result was produced.
enum class DegradationState : std::uint8_t {
    /// As it should.
    none,
    /// The fail-open heuristic baseline served instead of the trained model. The result is advisory.
    degraded_serving,
    /// Stage-B inference is turned off for the tenant by configuration.
    disabled,
    /// The current model was withdrawn; the prior validated one served.
    model_recalled,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(DegradationState value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, DegradationState& value) noexcept;

/// Whether the data behind an answer is current.
enum class Freshness : std::uint8_t {
    /// Sources and index are current.
    fresh,
    /// The index lags behind the event log.
    index_stale,
    /// A source has not reported in time.
    source_stale,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Freshness value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Freshness& value) noexcept;

/// Where a cost comes from.
enum class CostMethod : std::uint8_t {
    /// The sender of the event said it.
    reported,
    /// Computed from the event's meters with the price catalogue.
    priced,
    /// Taken from the provider's bill.
    billed,
    /// Not known. The cost is null, never zero.
    unpriced,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(CostMethod value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, CostMethod& value) noexcept;

/// How energy was derived. The first tier that can be satisfied wins; carbon follows from it.
enum class EnergyMethod : std::uint8_t {
    /// Measured where the inference ran.
    t0_measured,
    /// A coefficient that was published for the model.
    t1_published,
    /// Estimated from the model's size and the infrastructure.
    t2_estimated,
    /// The nearest model of the same class.
    t3_analogue,
    /// Not known. Energy and carbon are null, never zero.
    t4_unknown,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(EnergyMethod value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, EnergyMethod& value) noexcept;

/// Where a list stands. Follow `next_cursor` while `has_more`.
struct Page {
    /// Pass it as `cursor` to get the next page. Null on the last one. At most 2048 characters.
    std::optional<std::string> next_cursor{};
    /// The largest number of items in a page, as asked for. 1 to 200.
    std::int64_t limit = 0;
    /// Whether there is another page.
    bool has_more = false;
    /// The state of the data that all pages of this pass read. What is written later does not appear in them. To the
    /// microsecond.
    std::optional<Timestamp> as_of{};

    bool operator==(const Page&) const = default;
};

/// One violation within a request.
struct FieldError {
    /// JSON pointer to the value, as a URI fragment. It leads into the body (`#/scopes/0`), or names a parameter by its
    /// place (`#/query/limit`). At most 1024 characters.
    std::string pointer{};
    /// What is wrong with it. The value itself is not repeated. At most 512 characters.
    std::string detail{};

    bool operator==(const FieldError&) const = default;
};

/// The one error format (RFC 9457). Branch on `error_code`, never on the text.
struct Problem {
    /// Identifies the kind of problem, one URI for each code. A URI. At most 256 characters.
    std::string type{};
    /// The kind of problem in words, always the same for one code. At most 128 characters.
    std::string title{};
    /// The HTTP status of the answer. 400 to 599.
    std::int64_t status = 0;
    /// What went wrong this time. For people; it never holds content, secrets or internals. At most 1024 characters.
    std::string detail{};
    /// The path that was called. At most 2048 characters.
    std::string instance{};
    /// The stable code, from the closed catalogue at `/errors.json`. At most 64 characters.
    std::string error_code{};
    /// Quote it to support. Also in the `X-Trace-Id` header. At most 64 characters.
    std::string trace_id{};
    /// The caller's tenant. Null where the caller could not be identified. At most 64 characters.
    std::optional<std::string> tenant_id{};
    /// Where the catalogue is explained. A URI. At most 256 characters.
    std::string docs_url{};
    /// Every single violation, with `VALIDATION_FAILED` and `CONTENT_NOT_ACCEPTED`. At most 100 items.
    std::optional<std::vector<FieldError>> errors{};

    bool operator==(const Problem&) const = default;
};

/// A node of the attribution graph, by id and by name.
struct NodeRef {
    /// The node's id; its prefix tells the type. At most 64 characters.
    std::string id{};
    /// The node's name in the directory. At most 256 characters.
    std::string name{};
    /// The kind of node.
    Open<NodeType> type{};

    bool operator==(const NodeRef&) const = default;
};

template <>
VENTURI_EXPORT Result<Page> from_json<Page>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Page>(const Page& value);

template <>
VENTURI_EXPORT Result<FieldError> from_json<FieldError>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<FieldError>(const FieldError& value);

template <>
VENTURI_EXPORT Result<Problem> from_json<Problem>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Problem>(const Problem& value);

template <>
VENTURI_EXPORT Result<NodeRef> from_json<NodeRef>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<NodeRef>(const NodeRef& value);

}  // namespace venturi::inline v1
