// The real transport against a real server, rude ones included.

#include "http/curl_transport.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <optional>

#include "http/headers.hpp"
#include "support/scripted_server.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using http::CurlSettings;
using http::CurlTransport;

namespace {

TransportOutcome exchange(CurlTransport& transport, TransportRequest request) {
    std::optional<TransportOutcome> result;
    transport.start(1, std::move(request), [&](TransportOutcome outcome) { result = std::move(outcome); });
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!result && std::chrono::steady_clock::now() < end) transport.poll(1s);
    REQUIRE(result);
    return *std::move(result);
}

TransportRequest get(const std::string& url) {
    return {"GET", url, {}, nullptr};
}

TransportRequest with_body(std::string_view method, const std::string& url, std::string body) {
    return {method,
            url,
            {{"Content-Type", "application/json"}, {"X-Empty", ""}},
            std::make_shared<const std::string>(std::move(body))};
}

// Polls until `condition` holds.
template <class Condition>
bool poll_until(CurlTransport& transport, Condition condition) {
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!condition() && std::chrono::steady_clock::now() < end) transport.poll(1ms);
    return condition();
}

}  // namespace

TEST_CASE("each method goes out as it should, on one connection and one handle") {
    ScriptedServer server([](const ServedRequest& request) {
        return answer(200, request.method == "HEAD" ? "" : request.method + ":" + request.body, {{"X-Seen", "Yes"}});
    });
    CurlTransport transport{CurlSettings{}};
    const auto seen = [&](TransportRequest request) {
        return std::get<TransportResponse>(exchange(transport, std::move(request))).body;
    };
    CHECK(seen(with_body("POST", server.url(), "1")) == "POST:1");
    CHECK(seen(get(server.url())) == "GET:");
    CHECK(seen({"DELETE", server.url(), {}, nullptr}) == "DELETE:");
    CHECK(seen({"HEAD", server.url(), {}, nullptr}).empty());
    CHECK(seen(with_body("PATCH", server.url(), "2")) == "PATCH:2");
    CHECK(seen({"POST", server.url(), {}, nullptr}) == "POST:");
    CHECK(seen(with_body("PUT", server.url(), std::string(2'000'000, 'x'))).size() == 2'000'004);
    CHECK(seen(get(server.url())) == "GET:");
    CHECK(server.connections() == 1);
    const auto requests = server.requests();
    CHECK(requests[0].headers.at("x-empty").empty());
    CHECK_FALSE(requests[1].headers.contains("content-type"));
    CHECK(requests[5].headers.at("content-length") == "0");
    CHECK_FALSE(requests[5].headers.contains("content-type"));
    CHECK_FALSE(requests[6].headers.contains("expect"));
}

TEST_CASE("header names come back in lower case, and an interim answer's are forgotten") {
    ScriptedServer server([](const ServedRequest&) {
        Behaviour behaviour = answer(404, "{}", {{"X-Two", " b "}});
        behaviour.bytes = "HTTP/1.1 103 Early Hints\r\nX-One: a\r\n\r\n" + behaviour.bytes;
        return behaviour;
    });
    CurlTransport transport{CurlSettings{}};
    const auto response = std::get<TransportResponse>(exchange(transport, get(server.url())));
    CHECK(response.status == 404);
    CHECK(response.headers.at(1) == Header{"x-two", "b"});
    CHECK(http::find_header(response.headers, "x-one") == nullptr);
}

TEST_CASE("what goes wrong, and whether the request was sent") {
    struct Case {
        const char* name;
        Behaviour behaviour;
        TransportFault fault;
    };
    for (const Case& c :
         {Case{"closed without an answer", {"", Behaviour::close}, TransportFault::closed},
          Case{"reset", drop(), TransportFault::closed},
          Case{"cut off in the body", cut_off(200, "{\"da", 500, Behaviour::close), TransportFault::closed},
          Case{"cut off in the head", {"HTTP/1.1 204 No Content\r\nX-Tr", Behaviour::close}, TransportFault::closed},
          Case{"not HTTP", {"SSH-2.0-OpenSSH_9.2\r\n", Behaviour::close}, TransportFault::protocol},
          Case{"too large, announced", cut_off(200, "", 5'000, Behaviour::close), TransportFault::too_large},
          Case{"too large, chunked",
               {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5dc\r\n" + std::string(1500, 'x') +
                    "\r\n0\r\n\r\n",
                Behaviour::close},
               TransportFault::too_large}}) {
        CAPTURE(c.name);
        ScriptedServer server([&](const ServedRequest&) { return c.behaviour; });
        CurlSettings settings;
        settings.max_response_bytes = 1'000;
        CurlTransport transport{settings};
        const auto outcome = exchange(transport, get(server.url()));
        REQUIRE(std::holds_alternative<TransportFailure>(outcome));
        CHECK(static_cast<int>(std::get<TransportFailure>(outcome).fault) == static_cast<int>(c.fault));
        CHECK(std::get<TransportFailure>(outcome).request_sent);
    }
}

TEST_CASE("no connection, no host: nothing was sent") {
    std::string refused;
    {
        const ScriptedServer gone([](const ServedRequest&) { return drop(); });
        refused = gone.url();
    }
    CurlTransport transport{CurlSettings{}};
    const auto failure = [&](const std::string& url) {
        return std::get<TransportFailure>(exchange(transport, get(url)));
    };
    CHECK(failure(refused).fault == TransportFault::connect);
    CHECK_FALSE(failure(refused).request_sent);
    CHECK(failure("http://no-such-host.invalid/").fault == TransportFault::resolve);
    CHECK(failure("file:///etc/hostname").fault == TransportFault::protocol);
}

TEST_CASE("a certificate is trusted only when its authority is, and only for its own host") {
    const SelfSigned certificate;
    ScriptedServer server([](const ServedRequest&) { return answer(200); }, &certificate);
    CurlTransport careful{CurlSettings{}};
    const auto refused = std::get<TransportFailure>(exchange(careful, get(server.url())));
    CHECK(refused.fault == TransportFault::tls);
    CHECK(refused.message.find("SSL_CERT_FILE") != std::string::npos);
    CHECK_FALSE(refused.request_sent);
    CHECK(server.requests().empty());

    CurlSettings settings;
    settings.ca_file = certificate.pem_file();
    CurlTransport trusting{settings};
    CHECK(std::get<TransportResponse>(exchange(trusting, get(server.url()))).status == 200);
    const std::string elsewhere = "https://localhost" + server.url().substr(server.url().rfind(':'));
    const auto wrong_host = std::get<TransportFailure>(exchange(trusting, get(elsewhere)));
    CHECK(wrong_host.fault == TransportFault::tls);
    CHECK(wrong_host.message.find("SSL_CERT_FILE") == std::string::npos);  // another store would not help
}

TEST_CASE("a redirect is an answer, not followed") {
    ScriptedServer server([](const ServedRequest&) { return answer(302, "", {{"Location", "http://127.0.0.1:1/"}}); });
    CurlTransport transport{CurlSettings{}};
    CHECK(std::get<TransportResponse>(exchange(transport, get(server.url()))).status == 302);
}

TEST_CASE("aborting says whether the request may have arrived, and its end is never told") {
    ScriptedServer server(
        [](const ServedRequest& request) { return request.target == "/hang" ? hang() : answer(200); });
    CurlTransport transport{CurlSettings{}};
    REQUIRE(std::holds_alternative<TransportResponse>(exchange(transport, get(server.url()))));
    bool told = false;
    const auto start = [&](std::uint64_t id) {
        transport.start(id, get(server.url() + "/hang"), [&](const TransportOutcome&) { told = true; });
    };
    start(7);  // reuses the handle that has sent a request before
    CHECK_FALSE(transport.abort(7));
    start(8);
    REQUIRE(poll_until(transport, [&] { return server.requests().size() == 2; }));
    CHECK(transport.busy());
    CHECK(transport.abort(8));
    CHECK_FALSE(transport.abort(8));
    CHECK_FALSE(transport.busy());
    CHECK(std::holds_alternative<TransportResponse>(exchange(transport, get(server.url()))));
    CHECK_FALSE(told);
}

TEST_CASE("a connection that the server closed while it was idle is replaced without an error") {
    ScriptedServer server([](const ServedRequest&) {
        Behaviour once = answer(200);
        once.then = Behaviour::close;
        return once;
    });
    CurlTransport transport{CurlSettings{}};
    for (int i = 0; i < 3; ++i)
        CHECK(std::holds_alternative<TransportResponse>(exchange(transport, get(server.url()))));
    CHECK(server.connections() == 3);
}

TEST_CASE("a request that may be sent only once is not sent again when a kept connection dies") {
    for (const bool once : {false, true}) {
        CAPTURE(once);
        std::atomic<int> served = 0;
        ScriptedServer server([&](const ServedRequest&) { return ++served == 1 ? answer(200) : drop(); });
        CurlTransport transport{CurlSettings{}};
        CHECK(std::holds_alternative<TransportResponse>(exchange(transport, get(server.url()))));
        TransportRequest request = with_body("POST", server.url(), "{}");
        request.once = once;
        CHECK(std::holds_alternative<TransportFailure>(exchange(transport, std::move(request))));
        CHECK(served == (once ? 2 : 3));
    }
}

TEST_CASE("waking ends a wait, also one that has not begun") {
    CurlTransport transport{CurlSettings{}};
    transport.wake();
    const auto begin = std::chrono::steady_clock::now();
    transport.poll(30s);
    CHECK(std::chrono::steady_clock::now() - begin < 20s);
}
