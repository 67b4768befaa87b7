#include "handlers/step_up.hpp"

#include "domain/clock.hpp"

namespace venturi::server {

void require_step_up(const Context& context) {
  if (context.principal.kind != PrincipalKind::user) return;
  if (context.auth_time && context.services.clock.now() - *context.auth_time <= step_up_age) return;
  throw Problem(ErrorCode::step_up_required, "This needs a sign-in within the last five minutes.", {},
                {{"WWW-Authenticate",
                  R"(Bearer realm="venturi", error="insufficient_user_authentication", error_description="A more recent sign-in is needed", max_age="300")"}});
}

}  // namespace venturi::server
