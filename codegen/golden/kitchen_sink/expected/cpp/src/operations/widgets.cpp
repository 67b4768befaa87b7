// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/widgets.hpp"

#include "json/widgets.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest widgets_list(const WidgetsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_list;
    json::add_repeated(request.query, "color", params.color);
    json::add_parameter(request.query, "class", params.class_);
    json::add_parameter(request.query, "since", params.since);
    json::add_parameter(request.query, "with_parts", params.with_parts);
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest widgets_create(const WidgetCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest widgets_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest widgets_update(std::string_view id, const WidgetUpdate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_update;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest widgets_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest widgets_rotate(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_rotate;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

}  // namespace venturi::inline v1::operations
