// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/anomalies.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/budgets.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/connectors.hpp"
#include "venturi/models/coverage.hpp"
#include "venturi/models/disputes.hpp"
#include "venturi/models/exports.hpp"
#include "venturi/models/invocationevent.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1 {

/// A kind of event. New kinds may appear; ignore those that you don't know. Open: newer servers may answer with members
/// that this SDK does not know.
enum class WebhookEventType : std::uint8_t {
    /// A record can be read, for the first time or in a new version.
    attribution_materialized,
    /// A record is disputed.
    attribution_disputed,
    /// A record was overridden.
    attribution_override_applied,
    /// A coverage fell below its floor.
    coverage_degraded,
    /// A coverage is at its floor again.
    coverage_restored,
    /// Inference runs in another state than before.
    degradation_state_changed,
    /// An export's file can be downloaded.
    export_completed,
    /// An export could not be made.
    export_failed,
    /// Spend departs from its history.
    anomaly_detected,
    /// A budget reached 75, 100 or 150 percent.
    budget_threshold_crossed,
    /// A connector works better or worse than before.
    connector_health_changed,
    /// An API key was rotated.
    apikey_rotated,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(WebhookEventType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, WebhookEventType& value) noexcept;

/// The part of the evidence card that events carry.
struct EventInterpretation {
    /// The stage that produced the result; null where the event is not about one.
    std::optional<StageOrigin> stage_origin{};
    /// The confidence's band; null where the event is not about a result.
    std::optional<ConfidenceBand> confidence_band{};
    /// Whether inference ran as it should.
    DegradationState degradation_state{};

    bool operator==(const EventInterpretation&) const = default;
};

/// What is sent to an endpoint. The keys `id`, `type`, `created_at`, `tenant_id` and `sequence` are frozen; the shape
/// of `data` follows from `type`. An event never changes once it has happened, however often it is delivered, and never
/// holds content.
struct WebhookEvent {
    /// The event's id, `evt_…`. It is the `webhook-id` header and the same over all attempts, so that repeats can be
    /// told. At most 40 characters.
    std::string id{};
    /// What happened.
    Open<WebhookEventType> type{};
    /// When it happened. To the microsecond.
    Timestamp created_at{};
    /// To whom it happened. At most 40 characters.
    std::string tenant_id{};
    /// The event's place in the tenant's order of changes. It grows from event to event, not always by one. 0 to
    /// 9007199254740991.
    std::int64_t sequence = 0;
    /// The particulars, an object whose shape follows from `type`. Any JSON value, as its text.
    JsonText data{};
    /// How to read the result that the event is about.
    EventInterpretation interpretation{};

    bool operator==(const WebhookEvent&) const = default;
};

/// The data of `attribution.materialized`.
struct AttributionMaterialized {
    /// The record. At most 40 characters.
    std::string attribution_id{};
    /// The invocation that it is about. At most 40 characters.
    std::string invocation_id{};
    /// When the call happened. To the microsecond.
    Timestamp occurred_at{};
    /// The provider. At most 64 characters.
    std::string provider{};
    /// The model that answered; null where it is not known. At most 256 characters.
    std::optional<std::string> served_model{};
    /// The service; null where it is not known. At most 256 characters.
    std::optional<std::string> service{};
    /// The owner; null where there is none. At most 256 characters.
    std::optional<std::string> owner{};
    /// The project; null where it is not known. At most 256 characters.
    std::optional<std::string> project{};
    /// The cost, in US dollars; null where it is not known. At least 0.
    std::optional<double> cost_usd{};
    /// Where the cost comes from.
    CostMethod cost_method{};
    /// How far attribution got.
    OutputState output_state{};
    /// Whether the record may be exported.
    ExportEligibility export_eligibility{};
    /// The record's version, from 1. 1 to 2147483647.
    std::int64_t version = 0;

    bool operator==(const AttributionMaterialized&) const = default;
};

/// The data of `attribution.disputed`.
struct AttributionDisputed {
    /// The dispute. At most 40 characters.
    std::string dispute_id{};
    /// The contested record. At most 40 characters.
    std::string attribution_id{};
    /// The invocation that it is about. At most 40 characters.
    std::string invocation_id{};
    /// What is said to be wrong.
    Open<DisputeReason> reason{};
    /// The record's owner; null where it has none. At most 256 characters.
    std::optional<std::string> current_owner{};
    /// The owner that was proposed, if any. At most 256 characters.
    std::optional<std::string> proposed_owner{};
    /// Id of the principal that opened it. At most 64 characters.
    std::string opened_by{};

    bool operator==(const AttributionDisputed&) const = default;
};

/// The data of `attribution.override.applied`.
struct AttributionOverrideApplied {
    /// The record. At most 40 characters.
    std::string attribution_id{};
    /// The invocation that it is about. At most 40 characters.
    std::string invocation_id{};
    /// The owner before; null where there was none. At most 256 characters.
    std::optional<std::string> previous_owner{};
    /// The owner now. At most 256 characters.
    std::optional<std::string> owner{};
    /// The project before; null where there was none. At most 256 characters.
    std::optional<std::string> previous_project{};
    /// The project now. At most 256 characters.
    std::optional<std::string> project{};
    /// The service before; null where there was none. At most 256 characters.
    std::optional<std::string> previous_service{};
    /// The service now. At most 256 characters.
    std::optional<std::string> service{};
    /// The dispute that it decided, if there was one. At most 40 characters.
    std::optional<std::string> resolved_dispute_id{};
    /// Id of the principal that applied it. At most 64 characters.
    std::string applied_by{};
    /// The version of the record that it made. 1 to 2147483647.
    std::int64_t version = 0;

    bool operator==(const AttributionOverrideApplied&) const = default;
};

/// The data of `coverage.degraded` and `coverage.restored`.
struct CoverageChanged {
    /// Which coverage.
    CoverageMeasure measure{};
    /// The pathway; null where it is the coverage of all spend.
    std::optional<Open<PathwayCategory>> pathway_category{};
    /// The coverage now; null where the data is too incomplete to say. 0 to 1.
    std::optional<double> coverage{};
    /// The floor that it was compared with. 0 to 1.
    double floor = 0;
    /// The share of the expected data that had arrived. 0 to 1.
    double completeness = 0;
    /// The first day of the measured period. A calendar day, `YYYY-MM-DD`.
    std::string period_from{};
    /// Its last day, included. A calendar day, `YYYY-MM-DD`.
    std::string period_to{};

    bool operator==(const CoverageChanged&) const = default;
};

/// The data of `degradation.state.changed`.
struct DegradationStateChanged {
    /// The state before.
    DegradationState previous_state{};
    /// The state now.
    DegradationState state{};
    /// The model that serves now; null where none does. At most 64 characters.
    std::optional<std::string> model_version{};
    /// A sentence for people. At most 512 characters.
    std::string detail{};

    bool operator==(const DegradationStateChanged&) const = default;
};

/// The data of `export.completed`. The signed URL is not in it; read the job for one.
struct ExportCompleted {
    /// The job. At most 40 characters.
    std::string job_id{};
    /// The file's format.
    ExportFormat format{};
    /// The exported days.
    Period period{};
    /// The file's rows. 0 to 9007199254740991.
    std::int64_t rows = 0;
    /// The file's size, in bytes. 0 to 9007199254740991.
    std::int64_t bytes = 0;
    /// SHA-256 of the file. At most 64 characters.
    std::string sha256{};
    /// The file's total, in US dollars; null where it has no row. At least 0.
    std::optional<double> total_cost_usd{};
    /// When the file was finished. To the microsecond.
    Timestamp completed_at{};

    bool operator==(const ExportCompleted&) const = default;
};

/// The data of `export.failed`.
struct ExportFailed {
    /// The job. At most 40 characters.
    std::string job_id{};
    /// The file's format.
    ExportFormat format{};
    /// The days that were to be exported.
    Period period{};
    /// A code of the error catalogue. At most 64 characters.
    std::string error_code{};
    /// A sentence for people. At most 1024 characters.
    std::string detail{};

    bool operator==(const ExportFailed&) const = default;
};

/// The data of `anomaly.detected`.
struct AnomalyDetected {
    /// The anomaly. At most 40 characters.
    std::string anomaly_id{};
    /// In what way spend departs.
    Open<AnomalyKind> kind{};
    /// How far it departs.
    Open<AnomalySeverity> severity{};
    /// What the group is a group of.
    ReportDimension dimension{};
    /// The group. At most 256 characters.
    std::string value{};
    /// What departs.
    ReportMeasure measure{};
    /// When the departure began. To the microsecond.
    Timestamp window_start{};
    /// When the observed window ends, exclusive. To the microsecond.
    Timestamp window_end{};
    /// What was observed, in the measure's unit.
    double observed = 0;
    /// What was expected, in the measure's unit.
    double expected = 0;
    /// Cost beyond what was expected, in US dollars; null where it is not known.
    std::optional<double> impact_usd{};

    bool operator==(const AnomalyDetected&) const = default;
};

/// The data of `budget.threshold.crossed`.
struct BudgetThresholdCrossed {
    /// The budget. At most 40 characters.
    std::string budget_id{};
    /// The threshold in percent: 75, 100 or 150. 75 to 150.
    std::int64_t threshold = 0;
    /// The period's cost so far, in US dollars. At least 0.
    double period_to_date_usd = 0;
    /// The budget's limit, in US dollars. At least 0.01.
    double ceiling_usd = 0;
    /// The budget's name. At most 200 characters.
    std::string name{};
    /// Whose spend it limits.
    BudgetScope scope{};
    /// The period's first day. A calendar day, `YYYY-MM-DD`.
    std::string period_start{};
    /// The period's last day, included. A calendar day, `YYYY-MM-DD`.
    std::string period_end{};

    bool operator==(const BudgetThresholdCrossed&) const = default;
};

/// The data of `connector.health.changed`.
struct ConnectorHealthChanged {
    /// The connector. At most 40 characters.
    std::string connector_id{};
    /// The connector's name. At most 200 characters.
    std::string name{};
    /// What it reads from.
    Open<ConnectorKind> kind{};
    /// The health before.
    Open<ConnectorHealth> previous_health{};
    /// The health now.
    Open<ConnectorHealth> health{};
    /// Whether what it delivered is current.
    Freshness freshness{};
    /// When it last succeeded; null before that. To the microsecond.
    std::optional<Timestamp> last_success_at{};
    /// Why it does not work; null while it does. At most 512 characters.
    std::optional<std::string> detail{};

    bool operator==(const ConnectorHealthChanged&) const = default;
};

/// The data of `apikey.rotated`. It holds no secret.
struct ApiKeyRotated {
    /// The key, whose id stays the same. At most 64 characters.
    std::string key_id{};
    /// The key's name. At most 128 characters.
    std::string name{};
    /// When it was rotated. To the microsecond.
    Timestamp rotated_at{};
    /// Id of the principal that rotated it. At most 64 characters.
    std::string rotated_by{};
    /// Until when the previous secret works; null where it stopped at once. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};

    bool operator==(const ApiKeyRotated&) const = default;
};

template <>
VENTURI_EXPORT Result<EventInterpretation> from_json<EventInterpretation>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EventInterpretation>(const EventInterpretation& value);

template <>
VENTURI_EXPORT Result<WebhookEvent> from_json<WebhookEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WebhookEvent>(const WebhookEvent& value);

template <>
VENTURI_EXPORT Result<AttributionMaterialized> from_json<AttributionMaterialized>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionMaterialized>(const AttributionMaterialized& value);

template <>
VENTURI_EXPORT Result<AttributionDisputed> from_json<AttributionDisputed>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionDisputed>(const AttributionDisputed& value);

template <>
VENTURI_EXPORT Result<AttributionOverrideApplied> from_json<AttributionOverrideApplied>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionOverrideApplied>(const AttributionOverrideApplied& value);

template <>
VENTURI_EXPORT Result<CoverageChanged> from_json<CoverageChanged>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<CoverageChanged>(const CoverageChanged& value);

template <>
VENTURI_EXPORT Result<DegradationStateChanged> from_json<DegradationStateChanged>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<DegradationStateChanged>(const DegradationStateChanged& value);

template <>
VENTURI_EXPORT Result<ExportCompleted> from_json<ExportCompleted>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportCompleted>(const ExportCompleted& value);

template <>
VENTURI_EXPORT Result<ExportFailed> from_json<ExportFailed>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportFailed>(const ExportFailed& value);

template <>
VENTURI_EXPORT Result<AnomalyDetected> from_json<AnomalyDetected>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AnomalyDetected>(const AnomalyDetected& value);

template <>
VENTURI_EXPORT Result<BudgetThresholdCrossed> from_json<BudgetThresholdCrossed>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BudgetThresholdCrossed>(const BudgetThresholdCrossed& value);

template <>
VENTURI_EXPORT Result<ConnectorHealthChanged> from_json<ConnectorHealthChanged>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ConnectorHealthChanged>(const ConnectorHealthChanged& value);

template <>
VENTURI_EXPORT Result<ApiKeyRotated> from_json<ApiKeyRotated>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKeyRotated>(const ApiKeyRotated& value);

}  // namespace venturi::inline v1
