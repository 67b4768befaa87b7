// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/disputes.hpp"

#include <utility>

#include "json/disputes.hpp"
#include "operations/disputes.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DisputesResource::DisputesResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Dispute> DisputesResource::list(DisputesListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DisputesListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::disputes_list(at);
    };
    return page::start_list<Dispute, DisputePage>(core_, std::move(encode), std::move(options));
}

}  // namespace venturi::inline v1
