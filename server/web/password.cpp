// A person changes their own password: in a session, by the current one, and by a one-time code where they give such codes.
#include <array>

#include "domain/clock.hpp"
#include "domain/keys.hpp"
#include "web/sign_in.hpp"

namespace venturi::server::web {

using domain::Person;

namespace {

constexpr std::string_view password_request = "password";

/// Why the form is not looked at any further; empty: it is.
std::string refuse_form(const Form& form, const Person& person) {
  if (form["new"] != form["again"]) return "The new password was typed in two ways.";
  if (form["new"] == form["current"]) return "The new password must be another than the current one.";
  const std::string why = domain::refuse_password(form["new"], person.email);
  return why.empty() ? why : "The new password " + why + ".";
}

}  // namespace

Response SignIn::change_password(const PageCall& call) {
  Visitor who = visitor(call);
  if (!who.session || !who.person) {
    return show(message_page("Change your password", "You are not signed in in this browser. Sign in from an application first, then come back here."), who);
  }
  const Person person = *who.person;
  const auto page = [&](std::string_view alert) {
    return password_page(ticket(who, services_.clock.now(), std::string(password_request)), person.email, person.enrolled(), alert);
  };
  if (call.raw.method != "POST") return show(page({}), who);
  const Form form(call.raw);
  checked(call, form, who);
  if (const std::string why = refuse_form(form, person); !why.empty()) return show(page(why), who);

  const std::array<domain::Attempt, 1> attempt = {{{"password of " + domain::ulid_to_string(person.id)}}};
  if (const auto wait = throttle_.begin(attempt); wait.count() > 0) return slowed(page(wait_words(wait)), wait, who);
  const bool right = passwords_.verify(form["current"], &person.password);
  const auto step = person.enrolled() ? matched(person, form["code"]) : std::nullopt;
  if (!right || (person.enrolled() && !step)) {
    audit_later(call, person, {"person.password_change_refused", "A change of the password with a wrong password, or a wrong or used code, was refused.", false});
    return show(page(person.enrolled() ? "The current password or the code is wrong, or the code was used already." : "The current password is wrong."), who);
  }
  throttle_.succeeded(attempt);
  const std::string fresh = passwords_.hash(form["new"]);
  if (!replace_password(call, who, fresh, step)) return show(message_page("Change your password", changed_meanwhile), who);
  who.set.push_back(cookies_.set_device(seal_.new_device(person.id, fresh, services_.keys.random())));
  return show(message_page("Password changed", "Every other sign-in of yours has ended, and applications that you allowed will ask you again."), who);
}

bool SignIn::replace_password(const PageCall& call, Visitor& visitor, const std::string& fresh, std::optional<std::int64_t> step) {
  const Person person = *visitor.person;
  const domain::BrowserSession before = *visitor.session;
  const domain::Time now = services_.clock.now();
  forget(visitor);
  domain::BrowserSession session{person.tenant, domain::session_digest(visitor.cookie), person.id, now, now, std::nullopt};
  if (step) session.totp_at = now;
  return store_.write([&](storage::Writer& writer) {
    const auto current = writer.find_person(person.tenant, person.id);
    if (!current || !current->enabled() || !same_secrets(*current, person) || !writer.find_session(before.digest)) return false;
    if (step && !writer.take_totp_step(person.tenant, person.id, *step)) return false;
    writer.set_person_password(person.tenant, person.id, fresh);
    writer.end_sessions_of(person.tenant, person.id);
    writer.revoke_grants_of(person.tenant, person.id, now);
    writer.start_session(session);
    audit(call, writer, person, {"person.password_changed", "The person changed their password. Every other session, and every grant, ended.", true});
    return true;
  });
}

}  // namespace venturi::server::web
