// One request on its way from its header to its answer: what it says, and what has been found out about it so far. Lives in its session.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "domain/faults.hpp"
#include "domain/ratelimit.hpp"
#include "http/body_budget.hpp"
#include "http/guesses.hpp"
#include "http/problem.hpp"
#include "http/router.hpp"

namespace venturi::server {

struct Exchange {
  Exchange(const RawRequest& raw_, const Match& match_, Context context_, BodyBudget& bodies_)
      : raw(raw_), match(match_), route(*match_.route), context(std::move(context_)), bodies(bodies_) {}

  const RawRequest& raw;  ///< its body comes after open()
  const Match& match;
  const Route& route;
  Context context;
  BodyBudget& bodies;
  bool opened = false;  ///< what the header alone decides is decided
  std::optional<domain::RateDecision> budget{};
  bool unproven = false;                        ///< the budget is its address's
  Guesses::Token guess{};                       ///< held until the credential proves right or wrong
  std::optional<std::uint64_t> admitted_at{};   ///< the epoch of credentials in which its own was judged
  std::optional<domain::Fault> fault{};         ///< a sandbox's, which struck this request
  BodyBudget::Hold held{};

  Occurrence occurrence() const { return {raw.path, context.trace_id, context.tenant_id}; }

  /// Whoever the bytes of its body are counted for.
  BodyBudget::Hold& body() {
    if (!held) held = BodyBudget::Hold(bodies, context.tenant_id.empty() ? unproven_tenant(context.origin) : context.tenant_id);
    return held;
  }
};

inline Problem unavailable(std::string detail) {
  return Problem(ErrorCode::service_unavailable, std::move(detail), {}, {{"Retry-After", "1"}});
}

/// For the body, or for what becomes of it.
inline Problem no_room() { return unavailable("The instance holds as many request bodies as it may at the moment."); }

}  // namespace venturi::server
