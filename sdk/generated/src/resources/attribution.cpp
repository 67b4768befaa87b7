// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/attribution.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/attribution.hpp"
#include "json/disputes.hpp"
#include "operations/attribution.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

AttributionResource::AttributionResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<AttributionRecord> AttributionResource::list(AttributionListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        AttributionListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::attribution_list(at);
    };
    return page::start_list<AttributionRecord, AttributionPage>(core_, std::move(encode), std::move(options));
}

Call<AttributionDetail> AttributionResource::get(std::string_view id, CallOptions options) const {
    return call::start<AttributionDetail>(core_, operations::attribution_get(id), std::move(options));
}

Call<Dispute> AttributionResource::dispute(std::string_view id, const DisputeCreate& body, CallOptions options) const {
    return call::start<Dispute>(core_, operations::attribution_dispute(id, body), std::move(options));
}

Call<Override> AttributionResource::override(std::string_view id, const OverrideCreate& body, CallOptions options) const {
    return call::start<Override>(core_, operations::attribution_override(id, body), std::move(options));
}

}  // namespace venturi::inline v1
