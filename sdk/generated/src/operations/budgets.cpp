// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/budgets.hpp"

#include "json/budgets.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest budgets_list(const BudgetsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::budgets_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest budgets_create(const BudgetCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::budgets_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest budgets_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::budgets_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest budgets_update(std::string_view id, const BudgetUpdate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::budgets_update;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest budgets_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::budgets_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

}  // namespace venturi::inline v1::operations
