#include "venturi/webhook.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/webhook_signer.hpp"

using namespace venturi;
using namespace std::chrono_literals;
using venturi::testing::FakeClock;
using venturi::testing::WebhookSigner;

namespace {

constexpr std::string_view body = R"({"type":"endpoint.verification","challenge":"c-1"})";
const std::string old_secret = "whsec_b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xkLW9sZC1v";
const std::string new_secret = "whsec_bmV3LW5ldy1uZXctbmV3LW5ldy1uZXctbmV3LW5ldy1u";

struct Fixture {
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    WebhookSigner signer;
    WebhookVerifier verifier{{signer.secret()}, {.clock = clock}};

    Headers signed_at(std::chrono::seconds offset) const { return signer.sign("evt_1", clock->wall() + offset, body); }
    SignatureFault fault(const Headers& headers, std::string_view of = body) const {
        const auto verified = verifier.verify(headers, of);
        REQUIRE_FALSE(verified.ok());
        CHECK(verified.error().kind == ErrorKind::signature);
        REQUIRE(verified.error().signature_fault);
        return *verified.error().signature_fault;
    }
};

Headers with(Headers headers, std::string_view name, std::string value) {
    for (Header& header : headers)
        if (header.name == name) header.value = std::move(value);
    return headers;
}

Headers without(Headers headers, std::string_view name) {
    std::erase_if(headers, [&](const Header& header) { return header.name == name; });
    return headers;
}

std::string signature_in(const Headers& headers) { return headers.back().value; }

}  // namespace

TEST_CASE("the specification's own example is genuine") {
    // standard-webhooks/standard-webhooks, libraries' test vector.
    const auto clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    const std::chrono::system_clock::time_point sent{1614265330s};
    const WebhookVerifier verifier({"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, {.tolerance = 10 * 365 * 24h, .clock = clock});
    const Headers headers = {{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                             {"webhook-timestamp", "1614265330"},
                             {"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}};
    const auto verified = verifier.verify(headers, R"({"test": 2432232314})");
    REQUIRE(verified.ok());
    CHECK(verified->id == "msg_p5jXN8AQM9LWM0D4loKWxJek");
    CHECK(verified->sent_at == sent);
}

TEST_CASE_FIXTURE(Fixture, "header names have no case, and spaces around values don't count") {
    Headers headers = signed_at(0s);
    for (Header& header : headers) {
        std::transform(header.name.begin(), header.name.end(), header.name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        header.value = " " + header.value + "\t";
    }
    headers.insert(headers.begin(), {"Content-Type", "application/json"});
    CHECK(verifier.verify(headers, body).ok());
}

TEST_CASE_FIXTURE(Fixture, "every header must be there, once") {
    const Headers headers = signed_at(0s);
    for (const char* name : {"webhook-id", "webhook-timestamp", "webhook-signature"}) {
        CAPTURE(name);
        CHECK(fault(without(headers, name)) == SignatureFault::missing_header);
        Headers twice = headers;
        twice.push_back({name, "1"});
        CHECK(fault(twice) == SignatureFault::malformed);
    }
    CHECK(fault({}) == SignatureFault::missing_header);
}

TEST_CASE_FIXTURE(Fixture, "headers that cannot be read are malformed") {
    const Headers headers = signed_at(0s);
    for (const char* value : {"", "now", "-1", "+1", "1.5", "0x10", "1614265330 ,", "99999999999999999999", "999999999999"}) {
        CAPTURE(value);
        CHECK(fault(with(headers, "webhook-timestamp", value)) == SignatureFault::malformed);
    }
    for (const char* value : {"", "evt.1"}) {
        CAPTURE(value);
        CHECK(fault(with(headers, "webhook-id", value)) == SignatureFault::malformed);
    }
    for (const char* value : {"", "v1", "v1,", ",abc", "v1,tooshort", "v2,", "   "}) {
        CAPTURE(value);
        CHECK(fault(with(headers, "webhook-signature", value)) == SignatureFault::malformed);
    }
}

TEST_CASE_FIXTURE(Fixture, "only v1 counts") {
    const Headers headers = signed_at(0s);
    const std::string genuine = signature_in(headers);
    const std::string wrong = "v1," + std::string(43, 'A') + "=";
    CHECK(fault(with(headers, "webhook-signature", wrong)) == SignatureFault::no_match);
    CHECK(fault(with(headers, "webhook-signature", "v1a" + genuine.substr(2))) == SignatureFault::no_match);
    CHECK(fault(with(headers, "webhook-signature", "V1" + genuine.substr(2))) == SignatureFault::no_match);
    CHECK(fault(with(headers, "webhook-signature", "v2,x v99,y")) == SignatureFault::no_match);
    CHECK(verifier.verify(with(headers, "webhook-signature", "v1a,abc= " + wrong + "  v1 v1,short " + genuine), body).ok());
    CHECK(verifier.verify(with(headers, "webhook-signature", genuine + " " + wrong), body).ok());
}

TEST_CASE_FIXTURE(Fixture, "any change to what was signed shows") {
    const Headers headers = signed_at(0s);
    for (std::size_t bit = 0; bit < body.size() * 8; ++bit) {
        std::string changed(body);
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        REQUIRE(fault(headers, changed) == SignatureFault::no_match);
    }
    CHECK(fault(headers, std::string(body) + "\n") == SignatureFault::no_match);
    CHECK(fault(headers, "") == SignatureFault::no_match);
    CHECK(fault(with(headers, "webhook-id", "evt_2")) == SignatureFault::no_match);
    const auto later = std::chrono::duration_cast<std::chrono::seconds>(clock->wall().time_since_epoch()) + 1s;
    CHECK(fault(with(headers, "webhook-timestamp", std::to_string(later.count()))) == SignatureFault::no_match);
    CHECK(fault(with(headers, "webhook-timestamp", "0" + headers[1].value)) == SignatureFault::no_match);
}

TEST_CASE_FIXTURE(Fixture, "the tolerance holds both ways, its bounds included") {
    CHECK(verifier.verify(signed_at(-300s), body).ok());
    CHECK(verifier.verify(signed_at(300s), body).ok());
    CHECK(fault(signed_at(-301s)) == SignatureFault::too_old);
    CHECK(fault(signed_at(301s)) == SignatureFault::too_new);
    const Headers headers = signed_at(0s);
    clock->advance(301s);
    CHECK(fault(headers) == SignatureFault::too_old);
    CHECK(fault(headers, "{}") == SignatureFault::no_match);  // only what is genuine is called late
}

TEST_CASE_FIXTURE(Fixture, "while a secret is rotated both are good, on either side") {
    const auto accepts = [&](const std::vector<std::string>& ours, const std::vector<std::string>& theirs) {
        const WebhookVerifier receiver(ours, {.clock = clock});
        return receiver.verify(WebhookSigner(theirs).sign("evt_1", clock->wall(), body), body).ok();
    };
    CHECK(accepts({old_secret, new_secret}, {old_secret}));
    CHECK(accepts({old_secret, new_secret}, {new_secret}));
    CHECK(accepts({old_secret}, {new_secret, old_secret}));
    CHECK(accepts({new_secret}, {new_secret, old_secret}));
    CHECK_FALSE(accepts({new_secret}, {old_secret}));
}

TEST_CASE("bytes that are no text are verified as they are") {
    const auto clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    const WebhookSigner signer;
    const std::string raw("\0\xff\xfe.{}\r\n", 8);
    CHECK(WebhookVerifier({signer.secret()}, {.clock = clock}).verify(signer.sign("evt_1", clock->wall(), raw), raw).ok());
}

TEST_CASE("a verifier that cannot work is not made, and the reason does not tell the secret") {
    const std::string secret = "whsec_not base64";
    for (const auto& secrets : {std::vector<std::string>{}, std::vector{old_secret, secret}}) {
        const auto opened = WebhookVerifier::open(secrets);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().kind == ErrorKind::config);
        CHECK(opened.error().to_string().find("not base64") == std::string::npos);
    }
    CHECK_THROWS_AS(WebhookVerifier(std::vector<std::string>{}), ConfigError);
    CHECK_THROWS_AS(WebhookVerifier({old_secret}, {.tolerance = -1s}), ConfigError);
}

TEST_CASE_FIXTURE(Fixture, "as an exception a refusal says its fault, and nothing of the message") {
    try {
        (void)verifier.receive(with(signed_at(0s), "webhook-id", "evt_planted"), body).value();
        FAIL("accepted");
    } catch (const WebhookSignatureError& error) {
        CHECK(error.fault() == SignatureFault::no_match);
        CHECK(std::string_view(error.what()).find("planted") == std::string_view::npos);
        CHECK(std::string_view(error.what()).find(signature_in(signed_at(0s))) == std::string_view::npos);
    }
}
