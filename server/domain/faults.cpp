#include "domain/faults.hpp"

#include <array>
#include <cstring>

namespace venturi::server::domain {

void FaultTable::set(const TenantId& tenant, std::string_view revision, std::vector<Fault> faults) {
  const std::scoped_lock lock(mutex_);
  if (faults.empty()) {
    tenants_.erase(tenant);
  } else if (Setting& setting = tenants_[tenant]; setting.revision != revision) {
    setting.revision = revision;
    setting.faults.clear();
    for (Fault& fault : faults) setting.faults.push_back({std::move(fault), 0});
  }
  any_.store(!tenants_.empty(), std::memory_order_relaxed);
}

std::optional<Fault> FaultTable::strike(const TenantId& tenant, std::string_view operation) {
  const std::scoped_lock lock(mutex_);
  const auto own = tenants_.find(tenant);
  if (own == tenants_.end()) return std::nullopt;
  for (auto& [fault, hits] : own->second.faults) {
    if (!fault.operation.empty() && fault.operation != operation) continue;
    if (fault.times && hits >= *fault.times) continue;
    if (!rolls(fault.probability)) continue;
    ++hits;
    return fault;
  }
  return std::nullopt;
}

std::vector<std::int64_t> FaultTable::hits(const TenantId& tenant) const {
  const std::scoped_lock lock(mutex_);
  std::vector<std::int64_t> out;
  const auto own = tenants_.find(tenant);
  if (own == tenants_.end()) return out;
  for (const Counted& counted : own->second.faults) out.push_back(counted.hits);
  return out;
}

/// The ends are exact: 1 always strikes, 0 never.
bool FaultTable::rolls(double probability) const {
  if (probability >= 1) return true;
  std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
  random_.fill(bytes);
  std::uint64_t bits = 0;
  std::memcpy(&bits, bytes.data(), sizeof bits);
  constexpr int mantissa = 53;
  return static_cast<double>(bits >> (64 - mantissa)) < probability * static_cast<double>(std::uint64_t{1} << mantissa);
}

}  // namespace venturi::server::domain
