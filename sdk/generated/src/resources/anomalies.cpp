// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/anomalies.hpp"

#include <utility>

#include "json/anomalies.hpp"
#include "operations/anomalies.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

AnomaliesResource::AnomaliesResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Anomaly> AnomaliesResource::list(AnomaliesListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        AnomaliesListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::anomalies_list(at);
    };
    return page::start_list<Anomaly, AnomalyPage>(core_, std::move(encode), std::move(options));
}

}  // namespace venturi::inline v1
