#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"
#include "storage/credential_source.hpp"

namespace venturi::server {
using namespace std::chrono_literals;

namespace {

const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";  // RFC 7636, appendix B
const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const std::string redirect = "http://127.0.0.1:53682/callback";

/// A public client, a user who has just consented, and the code that came of it.
struct Fixture : TestInstance {
  domain::Authenticator authenticator{config.public_url, keys.signing(), clock, format, &store.credential_epoch()};
  domain::OAuthClient client;
  std::string client_id = make_client(client);
  domain::AuthorizationGrant grant;
  std::string code = consent();

  std::string make_client(domain::OAuthClient& out) {
    refresh_signing_keys(store, keys, clock);
    out.id = ids.next();
    out.tenant = tenant;
    out.kind = domain::ClientKind::interactive;
    out.name = "app";
    out.scopes = "read:attribution read:reporting";
    out.redirect_uris = {redirect};
    out.created_at = clock.now();
    mutate([&](storage::Writer& w) { w.create_client(out); });
    return format.text(domain::prefix::oauth_client, out.id);
  }

  domain::Ulid person() {
    domain::Person out;
    out.id = ids.next();
    out.tenant = tenant;
    out.email = domain::ulid_to_string(out.id) + "@example.com";
    out.role = domain::Role::owner;
    out.created_at = clock.now();
    mutate([&](storage::Writer& w) { w.create_person(out); });
    return out.id;
  }

  std::string consent() {
    const auto secret = domain::new_authorization_code(random);
    grant = {};
    grant.id = ids.next();
    grant.tenant = tenant;
    grant.client = client.id;
    grant.person = person();
    grant.scopes = *domain::ScopeSet::parse("read:attribution admin:config");
    grant.redirect_uri = redirect;
    grant.code_challenge = challenge;
    grant.created_at = clock.now();
    grant.auth_time = clock.now() - 20s;
    grant.acr = "urn:venturi:acr:totp";
    grant.amr = {"pwd", "otp"};
    mutate([&](storage::Writer& w) { w.issue_code(grant, secret.digest); });
    return secret.shown;
  }

  TokenRequest code_form() {
    TokenRequest out;
    out.grant_type = GrantType::authorization_code;
    out.client_id = client_id;
    out.code = code;
    out.redirect_uri = redirect;
    out.code_verifier = verifier;
    return out;
  }
  TokenRequest refresh_form(const std::string& token) {
    TokenRequest out;
    out.grant_type = GrantType::refresh_token;
    out.client_id = client_id;
    out.refresh_token = token;
    return out;
  }
  Context anyone() { return {{}, {}, {}, {}, {}, "trace", {}, services}; }
  TokenResponse token(const TokenRequest& form) { return oauth_token(anyone(), *reader, {form}).body; }
  std::string refused(const TokenRequest& form) {
    try {
      token(form);
    } catch (const Problem& problem) {
      return std::string(problem.oauth_error);
    }
    return "nothing";
  }
  std::optional<domain::Caller> caller_with(const std::string& access_token) {
    storage::ReaderSource source(*reader);
    const std::string header = "Bearer " + access_token;
    const auto result = authenticator.authenticate({.authorization = header}, domain::Surface::public_api, source);
    const auto* who = std::get_if<domain::Caller>(&result);
    return who != nullptr ? std::optional(*who) : std::nullopt;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a code brings the user's token, with what the client may have of what was consented to") {
  const auto out = token(code_form());
  CHECK(out.scope == "read:attribution");
  CHECK(out.refresh_token->starts_with("rt_"));
  const auto who = caller_with(out.access_token);
  REQUIRE(who);
  CHECK(who->kind == domain::CallerKind::user);
  CHECK(who->id == format.text(domain::prefix::person, grant.person));
  CHECK(who->auth_time == std::chrono::floor<std::chrono::seconds>(grant.auth_time).time_since_epoch().count());
}

TEST_CASE_FIXTURE(Fixture, "a code is refused for every wrong companion, and is still good for the right ones") {
  auto form = code_form();
  form.code_verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK";
  CHECK(refused(form) == "invalid_grant");
  form.code_verifier = challenge;  // as `plain` would have it
  CHECK(refused(form) == "invalid_grant");
  form = code_form();
  form.redirect_uri = redirect + "/";
  CHECK(refused(form) == "invalid_grant");
  form = code_form();
  form.code = *form.code + "x";
  CHECK(refused(form) == "invalid_grant");
  form = code_form();
  domain::OAuthClient other;
  form.client_id = make_client(other);
  CHECK(refused(form) == "invalid_grant");
  for (auto TokenRequest::*missing : {&TokenRequest::code, &TokenRequest::redirect_uri, &TokenRequest::code_verifier}) {
    form = code_form();
    (form.*missing).reset();
    CHECK(refused(form) == "invalid_request");
  }
  CHECK(refused(code_form()) == "nothing");
}

TEST_CASE_FIXTURE(Fixture, "a code lives for a minute") {
  clock.advance(60s);
  CHECK(refused(code_form()) == "invalid_grant");
}

TEST_CASE_FIXTURE(Fixture, "a code that is used again ends everything that it gave, at once") {
  const auto out = token(code_form());
  REQUIRE(caller_with(out.access_token));
  CHECK(refused(code_form()) == "invalid_grant");
  CHECK_FALSE(caller_with(out.access_token));
  CHECK(refused(refresh_form(*out.refresh_token)) == "invalid_grant");
}

TEST_CASE_FIXTURE(Fixture, "a refresh token brings the next, which may carry less and never more") {
  const auto first = token(code_form());
  auto form = refresh_form(*first.refresh_token);
  form.scope = "admin:config";
  CHECK(refused(form) == "invalid_scope");
  form.scope = "read:attribution";
  const auto second = token(form);
  CHECK(second.scope == "read:attribution");
  CHECK(second.refresh_token != first.refresh_token);
  CHECK(caller_with(second.access_token));
  CHECK(caller_with(first.access_token));  // its own hour goes on
}

TEST_CASE_FIXTURE(Fixture, "a lost answer can be asked for again; of the two that came of it only the younger works, and the older ends all") {
  const auto first = token(code_form());
  const auto lost = token(refresh_form(*first.refresh_token));
  clock.advance(29s);
  const auto second = token(refresh_form(*first.refresh_token));
  CHECK(caller_with(second.access_token));
  CHECK(refused(refresh_form(*lost.refresh_token)) == "invalid_grant");
  CHECK_FALSE(caller_with(second.access_token));
  CHECK(refused(refresh_form(*second.refresh_token)) == "invalid_grant");
}

TEST_CASE_FIXTURE(Fixture, "a refresh token that is used again later, or after its successor was used, ends the grant") {
  const auto first = token(code_form());
  const auto second = token(refresh_form(*first.refresh_token));
  const auto third = token(refresh_form(*second.refresh_token));
  CHECK(refused(refresh_form(*first.refresh_token)) == "invalid_grant");
  CHECK_FALSE(caller_with(third.access_token));

  code = consent();
  const auto other = token(code_form());
  const auto next = token(refresh_form(*other.refresh_token));
  clock.advance(30s);
  CHECK(refused(refresh_form(*other.refresh_token)) == "invalid_grant");
  CHECK_FALSE(caller_with(next.access_token));
}

TEST_CASE_FIXTURE(Fixture, "another client's refresh token is refused, and its grant goes on") {
  const auto out = token(code_form());
  auto form = refresh_form(*out.refresh_token);
  domain::OAuthClient other;
  form.client_id = make_client(other);
  CHECK(refused(form) == "invalid_grant");
  CHECK(refused(refresh_form(*out.refresh_token)) == "nothing");
}

TEST_CASE_FIXTURE(Fixture, "a refresh token ends after thirty days, a grant after ninety") {
  auto out = token(code_form());
  clock.advance(29 * 24h);
  refresh_signing_keys(store, keys, clock);
  out = token(refresh_form(*out.refresh_token));
  clock.advance(30 * 24h);
  CHECK(refused(refresh_form(*out.refresh_token)) == "invalid_grant");

  code = consent();
  out = token(code_form());
  for (int month = 0; month < 3; ++month) {
    clock.advance(29 * 24h);
    refresh_signing_keys(store, keys, clock);
    out = token(refresh_form(*out.refresh_token));
  }
  clock.advance(3 * 24h - 10min);
  out = token(refresh_form(*out.refresh_token));
  CHECK(out.expires_in == 600);
  clock.advance(10min);
  CHECK_FALSE(caller_with(out.access_token));
  CHECK(refused(refresh_form(*out.refresh_token)) == "invalid_grant");
}

TEST_CASE_FIXTURE(Fixture, "revoking a refresh token ends its grant, and nobody else's client can") {
  const auto out = token(code_form());
  RevocationRequest form;
  form.token = *out.refresh_token;
  domain::OAuthClient other;
  form.client_id = make_client(other);
  CHECK(oauth_revoke(anyone(), *reader, {form}).status == 200);
  CHECK(caller_with(out.access_token));
  form.token = out.access_token;
  CHECK(oauth_revoke(anyone(), *reader, {form}).status == 200);
  CHECK(caller_with(out.access_token));
  form.client_id = client_id;
  form.token = *out.refresh_token;
  CHECK(oauth_revoke(anyone(), *reader, {form}).status == 200);
  CHECK_FALSE(caller_with(out.access_token));
}

TEST_CASE_FIXTURE(Fixture, "nothing that was given away rests in the database as it is") {
  const auto out = token(code_form());
  for (const auto& file : std::filesystem::directory_iterator(directory.file().parent_path())) {
    std::ifstream in(file.path(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    for (const std::string& secret : {code, *out.refresh_token, verifier, out.access_token}) CHECK(bytes.find(secret) == std::string::npos);
  }
}

}  // namespace venturi::server
