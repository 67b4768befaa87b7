// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/invocationevent.hpp"

namespace venturi::inline v1 {

/// Whether an owner was found, coarsely. `interpretation.resolution` is the finer form.
enum class OutputState : std::uint8_t {
    /// An owner is known, by deterministic evidence or strong inference.
    attributed,
    /// The owner is one of a known few.
    bounded,
    /// Several owners are equally supported.
    ambiguous,
    /// There is no evidence of an owner yet.
    unknown,
    /// The pathway cannot reveal an owner.
    not_identifiable,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(OutputState value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, OutputState& value) noexcept;

/// How far the attribution was resolved.
enum class Resolution : std::uint8_t {
    /// Deterministic evidence names one owner.
    deterministically_resolved,
    /// Inference names one owner.
    strongly_inferred,
    /// The owner is one of a known few.
    bounded,
    /// Several owners are equally supported.
    ambiguous,
    /// There is no evidence of an owner yet.
    unknown,
    /// The pathway cannot reveal an owner.
    not_identifiable,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Resolution value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Resolution& value) noexcept;

/// The kind of evidence behind an attribution. New kinds may appear. Open: newer servers may answer with members that
/// this SDK does not know.
enum class EvidenceBasis : std::uint8_t {
    /// The identity that made the call is known in the directory.
    identity_resolved,
    /// The service that made the call is known in the directory.
    service_resolved,
    /// The provider account or key belongs to one owner.
    direct_account_binding,
    /// A service account was traced to its owner.
    service_account_trace,
    /// A deployment, or the workload's own metadata, points to the owner.
    deployment_metadata,
    /// Names of service and repository correspond.
    naming_correlation,
    /// Earlier attributions of the same traffic were stable.
    historical_pattern,
    /// Traces connect the call with known traffic.
    telemetry_correlation,
    /// The cost was distributed over owners that are known.
    allocation,
    /// There is no evidence.
    none,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(EvidenceBasis value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, EvidenceBasis& value) noexcept;

/// Whether a record may be charged back.
enum class ExportEligibility : std::uint8_t {
    /// It meets the chargeback floor of 0.80.
    eligible,
    /// Its confidence is below 0.80.
    below_floor,
    /// Its attribution is contested.
    disputed,
    /// It belongs to another residency region.
    residency_blocked,
    /// Its cost is not known.
    unpriced,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ExportEligibility value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ExportEligibility& value) noexcept;

/// The rule of the pipeline that produced a signal or a decision. New rules may appear. Open: newer servers may answer
/// with members that this SDK does not know.
enum class AttributionRule : std::uint8_t {
    /// A key of the event equals one in the directory.
    direct_key_match,
    /// A deployment went live just before the traffic.
    temporal_proximity,
    /// Names of service and repository correspond.
    naming_correlation,
    /// Earlier attributions of the same traffic were stable.
    historical_pattern,
    /// The principal was traced to its owner.
    service_account_trace,
    /// The trained model scored the edge.
    trained_inference,
    /// The deterministic baseline stood in for the trained model.
    heuristic_baseline,
    /// The cost was distributed over owners that are known.
    fractional_allocation,
    /// A person decided it, audited.
    override,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AttributionRule value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AttributionRule& value) noexcept;

/// The edge of the attribution graph that a signal speaks for, named by the nodes that it joins. New edges may appear.
/// Open: newer servers may answer with members that this SDK does not know.
enum class EvidenceEdge : std::uint8_t {
    /// The service made the inference.
    invocation_service,
    /// The inference was made with this identity.
    invocation_identity,
    /// The service is built from the project.
    service_project,
    /// The service runs as the identity.
    service_identity,
    /// The project belongs to the organization.
    project_organization,
    /// The identity belongs to the organization.
    identity_organization,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(EvidenceEdge value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, EvidenceEdge& value) noexcept;

/// The evidence card: what produced a result, and how far to trust it.
struct Interpretation {
    /// Which pipeline stage produced the result.
    StageOrigin stage_origin{};
    /// How far the attribution was resolved.
    Resolution resolution{};
    /// The operational confidence, that of the weakest resolved edge on the path to the owner. 0.95 is a policy
    /// ceiling. 0 to 0.95.
    double confidence = 0;
    /// The confidence, coarsely.
    ConfidenceBand confidence_band{};
    /// The strongest evidence that produced the attribution.
    Open<EvidenceBasis> evidence_basis{};
    /// The attribution model version that produced this result. At most 64 characters.
    std::string model_version{};
    /// Whether inference ran as it should.
    DegradationState degradation_state{};
    /// Whether the data behind the result is current.
    Freshness freshness{};
    /// Whether the record meets the chargeback floor and may be exported.
    ExportEligibility export_eligibility{};

    bool operator==(const Interpretation&) const = default;
};

/// What one invocation cost in money, energy and carbon, who answers for it, and how sure that is.
struct AttributionRecord {
    /// The record's id, `attr_…`. At most 64 characters.
    std::string id{};
    /// The invocation that it attributes, `inv_…`. At most 64 characters.
    std::string invocation_id{};
    /// When the inference began. To the microsecond.
    Timestamp occurred_at{};
    /// Who served the model. At most 64 characters.
    std::string provider{};
    /// The model that was asked for. At most 256 characters.
    std::string requested_model{};
    /// The model that answered. Null where the event did not say. At most 256 characters.
    std::optional<std::string> served_model{};
    /// The service that made the call. Null while it is not known. At most 256 characters.
    std::optional<std::string> service{};
    /// The organization that answers for the spend. Null while it is not known. At most 256 characters.
    std::optional<std::string> owner{};
    /// The project behind the service. Null while it is not known. At most 256 characters.
    std::optional<std::string> project{};
    /// Tokens that went in, including cached ones. Null where not known. At least 0.
    std::optional<std::int64_t> input_tokens{};
    /// Tokens that came out, including those of reasoning. Null where not known. At least 0.
    std::optional<std::int64_t> output_tokens{};
    /// The cost in US dollars. Null where it is not known, never zero instead. At least 0.
    std::optional<double> cost_usd{};
    /// Where the cost comes from.
    CostMethod cost_method{};
    /// Operational energy in watt-hours. Null where it is not known. At least 0.
    std::optional<double> energy_wh{};
    /// Operational carbon in grams of CO2 equivalent. Null where it is not known. At least 0.
    std::optional<double> carbon_gco2e{};
    /// How energy and carbon were derived.
    EnergyMethod energy_method{};
    /// The kind of path by which the AI was consumed.
    Open<PathwayCategory> pathway_category{};
    /// Whether an owner was found.
    OutputState output_state{};
    /// The evidence card.
    Interpretation interpretation{};

    bool operator==(const AttributionRecord&) const = default;
};

/// A page of attribution records.
struct AttributionPage {
    /// The records, in the order asked for. At most 200 items.
    std::vector<AttributionRecord> data{};
    /// Where the list stands.
    Page page{};

    bool operator==(const AttributionPage&) const = default;
};

/// One piece of evidence that spoke for an edge.
struct EvidenceSignal {
    /// The rule that found it.
    Open<AttributionRule> rule{};
    /// The kind of evidence.
    Open<EvidenceBasis> evidence_basis{};
    /// The edge that it speaks for.
    Open<EvidenceEdge> edge{};
    /// The node that it points to. Null where that node is not in the directory.
    std::optional<NodeRef> node{};
    /// The event's property that matched. Null where the signal rests on none. At most 64 characters.
    std::optional<std::string> field{};
    /// How strongly it speaks. 0 to 0.95.
    double confidence = 0;
    /// When what it rests on was observed, such as a deployment. Null where that has no time. To the microsecond.
    std::optional<Timestamp> observed_at{};

    bool operator==(const EvidenceSignal&) const = default;
};

/// A possible owner with the evidence for it. Conflicts stay visible here.
struct AttributionCandidate {
    /// The possible owner.
    NodeRef node{};
    /// How strongly the evidence speaks for it. 0 to 0.95.
    double confidence = 0;
    /// Whether it became the owner.
    bool chosen = false;
    /// Why it won or lost, in one sentence. At most 512 characters.
    std::string reason{};
    /// The evidence for it. At most 32 items.
    std::vector<EvidenceSignal> signals{};

    bool operator==(const AttributionCandidate&) const = default;
};

/// How the owner was found: the path through the graph, every signal, every candidate, and why the winner won.
struct Explanation {
    /// The organization that answers for the spend.
    std::optional<NodeRef> organization{};
    /// The project behind the service.
    std::optional<NodeRef> project{};
    /// The service that made the call.
    std::optional<NodeRef> service{};
    /// The identity that the call was made with.
    std::optional<NodeRef> identity{};
    /// The budget that the spend counts against.
    std::optional<NodeRef> budget{};
    /// All evidence that was found, the strongest first. At most 64 items.
    std::vector<EvidenceSignal> signals{};
    /// All possible owners, the strongest first. Empty where there is none. At most 32 items.
    std::vector<AttributionCandidate> candidates{};
    /// Why the result is what it is, in one sentence. At most 512 characters.
    std::string decision{};
    /// The version of the price and energy catalogues that the figures were computed with. At most 64 characters.
    std::string catalogue_version{};
    /// When this version of the record was made. To the microsecond.
    Timestamp attributed_at{};

    bool operator==(const Explanation&) const = default;
};

/// An attribution record with its full explanation.
struct AttributionDetail {
    /// The record's id, `attr_…`. At most 64 characters.
    std::string id{};
    /// The invocation that it attributes, `inv_…`. At most 64 characters.
    std::string invocation_id{};
    /// When the inference began. To the microsecond.
    Timestamp occurred_at{};
    /// Who served the model. At most 64 characters.
    std::string provider{};
    /// The model that was asked for. At most 256 characters.
    std::string requested_model{};
    /// The model that answered. Null where the event did not say. At most 256 characters.
    std::optional<std::string> served_model{};
    /// The service that made the call. Null while it is not known. At most 256 characters.
    std::optional<std::string> service{};
    /// The organization that answers for the spend. Null while it is not known. At most 256 characters.
    std::optional<std::string> owner{};
    /// The project behind the service. Null while it is not known. At most 256 characters.
    std::optional<std::string> project{};
    /// Tokens that went in, including cached ones. Null where not known. At least 0.
    std::optional<std::int64_t> input_tokens{};
    /// Tokens that came out, including those of reasoning. Null where not known. At least 0.
    std::optional<std::int64_t> output_tokens{};
    /// The cost in US dollars. Null where it is not known, never zero instead. At least 0.
    std::optional<double> cost_usd{};
    /// Where the cost comes from.
    CostMethod cost_method{};
    /// Operational energy in watt-hours. Null where it is not known. At least 0.
    std::optional<double> energy_wh{};
    /// Operational carbon in grams of CO2 equivalent. Null where it is not known. At least 0.
    std::optional<double> carbon_gco2e{};
    /// How energy and carbon were derived.
    EnergyMethod energy_method{};
    /// The kind of path by which the AI was consumed.
    Open<PathwayCategory> pathway_category{};
    /// Whether an owner was found.
    OutputState output_state{};
    /// The evidence card.
    Interpretation interpretation{};
    /// How the owner was found.
    Explanation explanation{};

    bool operator==(const AttributionDetail&) const = default;
};

template <>
VENTURI_EXPORT Result<Interpretation> from_json<Interpretation>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Interpretation>(const Interpretation& value);

template <>
VENTURI_EXPORT Result<AttributionRecord> from_json<AttributionRecord>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionRecord>(const AttributionRecord& value);

template <>
VENTURI_EXPORT Result<AttributionPage> from_json<AttributionPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionPage>(const AttributionPage& value);

template <>
VENTURI_EXPORT Result<EvidenceSignal> from_json<EvidenceSignal>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EvidenceSignal>(const EvidenceSignal& value);

template <>
VENTURI_EXPORT Result<AttributionCandidate> from_json<AttributionCandidate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionCandidate>(const AttributionCandidate& value);

template <>
VENTURI_EXPORT Result<Explanation> from_json<Explanation>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Explanation>(const Explanation& value);

template <>
VENTURI_EXPORT Result<AttributionDetail> from_json<AttributionDetail>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AttributionDetail>(const AttributionDetail& value);

}  // namespace venturi::inline v1
