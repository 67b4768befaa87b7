// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/budgets.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/budgets.hpp"
#include "operations/budgets.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

BudgetsResource::BudgetsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Budget> BudgetsResource::list(BudgetsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        BudgetsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::budgets_list(at);
    };
    return page::start_list<Budget, BudgetPage>(core_, std::move(encode), std::move(options));
}

Call<Budget> BudgetsResource::create(const BudgetCreate& body, CallOptions options) const {
    return call::start<Budget>(core_, operations::budgets_create(body), std::move(options));
}

Call<Budget> BudgetsResource::get(std::string_view id, CallOptions options) const {
    return call::start<Budget>(core_, operations::budgets_get(id), std::move(options));
}

Call<Budget> BudgetsResource::update(std::string_view id, const BudgetUpdate& body, CallOptions options) const {
    return call::start<Budget>(core_, operations::budgets_update(id, body), std::move(options));
}

Call<void> BudgetsResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::budgets_delete(id), std::move(options));
}

}  // namespace venturi::inline v1
