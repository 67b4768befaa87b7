// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/budgets.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest budgets_list(const BudgetsListParams& params);
runtime::EncodedRequest budgets_create(const BudgetCreate& body);
runtime::EncodedRequest budgets_get(std::string_view id);
runtime::EncodedRequest budgets_update(std::string_view id, const BudgetUpdate& body);
runtime::EncodedRequest budgets_delete(std::string_view id);

}  // namespace venturi::inline v1::operations
