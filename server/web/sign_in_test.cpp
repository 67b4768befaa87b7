// The pages without a browser: what time does to sessions and forms, what cookies say, and what the trail says. Browsers are in tests/e2e.
#include "web/sign_in.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "domain/authorization.hpp"
#include "domain/percent.hpp"
#include "domain/totp.hpp"
#include "handlers/test_instance.hpp"

using namespace venturi::server;
using namespace venturi::server::web;
using namespace std::chrono_literals;

namespace {

constexpr domain::PasswordCost cheap{8, 1, 1};
constexpr std::string_view password = "correct horse battery";

using Fields = std::map<std::string, std::string>;

std::string urlencoded(const Fields& fields) {
  std::string out;
  for (const auto& [name, value] : fields) out += (out.empty() ? "" : "&") + name + "=" + domain::percent_encode(value);
  return out;
}

/// The text between two others.
std::string between(std::string_view text, std::string_view before, std::string_view after) {
  const auto at = text.find(before);
  if (at == std::string_view::npos) return {};
  const auto begin = at + before.size();
  return std::string(text.substr(begin, text.find(after, begin) - begin));
}

std::string unescaped(std::string text) {
  for (std::size_t at = 0; (at = text.find("&amp;", at)) != std::string::npos; ++at) text.replace(at, 5, "&");
  return text;
}

/// A browser, as far as these pages need one: it keeps cookies, and fills in the form that it was shown last.
struct Browser : TestInstance {
  SignIn pages{services, store, cheap};
  domain::Person ada = person();
  domain::OAuthClient client = registered();
  std::map<std::string, std::string> cookies;
  Response shown;

  domain::Person person() {
    domain::Person made;
    made.id = ids.next();
    made.tenant = tenant;
    made.email = "ada@example.com";
    made.name = "Ada <Lovelace>";
    made.role = domain::Role::owner;
    made.password = domain::Passwords(random, cheap).hash(password);
    made.created_at = clock.now();
    store.write([&](storage::Writer& w) { w.create_person(made); });
    return made;
  }
  domain::OAuthClient registered() {
    domain::OAuthClient made;
    made.id = ids.next();
    made.tenant = tenant;
    made.kind = domain::ClientKind::interactive;
    made.name = "Cost explorer";
    made.scopes = "read:attribution";
    made.redirect_uris = {"http://127.0.0.1/callback"};
    made.created_at = clock.now();
    made.created_by = "test";
    store.write([&](storage::Writer& w) { w.create_client(made); });
    return made;
  }
  std::string enrol() {
    const std::string secret = domain::new_totp_secret(random);
    const auto context = domain::totp_seal_context(format.text("tnt_", tenant), format.text("usr_", ada.id));
    store.write([&](storage::Writer& w) { w.set_person_totp(tenant, ada.id, keys.sealer().seal(secret, context)); });
    return secret;
  }

  const Response& send(std::string_view method, std::string_view path, std::string_view query, const std::string& body) {
    std::string cookie;
    for (const auto& [name, value] : cookies) cookie += (cookie.empty() ? "" : "; ") + name + "=" + value;
    RawRequest raw{method, path, query, {{"Cookie", cookie}, {"Content-Type", "application/x-www-form-urlencoded"}}, body, "127.0.0.1"};
    const Route route{};
    Context context = of_tenant({}, {}, PrincipalKind::none);
    context.origin.address = context.origin.client = "192.0.2.7";
    shown = pages.answer({route, raw, context, *reader});
    for (const auto& header : shown.headers) {
      if (header.name != "Set-Cookie") continue;
      const auto equals = header.value.find('=');
      cookies[header.value.substr(0, equals)] = header.value.substr(equals + 1, header.value.find(';') - equals - 1);
    }
    return shown;
  }
  const Response& open(Fields more = {}) {
    Fields query = {{"response_type", "code"},           {"client_id", format.text("cli_", client.id)}, {"redirect_uri", "http://127.0.0.1:4711/callback"},
                    {"code_challenge", std::string(43, 'x')}, {"code_challenge_method", "S256"},         {"state", "s"}};
    query.merge(more);
    return send("GET", "/api/v1/oauth/authorize", urlencoded(query), "");
  }
  const Response& post(std::string_view path, Fields fields) {
    for (const char* name : {"request", "started", "seal"}) {
      fields.try_emplace(name, unescaped(between(shown.body, "name=\"" + std::string(name) + "\" value=\"", "\"")));
    }
    return send("POST", path, "", urlencoded(fields));
  }
  const Response& sign_in(std::string_view with = password) { return post("/sign-in", {{"email", "Ada@Example.com"}, {"password", std::string(with)}}); }

  bool shows(std::string_view title) const { return shown.body.find("<h1>" + std::string(title)) != std::string::npos; }
  std::string location() const {
    for (const auto& header : shown.headers) {
      if (header.name == "Location") return header.value;
    }
    return {};
  }
  domain::AuthorizationGrant granted() {
    const auto coded = reader->find_code(domain::found_by(between(location(), "code=", "&")));
    REQUIRE(coded);
    return coded->grant;
  }
  std::vector<std::string> trail() {
    std::vector<std::string> actions;
    for (const auto& entry : reader->list_audit(tenant, query("sequence")).rows) {
      actions.push_back(entry.action + " " + entry.outcome);
      CHECK(entry.source_address == "192.0.2.7");
      CHECK(entry.actor_id == format.text("usr_", ada.id));
    }
    return actions;
  }
};

}  // namespace

TEST_SUITE("sign-in pages") {
  TEST_CASE_FIXTURE(Browser, "a grant says who, when, how, and what; the trail says it too") {
    CHECK(open().status == 200);
    CHECK(shows("Sign in"));
    clock.advance(10s);
    sign_in();
    CHECK(shows("Allow Cost explorer?"));
    CHECK(shown.body.find("Ada &lt;Lovelace&gt;") != std::string::npos);
    clock.advance(5s);
    CHECK(post("/sign-in/consent", {{"action", "allow"}}).status == 303);
    CHECK(location().starts_with("http://127.0.0.1:4711/callback?code=ac_"));
    CHECK(location().ends_with("&state=s&iss=https%3A%2F%2Fventuri.example.com"));
    const auto grant = granted();
    CHECK(grant.person == ada.id);
    CHECK(grant.client == client.id);
    CHECK(grant.scopes.to_string() == "read:attribution");
    CHECK(grant.redirect_uri == "http://127.0.0.1:4711/callback");
    CHECK(grant.auth_time == clock.now() - 5s);
    CHECK(grant.acr == "urn:venturi:acr:password");
    CHECK(trail() == std::vector<std::string>{"person.signed_in success", "authorization.granted success"});
  }

  TEST_CASE_FIXTURE(Browser, "over https the cookies are bound to the host") {
    open();
    REQUIRE(std::ranges::any_of(shown.headers, [](const Header& header) {
      return header.name == "Set-Cookie" && header.value.starts_with("__Host-venturi_session=") && header.value.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure");
    }));
    const auto before = cookies["__Host-venturi_session"];
    sign_in();
    CHECK(cookies["__Host-venturi_session"] != before);
    CHECK_FALSE(reader->find_session(domain::session_digest(before)));
    CHECK(cookies.contains("__Host-venturi_device"));
  }

  TEST_CASE_FIXTURE(Browser, "a session ends when it was idle, and when its time is over") {
    open();
    sign_in();
    clock.advance(29min);
    open();
    CHECK(shows("Allow"));
    clock.advance(31min);
    open();
    CHECK(shows("Sign in"));
    sign_in();
    for (int i = 0; i < 12 * 3; ++i) {
      clock.advance(20min);
      open();
    }
    CHECK(shows("Sign in"));
  }

  TEST_CASE_FIXTURE(Browser, "max_age asks again, which is as fresh as it can be, and makes a new session") {
    open();
    sign_in();
    clock.advance(301s);
    open({{"max_age", "300"}});
    CHECK(shows("Sign in"));
    sign_in();
    CHECK(shows("Allow"));
    open({{"max_age", "0"}});
    CHECK(shows("Allow"));  // this very second
    clock.advance(1s);
    open({{"max_age", "0"}});
    CHECK(shows("Sign in"));
    clock.advance(20s);
    sign_in();
    clock.advance(20s);
    post("/sign-in/consent", {{"action", "allow"}});
    CHECK(granted().auth_time == clock.now() - 20s);
  }

  TEST_CASE_FIXTURE(Browser, "a page that was open for too long starts again") {
    open();
    clock.advance(30min + 1s);
    CHECK(refusal([&] { sign_in(); }) == ErrorCode::malformed_request);
  }

  TEST_CASE_FIXTURE(Browser, "a step cannot be skipped") {
    enrol();
    open();
    const auto anonymous = post("/sign-in/consent", {{"action", "allow"}});
    CHECK(shows("Sign in"));
    sign_in();
    CHECK(shows("One-time code"));
    post("/sign-in/consent", {{"action", "allow"}});
    CHECK(shows("One-time code"));
    CHECK(location().empty());
  }

  TEST_CASE_FIXTURE(Browser, "a code is taken once, and raises the level") {
    const std::string secret = enrol();
    const std::string code = domain::totp_code(secret, domain::totp_step(clock.now()));
    open();
    sign_in();
    const auto before = cookies["__Host-venturi_session"];
    post("/sign-in/code", {{"code", code}});
    CHECK(shows("Allow"));
    CHECK(cookies["__Host-venturi_session"] != before);
    post("/sign-in/consent", {{"action", "allow"}});
    CHECK(granted().acr == "urn:venturi:acr:totp");
    CHECK(granted().amr == std::vector<std::string>{"pwd", "otp", "mfa"});
    cookies.clear();
    open();
    sign_in();
    post("/sign-in/code", {{"code", code}});
    CHECK(shows("One-time code"));
    CHECK(shown.body.find("or it was used already") != std::string::npos);
  }

  TEST_CASE_FIXTURE(Browser, "codes are not guessed: failures slow down, and time lets one in again") {
    const std::string secret = enrol();
    open();
    sign_in();
    for (int i = 0; i < 5; ++i) CHECK(post("/sign-in/code", {{"code", "nonsense"}}).status == 200);
    CHECK(post("/sign-in/code", {{"code", domain::totp_code(secret, domain::totp_step(clock.now()))}}).status == 429);
    clock.advance(1s);
    post("/sign-in/code", {{"code", domain::totp_code(secret, domain::totp_step(clock.now()))}});
    CHECK(shows("Allow"));
  }

  TEST_CASE_FIXTURE(Browser, "a hash of another cost is made anew when its password was right") {
    const std::string old = domain::Passwords(random, {16, 2, 1}).hash(password);
    store.write([&](storage::Writer& w) { w.set_person_password(tenant, ada.id, old); });
    open();
    sign_in("a wrong password");
    CHECK(reader->find_person(tenant, ada.id)->password == old);
    sign_in();
    const std::string stored = reader->find_person(tenant, ada.id)->password;
    CHECK(stored.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
    CHECK(domain::Passwords(random, cheap).verify(password, &stored));
  }

  TEST_CASE_FIXTURE(Browser, "a person changes the password by the current one, which ends every other session and every grant") {
    open();
    sign_in();
    post("/sign-in/consent", {{"action", "allow"}});
    const auto grant = granted();
    const auto elsewhere = cookies;
    cookies.clear();
    open();
    sign_in();
    const auto before = cookies;
    send("GET", "/password", "", "");
    CHECK(shows("Change your password"));
    CHECK(shown.body.find("name=\"code\"") == std::string::npos);
    const auto change = [&](std::string current, std::string fresh, std::string again) {
      return post("/password", {{"current", std::move(current)}, {"new", std::move(fresh)}, {"again", std::move(again)}}).body;
    };
    const std::string fresh = "an entirely new phrase";
    CHECK(change(std::string(password), fresh, "an entirely other one").find("typed in two ways") != std::string::npos);
    CHECK(change(std::string(password), "short", "short").find("must have at least 12") != std::string::npos);
    CHECK(change(std::string(password), std::string(password), std::string(password)).find("must be another") != std::string::npos);
    CHECK(change("not my password", fresh, fresh).find("The current password is wrong.") != std::string::npos);
    CHECK(change(std::string(password), fresh, fresh).find("Password changed") != std::string::npos);
    CHECK(cookies["__Host-venturi_session"] != before.at("__Host-venturi_session"));
    CHECK(trail().back() == "person.password_changed success");
    CHECK(std::ranges::count(trail(), "person.password_change_refused failure") == 1);
    CHECK(reader->find_grant(tenant, grant.id)->revoked_at == clock.now());
    open();
    CHECK(shows("Allow"));  // this browser's session goes on
    for (const auto& old : {elsewhere, before}) {
      cookies = old;
      open();
      CHECK(shows("Sign in"));
    }
    sign_in();
    CHECK(shown.body.find("the password is wrong") != std::string::npos);
    sign_in(fresh);
    CHECK(shows("Allow"));
  }

  TEST_CASE_FIXTURE(Browser, "whoever gives codes gives one to change the password, which works once, and guesses at either slow down") {
    const std::string secret = enrol();
    const auto code = [&] { return domain::totp_code(secret, domain::totp_step(clock.now())); };
    open();
    sign_in();
    const std::string used = code();
    post("/sign-in/code", {{"code", used}});
    send("GET", "/password", "", "");
    const auto change = [&](std::string_view current, std::string with) {
      return post("/password", {{"current", std::string(current)}, {"new", "an entirely new phrase"}, {"again", "an entirely new phrase"}, {"code", std::move(with)}}).status;
    };
    const auto unchanged = [&] { return domain::Passwords(random, cheap).verify(password, &reader->find_person(tenant, ada.id)->password); };
    CHECK(change(password, used) == 200);
    CHECK(change(password, "") == 200);
    clock.advance(30s);
    for (int i = 0; i < 3; ++i) CHECK(change("a wild guess", code()) == 200);
    CHECK(change(password, code()) == 429);
    CHECK(unchanged());
    clock.advance(1s);
    CHECK(change(password, code()) == 200);
    CHECK(shows("Password changed"));
    CHECK_FALSE(unchanged());
  }

  TEST_CASE_FIXTURE(Browser, "a stranger, and a form of another browser, change no password") {
    send("GET", "/password", "", "");
    CHECK(shown.body.find("You are not signed in") != std::string::npos);
    open();
    sign_in();
    send("GET", "/password", "", "");
    const Fields right{{"current", std::string(password)}, {"new", "an entirely new phrase"}, {"again", "an entirely new phrase"}};
    cookies.clear();
    open();
    sign_in();  // another session: the form that is shown last is the consent's
    CHECK(refusal([&] { send("POST", "/password", "", urlencoded(right)); }) == ErrorCode::malformed_request);
    cookies.clear();
    CHECK(post("/password", right).body.find("You are not signed in") != std::string::npos);
  }

  TEST_CASE_FIXTURE(Browser, "a session of another tenant is nobody's here") {
    open();
    sign_in();
    client.id = ids.next();
    client.tenant = new_tenant("second");
    store.write([&](storage::Writer& w) { w.create_client(client); });
    open();
    CHECK(shows("Sign in"));
    CHECK(shown.body.find("second") != std::string::npos);
    sign_in();
    CHECK(shows("Sign in"));  // ada is not there
  }

  TEST_CASE_FIXTURE(Browser, "a way back keeps what the browser was given on the way: the sign-in, or a new cookie") {
    open({{"acr_values", "urn:venturi:acr:totp"}});
    const auto before = cookies["__Host-venturi_session"];
    sign_in();
    CHECK(location().find("error=unmet_authentication_requirements") != std::string::npos);
    CHECK(cookies["__Host-venturi_session"] != before);
    CHECK(reader->find_session(domain::session_digest(cookies["__Host-venturi_session"])));
    CHECK(cookies.contains("__Host-venturi_device"));
    open();
    CHECK(shows("Allow"));
  }

  TEST_CASE_FIXTURE(Browser, "right passwords from one address keep nobody there waiting") {
    for (int i = 0; i < 60; ++i) {
      cookies.clear();
      open();
      CHECK(sign_in().status == 200);
      CHECK(shows("Allow"));
    }
    // Wrong ones do, whoever they are for.
    for (int i = 0; i < 50; ++i) CHECK(post("/sign-in", {{"email", std::to_string(i) + "@example.com"}, {"password", "a wild guess"}}).status < 500);
    cookies.clear();
    open();
    CHECK(sign_in().status == 429);
  }

  TEST_CASE_FIXTURE(Browser, "a form that is no form is refused") {
    open();
    RawRequest raw{"POST", "/sign-in", "", {{"Content-Type", "application/json"}}, "{}", "127.0.0.1"};
    const Route route{};
    const Context context = of_tenant({}, {}, PrincipalKind::none);
    CHECK(refusal([&] { pages.answer({route, raw, context, *reader}); }) == ErrorCode::unsupported_media_type);
  }
}

TEST_CASE("text of others is text, wherever it stands") {
  CHECK(escape("<a href=\"x\" title='y'>&") == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
}
