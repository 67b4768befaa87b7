// For those who run the instance: is it alive, can it serve, how is it doing.

#include "domain/keys.hpp"
#include "generated/handlers.hpp"
#include "http/validity.hpp"
#include "http/vitals.hpp"
#include "storage/store.hpp"

namespace venturi::server {
namespace {

std::vector<Header> uncached() { return {{"Cache-Control", "no-store"}}; }

Problem not_ready(std::string detail) { return Problem(ErrorCode::service_unavailable, std::move(detail), {}, {{"Retry-After", "1"}}); }

}  // namespace

Reply<Health> operations_healthz(const Context& context, storage::Reader&) {
  return {200, Health{HealthState::ok, context.services.config.version}, uncached(), std::make_shared<Validity>()};
}

Reply<Readiness> operations_readyz(const Context& context, storage::Reader& reader) {
  const Vitals* vitals = context.services.vitals;
  if (vitals != nullptr && vitals->stopping()) throw not_ready("The instance is stopping.");
  try {
    reader.ping();
  } catch (const storage::Error&) {
    throw not_ready("The storage does not answer.");
  }
  if (!context.services.keys.signing().current()) throw not_ready("There is no signing key yet.");
  Readiness out{HealthState::ok, {{"storage", HealthState::ok}, {"signing_keys", HealthState::ok}}};
  return {200, std::move(out), uncached()};
}

/// Open on this machine; elsewhere it takes the operator's token.
Reply<Raw> operations_metrics(const Context& context, storage::Reader&) {
  Vitals* vitals = context.services.vitals;
  if (vitals == nullptr) throw Problem(ErrorCode::not_found);
  constexpr std::string_view scheme = "Bearer ";
  const auto sent = context.authorization;
  const bool named = sent.size() > scheme.size() && same_name(sent.substr(0, scheme.size()), scheme);
  if (!context.origin.loopback && !(named && vitals->is_operator(sent.substr(scheme.size())))) {
    throw Problem(ErrorCode::invalid_credentials, "Elsewhere than on the instance's own machine the metrics take the operator's token.", {},
                  {{"WWW-Authenticate", R"(Bearer realm="venturi operator")"}});
  }
  return {200, Raw{"text/plain; version=0.0.4; charset=utf-8", vitals->metrics()}, uncached()};
}

}  // namespace venturi::server
