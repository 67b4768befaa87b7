// The caller's budgets. Looking at them costs nothing.

#include "domain/ratelimit.hpp"
#include "generated/handlers.hpp"

namespace venturi::server {

Reply<RateLimitStatus> rate_limit_get(const Context& context, storage::Reader&) {
  domain::RateLimiter& limiter = context.services.limiter;
  RateLimitStatus out;
  for (std::size_t i = 0; i < domain::rate_class_count; ++i) {
    const auto rate_class = static_cast<domain::RateClass>(i);
    const domain::RateLimit& limit = limiter.limits().of(rate_class);
    const std::string tenant = rate_class == domain::RateClass::auth ? unproven_tenant(context.origin) : context.tenant_id;
    const domain::RateDecision now = limiter.peek(tenant, context.principal.id, rate_class);
    RateLimitBudget budget;
    budget.route_class = Open<RouteClass>(domain::text(rate_class));
    budget.limit = limit.per_minute;
    budget.window_seconds = 60;
    budget.burst = limit.burst;
    budget.remaining = now.remaining;
    budget.reset_seconds = now.reset;
    out.budgets.push_back(std::move(budget));
  }
  return {200, std::move(out), {{"Cache-Control", "no-store"}}};
}

}  // namespace venturi::server
