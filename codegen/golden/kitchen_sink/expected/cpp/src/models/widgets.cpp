// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/widgets.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_Color[] = {
    "red",
    "green",
    "default",
};
constexpr std::string_view names_of_ReceiptStatus[] = {
    "accepted",
    "duplicate",
};

}  // namespace

std::string_view to_string(Color value) noexcept { return json::name_of(names_of_Color, value); }

bool parse(std::string_view text, Color& value) noexcept {
    return json::find_name<names_of_Color>(text, value);
}

std::string_view to_string(ReceiptStatus value) noexcept { return json::name_of(names_of_ReceiptStatus, value); }

bool parse(std::string_view text, ReceiptStatus& value) noexcept {
    return json::find_name<names_of_ReceiptStatus>(text, value);
}

}  // namespace venturi::inline v1
