#include "domain/authorization_request.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace venturi::server::domain;

namespace {

using Fields = std::vector<Field>;

OAuthClient client() {
  OAuthClient made;
  made.kind = ClientKind::interactive;
  made.scopes = "read:attribution read:reporting";
  made.redirect_uris = {"http://127.0.0.1/callback", "https://app.example.com/cb?tenant=1"};
  return made;
}

Fields fields() {
  return {{"response_type", "code"},
          {"client_id", "cli_1"},
          {"redirect_uri", "http://127.0.0.1:53682/callback"},
          {"code_challenge", std::string(43, 'a')},
          {"code_challenge_method", "S256"},
          {"state", "xyz"}};
}

Fields with(std::string name, std::string value) {
  Fields all = fields();
  std::erase_if(all, [&](const Field& field) { return field.first == name; });
  all.emplace_back(std::move(name), std::move(value));
  return all;
}

std::string_view refusal(const Fields& all) {
  try {
    static_cast<void>(read_request(all, client(), "http://127.0.0.1/callback"));
  } catch (const RedirectError& error) {
    return error.error;
  }
  return "";
}

}  // namespace

TEST_SUITE("authorization request") {
  TEST_CASE("a redirect URI is the registered one to the letter, but for a loopback address's port") {
    CHECK(same_redirect("https://app.example.com/cb", "https://app.example.com/cb"));
    CHECK(same_redirect("http://127.0.0.1/cb", "http://127.0.0.1:5000/cb"));
    CHECK(same_redirect("http://[::1]:1/cb", "http://[::1]:2/cb"));
    const std::pair<const char*, const char*> different[] = {
        {"https://app.example.com/cb", "https://app.example.com/cb/"},
        {"https://app.example.com/cb", "https://app.example.com:443/cb"},
        {"https://app.example.com/cb", "https://app.example.com/cb?x=1"},
        {"http://localhost/cb", "http://localhost:5000/cb"},
        {"http://127.0.0.1/cb", "http://127.0.0.1:5000/other"},
        {"http://127.0.0.1/cb", "https://127.0.0.1:5000/cb"},
        {"http://127.0.0.1/cb", "http://127.0.0.1.evil.com/cb"},
        {"http://127.0.0.1/cb", "http://127.0.0.1:5000@evil.com/cb"},
        {"http://127.0.0.1/cb", "http://127.0.0.1:/cb"},
    };
    for (const auto& [registered, presented] : different) {
      CAPTURE(presented);
      CHECK_FALSE(same_redirect(registered, presented));
    }
  }

  TEST_CASE("nobody is redirected where the client or the URI is wrong") {
    const OAuthClient known = client();
    CHECK(trusted_redirect(fields(), &known) == "http://127.0.0.1:53682/callback");
    CHECK_THROWS_AS(static_cast<void>(trusted_redirect(fields(), nullptr)), UntrustedRequest);
    CHECK_THROWS_AS(static_cast<void>(trusted_redirect(with("redirect_uri", "https://evil.example.com/"), &known)), UntrustedRequest);
    Fields twice = fields();
    twice.emplace_back("redirect_uri", "http://127.0.0.1:53682/callback");
    CHECK_THROWS_AS(static_cast<void>(trusted_redirect(twice, &known)), UntrustedRequest);
    OAuthClient revoked = client();
    revoked.revoked_at = Time{};
    CHECK_THROWS_AS(static_cast<void>(trusted_redirect(fields(), &revoked)), UntrustedRequest);
    OAuthClient service = client();
    service.kind = ClientKind::service;
    CHECK_THROWS_AS(static_cast<void>(trusted_redirect(fields(), &service)), UntrustedRequest);
  }

  TEST_CASE("what is wrong otherwise is told by its name") {
    CHECK(refusal(fields()) == "");
    CHECK(refusal(with("response_type", "token")) == "unsupported_response_type");
    CHECK(refusal(with("response_type", "")) == "invalid_request");
    CHECK(refusal(with("code_challenge_method", "plain")) == "invalid_request");
    CHECK(refusal(with("code_challenge", "short")) == "invalid_request");
    CHECK(refusal(with("code_challenge", std::string(42, 'a') + "=")) == "invalid_request");
    CHECK(refusal(with("scope", "admin:config")) == "invalid_scope");
    CHECK(refusal(with("scope", "read:everything")) == "invalid_scope");
    CHECK(refusal(with("max_age", "-1")) == "invalid_request");
    CHECK(refusal(with("max_age", "soon")) == "invalid_request");
    CHECK(refusal(with("acr_values", "urn:somebody:else")) == "unmet_authentication_requirements");
    CHECK(refusal(with("state", std::string(513, 's'))) == "invalid_request");
    Fields twice = fields();
    twice.emplace_back("state", "again");
    CHECK(refusal(twice) == "invalid_request");
  }

  TEST_CASE("scopes are what was asked for, or all of the client's") {
    CHECK(read_request(fields(), client(), "u").scopes.to_string() == "read:attribution read:reporting");
    CHECK(read_request(with("scope", "read:reporting"), client(), "u").scopes.to_string() == "read:reporting");
  }

  TEST_CASE("a level is demanded only where no lower one will do") {
    CHECK_FALSE(read_request(fields(), client(), "u").demand.totp);
    CHECK(read_request(with("acr_values", "urn:venturi:acr:totp"), client(), "u").demand.totp);
    CHECK_FALSE(read_request(with("acr_values", "urn:venturi:acr:totp urn:venturi:acr:password"), client(), "u").demand.totp);
    CHECK(read_request(with("acr_values", "urn:other urn:venturi:acr:totp"), client(), "u").demand.totp);
  }

  TEST_CASE("a prompt asks for a new sign-in, or for no page, and for nothing that is not known") {
    const auto prompted = [](std::string value) { return read_request(with("prompt", std::move(value)), client(), "u"); };
    CHECK(prompted("login").demand.max_age == std::chrono::seconds(0));
    CHECK(prompted("login consent").demand.max_age == std::chrono::seconds(0));
    CHECK_FALSE(prompted("consent").demand.max_age);
    CHECK_FALSE(prompted("").silent);
    CHECK(prompted("none").silent);
    CHECK_FALSE(prompted("login").silent);
    for (const char* wrong : {"none login", "consent none", "select_account", "login  consent", "NONE", "create"}) CHECK(refusal(with("prompt", wrong)) == "invalid_request");
    Fields twice = with("prompt", "login");
    twice.emplace_back("prompt", "login");
    CHECK(refusal(twice) == "invalid_request");
  }

  TEST_CASE("an answer goes into the query, with the state as it came and the issuer") {
    const Fields answer = {{"code", "ac_1"}};
    CHECK(answer_uri("http://127.0.0.1:1/cb", answer, "a b&c", "https://v.example.com") ==
          "http://127.0.0.1:1/cb?code=ac_1&state=a%20b%26c&iss=https%3A%2F%2Fv.example.com");
    CHECK(answer_uri("https://app.example.com/cb?tenant=1", answer, std::nullopt, "i") == "https://app.example.com/cb?tenant=1&code=ac_1&iss=i");
  }

  TEST_CASE("a form may go on to the client's origin and nowhere else") {
    CHECK(form_action("http://127.0.0.1:5000/cb") == "http://127.0.0.1:5000");
    CHECK(form_action("https://app.example.com/cb?x") == "https://app.example.com");
    CHECK(form_action("http://[::1]:5000/cb") == "http:");
    CHECK(form_action("com.example.app:/cb") == "com.example.app:");
    CHECK(form_action("https://a;b/") == "https:");
    CHECK(form_action("x y:/cb") == "");
    CHECK(form_action("nothing") == "");
  }
}
