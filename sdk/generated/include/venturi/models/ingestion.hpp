// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/invocationevent.hpp"

namespace venturi::inline v1 {

/// What became of an event.
enum class ReceiptStatus : std::uint8_t {
    /// Stored durably; attribution follows.
    accepted,
    /// An event with this `event_id` is stored already; nothing changed.
    duplicate,
    /// Not stored; the problem says why. Occurs within a batch only.
    rejected,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ReceiptStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ReceiptStatus& value) noexcept;

/// What happened. New types may appear. Open: newer servers may answer with members that this SDK does not know.
enum class ObservabilityEventType : std::uint8_t {
    /// A version of a service went live. Traffic that follows soon after is evidence of its owner.
    deployment,
    /// An agent was created or invoked, or took a step.
    agent_step,
    /// A tool ran on behalf of a model.
    tool_execution,
    /// Documents were looked up for a model.
    retrieval,
    /// A workflow began or ended.
    workflow_run,
    /// Usage that was aggregated before it came here, so that it belongs to no single invocation.
    usage_metrics,
    /// The state of a component in the AI path.
    health,
    /// Anything else; `name` says what.
    other,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ObservabilityEventType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ObservabilityEventType& value) noexcept;

/// Up to 1000 invocations in one request of at most 1 MiB. Each event is validated by itself, so one bad event does not
/// cost the others.
struct InvocationBatch {
    /// The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`. 1 to 1000 items.
    std::vector<InvocationEvent> events{};

    bool operator==(const InvocationBatch&) const = default;
};

/// Confirms that an invocation is stored durably. It is attributed within seconds.
struct InvocationReceipt {
    /// The id that you sent. A UUID.
    std::string event_id{};
    /// Venturi's id of the invocation; the attribution record carries it. A duplicate gets the first one's. At most 64
    /// characters.
    std::string invocation_id{};
    /// `accepted`, or `duplicate` for an event that is stored already.
    ReceiptStatus status{};

    bool operator==(const InvocationReceipt&) const = default;
};

/// What became of one event of a batch.
struct BatchItemResult {
    /// The event's position in the request, from 0. 0 to 999.
    std::int64_t index = 0;
    /// The id that you sent. Null where it was missing or unreadable. A UUID.
    std::optional<std::string> event_id{};
    /// What became of the event.
    ReceiptStatus status{};
    /// Venturi's id of the invocation. Null for a rejected event and for an observability event. At most 64 characters.
    std::optional<std::string> invocation_id{};
    /// Why the event was rejected, as a single request would have said it. Null otherwise.
    std::optional<Problem> problem{};

    bool operator==(const BatchItemResult&) const = default;
};

/// What became of a batch of invocations, in all and event by event. The accepted ones are stored durably.
struct InvocationBatchReceipt {
    /// How many events were stored. 0 to 1000.
    std::int64_t accepted = 0;
    /// How many were stored already. 0 to 1000.
    std::int64_t duplicates = 0;
    /// How many were refused. 0 to 1000.
    std::int64_t rejected = 0;
    /// One result for each event, in the order of the request. At most 1000 items.
    std::vector<BatchItemResult> results{};

    bool operator==(const InvocationBatchReceipt&) const = default;
};

/// Something worth knowing that is not a single model invocation. Metadata only, as everywhere.
struct ObservabilityEvent {
    /// Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is safe. A
    /// UUID.
    std::string event_id{};
    /// What happened.
    Open<ObservabilityEventType> event_type{};
    /// What exactly, as an identifier, for example a tool's name. 1 to 128 characters.
    std::optional<std::string> name{};
    /// Where the event was captured.
    Open<IngestionLayer> ingestion_layer{};
    /// When the event was captured, RFC 3339 in UTC. To the microsecond.
    Timestamp ingestion_timestamp{};
    /// When it happened, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it. To the microsecond.
    std::optional<Timestamp> occurred_at{};
    /// How long it took, in milliseconds. 0 to 604800000.
    std::optional<std::int64_t> duration_ms{};
    /// How it ended. `ok` where absent.
    std::optional<Open<InferenceStatus>> status{};
    /// The class of the failure. Never a message. 1 to 128 characters.
    std::optional<std::string> error_type{};
    /// The model's provider, where one is concerned. 1 to 64 characters.
    std::optional<std::string> provider{};
    /// The model, where one is concerned. 1 to 256 characters.
    std::optional<std::string> model{};
    /// Who did it, by directory key. 1 to 256 characters.
    std::optional<std::string> attributed_identity{};
    /// The service that is concerned, by directory key. 1 to 256 characters.
    std::optional<std::string> attributed_service{};
    /// The service's version, for example the one that was deployed. 1 to 128 characters.
    std::optional<std::string> service_version{};
    /// The repository or deployable unit that is concerned, by directory key. 1 to 256 characters.
    std::optional<std::string> project{};
    /// The deployment environment, for example `production`. 1 to 64 characters.
    std::optional<std::string> environment{};
    /// The cloud region. 1 to 64 characters.
    std::optional<std::string> region{};
    /// The SPIFFE id of what did it. 1 to 2048 characters.
    std::optional<std::string> spiffe_id{};
    /// The Kubernetes workload that is concerned.
    std::optional<KubernetesIdentity> kubernetes{};
    /// Correlates it with the calls of a workflow. An OpenTelemetry trace id fits. 1 to 128 characters.
    std::optional<std::string> trace_id{};
    /// This step within the trace. 1 to 64 characters.
    std::optional<std::string> span_id{};
    /// The step within the trace that caused this one. 1 to 64 characters.
    std::optional<std::string> parent_span_id{};
    /// The session, workflow and agent that it was part of.
    std::optional<WorkflowContext> workflow{};
    /// Names of your own. Identifiers only, never text. At most 32 members.
    std::optional<std::map<std::string, std::string>> labels{};
    /// Figures of your own by name, such as aggregated token counts. At most 32. At most 32 members.
    std::optional<std::map<std::string, double>> measurements{};

    bool operator==(const ObservabilityEvent&) const = default;
};

/// Confirms that an observability event is stored durably.
struct EventReceipt {
    /// The id that you sent. A UUID.
    std::string event_id{};
    /// `accepted`, or `duplicate` for an event that is stored already.
    ReceiptStatus status{};

    bool operator==(const EventReceipt&) const = default;
};

/// Up to 1000 observability events in one request of at most 1 MiB. Each event is validated by itself.
struct EventBatch {
    /// The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`. 1 to 1000 items.
    std::vector<ObservabilityEvent> events{};

    bool operator==(const EventBatch&) const = default;
};

/// What became of a batch of observability events, in all and event by event. The accepted ones are stored durably.
struct EventBatchReceipt {
    /// How many events were stored. 0 to 1000.
    std::int64_t accepted = 0;
    /// How many were stored already. 0 to 1000.
    std::int64_t duplicates = 0;
    /// How many were refused. 0 to 1000.
    std::int64_t rejected = 0;
    /// One result for each event, in the order of the request. At most 1000 items.
    std::vector<BatchItemResult> results{};

    bool operator==(const EventBatchReceipt&) const = default;
};

template <>
VENTURI_EXPORT Result<InvocationBatch> from_json<InvocationBatch>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<InvocationBatch>(const InvocationBatch& value);

template <>
VENTURI_EXPORT Result<InvocationReceipt> from_json<InvocationReceipt>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<InvocationReceipt>(const InvocationReceipt& value);

template <>
VENTURI_EXPORT Result<BatchItemResult> from_json<BatchItemResult>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BatchItemResult>(const BatchItemResult& value);

template <>
VENTURI_EXPORT Result<InvocationBatchReceipt> from_json<InvocationBatchReceipt>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<InvocationBatchReceipt>(const InvocationBatchReceipt& value);

template <>
VENTURI_EXPORT Result<ObservabilityEvent> from_json<ObservabilityEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ObservabilityEvent>(const ObservabilityEvent& value);

template <>
VENTURI_EXPORT Result<EventReceipt> from_json<EventReceipt>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EventReceipt>(const EventReceipt& value);

template <>
VENTURI_EXPORT Result<EventBatch> from_json<EventBatch>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EventBatch>(const EventBatch& value);

template <>
VENTURI_EXPORT Result<EventBatchReceipt> from_json<EventBatchReceipt>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EventBatchReceipt>(const EventBatchReceipt& value);

}  // namespace venturi::inline v1
