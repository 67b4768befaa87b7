// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/limits.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_RouteClass[] = {
    "read",
    "write",
    "ingest",
    "export",
    "auth",
};

}  // namespace

std::string_view to_string(RouteClass value) noexcept { return json::name_of(names_of_RouteClass, value); }

bool parse(std::string_view text, RouteClass& value) noexcept {
    return json::find_name<names_of_RouteClass>(text, value);
}

}  // namespace venturi::inline v1
