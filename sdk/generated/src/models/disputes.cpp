// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/disputes.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_DisputeReason[] = {
    "wrong_owner",
    "wrong_service",
    "wrong_cost",
    "duplicate",
    "shared_usage",
    "other",
};
constexpr std::string_view names_of_DisputeStatus[] = {
    "open",
    "resolved",
};
constexpr std::string_view names_of_DisputeResolution[] = {
    "overridden",
    "confirmed",
};

}  // namespace

std::string_view to_string(DisputeReason value) noexcept { return json::name_of(names_of_DisputeReason, value); }

bool parse(std::string_view text, DisputeReason& value) noexcept {
    return json::find_name<names_of_DisputeReason>(text, value);
}

std::string_view to_string(DisputeStatus value) noexcept { return json::name_of(names_of_DisputeStatus, value); }

bool parse(std::string_view text, DisputeStatus& value) noexcept {
    return json::find_name<names_of_DisputeStatus>(text, value);
}

std::string_view to_string(DisputeResolution value) noexcept { return json::name_of(names_of_DisputeResolution, value); }

bool parse(std::string_view text, DisputeResolution& value) noexcept {
    return json::find_name<names_of_DisputeResolution>(text, value);
}

}  // namespace venturi::inline v1
