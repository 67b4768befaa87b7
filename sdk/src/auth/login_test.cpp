// The whole login: a scripted instance, a browser that is a plain client, and the real loopback listener.

#include "venturi/login.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <thread>

#include "auth/pkce.hpp"
#include "support/raw_client.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using testing::FakeClock;
using testing::MockTransport;
using tests::RawClient;

namespace {

const std::string metadata =
    R"({"issuer":"https://v.example","authorization_endpoint":"https://v.example/authorize",)"
    R"("code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true})";
const std::string tokens = R"({"access_token":"at_1","refresh_token":"rt_1","expires_in":3600,"scope":"read:attribution"})";

// What a form or a query says about `name`, its escapes left in.
std::string field(const std::string& text, const std::string& name) {
    const auto at = ("&" + text).find("&" + name + "=");
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 1;
    return text.substr(begin, text.find('&', begin) - begin);
}

struct Login {
    std::shared_ptr<MockTransport> wire = std::make_shared<MockTransport>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    std::shared_ptr<MemoryTokenStore> store = std::make_shared<MemoryTokenStore>();
    std::stop_source stop;
    Config config;
    LoginOptions options;
    std::string url;          // that the browser was sent to
    std::string page;         // that the browser was shown at last
    std::jthread browser;

    Login() {
        config.base_url = "https://v.example/";
        config.credential = AuthorizationCode{"cli_1", "", {"read:attribution"}, store};
        config.transport = wire;
        config.clock = clock;
        options.stop_token = stop.get_token();
        comes_back_with("code=ac_secret&iss=https%3A%2F%2Fv.example");
    }
    // The browser that is opened comes back with this and the right state.
    void comes_back_with(std::string query) {
        options.open_browser = [this, query](const std::string& target) {
            url = target;
            browser = std::jthread([this, query] {
                page = RawClient(port()).ask("GET /callback?" + query + "&state=" + field(url, "state") + " HTTP/1.1\r\n\r\n");
            });
        };
    }
    int port() const {
        const std::string uri = field(url, "redirect_uri");
        REQUIRE(uri.starts_with("http%3A%2F%2F127.0.0.1%3A"));
        return std::stoi(uri.substr(25));
    }
    Result<TokenSet> run() {
        auto result = login(config, options);
        if (browser.joinable()) browser.join();
        return result;
    }
};

}  // namespace

TEST_CASE("a login sends the user to the browser, redeems the code with its verifier, and keeps the tokens") {
    Login l;
    l.wire->answer(200, metadata).answer(200, tokens);
    const auto result = l.run();
    REQUIRE(result.ok());
    CHECK(result->access_token == "at_1");
    CHECK(result->expires_at == std::chrono::floor<Timestamp::duration>(l.clock->wall()) + 3600s);
    CHECK(l.store->load() == *result);
    CHECK(l.page.find("<h1>You are signed in</h1>") != std::string::npos);

    CHECK(l.url.starts_with("https://v.example/authorize?response_type=code&client_id=cli_1&redirect_uri="));
    CHECK(field(l.url, "scope") == "read%3Aattribution");
    CHECK(field(l.url, "state").size() == 43);
    const auto requests = l.wire->requests();
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].url == "https://v.example/.well-known/oauth-authorization-server");
    CHECK(requests[0].header("authorization").empty());
    CHECK(requests[1].url == "https://v.example/api/v1/oauth/token");
    CHECK(requests[1].header("authorization").empty());
    CHECK(requests[1].header("user-agent").starts_with("venturi-sdk/"));
    const std::string& form = requests[1].body;
    CHECK(field(form, "grant_type") == "authorization_code");
    CHECK(field(form, "code") == "ac_secret");
    CHECK(field(form, "redirect_uri") == field(l.url, "redirect_uri"));
    CHECK(auth::code_challenge(field(form, "code_verifier")) == field(l.url, "code_challenge"));
}

TEST_CASE("a step-up asks for what the error asked for") {
    Login l;
    l.wire->answer(200, metadata).answer(200, tokens);
    Error asked;
    asked.acr_values = {"urn:mfa"};
    asked.max_age = 300s;
    l.options.acr_values = asked.acr_values;
    l.options.max_age = asked.max_age;
    REQUIRE(l.run().ok());
    CHECK(field(l.url, "acr_values") == "urn%3Amfa");
    CHECK(field(l.url, "max_age") == "300");
}

TEST_CASE("a user who says no is an auth error with the server's code, and a page that does not lie") {
    Login l;
    l.wire->answer(200, metadata);
    l.comes_back_with("error=access_denied&error_description=Not+today&iss=https%3A%2F%2Fv.example");
    const auto result = l.run();
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::auth);
    CHECK(result.error().code_text == "access_denied");
    CHECK(result.error().message == "the login was refused: access_denied: Not today");
    CHECK(l.page.find("<h1>You are not signed in</h1>") != std::string::npos);
    CHECK(l.page.find("Not today") == std::string::npos);
    CHECK_FALSE(l.store->load());
}

TEST_CASE("a code that is refused is an auth error, and shows neither code nor verifier") {
    Login l;
    std::string verifier;
    l.wire->answer(200, metadata).queue([&](const testing::SentRequest& request) -> std::optional<TransportOutcome> {
        verifier = field(request.body, "code_verifier");
        return TransportResponse{400, {{"content-type", "application/json"}},
                                 R"({"error":"invalid_grant","error_description":"ac_secret with )" + verifier + "\"}"};
    });
    std::string log;
    l.config.log = [&log](const LogRecord& line) { log += line.message + "\n"; };
    std::get<AuthorizationCode>(l.config.credential).client_secret = "planted_client_secret";
    const auto result = l.run();
    REQUIRE_FALSE(result.ok());
    CHECK(log.find("oauth.token: failed: 400 api: [redacted] with [redacted]") != std::string::npos);
    CHECK(log.find(verifier) == std::string::npos);
    CHECK(result.error().kind == ErrorKind::auth);
    CHECK(result.error().message == "no access token: [redacted] with [redacted]");
    CHECK(result.error().problem->detail == "[redacted] with [redacted]");
    CHECK(l.wire->requests().size() == 2);
    CHECK(l.page.find("<h1>You are not signed in</h1>") != std::string::npos);
}

TEST_CASE("forged answers do not end a login, the right one does") {
    Login l;
    l.wire->answer(200, metadata).answer(200, tokens);
    l.options.open_browser = [&](const std::string& target) {
        l.url = target;
        l.browser = std::jthread([&] {
            for (const char* forged : {"code=evil&state=guess", "code=evil", "error=access_denied", "state=&code=evil"})
                CHECK(RawClient(l.port()).ask(std::string{"GET /callback?"} + forged + " HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 400 "));
            const std::string right = "state=" + field(l.url, "state") + "&code=ac_secret&iss=https://v.example";
            l.page = RawClient(l.port()).ask("GET /callback?" + right + " HTTP/1.1\r\n\r\n");
        });
    };
    CHECK(l.run().ok());
    CHECK(field(l.wire->requests().at(1).body, "code") == "ac_secret");
}

TEST_CASE("nobody comes back: the login ends with its time, or when it is told to") {
    Login late;
    late.wire->answer(200, metadata);
    late.options.open_browser = [&](const std::string&) { late.clock->advance(5min); };
    CHECK(late.run().error().kind == ErrorKind::timeout);

    Login stopped;
    stopped.wire->answer(200, metadata);
    stopped.options.open_browser = [&](const std::string&) { stopped.stop.request_stop(); };
    CHECK(stopped.run().error().kind == ErrorKind::cancelled);

    Login never;
    never.stop.request_stop();
    CHECK(never.run().error().kind == ErrorKind::cancelled);
}

TEST_CASE("what the browser function throws comes out, and nothing is left behind") {
    Login l;
    l.wire->answer(200, metadata);
    l.options.open_browser = [](const std::string&) { throw std::runtime_error("no browser here"); };
    CHECK_THROWS_WITH((void)l.run(), "no browser here");
}

TEST_CASE("an instance that cannot be asked, or lets nobody sign in, says so before a browser opens") {
    const auto fails = [](auto&& script) {
        Login l;
        l.options.open_browser = [](const std::string&) { FAIL("a browser was opened"); };
        script(*l.wire);
        return l.run().error();
    };
    CHECK(fails([](auto& wire) { wire.answer(404); }).kind == ErrorKind::api);
    CHECK(fails([](auto& wire) { wire.answer(200, "<html>"); }).kind == ErrorKind::decode);
    CHECK(fails([](auto& wire) { wire.drop(TransportFault::tls, false); }).kind == ErrorKind::network);
    CHECK(fails([](auto& wire) { wire.answer(200, R"({"issuer":"https://v.example"})"); }).kind == ErrorKind::config);
}

TEST_CASE("a store that cannot be written fails the login") {
    struct Broken final : TokenStore {
        std::optional<TokenSet> read() override { return std::nullopt; }
        void write(const TokenSet&) override { throw std::runtime_error("disk of at_1"); }
        void erase() override {}
    };
    Login l;
    l.config.credential = AuthorizationCode{"cli_1", "", {}, std::make_shared<Broken>()};
    l.wire->answer(200, metadata).answer(200, tokens);
    const auto error = l.run().error();
    CHECK(error.kind == ErrorKind::auth);
    CHECK(error.message == "the token store could not be written: its write() threw an exception");
    CHECK(l.page.find("<h1>You are not signed in</h1>") != std::string::npos);
}

TEST_CASE("settings that cannot work are named before anything is sent") {
    const auto mistake = [](auto&& change) {
        Login l;
        change(l);
        const auto error = l.run().error();
        CHECK(error.kind == ErrorKind::config);
        CHECK(l.wire->requests().empty());
        return error.message;
    };
    CHECK(mistake([](Login& l) { l.config.credential = BearerToken{"t"}; }) ==
          "login: config.credential must be an AuthorizationCode");
    CHECK(mistake([](Login& l) { std::get<AuthorizationCode>(l.config.credential).store = nullptr; }) ==
          "credential: a user's login needs a token store");
    CHECK(mistake([](Login& l) { std::get<AuthorizationCode>(l.config.credential).client_id = ""; }) ==
          "credential: the client id is empty");
    CHECK(mistake([](Login& l) { l.options.open_browser = nullptr; }).starts_with("login: open_browser is empty"));
    CHECK(mistake([](Login& l) { l.options.timeout = 0ms; }) == "login: timeout must be more than zero");
    CHECK(mistake([](Login& l) { l.options.max_age = -1s; }) == "login: max_age must not be negative");
    for (const char* path : {"", "callback", "/a b", "/a?b", "/a%20", "/ä"})
        CHECK(mistake([&](Login& l) { l.options.redirect_path = path; }) ==
              "login: redirect_path must begin with / and needs no escapes");
    CHECK(mistake([](Login& l) { l.config.base_url = "http://v.example"; }).starts_with("base_url must begin with https://"));
}

TEST_CASE("a login may take as long as the clock can count") {
    Login l;
    l.options.timeout = std::chrono::milliseconds::max();
    l.config.timeout = std::chrono::milliseconds::max();
    l.wire->answer(200, metadata).answer(200, tokens);
    CHECK(l.run().ok());
}
