#include "bridge/login.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <thread>

#include "bridge/testing.hpp"
#include "support/bridge_client.hpp"
#include "support/raw_client.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using bridge::Failure;
using bridge::Outcome;
using bridge::Tokens;

namespace {

const std::string metadata =
    R"({"issuer":"https://v.example","authorization_endpoint":"https://v.example/authorize",)"
    R"("code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true})";
const std::string granted = R"({"access_token":"at_1","refresh_token":"rt_1","expires_in":3600,"scope":"read:attribution"})";
const std::string renewed = R"({"access_token":"at_2","refresh_token":"rt_2","expires_in":3600})";

std::string field(const std::string& text, const std::string& name) {
    const auto begin = text.find(name + "=") + name.size() + 1;
    return text.substr(begin, text.find('&', begin) - begin);
}

// Follows the redirect as a browser would.
void come_back(const std::string& url) {
    const std::string uri = field(url, "redirect_uri");  // http%3A%2F%2F127.0.0.1%3A49152%2Fcallback
    RawClient(std::stoi(uri.substr(25))).ask("GET /callback?code=ac_1&iss=https%3A%2F%2Fv.example&state=" + field(url, "state") +
                                             " HTTP/1.1\r\n\r\n");
}

struct Instance {
    std::shared_ptr<bridge::FakeWire> wire = bridge::fake_wire();
    std::shared_ptr<bridge::FakeClock> clock = bridge::fake_clock(true);

    bridge::Settings settings(std::shared_ptr<bridge::TokenStore> store) const {
        bridge::Settings settings;
        settings.base_url = "https://v.example";
        settings.client_id = "cli_1";
        settings.token_store = std::move(store);
        settings.seams = bridge::make_seams(clock, wire, {});
        return settings;
    }
    std::string authorization(std::size_t request) const {
        const auto requests = wire->requests();
        for (const auto& [name, value] : requests.at(request).headers)
            if (name == "Authorization") return value;
        return {};
    }
};

// Answers on a thread of its own, as a host with an event loop does.
struct Host {
    std::optional<Tokens> kept;
    int loads = 0, saves = 0;
    std::vector<std::jthread> threads;

    bridge::TokenStoreHost store() {
        bridge::TokenStoreHost host;
        host.load = [this](auto answer) { threads.emplace_back([this, answer = std::move(answer)] { ++loads; answer(kept); }); };
        host.save = [this](std::optional<Tokens> tokens, auto answer) {
            threads.emplace_back([this, tokens = std::move(tokens), answer = std::move(answer)] {
                ++saves;
                kept = tokens;
                answer(true);
            });
        };
        return host;
    }
};

Outcome call(bridge::Client& client) {
    return wait_for([&](bridge::Done done) { client.submit(call_of("rate_limit.get"), std::move(done)); });
}

}  // namespace

TEST_CASE("a user signs in, the host's store has the tokens, and the client runs on them") {
    const Instance instance;
    Host host;
    const auto store = bridge::host_token_store(host.store());
    instance.wire->answer(200, metadata, {});
    instance.wire->answer(200, granted, {});
    instance.wire->answer(200, "{}", {});
    std::jthread browser;
    std::promise<std::variant<Tokens, Failure>> ended;
    bridge::LoginSpec spec;
    spec.open_browser = [&](const std::string& url) { browser = std::jthread([url] { come_back(url); }); };
    const auto login = bridge::login(instance.settings(store), std::move(spec), [&](auto outcome) { ended.set_value(std::move(outcome)); });
    const auto outcome = ended.get_future().get();
    REQUIRE(std::holds_alternative<Tokens>(outcome));
    CHECK(std::get<Tokens>(outcome).scope == "read:attribution");
    CHECK(host.kept->refresh_token == "rt_1");

    const auto client = std::get<0>(bridge::open(instance.settings(store)));
    CHECK_FALSE(call(*client).failure);
    CHECK(instance.authorization(2) == "Bearer at_1");
}

TEST_CASE("a client renews what the store had, keeps it there before using it, and follows what the host changed") {
    const Instance instance;
    Host host;
    host.kept = Tokens{"at_old", "rt_1", instance.clock->now() + 1, ""};
    instance.clock->advance(1s);
    const auto store = bridge::host_token_store(host.store());
    instance.wire->answer(200, renewed, {});
    instance.wire->answer(200, "{}", {});
    const auto client = std::get<0>(bridge::open(instance.settings(store)));
    CHECK_FALSE(call(*client).failure);
    CHECK(host.kept->access_token == "at_2");
    CHECK(host.saves == 1);
    CHECK(instance.authorization(1) == "Bearer at_2");

    host.kept.reset();
    store->changed();
    CHECK(host.saves == 1);
    const Outcome signed_out = call(*client);
    REQUIRE(signed_out.failure);
    CHECK(signed_out.failure->login_required);
}

TEST_CASE("a store that lets go of a question, and one that never answers while its client is closed, fail the call") {
    Instance instance;
    instance.clock = bridge::fake_clock(false);  // a store that failed is asked again after a while
    bridge::TokenStoreHost silent;
    std::promise<void> asked;
    std::function<void(bridge::TokenStoreHost::Loaded)> held;
    std::atomic<bool> hold = false;
    silent.load = [&](auto answer) {
        if (!hold.exchange(false)) return;
        held = std::move(answer);
        asked.set_value();
    };
    silent.patience = std::chrono::hours{1};
    const auto store = bridge::host_token_store(silent);
    const auto client = std::get<0>(bridge::open(instance.settings(store)));
    CHECK(call(*client).failure->kind == "auth");
    hold = true;
    store->changed();
    std::promise<Outcome> ended;
    client->submit(call_of("rate_limit.get"), [&](Outcome outcome) { ended.set_value(std::move(outcome)); });
    asked.get_future().wait();
    client->close();
    const auto kind = ended.get_future().get().failure->kind;
    CHECK((kind == "auth" || kind == "cancelled"));
    held(std::nullopt);  // too late, and heard by nobody
}

TEST_CASE("a login can be cancelled, by asking and by letting go of it; what cannot begin says why") {
    const Instance instance;
    for (const bool ask : {true, false}) {
        instance.wire->answer(200, metadata, {});
        std::promise<void> opened;
        std::promise<std::variant<Tokens, Failure>> ended;
        bridge::LoginSpec spec;
        spec.open_browser = [&](const std::string&) { opened.set_value(); };
        auto login = bridge::login(instance.settings(bridge::memory_token_store()), std::move(spec),
                                   [&](auto outcome) { ended.set_value(std::move(outcome)); });
        opened.get_future().wait();
        if (ask) login->cancel();
        else login.reset();
        CHECK(std::get<Failure>(ended.get_future().get()).kind == "cancelled");
    }
    auto settings = instance.settings(bridge::memory_token_store());
    settings.api_key = "vk_1";
    std::string kind;
    const auto refused = bridge::login(settings, {}, [&](auto outcome) { kind = std::get<Failure>(outcome).kind; });
    CHECK(kind == "config");
}
