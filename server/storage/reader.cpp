#include "storage/reader.hpp"

#include "storage/migrations.hpp"
#include "storage/sqlite/collect.hpp"

namespace venturi::server::storage {

Reader::Reader(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

Reader::~Reader() = default;

void Reader::ping() {
  connection().query("SELECT count(*) FROM signing_keys").next();
  require_unmoved(connection());
}

domain::TenantClock Reader::clock(const domain::TenantId& tenant) {
  auto rows = connection().query("SELECT seq, at FROM tenant_clock WHERE tenant_id = ?", tenant);
  if (!rows.next()) return {};
  domain::TenantClock clock;
  clock.seq = rows.integer();
  clock.at = rows.time();
  return clock;
}

}  // namespace venturi::server::storage
