// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/connectors.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/connectors.hpp"
#include "operations/connectors.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

ConnectorsResource::ConnectorsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Connector> ConnectorsResource::list(ConnectorsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        ConnectorsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::connectors_list(at);
    };
    return page::start_list<Connector, ConnectorPage>(core_, std::move(encode), std::move(options));
}

Call<Connector> ConnectorsResource::create(const ConnectorCreate& body, CallOptions options) const {
    return call::start<Connector>(core_, operations::connectors_create(body), std::move(options));
}

Call<Connector> ConnectorsResource::get(std::string_view id, CallOptions options) const {
    return call::start<Connector>(core_, operations::connectors_get(id), std::move(options));
}

Call<Connector> ConnectorsResource::update(std::string_view id, const ConnectorUpdate& body, CallOptions options) const {
    return call::start<Connector>(core_, operations::connectors_update(id, body), std::move(options));
}

Call<void> ConnectorsResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::connectors_delete(id), std::move(options));
}

}  // namespace venturi::inline v1
