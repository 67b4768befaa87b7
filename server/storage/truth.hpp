#pragma once
/// A sandbox's synthetic invocations, and whose they are in truth. Apart from Reader and Writer, so that what serves the product does not even
/// see it: the seeding and the command line include this, and nothing else.

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "domain/synthetic_history.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {

/// Appends what the tenant has not been sent before, and keeps the true owners (places in `teams`). Returns how many were new.
std::int64_t append_synthetic(Writer& writer, const domain::TenantId& tenant, domain::Time received_at,
                              std::span<const domain::SyntheticEvent> events, std::span<const std::string> teams);

/// Every invocation whose owner is known, with the owner's directory key, in the order of their ids.
void each_truth(Reader& reader, const domain::TenantId& tenant, const std::function<void(const domain::Ulid&, std::string_view)>& visit);

}  // namespace venturi::server::storage
