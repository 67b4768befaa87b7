#include "auth/user_tokens.hpp"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <thread>

#include "auth/token_cache.hpp"
#include "venturi/testing/fake_clock.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::auth;
using testing::FakeClock;

namespace {

// Throws as often as it is told to, and remembers what it was given.
class Store final : public TokenStore {
public:
    int read_failures = 0, write_failures = 0, erase_failures = 0;
    int reads = 0, writes = 0;
    std::optional<TokenSet> tokens;

private:
    std::optional<TokenSet> read() override {
        ++reads;
        if (read_failures > 0 && read_failures-- > 0) throw std::runtime_error("rt_planted");
        return tokens;
    }
    void write(const TokenSet& given) override {
        ++writes;
        if (write_failures > 0 && write_failures-- > 0) throw std::runtime_error("rt_planted");
        tokens = given;
    }
    void erase() override {
        if (erase_failures > 0 && erase_failures-- > 0) throw 7;
        tokens.reset();
    }
};

TransportResponse renewed(const std::string& access, const std::string& refresh, int expires_in = 3600) {
    std::string body = R"({"access_token":")" + access + R"(","expires_in":)" + std::to_string(expires_in);
    if (!refresh.empty()) body += R"(,"refresh_token":")" + refresh + '"';
    return {200, {{"content-type", "application/json"}}, body + "}"};
}

TransportResponse refusal(int status, const std::string& error) {
    return {status, {{"content-type", "application/json"}},
            R"({"error":")" + error + R"(","error_description":"rt_1 is over","trace_id":"t-1"})"};
}

struct Flow {
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    std::shared_ptr<Store> store = std::make_shared<Store>();
    TokenCache cache{std::make_unique<UserTokens>(AuthorizationCode{"cli_1", "", {}, store}, clock), "https://v/token"};

    // What another login, or another process (`unseen`), leaves in the store.
    TokenSet set(const std::string& access, const std::string& refresh, std::chrono::seconds life = 3600s) const {
        return {access, refresh, std::chrono::floor<Timestamp::duration>(clock->wall() + life), "read:attribution"};
    }
    void unseen(TokenSet tokens) { store->tokens = std::move(tokens); }

    Decision decide() { return cache.authorise(clock->now()); }
    std::string sends() {
        const Decision decision = decide();
        if (std::holds_alternative<Pending>(decision)) return "pending";
        if (const auto* refused = std::get_if<Refused>(&decision))
            return refused->error.login_required ? "log in" : refused->not_before ? "refused for now" : "refused";
        return std::get<Ready>(decision).headers.at(0).value;
    }
    Error refused() { return std::get<Refused>(decide()).error; }
    std::string asks() {
        const auto request = cache.refresh(clock->now());
        return request ? *request->body : "";
    }
    void answered(const TransportOutcome& outcome) { cache.refreshed(outcome, clock->now()); }
    std::string kept() const { return store->tokens ? store->tokens->access_token + "/" + store->tokens->refresh_token : ""; }
};

std::string refresh_with(const std::string& token) {
    return "grant_type=refresh_token&client_id=cli_1&refresh_token=" + token;
}

}  // namespace

TEST_CASE("stored tokens are used as they are until they are due, and the store is not asked again") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1"));
    CHECK(f.sends() == "Bearer at_1");
    const int reads = f.store->reads;
    for (int i = 0; i < 100; ++i) CHECK(f.sends() == "Bearer at_1");
    CHECK(f.asks().empty());
    CHECK(f.store->reads == reads);
    f.clock->advance(3600s - 120s);
    CHECK(f.asks() == refresh_with("rt_1"));
    CHECK(f.sends() == "Bearer at_1");
    f.clock->advance(90s);
    CHECK(f.sends() == "pending");
}

TEST_CASE("a renewal is saved, rotated refresh token and all, before it is used") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 60s));
    CHECK(f.sends() == "Bearer at_1");
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(renewed("at_2", "rt_2"));
    CHECK(f.kept() == "at_2/rt_2");
    CHECK(f.store->tokens->expires_at == f.set("", "").expires_at);
    CHECK(f.store->tokens->scope == "read:attribution");
    CHECK(f.sends() == "Bearer at_2");
    f.clock->advance(3500s);
    REQUIRE(f.asks() == refresh_with("rt_2"));
    f.answered(renewed("at_3", ""));
    CHECK(f.kept() == "at_3/rt_2");  // no new one was given
}

TEST_CASE("a renewal that cannot be saved is not used; saving is tried again after the pause, without asking twice") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 60s));
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.store->write_failures = 2;
    f.answered(renewed("at_2", "rt_2"));
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.kept() == "at_1/rt_1");
    f.clock->advance(5s);
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.store->writes == 3);
    f.clock->advance(4999ms);
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.store->writes == 3);
    f.clock->advance(1ms);
    CHECK(f.sends() == "Bearer at_2");
    CHECK(f.kept() == "at_2/rt_2");
    CHECK(f.asks().empty());
}

TEST_CASE("a store that fails fails calls for now, without what it threw; a valid token goes on") {
    Flow f;
    f.store->tokens = f.set("at_1", "rt_1");
    f.store->read_failures = 2;
    CHECK(f.sends() == "refused for now");
    CHECK(f.refused().kind == ErrorKind::auth);
    CHECK(f.refused().message == "the token store could not be read: its read() threw an exception");
    f.clock->advance(5s);
    CHECK(f.sends() == "Bearer at_1");
    f.clock->advance(3490s);
    f.store->read_failures = 1;
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.asks().empty());
    f.clock->advance(5s);
    CHECK(f.asks() == refresh_with("rt_1"));
}

TEST_CASE("a failed renewal keeps the valid token and is not repeated for 5 s") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 100s));
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(TransportFailure{TransportFault::connect, false, "refused"});
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.asks().empty());
    f.clock->advance(5s);
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(refusal(503, "temporarily_unavailable"));
    f.clock->advance(95s);
    CHECK(f.sends() == "pending");
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(refusal(401, "invalid_client"));
    CHECK(f.sends() == "refused");
    CHECK(f.kept() == "at_1/rt_1");
}

TEST_CASE("invalid_grant ends the login: the store is cleared and the error says to log in again") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 20s));
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(refusal(400, "invalid_grant"));
    CHECK(f.kept().empty());
    CHECK(f.sends() == "Bearer at_1");  // it has 20 s to live, whatever became of its grant
    f.clock->advance(20s);
    CHECK(f.sends() == "log in");
    CHECK(f.refused().kind == ErrorKind::auth);

    Flow at_once;
    at_once.store->save(at_once.set("at_1", "rt_1", 0s));
    CHECK(at_once.sends() == "pending");
    REQUIRE(at_once.asks() == refresh_with("rt_1"));
    at_once.answered(refusal(400, "invalid_grant"));
    const Error error = at_once.refused();
    CHECK(error.login_required);
    CHECK(error.message == "the login has ended: log in again (no access token: rt_1 is over)");
    CHECK(error.trace_id == "t-1");
    CHECK(error.http_status == 400);
}

TEST_CASE("no error shows a refresh token") {
    Flow f;
    f.store->save(f.set("at_1", "rt_planted_secret", 0s));
    REQUIRE(f.asks() == refresh_with("rt_planted_secret"));
    f.answered(TransportResponse{400, {{"content-type", "application/json"}},
                                 R"({"error":"invalid_grant","error_description":"rt_planted_secret was used"})"});
    CHECK(f.refused().message == "the login has ended: log in again (no access token: [redacted] was used)");
    CHECK(f.refused().problem->detail == "[redacted] was used");
}

TEST_CASE("without tokens calls ask for a login, and go on with the next call after one") {
    Flow f;
    CHECK(f.sends() == "log in");
    CHECK(f.refused().message == "nobody is logged in: call login() first");
    CHECK(f.asks().empty());
    f.store->save(f.set("at_1", "rt_1"));
    CHECK(f.sends() == "Bearer at_1");
    f.store->clear();
    CHECK(f.sends() == "log in");
}

TEST_CASE("tokens that cannot be renewed serve until they expire") {
    Flow f;
    f.store->save(f.set("at_1", "", 100s));
    CHECK(f.sends() == "Bearer at_1");
    CHECK(f.asks().empty());
    f.clock->advance(99s);
    CHECK(f.sends() == "Bearer at_1");
    f.clock->advance(1s);
    CHECK(f.sends() == "log in");
}

TEST_CASE("a step-up login is used from the next call on, in the middle of a renewal too") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 100s));
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.store->save(f.set("at_fresh", "rt_fresh"));
    CHECK(f.sends() == "Bearer at_fresh");
    f.answered(renewed("at_2", "rt_2"));
    CHECK(f.sends() == "Bearer at_fresh");
    CHECK(f.kept() == "at_fresh/rt_fresh");

    Flow late;
    late.store->save(late.set("at_1", "rt_1", 100s));
    REQUIRE(late.asks() == refresh_with("rt_1"));
    late.store->save(late.set("at_fresh", "rt_fresh"));
    late.answered(refusal(400, "invalid_grant"));
    CHECK(late.sends() == "Bearer at_fresh");
    CHECK(late.kept() == "at_fresh/rt_fresh");
}

TEST_CASE("a renewal that another process made is followed instead of repeated") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1"));
    CHECK(f.sends() == "Bearer at_1");
    f.clock->advance(3500s);
    f.unseen(f.set("at_2", "rt_2"));
    CHECK(f.sends() == "Bearer at_2");
    CHECK(f.asks().empty());

    Flow race;
    race.store->save(race.set("at_1", "rt_1", 0s));
    REQUIRE(race.asks() == refresh_with("rt_1"));
    race.unseen(race.set("at_2", "rt_2"));
    race.answered(refusal(400, "invalid_grant"));
    CHECK(race.kept() == "at_2/rt_2");
    CHECK(race.sends() == "Bearer at_2");
}

TEST_CASE("a 401 renews the token once, though it is not due") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1"));
    const auto generation = std::get<Ready>(f.decide()).generation;
    CHECK(f.cache.rejected(generation));
    CHECK(f.sends() == "pending");
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(renewed("at_2", "rt_2"));
    CHECK(f.cache.rejected(generation));
    CHECK(f.sends() == "Bearer at_2");
}

TEST_CASE("nonsense in a store is a token to be renewed, or a login") {
    for (const Timestamp at : {Timestamp::min(), Timestamp::max(), Timestamp{}}) {
        Flow f;
        f.store->save({"line\nbreak", "", at, ""});
        CHECK(f.sends() == "log in");
        f.store->save({"", "rt_1", at, ""});
        CHECK(f.sends() == "pending");
        CHECK(f.asks() == refresh_with("rt_1"));
    }
}

TEST_CASE("a short life renewed is not renewed at every call") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 0s));
    REQUIRE(f.asks() == refresh_with("rt_1"));
    f.answered(renewed("at_2", "rt_2", 60));
    for (int i = 0; i < 10; ++i) {
        CHECK(f.sends() == "Bearer at_2");
        CHECK(f.asks().empty());
    }
}

TEST_CASE("of the clients that share a store one renews; the others wait for it, and take over where it fails") {
    const auto client_of = [](const Flow& f) {
        return TokenCache{std::make_unique<UserTokens>(AuthorizationCode{"cli_1", "", {}, f.store}, f.clock), "https://v/token"};
    };
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 0s));
    TokenCache other = client_of(f);
    const auto waits = [&] {
        const Decision decision = other.authorise(f.clock->now());
        const auto* wait = std::get_if<Wait>(&decision);
        return wait != nullptr && wait->until == f.clock->now() + 50ms && !other.refresh(f.clock->now());
    };
    REQUIRE(f.asks() == refresh_with("rt_1"));
    CHECK(waits());
    f.answered(renewed("at_2", "rt_2"));
    CHECK(std::get<Ready>(other.authorise(f.clock->now())).headers.at(0).value == "Bearer at_2");

    f.clock->advance(3600s);
    REQUIRE(f.asks() == refresh_with("rt_2"));
    CHECK(waits());
    f.answered(TransportFailure{TransportFault::connect, false, "refused"});
    f.clock->advance(50ms);
    const auto request = other.refresh(f.clock->now());
    REQUIRE(request);
    other.refreshed(renewed("at_3", "rt_3"), f.clock->now());
    CHECK(f.sends() == "Bearer at_3");

    f.clock->advance(3600s);
    {
        TokenCache closed = client_of(f);
        REQUIRE(closed.refresh(f.clock->now()));
        CHECK(waits());
    }
    f.clock->advance(50ms);
    CHECK(std::holds_alternative<Pending>(other.authorise(f.clock->now())));
}

TEST_CASE("while another client renews, a token that is still valid is sent") {
    Flow f;
    f.store->save(f.set("at_1", "rt_1", 10s));
    TokenCache other{std::make_unique<UserTokens>(AuthorizationCode{"cli_1", "", {}, f.store}, f.clock), "https://v/token"};
    REQUIRE(other.refresh(f.clock->now()));
    CHECK(f.sends() == "Bearer at_1");
}

TEST_CASE("a forked child does not wait for a renewal of its parent's, nor end one of its own with the parent's") {
    const auto store = std::make_shared<MemoryTokenStore>();
    auto parents = RenewalLease::take(store);
    REQUIRE(parents);
    const pid_t child = fork();
    if (child == 0) {
        const auto own = RenewalLease::take(store);
        parents.reset();
        _exit(own && !RenewalLease::take(store) ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK_FALSE(RenewalLease::take(store));
    parents.reset();
    CHECK(RenewalLease::take(store));
}

TEST_CASE("a logout in the very moment in which a renewal is saved is not undone") {
    for (int i = 0; i < 2'000; ++i) {
        Flow f;
        f.store->save(f.set("at_1", "rt_1", 0s));
        REQUIRE(f.cache.refresh(f.clock->now()));
        std::thread logout([&] { f.store->clear(); });
        f.cache.refreshed(renewed("at_2", "rt_2"), f.clock->now());
        logout.join();
        REQUIRE_FALSE(f.store->load());
    }
}
