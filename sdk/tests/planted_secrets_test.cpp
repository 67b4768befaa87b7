// Every kind of credential planted in every place that could end in a log line, an error or a hook's payload. That no other test
// leaks one either is searched by tests/secrets, from the record that witness/ keeps of this whole program.

#include <doctest/doctest.h>

#include <mutex>

#include "support/bench.hpp"
#include "support/scripted_server.hpp"
#include "venturi/venturi.hpp"
#include "venturi/webhook.hpp"
#include "witness/record_error.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

// Whatever is said about a client's calls, from any thread.
struct Said {
    std::mutex mutex;
    std::string text;

    void add(std::string_view more) {
        const std::lock_guard lock{mutex};
        text.append(more).append("\n");
    }
    void listen(Config& config) {
        config.log = [this](const LogRecord& line) { add(line.message); };
        config.hooks.attempt_started = [this](const AttemptStart& attempt) {
            add(std::string{attempt.route} + std::string{attempt.server_address} + std::string{attempt.traceparent});
            return TraceContext{};
        };
        config.hooks.attempt_ended = [this](const AttemptEnd& attempt) {
            add(std::string{attempt.error_type} + std::string{attempt.error_code} + std::string{attempt.trace_id} +
                attempt.rate_limit.policy);
        };
        config.hooks.call_ended = [this](const CallEnd& call) {
            add(std::string{call.error_type} + std::string{call.error_code} + std::string{call.trace_id});
        };
    }
    void add(const Error& error) {
        add(error.to_string());
        add(error.code_text + error.trace_id);
        if (!error.problem) return;
        add(error.problem->type + error.problem->title + error.problem->detail + error.problem->instance);
        for (const auto& one : error.problem->errors) add(one.pointer + one.detail);
    }
    bool holds(std::string_view secret) { return text.find(secret) != std::string::npos; }
};

// A server that repeats all that it was sent wherever an answer has room.
TransportResponse echo(const SentRequest& request) {
    std::string seen = request.url + " " + request.body;
    for (const Header& header : request.headers) seen += " " + header.value;
    std::string safe;
    for (const char c : seen) safe += c == '"' || c == '\\' ? ' ' : c;
    const std::string text = "\"" + safe + "\"";
    return {401,
            {{"content-type", "application/problem+json"}, {"x-trace-id", safe}, {"server", safe}, {"www-authenticate", safe}},
            "{\"type\":" + text + ",\"title\":" + text + ",\"detail\":" + text + ",\"instance\":" + text +
                ",\"error_code\":" + text + ",\"trace_id\":" + text + ",\"error\":" + text + ",\"error_description\":" + text +
                ",\"errors\":[{\"pointer\":" + text + ",\"detail\":" + text + "}]}"};
}

}  // namespace

TEST_CASE("a server that echoes what it was sent gets no credential into what the client says") {
    struct Case {
        const char* name;
        venturi::Credential credential;
        std::vector<std::string> secrets;
    };
    for (const Case& c : {
             Case{"bearer", BearerToken{"planted-bearer-token"}, {"planted-bearer-token"}},
             Case{"API key", ApiKeyCredential{"vk_planted-api-key"}, {"vk_planted-api-key"}},
             Case{"client secret",
                  ClientCredentials{"cli_1", "planted client/secret", {}},
                  {"planted client/secret", "planted%20client%2Fsecret"}},
         }) {
        CAPTURE(std::string{c.name});
        Said said;
        Bench b{FakeClock::Mode::jump, c.credential};
        said.listen(b.config);
        b.config.ingestion_key = "vik_planted-ingestion-key";
        b.wire->respond_with(echo);
        for (const Operation* op : {&get_thing, &create_thing, &emit_thing, &once_thing}) said.add(b.run(*op).error());
        b.core().close();
        CHECK(said.holds("things.get"));
        for (const std::string& secret : c.secrets) CHECK_FALSE(said.holds(secret));
        INFO(said.text);
        CHECK_FALSE(said.holds("planted"));
    }
}

TEST_CASE("a token that the client fetched is no less a secret than one it was given") {
    Said said;
    Bench b{FakeClock::Mode::jump, ClientCredentials{"cli_1", "planted-client-secret", {}}};
    said.listen(b.config);
    b.wire->respond_with([](const SentRequest& request) {
        if (!request.url.ends_with("/oauth/token")) return echo(request);
        return TransportResponse{200, {}, R"({"access_token":"planted-access-token","refresh_token":"planted-refresh-token"})"};
    });
    said.add(b.run(get_thing).error());
    b.core().close();
    CHECK_FALSE(said.holds("planted"));
}

TEST_CASE("secrets that a program passes to a method are kept out like the client's own") {
    Said said;
    Config config;
    config.base_url = "https://v.example";
    config.credential = BearerToken{"planted-bearer-token"};
    const auto wire = std::make_shared<MockTransport>();
    wire->respond_with(echo);
    config.transport = wire;
    config.clock = std::make_shared<FakeClock>();
    said.listen(config);
    {
        const Venturi client(config);
        TokenRequest token;
        token.grant_type = GrantType::authorization_code;
        token.client_id = "cli_1";
        token.client_secret = "planted client/secret";
        token.code = "planted-code";
        token.code_verifier = "planted-verifier-token";
        token.refresh_token = "planted-refresh-token";
        said.add(client.oauth().token(token).result().error());
        RevocationRequest revocation;
        revocation.token = "planted-revoked-token";
        revocation.client_secret = "planted+client&secret";
        said.add(client.oauth().revoke(revocation).result().error());
        IntrospectionRequest introspection;
        introspection.token = "planted-looked-at-token";
        said.add(client.oauth().introspect(introspection).result().error());
        ConnectorCreate connector;
        connector.name = "source";
        connector.credential = "planted-source-password";
        said.add(client.connectors().create(connector).result().error());
    }
    CHECK(wire->requests().size() >= 4);
    CHECK(said.holds("oauth.token"));
    INFO(said.text);
    CHECK_FALSE(said.holds("planted"));
}

TEST_CASE("libcurl's own messages lose the password of a proxy") {
    for (const char* proxy : {"http://user:planted-password@127.0.0.1:1", "nonsense://user:planted-password@127.0.0.1:1",
                              "http://user:planted-password@[::1", "user:planted-password@no-such-host.invalid:3128"}) {
        CAPTURE(proxy);
        Said said;
        Config config;
        config.base_url = "http://127.0.0.1:9";
        config.credential = ApiKeyCredential{"vk_planted-api-key"};
        config.proxy = proxy;
        said.listen(config);
        const auto core = Core::open(config).value();
        std::promise<Error> failed;
        CallOptions once;
        once.max_retries = 0;
        core->submit(request_of(get_thing), once, [&](Result<Reply> reply) { failed.set_value(std::move(reply).error()); });
        said.add(failed.get_future().get());
        core->close();
        CHECK(said.holds("things.get"));
        CHECK_FALSE(said.holds("planted"));
    }
}

TEST_CASE("a configuration that is refused is not quoted") {
    for (const char* base : {"https://user:planted-password@v.example", "https://v.example/?key=planted-key", "planted"}) {
        Config config;
        config.base_url = base;
        config.credential = ApiKeyCredential{"vk_planted-key\n"};
        CHECK(Core::open(config).error().to_string().find("planted") == std::string::npos);
    }
    Config config;
    config.base_url = "https://v.example";
    config.credential = ApiKeyCredential{"vk_planted-key\n"};
    CHECK(Core::open(config).error().to_string().find("planted") == std::string::npos);
}

TEST_CASE("a webhook's secret and body stay out of why it was refused") {
    const WebhookVerifier verifier({"whsec_cGxhbnRlZC13ZWJob29rLXNlY3JldC1vZi10aGUtdGVzdA=="});
    const Headers headers{{"webhook-id", "evt_1"}, {"webhook-timestamp", "1"}, {"webhook-signature", "v1,planted-signature"}};
    const auto refused = verifier.verify(headers, "planted-body");
    REQUIRE_FALSE(refused);
    record(refused.error());
    CHECK(refused.error().to_string().find("planted") == std::string::npos);
    CHECK(refused.error().to_string().find("cGxhbnRlZC") == std::string::npos);
}

TEST_CASE("the witness is told of what clients log and of how calls fail") {
    // tests/secrets looks for this very text, to know that the record it searches is one.
    Bench b;
    b.wire->answer(418, R"({"detail":"canary: on record"})");
    CHECK(b.run(list_things).error().message == "canary: on record");
}
