// What goes wrong before any handler is asked: each is a problem of the catalogue with a trace id, wherever an answer can be given at all.
#include <doctest/doctest.h>

#include "domain/flat_json.hpp"
#include "generated/routes.hpp"
#include "http/fault_answer.hpp"
#include "http/test_server.hpp"

using namespace venturi::server;

namespace {

struct Case {
  std::string request;
  ErrorCode expected;
};

const std::string host = " HTTP/1.1\r\nHost: x\r\n";

std::string sized(const std::string& line, std::size_t size) { return line + host + "Content-Length: " + std::to_string(size) + "\r\n\r\n"; }

/// One of everything, for the API and for the OAuth endpoints, whose errors have RFC 6749's form.
std::vector<Case> cases(const std::string& there, const std::string& nowhere) {
  using enum ErrorCode;
  return {
      {"GET " + nowhere + host + "\r\n", not_found},
      {"GET " + nowhere + "?x=%zz" + host + "\r\n", not_found},
      {"GET " + nowhere + "/..%2f..%2fetc/passwd" + host + "\r\n", not_found},
      {"DELETE " + there + host + "\r\n", method_not_allowed},
      {"TRACE " + there + host + "\r\n", method_not_allowed},
      {"BREW " + there + host + "\r\n", method_not_allowed},
      {sized("POST " + there, 10'000'000), payload_too_large},
      {sized("POST " + nowhere, 10'000'000), payload_too_large},
  };
}

std::vector<Case> broken() {
  using enum ErrorCode;
  std::vector<Case> out;
  for (const char* text : {"hello?\r\n\r\n", "GET /healthz\r\n\r\n", "GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n", "GET /healthz HTTP/1.1\r\n\r\n",
                           "GET healthz HTTP/1.1\r\nHost: x\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                           "GET /healthz HTTP/1.1\r\nHost x\r\n\r\n", "\x16\x03\x01\x02\r\n\r\n",
                           "POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                           "POST /healthz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"})
    out.push_back({text, malformed_request});
  return out;
}

/// Sends one request on a connection of its own and checks its answer's form.
void check(TestServer& server, const Case& one, bool oauth) {
  CAPTURE(one.request);
  TestClient client(server);
  client.send(one.request);
  const auto answer = client.receive();
  const auto json = domain::FlatJson::parse(answer.body);
  REQUIRE_MESSAGE(json, answer.body);
  CHECK(answer.header("Content-Type") == (oauth ? "application/json" : "application/problem+json"));
  REQUIRE(json->text("error_code"));
  CHECK(*json->text("error_code") == text(one.expected));
  CHECK(answer.status == status(one.expected));
  REQUIRE(json->text("trace_id"));
  CHECK(json->text("trace_id")->size() == 26);
  CHECK(*json->text("trace_id") == answer.header("X-Trace-Id"));
  if (oauth) {
    CHECK(*json->text("error") == "invalid_request");
    CHECK(answer.header("Cache-Control") == "no-store");
  } else {
    for (const char* name : {"type", "title", "detail", "instance", "docs_url"}) CHECK_MESSAGE(json->text(name), name);
    CHECK(*json->integer("status") == answer.status);
  }
}

}  // namespace

TEST_CASE("whatever is refused before a handler is a problem of the catalogue, with a trace id") {
  TestServer server({}, TestServer::World::production, venturi::server::routes());
  for (const Case& one : cases("/api/v1/api-keys/key_1/rotate", "/api/v1/nowhere")) check(server, one, false);
  for (const Case& one : broken()) check(server, one, false);
}

TEST_CASE("at the OAuth endpoints it has RFC 6749's form; where none is, it has not") {
  TestServer server({}, TestServer::World::production, venturi::server::routes());
  for (const Case& one : cases("/api/v1/oauth/token", "/api/v1/oauth/nowhere")) check(server, one, one.request.find("nowhere") == std::string::npos);
}
