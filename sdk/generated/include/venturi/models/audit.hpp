// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// What kind of thing was done. Open: newer servers may answer with members that this SDK does not know.
enum class AuditCategory : std::uint8_t {
    /// Signing in, tokens issued and refused.
    authentication,
    /// Access that was denied.
    authorization,
    /// People, roles and clients created, changed and removed.
    identity_lifecycle,
    /// Keys and secrets created, rotated and revoked.
    provisioning,
    /// Prices, budgets, overrides, disputes and settings.
    governance,
    /// Exports made and downloaded, connectors changed.
    data_and_exports,
    /// Residency and retention.
    privacy,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AuditCategory value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AuditCategory& value) noexcept;

/// How it ended.
enum class AuditOutcome : std::uint8_t {
    /// It was done.
    success,
    /// It was refused to this actor.
    denied,
    /// It was tried and failed.
    failure,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(AuditOutcome value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, AuditOutcome& value) noexcept;

/// Who acted. Open: newer servers may answer with members that this SDK does not know.
enum class ActorKind : std::uint8_t {
    /// A person, with a token of their own.
    user,
    /// A machine, with a client's token.
    oauth_client,
    /// A machine, with an API key.
    api_key,
    /// A sender of events.
    ingestion_key,
    /// A partner, with a grant of the tenant.
    partner,
    /// Whoever runs the instance, on its command line.
    operator_,
    /// The platform itself.
    system,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ActorKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ActorKind& value) noexcept;

/// One act. Events form a chain: each holds the hash of the one before, so that a removed or altered event shows.
struct AuditEvent {
    /// The event's id, `aud_…`. At most 40 characters.
    std::string id{};
    /// The event's place in the tenant's chain, without gaps. 1 to 9007199254740991.
    std::int64_t sequence = 0;
    /// When it was done. To the microsecond.
    Timestamp occurred_at{};
    /// What kind of thing was done.
    Open<AuditCategory> category{};
    /// What was done, for example `api_key.rotated`. At most 100 characters.
    std::string action{};
    /// How it ended.
    AuditOutcome outcome{};
    /// Who acted.
    Open<ActorKind> actor_kind{};
    /// The actor's id; null where nobody could be identified. At most 64 characters.
    std::optional<std::string> actor_id{};
    /// What it was done to, for example `api_key`. At most 64 characters.
    std::optional<std::string> resource_type{};
    /// The id of what it was done to, if it has one. At most 64 characters.
    std::optional<std::string> resource_id{};
    /// The network address that the request came from, if it came from one. At most 64 characters.
    std::optional<std::string> source_address{};
    /// The request's trace id, if there was a request. At most 64 characters.
    std::optional<std::string> trace_id{};
    /// A sentence for people. At most 512 characters.
    std::string summary{};
    /// The changed properties before, as JSON text without secrets; null where there was nothing. At most 8192
    /// characters.
    std::optional<std::string> before{};
    /// The changed properties after, as JSON text without secrets; null where there is nothing. At most 8192
    /// characters.
    std::optional<std::string> after{};
    /// Hash of the event before; null in the tenant's first. At most 64 characters.
    std::optional<std::string> previous_hash{};
    /// SHA-256 over the previous hash and this event's canonical form. At most 64 characters.
    std::string hash{};

    bool operator==(const AuditEvent&) const = default;
};

/// A page of audit events.
struct AuditEventPage {
    /// The page's events. At most 200 items.
    std::vector<AuditEvent> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const AuditEventPage&) const = default;
};

template <>
VENTURI_EXPORT Result<AuditEvent> from_json<AuditEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AuditEvent>(const AuditEvent& value);

template <>
VENTURI_EXPORT Result<AuditEventPage> from_json<AuditEventPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AuditEventPage>(const AuditEventPage& value);

}  // namespace venturi::inline v1
