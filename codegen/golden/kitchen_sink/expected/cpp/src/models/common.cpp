// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/common.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_Band[] = {
    "high",
    "low",
};

}  // namespace

std::string_view to_string(Band value) noexcept { return json::name_of(names_of_Band, value); }

bool parse(std::string_view text, Band& value) noexcept {
    return json::find_name<names_of_Band>(text, value);
}

}  // namespace venturi::inline v1
