#include "handlers/step_up.hpp"

#include "domain/assurance.hpp"
#include "domain/clock.hpp"

namespace venturi::server {

void require_step_up(const Context& context) {
  if (context.principal.kind != PrincipalKind::user) return;
  const bool fresh = context.auth_time && context.services.clock.now() - *context.auth_time <= step_up_age;
  const bool sure = !context.enrolled || context.acr == domain::acr_totp;
  if (fresh && sure) return;
  std::string challenge =
      R"(Bearer realm="venturi", error="insufficient_user_authentication", error_description="A more recent sign-in is needed", max_age="300")";
  if (context.enrolled) challenge += ", acr_values=\"" + std::string(domain::acr_totp) + '"';
  throw Problem(ErrorCode::step_up_required,
                context.enrolled ? "This needs a sign-in with a one-time code within the last five minutes." : "This needs a sign-in within the last five minutes.",
                {}, {{"WWW-Authenticate", std::move(challenge)}});
}

}  // namespace venturi::server
