#include "worker/sweep.hpp"

#include "domain/browser_session.hpp"
#include "domain/idempotency.hpp"

namespace venturi::server::worker {
namespace {

constexpr std::int32_t rows_at_once = 1'000;
constexpr std::chrono::days event_id_lifetime{32};

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
  const domain::Time last_event = now - event_id_lifetime;
  for (const domain::Tenant& tenant : reader.tenants()) {
    while (store.write([&](storage::Writer& w) { return w.sweep_event_ids(tenant.id, last_event, rows_at_once); }) ==
           rows_at_once) {
    }
  }
}

}  // namespace venturi::server::worker
