#include "web/sign_in.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/assurance.hpp"
#include "domain/authorization.hpp"
#include "domain/digest.hpp"
#include "domain/keys.hpp"
#include "domain/totp.hpp"

namespace venturi::server::web {

using domain::Person;
using domain::Step;
using domain::Time;

namespace {

constexpr std::string_view sign_out_request = "sign-out";
constexpr std::size_t cookie_size = 43;

bool posted(const PageCall& call) { return call.raw.method == "POST"; }

}  // namespace

SignIn::SignIn(const Services& services, storage::Store& store, domain::PasswordCost cost)
    : services_(services),
      store_(store),
      cookies_(services.config.public_url),
      seal_(services.keys.page_key()),
      passwords_(services.keys.random(), cost),
      throttle_(services.clock) {}

Response SignIn::answer(const PageCall& call) {
  try {
    if (call.raw.path == "/sign-in") return password(call);
    if (call.raw.path == "/sign-in/code") return code(call);
    if (call.raw.path == "/sign-in/consent") return consent(call);
    if (call.raw.path == "/sign-out") return sign_out(call);
    if (call.raw.path == "/password") return change_password(call);
    return authorize(call);
  } catch (const SendBack& back) {
    Response answer = redirect(posted(call) ? 303 : 302, back.location);
    std::ranges::copy(back.cookies, std::back_inserter(answer.headers));
    return answer;
  }
}

Response SignIn::authorize(const PageCall& call) {
  const Asked asked = read_asked(call, std::string(call.raw.query), services_.clock.now());
  return next(call, asked, visitor(call));
}

Response SignIn::password(const PageCall& call) {
  const Form form(call.raw);
  Visitor who = visitor(call);
  const Asked asked = asked_again(call, form, who);
  if (form["action"] == "cancel") send_back(call, asked, {{"error", "access_denied"}, {"error_description", "The user did not sign in."}}, who.set);
  const auto email = domain::normal_email(form["email"]);
  auto person = email ? call.reader.find_person_by_email(asked.client.tenant, *email) : std::nullopt;
  const auto again = [&](std::string_view alert) { return sign_in_page(visit(asked, who), form["email"], alert); };

  // A browser that this person has used before waits for its own mistakes alone, so that nobody can keep them out by guessing elsewhere.
  const std::string device = cookies_.device(call.raw);
  const std::string account = "account " + domain::ulid_to_string(asked.client.tenant) + ' ' + email.value_or("");
  std::vector<domain::Attempt> attempts = {{account}, {"address " + call.context.origin.client, 50, std::chrono::seconds(30)}};
  if (person && seal_.knows(device, person->id, person->password)) attempts = {{"device " + device}};
  if (const auto wait = throttle_.begin(attempts); wait.count() > 0) return slowed(again(wait_words(wait)), wait, who);
  const bool right = passwords_.verify(form["password"], person ? &person->password : nullptr);
  if (!right || !person->enabled()) {
    if (person) audit_later(call, *person, {"person.sign_in_refused", "A sign-in with a wrong password, or to a disabled account, was refused.", false});
    return show(again("The e-mail address or the password is wrong."), who);
  }
  throttle_.succeeded(attempts);
  const Time now = services_.clock.now();
  if (passwords_.outdated(person->password)) {
    const std::string fresh = passwords_.hash(form["password"]);
    if (store_.write([&](storage::Writer& writer) { return writer.rehash_person_password(person->tenant, person->id, person->password, fresh); })) person->password = fresh;
  }
  if (!begin_session(call, who, *person, {person->tenant, {}, person->id, now, now, std::nullopt})) return show(again(changed_meanwhile), who);
  who.set.push_back(cookies_.set_device(seal_.new_device(person->id, person->password, services_.keys.random())));
  return next(call, asked, who);
}

Response SignIn::code(const PageCall& call) {
  const Form form(call.raw);
  Visitor who = visitor(call);
  const Asked asked = asked_again(call, form, who);
  if (form["action"] == "cancel") send_back(call, asked, {{"error", "access_denied"}, {"error_description", "The user did not sign in."}}, who.set);
  if (step(asked, who) != Step::totp) return next(call, asked, who);
  const Person person = *who.person;
  const auto again = [&](std::string_view alert) { return code_page(visit(asked, who), person.name, alert); };

  const std::array<domain::Attempt, 1> attempt = {{{"code " + domain::ulid_to_string(person.id)}}};
  if (const auto wait = throttle_.begin(attempt); wait.count() > 0) return slowed(again(wait_words(wait)), wait, who);
  const auto taken = matched(person, form["code"]);
  const bool first = taken && store_.write([&](storage::Writer& writer) { return writer.take_totp_step(person.tenant, person.id, *taken); });
  if (!first) {
    audit_later(call, person, {"person.sign_in_refused", "A sign-in with a wrong or used one-time code was refused.", false});
    return show(again("The code is wrong, its time is over, or it was used already."), who);
  }
  throttle_.succeeded(attempt);
  domain::BrowserSession session = *who.session;
  session.totp_at = services_.clock.now();
  if (!begin_session(call, who, person, session)) return show(sign_in_page(visit(asked, who), {}, changed_meanwhile), who);
  return next(call, asked, who);
}

Response SignIn::consent(const PageCall& call) {
  const Form form(call.raw);
  Visitor who = visitor(call);
  const Asked asked = asked_again(call, form, who);
  if (form["action"] == "switch") {
    if (who.session) store_.write([&](storage::Writer& writer) { writer.end_session(who.session->digest); });
    forget(who);
    return next(call, asked, who);
  }
  if (step(asked, who) != Step::consent) return next(call, asked, who);
  if (form["action"] == "allow") grant(call, asked, who);
  if (form["action"] != "deny") throw Problem(ErrorCode::malformed_request, "The form says neither allow nor deny.");
  store_.write([&](storage::Writer& writer) {
    audit(call, writer, *who.person, {"authorization.denied", "Access was denied to the client " + asked.client.name + ".", true});
  });
  send_back(call, asked, {{"error", "access_denied"}, {"error_description", "The user denied the request."}}, who.set);
}

Response SignIn::sign_out(const PageCall& call) {
  Visitor who = visitor(call);
  if (!who.session || !who.person) return show(message_page("Signed out", "You are not signed in in this browser."), who);
  if (!posted(call)) {
    const Ticket form = ticket(who, services_.clock.now(), std::string(sign_out_request));
    return show(sign_out_page(form, who.person->email), who);
  }
  const Form form(call.raw);
  checked(call, form, who);
  store_.write([&](storage::Writer& writer) {
    writer.end_session(who.session->digest);
    audit(call, writer, *who.person, {"person.signed_out", "The person signed out.", true});
  });
  who.set = {cookies_.clear_session()};
  return show(message_page("Signed out", "You are signed out. Applications that you allowed keep the access that you gave them, until it ends or is revoked."),
              who);
}

// -- the browser

SignIn::Visitor SignIn::visitor(const PageCall& call) const {
  Visitor who{cookies_.session(call.raw)};
  if (who.cookie.size() != cookie_size) {
    forget(who);
    return who;
  }
  who.session = call.reader.find_session(domain::session_digest(who.cookie));
  const Time now = services_.clock.now();
  if (who.session && !who.session->alive(now)) who.session.reset();
  if (!who.session) return who;
  who.person = call.reader.find_person(who.session->tenant, who.session->person);
  if (who.person && !who.person->enabled()) who.person.reset();
  const Time minute = std::chrono::floor<std::chrono::minutes>(now);
  if (who.session->used_at < minute) {
    store_.write([&](storage::Writer& writer) { writer.touch_session(who.session->tenant, who.session->digest, minute); });
  }
  return who;
}

void SignIn::forget(Visitor& visitor) const {
  visitor.cookie = domain::new_session_cookie(services_.keys.random());
  visitor.set = {cookies_.set_session(visitor.cookie)};
  visitor.session.reset();
  visitor.person.reset();
}

Time SignIn::checked(const PageCall& call, const Form& form, const Visitor& visitor) const {
  std::int64_t started_us = 0;
  const std::string_view text = form["started"];
  std::from_chars(text.data(), text.data() + text.size(), started_us);
  const Time started = domain::from_micros(started_us);
  if (!posted_from_here(call.raw, services_.config.public_url) || !seal_.verify(form["seal"], visitor.cookie, started, form["request"])) {
    throw Problem(ErrorCode::malformed_request,
                  "This form did not come from a page of this instance in this browser. Allow cookies for this address, go back to the application, and start again.");
  }
  if (services_.clock.now() - started > domain::form_lifetime) {
    throw Problem(ErrorCode::malformed_request, "This page was open for longer than half an hour. Go back to the application, and start again.");
  }
  return started;
}

Asked SignIn::asked_again(const PageCall& call, const Form& form, const Visitor& visitor) const {
  const Time started = checked(call, form, visitor);
  return read_asked(call, std::string(form["request"]), started);
}

bool SignIn::begin_session(const PageCall& call, Visitor& visitor, const Person& person, domain::BrowserSession session) {
  const auto before = visitor.session;
  forget(visitor);
  session.digest = domain::session_digest(visitor.cookie);
  session.used_at = services_.clock.now();
  const Entry entry{"person.signed_in", session.totp_at ? "The person signed in, with a one-time code." : "The person gave the right password.", true};
  const bool begun = store_.write([&](storage::Writer& writer) {
    // What the password was checked against may have changed since: then whoever changed it ended all sessions, and this would be one more.
    const auto current = writer.find_person(person.tenant, person.id);
    if (!current || !current->enabled() || !same_secrets(*current, person)) return false;
    if (before && !writer.end_session(before->digest) && session.totp_at) return false;
    writer.start_session(session);
    audit(call, writer, person, entry);
    return true;
  });
  if (!begun) return false;
  visitor.session = std::move(session);
  visitor.person = person;
  return true;
}

bool SignIn::same_secrets(const Person& a, const Person& b) {
  return domain::constant_time_equal(a.password, b.password) && domain::constant_time_equal(a.totp_sealed.value_or(""), b.totp_sealed.value_or(""));
}

std::optional<std::int64_t> SignIn::matched(const Person& person, std::string_view code) const {
  const domain::IdFormat ids{services_.config.sandbox};
  const auto secret = services_.keys.sealer().open(*person.totp_sealed,
                                                   domain::totp_seal_context(ids.text(domain::prefix::tenant, person.tenant), id_of(person)));
  if (!secret) throw std::runtime_error("a TOTP secret does not open with this instance's master key");
  return domain::match_totp(*secret, code, services_.clock.now(), person.totp_step);
}

// -- what comes next

Step SignIn::step(const Asked& asked, const Visitor& visitor) const {
  const bool ours = visitor.session && visitor.person && visitor.session->tenant == asked.client.tenant;
  return domain::next_step(asked.request.demand, asked.started, ours ? &*visitor.person : nullptr, ours ? &*visitor.session : nullptr, services_.clock.now());
}

Response SignIn::next(const PageCall& call, const Asked& asked, const Visitor& visitor) const {
  const Step step_now = step(asked, visitor);
  if (asked.request.silent && step_now != Step::unmet) {
    const bool known = step_now == Step::consent;
    send_back(call, asked, {{"error", known ? "consent_required" : "login_required"},
                            {"error_description", known ? "The user has to consent, on a page." : "The user has to sign in, on a page."}}, visitor.set);
  }
  switch (step_now) {
    case Step::totp: return show(code_page(visit(asked, visitor), visitor.person->name, {}), visitor);
    case Step::consent: return consent_form(call, asked, visitor);
    case Step::unmet:
      send_back(call, asked, {{"error", "unmet_authentication_requirements"}, {"error_description", "The user has no one-time codes."}}, visitor.set);
    case Step::sign_in: break;
  }
  return show(sign_in_page(visit(asked, visitor), {}, {}), visitor);
}

Response SignIn::consent_form(const PageCall& call, const Asked& asked, const Visitor& visitor) const {
  const Person& person = *visitor.person;
  const domain::ScopeSet missing = asked.request.scopes.without(domain::scopes_of(person.role));
  const domain::ScopeSet scopes = asked.request.scopes.without(missing);
  if (scopes.empty()) {
    send_back(call, asked, {{"error", "access_denied"}, {"error_description", "The user's role has none of the scopes that were asked for."}}, visitor.set);
  }
  const std::string to = asked.request.redirect_uri.substr(0, asked.request.redirect_uri.find_first_of("?#"));
  const Consent shown{person.name, person.email, scopes, missing, std::string(text(person.role)), to};
  return show(consent_page(visit(asked, visitor), shown), visitor);
}

void SignIn::grant(const PageCall& call, const Asked& asked, const Visitor& visitor) {
  const Person& person = *visitor.person;
  domain::AuthorizationGrant made;
  made.id = services_.ids.next();
  made.tenant = person.tenant;
  made.client = asked.client.id;
  made.person = person.id;
  made.scopes = asked.request.scopes.without(domain::ScopeSet::all().without(domain::scopes_of(person.role)));
  if (made.scopes.empty()) send_back(call, asked, {{"error", "access_denied"}}, visitor.set);
  made.redirect_uri = asked.request.redirect_uri;
  made.code_challenge = asked.request.code_challenge;
  made.created_at = services_.clock.now();
  made.auth_time = visitor.session->created_at;
  made.acr = visitor.session->acr();
  made.amr = domain::amr_of(made.acr);
  const domain::FoundSecret code = domain::new_authorization_code(services_.keys.random());
  const bool granted = store_.write([&](storage::Writer& writer) {
    const auto current = writer.find_person(person.tenant, person.id);
    if (!current || !current->enabled() || !writer.find_session(visitor.session->digest)) return false;
    writer.issue_code(made, code.digest);
    audit(call, writer, person, {"authorization.granted", "The client " + asked.client.name + " was granted " + made.scopes.to_string() + ".", true});
    return true;
  });
  if (!granted) send_back(call, asked, {{"error", "access_denied"}, {"error_description", "The sign-in ended meanwhile."}}, visitor.set);
  send_back(call, asked, {{"code", code.shown}}, visitor.set);
}

Response SignIn::show(const Page& page, const Visitor& visitor) const {
  Response answer = page_response(page);
  std::ranges::copy(visitor.set, std::back_inserter(answer.headers));
  return answer;
}

Response SignIn::slowed(Page page, std::chrono::seconds wait, const Visitor& visitor) const {
  page.status = status(ErrorCode::rate_limited);
  Response answer = show(page, visitor);
  answer.headers.push_back({"Retry-After", std::to_string(wait.count())});
  return answer;
}

Visit SignIn::visit(const Asked& asked, const Visitor& visitor) const {
  return {ticket(visitor, asked.started, asked.query), asked.client.name, asked.tenant.name, domain::form_action(asked.request.redirect_uri)};
}

Ticket SignIn::ticket(const Visitor& visitor, Time started, std::string request) const {
  std::string seal = seal_.make(visitor.cookie, started, request);
  return {std::move(request), std::to_string(domain::to_micros(started)), std::move(seal)};
}

}  // namespace venturi::server::web
