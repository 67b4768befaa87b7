#include <doctest/doctest.h>

#include "domain/authenticator.hpp"
#include "domain/base64.hpp"
#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
using namespace std::chrono_literals;

namespace {

struct Fixture : TestInstance {
  std::string client_id;
  std::string secret;

  Fixture() {
    refresh_signing_keys(store, keys, clock);
    std::tie(client_id, secret) = make_client(domain::ClientKind::service, "read:attribution read:reporting");
  }

  std::pair<std::string, std::string> make_client(domain::ClientKind kind, const std::string& scopes) {
    const domain::NewSecret made = domain::new_client_secret(random);
    domain::OAuthClient client;
    client.id = ids.next();
    client.tenant = tenant;
    client.kind = kind;
    client.name = "client " + ids.ulid();
    client.scopes = scopes;
    client.secret = made.hash;
    client.created_at = clock.now();
    mutate([&](storage::Writer& w) { w.create_client(client); });
    return {format.text(domain::prefix::oauth_client, client.id), made.shown};
  }

  TokenRequest form(const std::string& id, const std::string& secret_text) {
    TokenRequest out;
    out.grant_type = GrantType::client_credentials;
    out.client_id = id;
    out.client_secret = secret_text;
    return out;
  }

  Reply<TokenResponse> token(const TokenRequest& body, const std::string& authorization = {}) {
    Context context{{}, {}, {}, {}, {}, "trace", authorization, services};
    return oauth_token(context, *reader, {body});
  }

  /// RFC 6749's name for why it was refused, and the header that says how to authenticate.
  std::string refused(const TokenRequest& body, const std::string& authorization = {}) {
    try {
      token(body, authorization);
    } catch (const Problem& problem) {
      CHECK(problem.headers.back().name == "Cache-Control");
      CHECK((problem.headers[0].name == "WWW-Authenticate") == (problem.oauth_error == "invalid_client"));
      CHECK(status(problem.code) == (problem.oauth_error == "invalid_client" ? 401 : 400));
      return std::string(problem.oauth_error);
    }
    return "nothing";
  }

  domain::AccessClaims claims(const std::string& access_token) {
    const auto verified = domain::verify_access_token(access_token, keys.signing(),
                                                      {config.public_url, config.public_url + "/api/v1", clock.now_us() / 1'000'000});
    REQUIRE(std::holds_alternative<domain::AccessClaims>(verified));
    return std::get<domain::AccessClaims>(verified);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a client gets a token of an hour, by form and by Basic") {
  const auto by_form = token(form(client_id, secret));
  TokenRequest bare;
  bare.grant_type = GrantType::client_credentials;
  const auto by_basic = token(bare, "Basic " + domain::base64_encode(client_id + ":" + secret));
  for (const auto& reply : {by_form, by_basic}) {
    CHECK(reply.status == 200);
    CHECK(reply.body.token_type == "Bearer");
    CHECK(reply.body.expires_in == 3600);
    CHECK(reply.body.scope == "read:attribution read:reporting");
    CHECK(reply.headers[0].value == "no-store");
    const auto got = claims(reply.body.access_token);
    CHECK(got.subject == client_id);
    CHECK(got.client_id == client_id);
    CHECK(got.tenant_id == format.text(domain::prefix::tenant, tenant));
    CHECK(got.not_before == got.issued_at);
    CHECK(got.expires_at == got.issued_at + 3600);
  }
  CHECK(claims(by_form.body.access_token).jti != claims(by_basic.body.access_token).jti);
}

TEST_CASE_FIXTURE(Fixture, "a scope may be narrowed, never widened or invented") {
  auto body = form(client_id, secret);
  body.scope = "read:reporting";
  CHECK(token(body).body.scope == "read:reporting");
  for (const char* scope : {"admin:config", "read:attribution admin:config", "read:everything", "read:attribution  read:reporting"}) {
    body.scope = scope;
    CHECK(refused(body) == "invalid_scope");
  }
}

TEST_CASE_FIXTURE(Fixture, "wrong id, wrong secret, no secret and a revoked client are refused alike") {
  CHECK(refused(form("cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", secret)) == "invalid_client");
  CHECK(refused(form("nonsense", secret)) == "invalid_client");
  CHECK(refused(form(client_id, secret + "x")) == "invalid_client");
  auto bare = form(client_id, secret);
  bare.client_secret.reset();
  CHECK(refused(bare) == "invalid_client");
  CHECK(refused(bare, "Basic !!!") == "invalid_client");
  CHECK(refused(bare, "Bearer abc") == "invalid_client");
  mutate([&](storage::Writer& w) { return w.revoke_client(tenant, *format.parse(domain::prefix::oauth_client, client_id), clock.now()); });
  CHECK(refused(form(client_id, secret)) == "invalid_client");
}

TEST_CASE_FIXTURE(Fixture, "two ways of authenticating at once are refused") {
  const std::string basic = "Basic " + domain::base64_encode(client_id + ":" + secret);
  CHECK(refused(form(client_id, secret), basic) == "invalid_request");
  auto other = form("cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", secret);
  other.client_secret.reset();
  CHECK(refused(other, basic) == "invalid_request");
}

TEST_CASE_FIXTURE(Fixture, "there are three grants, and users' are not for machines") {
  auto body = form(client_id, secret);
  for (const char* grant : {"password", "implicit", ""}) {
    body.grant_type = Open<GrantType>(std::string_view(grant));
    CHECK(refused(body) == "unsupported_grant_type");
  }
  for (const char* grant : {"authorization_code", "refresh_token"}) {
    body.grant_type = Open<GrantType>(std::string_view(grant));
    CHECK(refused(body) == "unauthorized_client");
  }
}

TEST_CASE_FIXTURE(Fixture, "of many tokens and refusals in a minute one each is written down") {
  const auto entries = [&](std::string_view action) {
    auto all = query("sequence");
    all.watermark = reader->clock(tenant).seq;
    std::size_t count = 0;
    for (const auto& entry : reader->list_audit(tenant, all).rows) count += entry.action == action ? 1 : 0;
    return count;
  };
  const auto client = [&] { return *reader->find_client(tenant, *format.parse(domain::prefix::oauth_client, client_id)); };
  CHECK_FALSE(client().last_used_at);
  for (int i = 0; i < 3; ++i) {
    token(form(client_id, secret));
    CHECK(refused(form(client_id, "wrong")) == "invalid_client");
  }
  store.write([](storage::Writer&) {});  // what nobody waits for is behind this
  CHECK(entries("token.issued") == 1);
  CHECK(entries("token.refused") == 1);
  CHECK(client().last_used_at == std::chrono::floor<std::chrono::minutes>(clock.now()));
  clock.advance(1min);
  token(form(client_id, secret));
  CHECK(entries("token.issued") == 2);
}

TEST_CASE_FIXTURE(Fixture, "an interactive client may not use client credentials") {
  const auto [id, shown] = make_client(domain::ClientKind::interactive, "read:attribution");
  CHECK(refused(form(id, shown)) == "unauthorized_client");
}

TEST_CASE_FIXTURE(Fixture, "an ingestion client's token carries no scope") {
  const auto [id, shown] = make_client(domain::ClientKind::ingestion, "");
  const auto reply = token(form(id, shown));
  CHECK_FALSE(reply.body.scope);
  CHECK(claims(reply.body.access_token).kind == "ingestion_client");
  auto body = form(id, shown);
  body.scope = "read:attribution";
  CHECK(refused(body) == "invalid_scope");
}

TEST_CASE_FIXTURE(Fixture, "a partner's token is not for the public surface") {
  const auto [id, shown] = make_client(domain::ClientKind::partner, "read:attribution");
  const auto reply = token(form(id, shown));
  const auto verified = domain::verify_access_token(reply.body.access_token, keys.signing(),
                                                    {config.public_url, config.public_url + "/api/v1", clock.now_us() / 1'000'000});
  CHECK(std::holds_alternative<domain::TokenFault>(verified));
}

TEST_CASE_FIXTURE(Fixture, "discovery announces what works and nothing else, and the published key verifies a token") {
  const Context anyone{{}, {}, {}, {}, {}, "trace", {}, services};
  const auto metadata = wellknown_authorization_server(anyone, *reader).body;
  CHECK(metadata.issuer == config.public_url);
  CHECK(metadata.token_endpoint == config.public_url + "/api/v1/oauth/token");
  CHECK(metadata.grant_types_supported == std::vector<std::string>{"client_credentials", "authorization_code", "refresh_token"});
  CHECK(metadata.code_challenge_methods_supported == std::vector<std::string>{"S256"});
  CHECK(metadata.authorization_endpoint == config.public_url + "/api/v1/oauth/authorize");
  CHECK(metadata.response_types_supported == std::vector<std::string>{"code"});
  CHECK(metadata.authorization_response_iss_parameter_supported);
  CHECK(metadata.scopes_supported.size() == 4);
  const auto jwks = wellknown_jwks(anyone, *reader);
  REQUIRE(jwks.body.keys.size() == 1);
  CHECK(jwks.body.keys[0].kid == keys.signing().current()->kid());
  CHECK(jwks.headers[0].value.find("max-age") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "signing keys survive a restart under the same master key only") {
  const std::string kid = keys.signing().current()->kid();
  domain::Keys again(std::string(32, 'm'), clock, random);
  refresh_signing_keys(store, again, clock);
  CHECK(again.signing().current()->kid() == kid);
  domain::Keys other(std::string(32, 'x'), clock, random);
  CHECK_THROWS_AS(refresh_signing_keys(store, other, clock), KeyRingError);
}

TEST_CASE_FIXTURE(Fixture, "after ninety days a new key is published, and takes over an hour later") {
  const std::string kid = keys.signing().current()->kid();
  clock.advance(domain::signing_key_age);
  refresh_signing_keys(store, keys, clock);
  CHECK(reader->signing_keys().size() == 2);
  CHECK(keys.signing().current()->kid() == kid);
  clock.advance(domain::activation_lead);
  CHECK(keys.signing().current()->kid() != kid);
  refresh_signing_keys(store, keys, clock);
  CHECK(reader->signing_keys().size() == 2);
}

}  // namespace venturi::server
