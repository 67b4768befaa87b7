// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/keys.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_CredentialStatus[] = {
    "active",
    "rotating",
    "expired",
};
constexpr std::string_view names_of_OAuthClientKind[] = {
    "service",
    "interactive",
    "partner",
    "ingestion",
};

}  // namespace

std::string_view to_string(CredentialStatus value) noexcept { return json::name_of(names_of_CredentialStatus, value); }

bool parse(std::string_view text, CredentialStatus& value) noexcept {
    return json::find_name<names_of_CredentialStatus>(text, value);
}

std::string_view to_string(OAuthClientKind value) noexcept { return json::name_of(names_of_OAuthClientKind, value); }

bool parse(std::string_view text, OAuthClientKind& value) noexcept {
    return json::find_name<names_of_OAuthClientKind>(text, value);
}

}  // namespace venturi::inline v1
