// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/widgetevent.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_Layer[] = {
    "application",
    "gateway",
};

}  // namespace

std::string_view to_string(Layer value) noexcept { return json::name_of(names_of_Layer, value); }

bool parse(std::string_view text, Layer& value) noexcept {
    return json::find_name<names_of_Layer>(text, value);
}

}  // namespace venturi::inline v1
