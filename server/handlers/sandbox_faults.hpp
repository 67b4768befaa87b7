// A sandbox's faults as the contract spells them, checked, and as the domain keeps them.
#pragma once

#include <span>

#include "http/context.hpp"
#include "http/sandbox.hpp"
#include "storage/writer.hpp"
#include "venturi/models/sandbox.hpp"

namespace venturi::server {

/// Throws VALIDATION_FAILED for a fault that could never do what it says: an operation that the instance does not serve or whose tenant
/// nobody knows, a code that the catalogue does not have, a header that would break HTTP, a body without a status.
void check_faults(const SandboxFaults& wanted, std::span<const Route> routes);

/// Each `store` is a setting of its own, also of the same faults.
void store_faults(storage::Writer& writer, const Context& context, const SandboxFaults& faults);
/// The tenant's; empty where there are none.
[[nodiscard]] SandboxFaults stored_faults(storage::Reader& reader, const domain::TenantId& tenant);
/// From storage into force.
void adopt_faults(domain::FaultTable& table, storage::Reader& reader, const domain::TenantId& tenant);

/// With how often each has struck; zero where `hits` says nothing.
[[nodiscard]] SandboxFaultList with_hits(const SandboxFaults& faults, std::span<const std::int64_t> hits);

}  // namespace venturi::server
