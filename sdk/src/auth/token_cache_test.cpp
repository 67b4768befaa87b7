#include "auth/token_cache.hpp"

#include <doctest/doctest.h>

#include "auth/client_credentials.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::auth;

namespace {

TransportResponse token_answer(const std::string& token, int expires_in) {
    return {
        200,
        {{"content-type", "application/json"}},
        R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)" + std::to_string(expires_in) + "}"};
}

TransportResponse refusal(int status, std::string body) {
    return {status, {{"content-type", "application/json"}}, std::move(body)};
}

struct Flow {
    TokenCache flow{std::make_unique<ClientCredentialsGrant>(
                        ClientCredentials{"cli_1", "vcs_s&cret", {"read:attribution", "read:reporting"}}),
                    "https://v/api/v1/oauth/token"};
    TimePoint now{};

    std::string sends() {
        const Decision decision = flow.authorise(now);
        if (std::holds_alternative<Pending>(decision)) return "pending";
        if (const auto* refused = std::get_if<Refused>(&decision))
            return refused->not_before ? "refused for now" : "refused";
        return std::get<Ready>(decision).headers.at(0).value;
    }
    std::uint64_t generation() { return std::get<Ready>(flow.authorise(now)).generation; }
    bool refreshes() { return flow.refresh(now).has_value(); }
    void obtain(const std::string& token, int expires_in) {
        REQUIRE(refreshes());
        flow.refreshed(token_answer(token, expires_in), now);
    }
};

}  // namespace

TEST_CASE("the token request is the documented form, and there is only one at a time") {
    Flow f;
    CHECK(f.sends() == "pending");
    const auto request = f.flow.refresh(f.now);
    REQUIRE(request);
    CHECK(request->method == "POST");
    CHECK(request->url == "https://v/api/v1/oauth/token");
    CHECK(request->once);
    CHECK(*request->body ==
          "grant_type=client_credentials&client_id=cli_1&client_secret=vcs_s%26cret"
          "&scope=read%3Aattribution%20read%3Areporting");
    CHECK_FALSE(f.refreshes());
    CHECK(f.sends() == "pending");
    f.flow.refreshed(token_answer("t1", 3600), f.now);
    CHECK(f.sends() == "Bearer t1");
    CHECK_FALSE(f.refreshes());
}

TEST_CASE("a token's last 120 s refresh it while callers go on; its last 30 s make them wait") {
    Flow f;
    f.obtain("t1", 3600);
    f.now += 3600s - 121s;
    CHECK_FALSE(f.refreshes());
    f.now += 1s;
    CHECK(f.refreshes());
    CHECK(f.sends() == "Bearer t1");
    f.now += 89s;
    CHECK(f.sends() == "Bearer t1");
    f.now += 1s;
    CHECK(f.sends() == "pending");
    f.flow.refreshed(token_answer("t2", 3600), f.now);
    CHECK(f.sends() == "Bearer t2");
}

TEST_CASE("a failed refresh is not repeated for 5 s, and the old token serves until it expires") {
    Flow f;
    f.obtain("t1", 3600);
    f.now += 3580s;
    REQUIRE(f.refreshes());
    f.flow.refreshed(TransportFailure{TransportFault::connect, false, "refused"}, f.now);
    CHECK(f.sends() == "Bearer t1");
    f.now += 4999ms;
    CHECK_FALSE(f.refreshes());
    f.now += 1ms;
    CHECK(f.refreshes());
    f.flow.refreshed(refusal(503, "{}"), f.now);
    f.now += 16s;
    CHECK(f.sends() == "pending");
    REQUIRE(f.refreshes());
    f.flow.refreshed(refusal(503, "{}"), f.now);
    CHECK(f.sends() == "refused for now");
    f.now += 5s;
    CHECK(f.sends() == "pending");
    CHECK(f.refreshes());
}

TEST_CASE("a refused client is an auth error without the secret, and is asked again only after a pause") {
    Flow f;
    REQUIRE(f.refreshes());
    f.flow.refreshed(refusal(401, R"({"error":"invalid_client","error_description":"unknown vcs_s&cret",
                                      "error_code":"INVALID_CREDENTIALS","trace_id":"t-9"})"),
                     f.now);
    const Decision decision = f.flow.authorise(f.now);
    REQUIRE(std::holds_alternative<Refused>(decision));
    const auto& refused = std::get<Refused>(decision);
    CHECK_FALSE(refused.not_before);
    CHECK(refused.error.kind == ErrorKind::auth);
    CHECK(refused.error.code == ErrorCode::invalid_credentials);
    CHECK(refused.error.http_status == 401);
    CHECK(refused.error.trace_id == "t-9");
    CHECK(refused.error.message == "no access token: unknown [redacted]");
    CHECK_FALSE(f.refreshes());
    f.now += 5s;
    CHECK(f.sends() == "pending");
}

TEST_CASE("answers without a usable token are failures that may pass") {
    for (const char* body : {"", "[]", "{}", "not json", R"({"access_token":7})", R"({"access_token":""})",
                             R"({"access_token":"line\nbreak"})"}) {
        CAPTURE(body);
        Flow f;
        REQUIRE(f.refreshes());
        f.flow.refreshed(TransportResponse{200, {}, body}, f.now);
        CHECK(f.sends() == "refused for now");
    }
}

TEST_CASE("a 401 invalidates the token it was sent with, once") {
    Flow f;
    f.obtain("t1", 3600);
    const auto first = f.generation();
    CHECK(f.flow.rejected(first));
    CHECK(f.sends() == "pending");
    f.obtain("t2", 3600);
    CHECK(f.flow.rejected(first));  // a slower call that had still used t1
    CHECK(f.sends() == "Bearer t2");
}

TEST_CASE("a short life shrinks the windows instead of refreshing at every call") {
    Flow f;
    f.obtain("t1", 60);
    CHECK_FALSE(f.refreshes());
    f.now += 29s;
    CHECK_FALSE(f.refreshes());
    f.now += 1s;
    CHECK(f.refreshes());
    CHECK(f.sends() == "Bearer t1");
    f.now += 15s;
    CHECK(f.sends() == "pending");
}

TEST_CASE("a token that is expired on arrival still serves one round") {
    Flow f;
    f.obtain("t1", 0);
    CHECK(f.sends() == "Bearer t1");
}
