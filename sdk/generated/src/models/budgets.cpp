// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/budgets.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_BudgetScopeType[] = {
    "organization",
    "team",
    "project",
    "cost_centre",
};
constexpr std::string_view names_of_BudgetPeriod[] = {
    "monthly",
    "quarterly",
    "yearly",
};
constexpr std::string_view names_of_BudgetMode[] = {
    "passive",
    "shape",
};

}  // namespace

std::string_view to_string(BudgetScopeType value) noexcept { return json::name_of(names_of_BudgetScopeType, value); }

bool parse(std::string_view text, BudgetScopeType& value) noexcept {
    return json::find_name<names_of_BudgetScopeType>(text, value);
}

std::string_view to_string(BudgetPeriod value) noexcept { return json::name_of(names_of_BudgetPeriod, value); }

bool parse(std::string_view text, BudgetPeriod& value) noexcept {
    return json::find_name<names_of_BudgetPeriod>(text, value);
}

std::string_view to_string(BudgetMode value) noexcept { return json::name_of(names_of_BudgetMode, value); }

bool parse(std::string_view text, BudgetMode& value) noexcept {
    return json::find_name<names_of_BudgetMode>(text, value);
}

}  // namespace venturi::inline v1
