// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/settings.hpp"

#include "json/settings.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest settings_get() {
    runtime::EncodedRequest request;
    request.op = &rows::settings_get;
    return request;
}

runtime::EncodedRequest settings_update(const SettingsUpdate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::settings_update;
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
