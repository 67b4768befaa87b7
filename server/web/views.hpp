// The pages of signing in, as HTML. Rendering alone: what is true is decided elsewhere.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "domain/scopes.hpp"
#include "web/html.hpp"

namespace venturi::server::web {

/// What a form of this visit carries so that it is known when it comes back.
struct Ticket {
  std::string request;  ///< the client's, as its query
  std::string started;  ///< microseconds since 1970
  std::string seal;
};

struct Visit {
  Ticket ticket;
  std::string client;       ///< names, as people gave them
  std::string tenant;
  std::string form_action;
};

/// `alert`: what went wrong, or empty. `email`: what was typed before.
[[nodiscard]] Page sign_in_page(const Visit& visit, std::string_view email, std::string_view alert);
[[nodiscard]] Page code_page(const Visit& visit, std::string_view person, std::string_view alert);

struct Consent {
  std::string person;        ///< name
  std::string email;
  domain::ScopeSet scopes;   ///< what would be granted
  domain::ScopeSet missing;  ///< asked for, but not the role's
  std::string role;
  std::string return_to;     ///< where the browser goes next
};
[[nodiscard]] Page consent_page(const Visit& visit, const Consent& consent);

[[nodiscard]] Page password_page(const Ticket& ticket, std::string_view email, bool enrolled, std::string_view alert);
/// Of too many attempts.
[[nodiscard]] std::string wait_words(std::chrono::seconds wait);

[[nodiscard]] Page sign_out_page(const Ticket& ticket, std::string_view email);
[[nodiscard]] Page message_page(std::string_view title, std::string_view text, std::string_view trace_id = {}, int status = 200);

}  // namespace venturi::server::web
