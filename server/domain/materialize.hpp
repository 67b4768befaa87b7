#pragma once
/// From an invocation to its record: who answers for it, what it cost, what energy it took.

#include "domain/stage_a.hpp"

namespace venturi::server::domain {

/// The versions of both catalogues, as the explanation gives them.
[[nodiscard]] std::string catalogue_version();

/// The record. Its id is the invocation's, so that doing it again gives the same record.
[[nodiscard]] AttributionRecord make_record(const Invocation& invocation, const Attribution& attribution,
                                            DegradationState degradation = DegradationState::none);

}  // namespace venturi::server::domain
