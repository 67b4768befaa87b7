#include "pipeline/request.hpp"

#include <doctest/doctest.h>

#include "http/headers.hpp"
#include "support/operations.hpp"

using namespace venturi;
using namespace venturi::tests;
using http::header_or_empty;

namespace {

pipeline::Settings settings() {
    pipeline::Settings settings;
    settings.base_url = "https://v.example";
    settings.user_agent = "venturi-sdk/test";
    settings.headers = {{"X-Team", "cx"}, {"Authorization", "never"}};
    return settings;
}

}  // namespace

TEST_CASE("a mutation carries its key, its media type and its body") {
    const auto built = pipeline::build_request(request_of(create_thing, R"({"a":1})"), {}, settings(), "fresh");
    REQUIRE(built.ok());
    CHECK(built->method == "POST");
    CHECK(built->url == "https://v.example/api/v1/things");
    CHECK(*built->body == R"({"a":1})");
    CHECK(header_or_empty(built->headers, "idempotency-key") == "fresh");
    CHECK(header_or_empty(built->headers, "content-type") == "application/json");
    CHECK(header_or_empty(built->headers, "user-agent") == "venturi-sdk/test");
    CHECK(header_or_empty(built->headers, "x-team") == "cx");
    CHECK(header_or_empty(built->headers, "authorization").empty());
}

TEST_CASE("the caller's key wins; reads and events carry none") {
    CallOptions options;
    options.idempotency_key = "mine";
    const auto key = [&](const Operation& op) {
        const auto built = pipeline::build_request(request_of(op), options, settings(), "fresh");
        return std::string{header_or_empty(built->headers, "idempotency-key")};
    };
    CHECK(key(create_thing) == "mine");
    CHECK(key(delete_thing) == "mine");
    CHECK(key(get_thing).empty());
    CHECK(key(emit_thing).empty());
}

TEST_CASE("a call's header replaces the client's, and neither replaces the SDK's own") {
    CallOptions options;
    options.headers = {{"x-team", "billing"}, {"Accept", "text/html"}, {"traceparent", "00-1"}};
    const auto built = pipeline::build_request(request_of(get_thing), options, settings(), "");
    CHECK(header_or_empty(built->headers, "x-team") == "billing");
    CHECK(header_or_empty(built->headers, "accept") == "application/json, application/problem+json");
    CHECK(header_or_empty(built->headers, "traceparent") == "00-1");
}

TEST_CASE("what cannot be sent is refused before it is") {
    CallOptions options;
    options.headers = {{"X-Evil", "a\r\nX-Api-Key: stolen"}};
    const auto header = pipeline::build_request(request_of(get_thing), options, settings(), "");
    REQUIRE_FALSE(header.ok());
    CHECK(header.error().kind == ErrorKind::config);
    CHECK(header.error().message.find("stolen") == std::string::npos);

    CallOptions key;
    key.idempotency_key = "a\nb";
    CHECK_FALSE(pipeline::build_request(request_of(create_thing), key, settings(), "").ok());

    auto nameless = request_of(get_thing);
    nameless.path_args = {};
    CHECK_FALSE(pipeline::build_request(nameless, {}, settings(), "").ok());
}

TEST_CASE("a partner's client uses the partner base where the operation is mirrored there") {
    auto partner = settings();
    partner.partner = true;
    CHECK(pipeline::build_request(request_of(get_thing), {}, partner, "")->url ==
          "https://v.example/api/partner/v1/things/thing_1");
    CHECK(pipeline::build_request(request_of(emit_thing), {}, partner, "")->url == "https://v.example/api/v1/events");
}

TEST_CASE("mistakes in the configuration are named") {
    Config good;
    good.base_url = "https://v.example/";
    good.credential = BearerToken{"t"};
    REQUIRE(pipeline::settings_of(good).ok());
    CHECK(pipeline::settings_of(good)->base_url == "https://v.example");
    const auto mistake = [&](auto change) {
        Config config = good;
        change(config);
        const auto settings = pipeline::settings_of(config);
        return settings.ok() ? std::string{} : settings.error().message.substr(0, settings.error().message.find(' '));
    };
    CHECK(mistake([](Config& c) { c.base_url = ""; }) == "base_url");
    CHECK(mistake([](Config& c) { c.base_url = "http://v.example"; }) == "base_url");
    CHECK(mistake([](Config& c) { c.base_url = "http://127.0.0.1:1"; }).empty());
    CHECK(mistake([](Config& c) { c.timeout = {}; }) == "timeout");
    CHECK(mistake([](Config& c) { c.connect_timeout = {}; }) == "connect_timeout");
    CHECK(mistake([](Config& c) { c.retry.max_retries = -1; }) == "retry.max_retries");
    CHECK(mistake([](Config& c) { c.user_agent = "a\nb"; }) == "user_agent");
    CHECK(mistake([](Config& c) { c.headers = {{"a b", "c"}}; }) == "headers:");
    CHECK(mistake([](Config& c) { c.credential = BearerToken{""}; }) == "credential:");
}

TEST_CASE("what nothing deduplicates is for the transport to send once") {
    const auto once = [](const Operation& op) {
        return pipeline::build_request(request_of(op), {}, settings(), "fresh")->once;
    };
    Operation unkeyed = create_thing;
    unkeyed.idempotency = runtime::Idempotency::none;
    CHECK(once(unkeyed));
    CHECK_FALSE(once(create_thing));
    CHECK_FALSE(once(emit_thing));
    CHECK_FALSE(once(get_thing));
}
