#include "http/pages.hpp"

#include <doctest/doctest.h>

#include "http/test_server.hpp"

using namespace venturi::server;

namespace {

struct PageServer : TestServer {
  ReaderPool threads{one(store.store)};
  Pages pages{threads,
              [](const PageCall& call) -> Response {
                if (call.raw.query == "broken") throw std::runtime_error("SECRET in an exception");
                if (call.raw.query == "wrong") throw Problem(ErrorCode::malformed_request, "It is wrong.");
                return {200, "text/html; charset=utf-8", "<p>hello", {}};
              },
              [](const Problem& problem, const Occurrence&) -> Response {
                return {status(problem.code), "text/html; charset=utf-8", "<p>sorry", {}};
              }};

  PageServer() { services.pages = &pages; }
  ~PageServer() { stop(); }
};

std::string get(std::string_view query, std::string_view accept) {
  return "GET /page?" + std::string(query) + " HTTP/1.1\r\nHost: x\r\nAccept: " + std::string(accept) + "\r\n\r\n";
}

}  // namespace

TEST_CASE("a page's error is a page to a browser, and a problem to a program") {
  PageServer server;
  TestClient client(server);
  client.send(get("", "*/*"));
  CHECK(client.receive().body == "<p>hello");
  for (const char* query : {"wrong", "broken"}) {
    CAPTURE(query);
    client.send(get(query, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"));
    const auto shown = client.receive();
    CHECK(shown.status >= 400);
    CHECK(shown.body == "<p>sorry");
    client.send(get(query, "*/*"));
    const auto said = client.receive();
    CHECK(said.status == shown.status);
    CHECK(said.header("Content-Type") == "application/json");
    CHECK(said.body.find("\"error_code\"") != std::string::npos);
    CHECK(said.body.find("SECRET") == std::string::npos);
  }
}

TEST_CASE("pages draw on the budget of the address that they are shown to") {
  PageServer server;
  TestClient client(server);
  for (int i = 0; i < 20; ++i) {
    client.send(get("", "*/*"));
    REQUIRE(client.receive().status == 200);
  }
  client.send(get("", "*/*"));
  CHECK(client.receive().status == 429);
}

TEST_CASE("whoever comes when too many wait for a page is told so, and the API goes on") {
  PageServer server;
  server.pages.waiting = Pages::most_waiting;  // before the first request
  TestClient client(server);
  client.send(get("", "*/*"));
  const auto refused = client.receive();
  CHECK(refused.status == 503);
  CHECK(refused.header("Retry-After") == "1");
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(client.receive().status == 200);
}

TEST_CASE("a page that was shown waits no more") {
  PageServer server;
  TestClient client(server);
  for (int i = 0; i < 15; ++i) {
    client.send(get(i % 2 == 0 ? "" : "broken", "*/*"));
    client.receive();
  }
  CHECK(server.pages.waiting == 0);
}
