// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/operations.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_HealthState[] = {
    "ok",
    "failing",
};

}  // namespace

std::string_view to_string(HealthState value) noexcept { return json::name_of(names_of_HealthState, value); }

bool parse(std::string_view text, HealthState& value) noexcept {
    return json::find_name<names_of_HealthState>(text, value);
}

}  // namespace venturi::inline v1
