// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// What a connector reads from. Open: newer servers may answer with members that this SDK does not know.
enum class ConnectorKind : std::uint8_t {
    /// The provider's usage and cost reports.
    openai_usage,
    /// The provider's usage and cost reports.
    anthropic_usage,
    /// AWS Cost and Usage Reports, for Bedrock.
    aws_cost_and_usage,
    /// Google Cloud billing export, for Gemini and Vertex AI.
    google_cloud_billing,
    /// Azure cost exports, for Azure OpenAI.
    azure_cost,
    /// The provider's usage reports.
    mistral_usage,
    /// Workloads and their labels.
    kubernetes,
    /// Repositories, teams and code owners.
    github,
    /// People and groups.
    okta,
    /// OpenTelemetry spans of GenAI calls that are sent to this instance.
    otlp,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ConnectorKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ConnectorKind& value) noexcept;

/// Whether a connector works. Open: newer servers may answer with members that this SDK does not know.
enum class ConnectorHealth : std::uint8_t {
    /// It has not run yet.
    pending,
    /// Its last run succeeded.
    healthy,
    /// Its last run succeeded in part, or it lags behind its schedule.
    degraded,
    /// Its last runs failed.
    failing,
    /// It is switched off.
    paused,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ConnectorHealth value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ConnectorHealth& value) noexcept;

/// A new connector.
struct ConnectorCreate {
    /// What it reads from. It cannot be changed later.
    Open<ConnectorKind> kind{};
    /// A name for people, unique in the tenant. 1 to 200 characters.
    std::string name{};
    /// What the kind needs to know, for example `account` or `bucket`. Nothing secret belongs here; it is shown again.
    /// At most 32 members.
    std::optional<std::map<std::string, std::string>> options{};
    /// The source's read-only credential. It is stored encrypted and never returned. 1 to 8192 characters. Secret: keep
    /// it out of logs.
    std::optional<std::string> credential{};

    bool operator==(const ConnectorCreate&) const = default;
};

/// What to change; what is left out stays as it is.
struct ConnectorUpdate {
    /// A name for people. 1 to 200 characters.
    std::optional<std::string> name{};
    /// Whether it runs.
    std::optional<bool> enabled{};
    /// What the kind needs to know. It replaces all options stated before. At most 32 members.
    std::optional<std::map<std::string, std::string>> options{};
    /// A new credential; null removes the one that is stored. 1 to 8192 characters. Left as it is unless set; `nullptr`
    /// clears it. Secret: keep it out of logs.
    Patch<std::string> credential{};

    bool operator==(const ConnectorUpdate&) const = default;
};

/// A connector with its health and freshness.
struct Connector {
    /// The connector's id, `con_…`. At most 40 characters.
    std::string id{};
    /// What it reads from.
    Open<ConnectorKind> kind{};
    /// A name for people. At most 200 characters.
    std::string name{};
    /// Whether it runs.
    bool enabled = false;
    /// What the kind needs to know. At most 32 members.
    std::map<std::string, std::string> options{};
    /// Whether a credential is stored.
    bool has_credential = false;
    /// Whether it works.
    Open<ConnectorHealth> health{};
    /// Whether what it delivered is current.
    Freshness freshness{};
    /// When it last ran; null before the first run. To the microsecond.
    std::optional<Timestamp> last_attempt_at{};
    /// When it last succeeded; null before that. To the microsecond.
    std::optional<Timestamp> last_success_at{};
    /// How far behind now the newest data is that it delivered, in seconds; null before any. 0 to 9007199254740991.
    std::optional<std::int64_t> lag_seconds{};
    /// Why it does not work; null while it does. It holds no credential. At most 512 characters.
    std::optional<std::string> last_error{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// When it was last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Connector&) const = default;
};

/// A page of connectors.
struct ConnectorPage {
    /// The page's connectors. At most 200 items.
    std::vector<Connector> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const ConnectorPage&) const = default;
};

template <>
VENTURI_EXPORT Result<ConnectorCreate> from_json<ConnectorCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ConnectorCreate>(const ConnectorCreate& value);

template <>
VENTURI_EXPORT Result<ConnectorUpdate> from_json<ConnectorUpdate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ConnectorUpdate>(const ConnectorUpdate& value);

template <>
VENTURI_EXPORT Result<Connector> from_json<Connector>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Connector>(const Connector& value);

template <>
VENTURI_EXPORT Result<ConnectorPage> from_json<ConnectorPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ConnectorPage>(const ConnectorPage& value);

}  // namespace venturi::inline v1
