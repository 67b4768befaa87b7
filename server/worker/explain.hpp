#pragma once
/// An attribution as the contract's Explanation.

#include <string>

#include "domain/evidence.hpp"

namespace venturi::server::worker {

/// Compact JSON of the contract's Explanation without `attributed_at`, which is the record's own: so equal explanations
/// have equal texts and are stored once.
[[nodiscard]] std::string explanation_json(const domain::Attribution& attribution, domain::IdFormat ids);

}  // namespace venturi::server::worker
