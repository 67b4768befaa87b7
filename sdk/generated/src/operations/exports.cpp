// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/exports.hpp"

#include "json/exports.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest exports_create(const ExportCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::exports_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest exports_get(std::string_view job_id) {
    runtime::EncodedRequest request;
    request.op = &rows::exports_get;
    json::add_parameter(request.path_args, "job_id", job_id);
    return request;
}

}  // namespace venturi::inline v1::operations
