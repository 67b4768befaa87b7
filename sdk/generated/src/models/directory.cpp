// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/directory.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_MatchKeyKind[] = {
    "service_name",
    "identity",
    "spiffe_id",
    "kubernetes_workload",
    "provider_account",
    "provider_key_id",
    "provider_project",
};
constexpr std::string_view names_of_IdentityKind[] = {
    "person",
    "service_account",
    "ci_pipeline",
};
constexpr std::string_view names_of_ProjectKind[] = {
    "repository",
    "deployable_unit",
};
constexpr std::string_view names_of_OrganizationKind[] = {
    "team",
    "unit",
};
constexpr std::string_view names_of_EdgeKind[] = {
    "service_project",
    "service_identity",
    "project_organization",
    "identity_organization",
    "budgeted_under",
    "billed_to",
};
constexpr std::string_view names_of_EdgeSource[] = {
    "declared",
    "identity_provider",
    "deployment_metadata",
    "repository_metadata",
    "billing",
    "connector",
};
constexpr std::string_view names_of_UpsertOutcome[] = {
    "created",
    "updated",
    "unchanged",
};

}  // namespace

std::string_view to_string(MatchKeyKind value) noexcept { return json::name_of(names_of_MatchKeyKind, value); }

bool parse(std::string_view text, MatchKeyKind& value) noexcept {
    return json::find_name<names_of_MatchKeyKind>(text, value);
}

std::string_view to_string(IdentityKind value) noexcept { return json::name_of(names_of_IdentityKind, value); }

bool parse(std::string_view text, IdentityKind& value) noexcept {
    return json::find_name<names_of_IdentityKind>(text, value);
}

std::string_view to_string(ProjectKind value) noexcept { return json::name_of(names_of_ProjectKind, value); }

bool parse(std::string_view text, ProjectKind& value) noexcept {
    return json::find_name<names_of_ProjectKind>(text, value);
}

std::string_view to_string(OrganizationKind value) noexcept { return json::name_of(names_of_OrganizationKind, value); }

bool parse(std::string_view text, OrganizationKind& value) noexcept {
    return json::find_name<names_of_OrganizationKind>(text, value);
}

std::string_view to_string(EdgeKind value) noexcept { return json::name_of(names_of_EdgeKind, value); }

bool parse(std::string_view text, EdgeKind& value) noexcept {
    return json::find_name<names_of_EdgeKind>(text, value);
}

std::string_view to_string(EdgeSource value) noexcept { return json::name_of(names_of_EdgeSource, value); }

bool parse(std::string_view text, EdgeSource& value) noexcept {
    return json::find_name<names_of_EdgeSource>(text, value);
}

std::string_view to_string(UpsertOutcome value) noexcept { return json::name_of(names_of_UpsertOutcome, value); }

bool parse(std::string_view text, UpsertOutcome& value) noexcept {
    return json::find_name<names_of_UpsertOutcome>(text, value);
}

}  // namespace venturi::inline v1
