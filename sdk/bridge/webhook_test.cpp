#include "bridge/webhook.hpp"

#include <doctest/doctest.h>

#include "bridge/testing.hpp"

using namespace venturi::bridge;
using std::chrono::seconds;

namespace {

std::string event_of(const std::string& type, const std::string& data) {
    return R"({"id":"evt_1","type":")" + type + R"(","created_at":"2026-05-29T18:30:02Z","tenant_id":"tnt_1","sequence":7,"data":)" + data +
           R"(,"interpretation":{"stage_origin":null,"confidence_band":null,"degradation_state":"none"}})";
}

const std::string newer = event_of("moon.risen", R"({"phase":0.5})");

struct Endpoint {
    std::shared_ptr<FakeClock> clock = fake_clock(true);
    std::vector<std::string> secrets{webhook_test_secret()};
    std::optional<seconds> tolerance;

    auto opened() const { return open_webhooks({secrets, tolerance, make_seams(clock, nullptr, {})}); }
    auto receive(const std::string& body, std::vector<NamedText> headers) const {
        return std::get<0>(opened())->receive(headers, body);
    }
    std::vector<NamedText> signed_now(const std::string& body) const {
        return *sign_webhook({webhook_test_secret()}, "msg_1", clock->now(), body);
    }
};

}  // namespace

TEST_CASE("a genuine event is told by its id, type and time; its data stays in the body") {
    const Endpoint endpoint;
    const auto received = endpoint.receive(newer, endpoint.signed_now(newer));
    REQUIRE(std::holds_alternative<WebhookMessage>(received));
    const auto& message = std::get<WebhookMessage>(received);
    CHECK(message.id == "evt_1");
    CHECK(message.type == "moon.risen");
    CHECK_FALSE(message.known);
    CHECK(message.sent_at == endpoint.clock->now());
    CHECK(message.challenge.empty());
}

TEST_CASE("a known event whose data is not what the contract says is a decode failure") {
    const Endpoint endpoint;
    const std::string crossed = event_of("budget.threshold.crossed", R"({"threshold":75})");
    CHECK(std::get<Failure>(endpoint.receive(crossed, endpoint.signed_now(crossed))).kind == "decode");
}

TEST_CASE("a message that is changed, old or unsigned is refused with the reason") {
    Endpoint endpoint;
    endpoint.secrets.insert(endpoint.secrets.begin(), "whsec_YW5vdGhlciBzZWNyZXQgb2YgMjQgYnl0ZXMh");
    const auto headers = endpoint.signed_now(newer);
    CHECK(std::holds_alternative<WebhookMessage>(endpoint.receive(newer, headers)));
    const auto fault = [&](const std::string& body, const std::vector<NamedText>& given) {
        const auto failure = std::get<Failure>(endpoint.receive(body, given));
        CHECK(failure.kind == "signature");
        return failure.signature_fault;
    };
    CHECK(fault(newer + " ", headers) == "no_match");
    CHECK(fault(newer, {}) == "missing_header");
    endpoint.tolerance = seconds{10};
    endpoint.clock->advance(seconds{11});
    CHECK(fault(newer, headers) == "too_old");
}

TEST_CASE("a challenge is no event") {
    const Endpoint endpoint;
    const std::string body = R"({"type":"endpoint.verification","challenge":"c_1"})";
    const auto received = endpoint.receive(body, endpoint.signed_now(body));
    REQUIRE(std::holds_alternative<WebhookMessage>(received));
    CHECK(std::get<WebhookMessage>(received).challenge == "c_1");
}

TEST_CASE("secrets that are none open no endpoint, and sign nothing") {
    Endpoint endpoint;
    endpoint.secrets = {};
    CHECK(std::get<Failure>(endpoint.opened()).kind == "config");
    endpoint.secrets = {"planted"};
    const auto failure = std::get<Failure>(endpoint.opened());
    CHECK(failure.kind == "config");
    CHECK(failure.message.find("planted") == std::string::npos);
    CHECK_FALSE(sign_webhook({}, "msg_1", 0, ""));
    CHECK_FALSE(sign_webhook({"planted"}, "msg_1", 0, ""));
}
