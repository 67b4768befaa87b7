// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/oauth.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_GrantType[] = {
    "client_credentials",
};

}  // namespace

std::string_view to_string(GrantType value) noexcept { return json::name_of(names_of_GrantType, value); }

bool parse(std::string_view text, GrantType& value) noexcept {
    return json::find_name<names_of_GrantType>(text, value);
}

}  // namespace venturi::inline v1
