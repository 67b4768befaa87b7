#include <doctest/doctest.h>

#include "domain/base64.hpp"
#include "generated/routes.hpp"
#include "http/fault_answer.hpp"
#include "http/test_server.hpp"

using namespace venturi::server;
using domain::Drop;
using domain::Fault;
using domain::KeyKind;
using domain::Scope;
using namespace std::chrono_literals;

namespace {

struct FaultyServer : TestServer {
  FaultyServer() : TestServer({}, World::sandbox) { effects = 0; }

  void set(Fault fault) { sandbox.faults.set(store.tenant, store.ids.ulid(), {std::move(fault)}); }
  std::string key = new_key(KeyKind::api, domain::ScopeSet::all());

  std::string get(std::string_view path) const { return "GET " + std::string(path) + " HTTP/1.1\r\nHost: x\r\nX-API-Key: " + key + "\r\n\r\n"; }
  /// The same mutation each time.
  std::string post() const {
    return "POST /secret HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nIdempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324\r\nX-API-Key: " + key +
           "\r\n\r\n";
  }
};

Fault dropping(Drop drop) {
  Fault fault;
  fault.drop = drop;
  fault.times = 1;
  return fault;
}

}  // namespace

TEST_CASE("control of a sandbox is not there in production, and never fails by faults in a sandbox") {
  TestServer production;
  TestClient stranger(production);
  stranger.send("GET /sandbox/v1/test HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(stranger.receive().status == 404);

  FaultyServer server;
  server.set(dropping(Drop::before_answer));
  TestClient client(server);
  client.send(server.get("/sandbox/v1/test"));
  CHECK(client.receive().status == 200);
}

TEST_CASE("a fault with a status answers in the operation's place, at no cost to the budget") {
  FaultyServer server;
  TestClient client(server);
  Fault fault;
  fault.operation = "secret";
  fault.times = 1;
  fault.error_code = "RATE_LIMITED";
  fault.headers = {{"Retry-After", "1"}, {"x-trace-id", "mine"}};
  server.set(fault);
  client.send(server.post());
  const auto answer = client.receive();
  CHECK(answer.status == 429);
  CHECK(answer.header("Retry-After") == "1");
  CHECK(answer.header("X-Trace-Id") == "mine");
  CHECK(answer.header("Content-Type") == "application/problem+json");
  CHECK(answer.body.find("\"error_code\":\"RATE_LIMITED\"") != std::string::npos);
  CHECK(answer.body.find("\"tenant_id\":\"tnt_") != std::string::npos);
  CHECK(TestServer::effects == 0);
  client.send(server.post());
  const auto real = client.receive();
  CHECK(real.status == 201);
  CHECK(real.header("RateLimit-Remaining") == "29");
}

TEST_CASE("a fault's content type is sent in place of the answer's own, once") {
  FaultyServer server;
  TestClient client(server);
  Fault fault;
  fault.times = 1;
  fault.status = 502;
  fault.headers = {{"content-type", "text/plain"}};
  server.set(fault);
  client.send(server.post());
  const auto answer = client.receive();
  CHECK(answer.status == 502);
  CHECK(answer.header("Content-Type") == "text/plain");
}

TEST_CASE("dropped before the answer: nothing was done and nothing is said") {
  FaultyServer server;
  server.set(dropping(Drop::before_answer));
  TestClient client(server);
  client.send(server.post());
  CHECK(client.closed());
  CHECK(TestServer::effects == 0);
}

TEST_CASE("dropped inside the answer: it was done, and half of the body is lost") {
  FaultyServer server;
  server.set(dropping(Drop::inside_answer));
  TestClient client(server);
  client.send(server.post());
  const auto got = client.everything();
  CHECK(got.starts_with("HTTP/1.1 201 "));
  CHECK(got.find("Content-Length: 12\r\n") != std::string::npos);
  CHECK(got.ends_with("\r\n\r\n{\"secr"));
  CHECK(TestServer::effects == 1);

  TestClient again(server);
  again.send(server.post());
  const auto replayed = again.receive();
  CHECK(replayed.body == "{\"secret\":1}");
  CHECK(replayed.header("Idempotency-Replayed") == "true");
  CHECK(TestServer::effects == 1);
}

TEST_CASE("dropped after the answer: it is whole, and the connection that it promised to keep is gone") {
  FaultyServer server;
  server.set(dropping(Drop::after_answer));
  TestClient client(server);
  client.send(server.post());
  const auto answer = client.receive();
  CHECK(answer.body == "{\"secret\":1}");
  CHECK(answer.header("Connection").empty());
  CHECK(client.closed());
}

TEST_CASE("a fault's own answer can be broken too, and headers alone are added to the operation's") {
  FaultyServer server;
  auto fault = dropping(Drop::inside_answer);
  fault.status = 502;
  fault.body = "<html>";
  server.set(fault);
  TestClient client(server);
  client.send(server.get("/whoami"));
  const auto got = client.everything();
  CHECK(got.starts_with("HTTP/1.1 502 Bad Gateway\r\n"));
  CHECK(got.ends_with("\r\n\r\n<ht"));

  Fault headers;
  headers.headers = {{"X-Odd", "1"}};
  server.set(headers);
  TestClient other(server);
  other.send(server.get("/whoami"));
  const auto answer = other.receive();
  CHECK(answer.status == 200);
  CHECK(answer.header("X-Odd") == "1");
}

TEST_CASE("latency is real time, and the end of the server does not wait for it") {
  FaultyServer server;
  Fault fault;
  fault.latency = 50ms;
  server.set(fault);
  TestClient client(server);
  auto start = std::chrono::steady_clock::now();
  client.send(server.get("/whoami"));
  CHECK(client.receive().status == 200);
  CHECK(std::chrono::steady_clock::now() - start >= 50ms);

  fault.latency = 600s;
  server.set(fault);
  client.send(server.get("/whoami"));
  while (server.sandbox.faults.hits(server.store.tenant) != std::vector<std::int64_t>{1}) std::this_thread::yield();
  start = std::chrono::steady_clock::now();
  server.stop();
  CHECK(std::chrono::steady_clock::now() - start < 60s);
}

TEST_CASE("token requests that a fault delays hold nothing that others of their address need to prove themselves") {
  TestServer server({}, TestServer::World::sandbox, venturi::server::routes());
  domain::OAuthClient client;
  client.id = server.store.ids.next();
  client.tenant = server.store.tenant;
  client.name = "slow";
  server.store.store.write([&](storage::Writer& w) { w.create_client(client); });
  Fault fault;
  fault.operation = "oauth.token";
  fault.latency = 600s;
  fault.drop = Drop::before_answer;
  server.sandbox.faults.set(server.store.tenant, server.store.ids.ulid(), {fault});
  const std::string body = "grant_type=client_credentials";
  const std::string request = "POST /api/v1/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                              std::to_string(body.size()) + "\r\nAuthorization: Basic " +
                              domain::base64_encode(domain::IdFormat{}.text(domain::prefix::oauth_client, client.id) + ":vcs_wrong") + "\r\n\r\n" + body;
  const auto budget = server.addresses.limits().of(domain::RateClass::auth).burst;
  std::vector<std::unique_ptr<TestClient>> late;
  for (std::int64_t i = 0; i < budget; ++i) {
    late.push_back(std::make_unique<TestClient>(server));
    late.back()->send(request);
  }
  while (server.sandbox.faults.hits(server.store.tenant) != std::vector<std::int64_t>{budget}) std::this_thread::yield();
  TestClient other(server);
  other.send("GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: vk_nonsense\r\n\r\n");
  CHECK(other.receive().status == 401);
}

TEST_CASE("what belongs to no tenant, and who is not known, is not struck") {
  FaultyServer server;
  server.set(dropping(Drop::before_answer));
  TestClient client(server);
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(client.receive().status == 200);
  client.send("GET /whoami HTTP/1.1\r\nHost: x\r\nX-API-Key: vk_nonsense\r\n\r\n");
  CHECK(client.receive().status == 401);
  CHECK(server.sandbox.faults.hits(server.store.tenant) == std::vector<std::int64_t>{0});
}

TEST_CASE("a fault's problem: by its code, by its status, and by neither where the catalogue has none") {
  const Occurrence at{"/x", "01HF8ZJ5T3QK7M2W9X4Y6B8CDF", "tnt_1"};
  const auto answer = [&](std::optional<int> status, std::string code, bool oauth = false) {
    Fault fault;
    fault.status = status;
    fault.error_code = std::move(code);
    return fault_answer(fault, oauth, at);
  };
  CHECK(answer({}, "CURSOR_EXPIRED").status == 400);
  CHECK(answer(418, "CURSOR_EXPIRED").status == 418);
  CHECK(answer(418, "CURSOR_EXPIRED").body.find("\"status\":418") != std::string::npos);
  CHECK(answer(503, "").body.find("\"SERVICE_UNAVAILABLE\"") != std::string::npos);
  CHECK(answer(502, "").body.find("\"INTERNAL_ERROR\"") != std::string::npos);
  CHECK(answer(418, "").body.find("\"MALFORMED_REQUEST\"") != std::string::npos);
  CHECK(answer(503, "", true).body.starts_with("{\"error\":\"temporarily_unavailable\""));
  CHECK_FALSE(error_code_named("NO_SUCH_CODE"));
}
