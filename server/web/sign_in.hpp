// Signing in and consenting, in a browser: from a client's request to its answer, through as many pages as it takes.
//
// The request travels in the forms, sealed to the browser's cookie and to the time it began, and is judged anew at each step; there is
// nothing to be kept for somebody who only comes and goes. Consent is asked for each time and never remembered: most clients are
// programs on somebody's machine that cannot prove which one they are (RFC 8252, 8.6).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/form_seal.hpp"
#include "domain/passwords.hpp"
#include "domain/sign_in_throttle.hpp"
#include "storage/store.hpp"
#include "web/cookies.hpp"
#include "web/views.hpp"
#include "web/visit.hpp"

namespace venturi::server::web {

class SignIn {
 public:
  SignIn(const Services& services, storage::Store& store, domain::PasswordCost cost = {});

  /// On a thread that may wait for the database and for a hash. Thread-safe. Throws Problem.
  Response answer(const PageCall& call);

 private:
  /// Whoever the browser's cookie belongs to, and what the answer does to its cookies.
  struct Visitor {
    std::string cookie;
    std::vector<Header> set{};
    std::optional<domain::BrowserSession> session{};
    std::optional<domain::Person> person{};
  };

  Response authorize(const PageCall& call);
  Response password(const PageCall& call);
  Response code(const PageCall& call);
  Response consent(const PageCall& call);
  Response sign_out(const PageCall& call);
  Response change_password(const PageCall& call);

  Visitor visitor(const PageCall& call) const;
  void forget(Visitor& visitor) const;
  /// The request that a form carries; throws Problem where the form is not of this browser's own page, or too old.
  domain::Time checked(const PageCall& call, const Form& form, const Visitor& visitor) const;
  Asked asked_again(const PageCall& call, const Form& form, const Visitor& visitor) const;

  domain::Step step(const Asked& asked, const Visitor& visitor) const;
  /// The page that comes next, or the way back.
  Response next(const PageCall& call, const Asked& asked, const Visitor& visitor) const;
  Response consent_form(const PageCall& call, const Asked& asked, const Visitor& visitor) const;
  Response show(const Page& page, const Visitor& visitor) const;
  Visit visit(const Asked& asked, const Visitor& visitor) const;
  Ticket ticket(const Visitor& visitor, domain::Time started, std::string request) const;

  /// The page again, for whoever must wait before the next attempt.
  Response slowed(Page page, std::chrono::seconds wait, const Visitor& visitor) const;
  /// The time step whose code this is, where it was not taken before.
  std::optional<std::int64_t> matched(const domain::Person& person, std::string_view code) const;
  [[nodiscard]] static bool same_secrets(const domain::Person& a, const domain::Person& b);
  /// Puts the new hash and a session in the place of all that the person had; false as below.
  [[nodiscard]] bool replace_password(const PageCall& call, Visitor& visitor, const std::string& fresh, std::optional<std::int64_t> step);

  /// Makes the session of a password that was right, or of a code, in the place of the one before.
  /// False where the account changed since it was looked at; nobody is signed in then.
  [[nodiscard]] bool begin_session(const PageCall& call, Visitor& visitor, const domain::Person& person, domain::BrowserSession session);
  [[noreturn]] void grant(const PageCall& call, const Asked& asked, const Visitor& visitor);

  struct Entry {
    std::string action;
    std::string summary;
    bool success = true;
  };
  void audit(const PageCall& call, storage::Writer& writer, const domain::Person& person, const Entry& entry) const;
  /// Without waiting, so that the answer takes no longer where there is an account.
  void audit_later(const PageCall& call, const domain::Person& person, Entry entry);
  std::string id_of(const domain::Person& person) const;

  const Services& services_;
  storage::Store& store_;
  Cookies cookies_;
  domain::FormSeal seal_;
  domain::Passwords passwords_;
  domain::SignInThrottle throttle_;
};

inline constexpr std::string_view changed_meanwhile = "Your account was changed meanwhile. Sign in again.";

/// A problem, for a person.
[[nodiscard]] Response problem_page(const Problem& problem, const Occurrence& at);

}  // namespace venturi::server::web
