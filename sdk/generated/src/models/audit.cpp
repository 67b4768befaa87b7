// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/audit.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_AuditCategory[] = {
    "authentication",
    "authorization",
    "identity_lifecycle",
    "provisioning",
    "governance",
    "data_and_exports",
    "privacy",
};
constexpr std::string_view names_of_AuditOutcome[] = {
    "success",
    "denied",
    "failure",
};
constexpr std::string_view names_of_ActorKind[] = {
    "user",
    "oauth_client",
    "api_key",
    "ingestion_key",
    "partner",
    "operator",
    "system",
};

}  // namespace

std::string_view to_string(AuditCategory value) noexcept { return json::name_of(names_of_AuditCategory, value); }

bool parse(std::string_view text, AuditCategory& value) noexcept {
    return json::find_name<names_of_AuditCategory>(text, value);
}

std::string_view to_string(AuditOutcome value) noexcept { return json::name_of(names_of_AuditOutcome, value); }

bool parse(std::string_view text, AuditOutcome& value) noexcept {
    return json::find_name<names_of_AuditOutcome>(text, value);
}

std::string_view to_string(ActorKind value) noexcept { return json::name_of(names_of_ActorKind, value); }

bool parse(std::string_view text, ActorKind& value) noexcept {
    return json::find_name<names_of_ActorKind>(text, value);
}

}  // namespace venturi::inline v1
