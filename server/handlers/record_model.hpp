// Stored attribution records as the contract's models.
#pragma once

#include "domain/record.hpp"
#include "venturi/models/attribution.hpp"

namespace venturi::server {

[[nodiscard]] AttributionRecord to_model(const domain::AttributionRecord& record, domain::IdFormat ids);
/// Throws where the stored explanation is not what the contract says.
[[nodiscard]] AttributionDetail to_model(const domain::AttributionDetail& detail, domain::IdFormat ids);

}  // namespace venturi::server
