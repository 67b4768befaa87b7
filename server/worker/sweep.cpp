#include "worker/sweep.hpp"

#include "domain/browser_session.hpp"
#include "domain/cursor.hpp"
#include "domain/idempotency.hpp"

namespace venturi::server::worker {
namespace {

constexpr std::int32_t rows_at_once = 1'000;
constexpr std::int32_t versions_at_once = 200;  // each goes out of some twenty indexes
constexpr std::chrono::days event_id_lifetime{32};
/// A list that begins while a version is being superseded still reads it, and clocks of replicas differ.
constexpr std::chrono::hours beyond_cursors{1};

}  // namespace

void sweep(storage::Store& store, storage::Reader& reader, domain::Time now) {
  const domain::Time last_answer = now - domain::idempotency_lifetime;
  while (store.write([&](storage::Writer& w) { return w.sweep_idempotency(last_answer, rows_at_once); }) ==
         rows_at_once) {
  }
  while (store.write([&](storage::Writer& w) { return w.sweep_grants(now, rows_at_once); }) >= rows_at_once) {
  }
  while (store.write([&](storage::Writer& w) { return w.sweep_sessions(now - domain::session_lifetime, rows_at_once); }) == rows_at_once) {
  }
  const domain::Time last_list = now - domain::cursor_lifetime - beyond_cursors;
  const auto versions = [&](storage::Writer& w) { return w.sweep_superseded(last_list, versions_at_once); };
  while (store.write(versions, storage::Urgency::background) == versions_at_once) {
  }
  const domain::Time last_event = now - event_id_lifetime;
  for (const domain::Tenant& tenant : reader.tenants()) {
    while (store.write([&](storage::Writer& w) { return w.sweep_event_ids(tenant.id, last_event, rows_at_once); }) ==
           rows_at_once) {
    }
  }
}

}  // namespace venturi::server::worker
