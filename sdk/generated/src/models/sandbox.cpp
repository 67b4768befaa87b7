// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/sandbox.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_FaultDrop[] = {
    "before_answer",
    "inside_answer",
    "after_answer",
};
constexpr std::string_view names_of_StageBState[] = {
    "up",
    "down",
    "recalled",
    "disabled",
};

}  // namespace

std::string_view to_string(FaultDrop value) noexcept { return json::name_of(names_of_FaultDrop, value); }

bool parse(std::string_view text, FaultDrop& value) noexcept {
    return json::find_name<names_of_FaultDrop>(text, value);
}

std::string_view to_string(StageBState value) noexcept { return json::name_of(names_of_StageBState, value); }

bool parse(std::string_view text, StageBState& value) noexcept {
    return json::find_name<names_of_StageBState>(text, value);
}

}  // namespace venturi::inline v1
