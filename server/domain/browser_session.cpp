#include "domain/browser_session.hpp"

#include "domain/assurance.hpp"
#include "domain/digest.hpp"

namespace venturi::server::domain {

std::string_view BrowserSession::acr() const { return totp_at ? acr_totp : acr_password; }

std::string new_session_cookie(Random& random) { return random.alphanumeric(43); }

std::string session_digest(std::string_view cookie) { return std::string(as_text(sha256(cookie))); }

Step next_step(const Demand& demand, Time started, const Person* person, const BrowserSession* session, Time now) {
  if (person == nullptr || session == nullptr || !person->enabled() || !session->alive(now)) return Step::sign_in;
  if (session->person != person->id || session->tenant != person->tenant) return Step::sign_in;
  const bool fresh = session->created_at >= started || !demand.max_age || now - session->created_at <= *demand.max_age;
  if (!fresh) return Step::sign_in;
  // Whoever has enrolled is asked at every sign-in: a password alone is then nobody's session.
  if (person->enrolled() && !session->totp_at) return Step::totp;
  if (demand.totp && !session->totp_at) return Step::unmet;
  return Step::consent;
}

}  // namespace venturi::server::domain
