// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/widgets_parts.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest widgets_parts_get(std::string_view id, std::int64_t part_number) {
    runtime::EncodedRequest request;
    request.op = &rows::widgets_parts_get;
    json::add_parameter(request.path_args, "id", id);
    json::add_parameter(request.path_args, "part_number", part_number);
    return request;
}

}  // namespace venturi::inline v1::operations
