#include "storage/clock_watch.hpp"

#include "storage/migrations.hpp"
#include "storage/sqlite/collect.hpp"

namespace venturi::server::storage {
namespace {

constexpr std::size_t max_clocks = 4096;

}  // namespace

ClockWatch::ClockWatch(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {
  connection_->execute("PRAGMA busy_timeout=0; PRAGMA cache_size=-1024");
}

ClockWatch::~ClockWatch() = default;

domain::TenantClock ClockWatch::clock(const domain::TenantId& tenant) {
  // Asked before the clocks are read: a commit in between makes them look older than they are.
  const auto version = first(connection_->query("PRAGMA data_version"), [](Rows& row) { return row.integer(); }).value();
  if (version != version_ || clocks_.size() > max_clocks) {
    require_unmoved(*connection_);
    clocks_.clear();
    version_ = version;
  }
  if (const auto known = clocks_.find(tenant); known != clocks_.end()) return known->second;
  const auto read = first(connection_->query("SELECT seq, at FROM tenant_clock WHERE tenant_id = ?", tenant), [](Rows& row) {
    domain::TenantClock clock;
    clock.seq = row.integer();
    clock.at = row.time();
    return clock;
  });
  return clocks_[tenant] = read.value_or(domain::TenantClock{});
}

}  // namespace venturi::server::storage
