#include "pipeline/demands.hpp"

#include <doctest/doctest.h>

#include "pipeline/problem.hpp"
#include "venturi/api_errors.hpp"

using namespace std::chrono_literals;
using namespace venturi;

namespace {

using Words = std::vector<std::string>;

Error answered(int status, const std::string& code, Headers headers, std::vector<std::string> secrets = {}) {
    headers.push_back({"content-type", "application/problem+json"});
    const std::string body = code.empty() ? "{}" : R"({"error_code":")" + code + "\"}";
    return pipeline::error_of({status, std::move(headers), body}, secrets);
}

}  // namespace

TEST_CASE("a step-up challenge says how to sign in and how recently") {
    const Error error = answered(
        401, "STEP_UP_REQUIRED",
        {{"www-authenticate", "Basic realm=\"x\", bearer Error=\"insufficient_user_authentication\", "
                              "error_description=\"A, \\\"fresh\\\" one\", ACR_values=\"urn:mfa urn:phr\", max_age=300, "
                              "scope=\"admin:config\""}});
    CHECK(error.code == ErrorCode::step_up_required);
    CHECK(error.acr_values == Words{"urn:mfa", "urn:phr"});
    CHECK(error.max_age == 300s);
    CHECK(error.scopes == Words{"admin:config"});
    CHECK_THROWS_AS(throw_error(error), StepUpRequiredError);
}

TEST_CASE("a 401 with the challenge alone is a step-up too, whatever code came with it") {
    const Headers headers{{"www-authenticate", R"(Bearer error="insufficient_user_authentication", max_age="0")"}};
    for (const char* code : {"", "INVALID_CREDENTIALS", "NEWER_THAN_US"}) {
        const Error error = answered(401, code, headers);
        CHECK(error.code == ErrorCode::step_up_required);
        CHECK(error.code_text == code);
        CHECK(error.max_age == 0s);
        CHECK(error.acr_values.empty());
    }
    CHECK(answered(400, "", headers).code == ErrorCode::unknown);
    CHECK(answered(403, "", headers).code == ErrorCode::unknown);
}

TEST_CASE("the code alone is a step-up too; what was not said stays empty") {
    const Error bare = answered(401, "STEP_UP_REQUIRED", {});
    CHECK(bare.code == ErrorCode::step_up_required);
    CHECK_FALSE(bare.max_age);
    const Error reworded = answered(401, "STEP_UP_REQUIRED", {{"www-authenticate", "Bearer, DPoP max_age=\"60\""}});
    CHECK(reworded.max_age == 60s);
    for (const char* nonsense : {"-1", "5s", "", "99999999999999999999", " 5"}) {
        const std::string value = std::string{"Bearer max_age=\""} + nonsense + "\"";
        CHECK_FALSE(answered(401, "STEP_UP_REQUIRED", {{"www-authenticate", value}}).max_age);
    }
}

TEST_CASE("insufficient scope says which scopes it takes") {
    const Headers headers{{"www-authenticate", R"(Bearer error="insufficient_scope", scope="export:create  admin:config")"}};
    const Error error = answered(403, "INSUFFICIENT_SCOPE", headers);
    CHECK(error.scopes == Words{"export:create", "admin:config"});
    CHECK(answered(403, "", headers).code == ErrorCode::insufficient_scope);
    CHECK(answered(403, "TENANT_MISMATCH", headers).code == ErrorCode::tenant_mismatch);
    CHECK(answered(403, "TENANT_MISMATCH", headers).scopes.empty());
    CHECK(answered(403, "INSUFFICIENT_SCOPE", {}).scopes.empty());
}

TEST_CASE("a challenge is foreign text: limited, printable, without secrets") {
    std::string many;
    for (int i = 0; i < 1000; ++i) many += "word ";
    const std::string start = R"(Bearer error="insufficient_user_authentication", acr_values=")";
    CHECK(answered(401, "", {{"www-authenticate", start + many + "\""}}).acr_values.size() == 32);
    const Error error = answered(401, "", {{"www-authenticate", start + "tok_secret\x01 b\""}}, {"tok_secret"});
    CHECK(error.acr_values == Words{"[redacted] ", "b"});
}
