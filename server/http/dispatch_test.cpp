#include <doctest/doctest.h>

#include "http/test_server.hpp"

using namespace venturi::server;
using domain::KeyKind;
using domain::Scope;

namespace {

constexpr std::string_view uuid = "8e03978e-40d5-43dd-bc93-6894a57f9324";

std::string request(std::string_view line, std::initializer_list<std::string> headers, std::string_view body = "") {
  std::string text(line);
  text += " HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  for (const auto& header : headers) text += header + "\r\n";
  return text + "\r\n" + std::string(body);
}

}  // namespace

TEST_CASE("a request is authenticated, then authorized, then limited") {
  TestServer server;
  TestClient client(server);
  const auto reader = server.new_key(KeyKind::api, {Scope::read_attribution});
  const auto other = server.new_key(KeyKind::api, {Scope::admin_config});
  const auto ingestion = server.new_key(KeyKind::ingestion, {});

  client.send(request("GET /whoami", {}));
  const auto anonymous = client.receive();
  CHECK(anonymous.status == 401);
  CHECK(anonymous.header("WWW-Authenticate") == R"(Bearer realm="venturi")");
  CHECK(anonymous.header("RateLimit-Policy").starts_with("\"auth\";q=20;"));  // its address's
  CHECK(anonymous.header("RateLimit-Remaining") == "19");

  client.send(request("GET /whoami", {"X-API-Key: vk_nonsense"}));
  const auto wrong = client.receive();
  CHECK(wrong.status == 401);
  CHECK(wrong.header("WWW-Authenticate") == R"(Bearer realm="venturi", error="invalid_token")");
  CHECK(wrong.header("RateLimit-Remaining") == "18");

  for (const auto& key : {other, ingestion}) {
    client.send(request("GET /whoami", {"X-API-Key: " + key}));
    const auto answer = client.receive();
    CHECK(answer.status == 403);
    CHECK(answer.body.find("\"INSUFFICIENT_SCOPE\"") != std::string::npos);
    CHECK(answer.body.find("\"tenant_id\":\"tnt_") != std::string::npos);
  }

  client.send(request("GET /whoami", {"X-API-Key: " + reader}));
  const auto mine = client.receive();
  CHECK(mine.status == 200);
  CHECK(mine.body.starts_with("key_"));
  CHECK(mine.header("RateLimit-Limit") == "100");
  CHECK(mine.header("RateLimit-Remaining") == "99");
}

TEST_CASE("beyond its burst a caller is told to wait") {
  TestServer server;
  TestClient client(server);
  const auto key = server.new_key(KeyKind::api, {Scope::read_attribution});
  for (int i = 0; i < 100; ++i) {
    client.send(request("GET /whoami", {"X-API-Key: " + key}));
    REQUIRE(client.receive().status == 200);
  }
  client.send(request("GET /whoami", {"X-API-Key: " + key}));
  const auto answer = client.receive();
  CHECK(answer.status == 429);
  CHECK(answer.header("Retry-After") == "1");
  CHECK(answer.header("RateLimit-Remaining") == "0");
  CHECK(answer.body.find("\"RATE_LIMITED\"") != std::string::npos);
}

TEST_CASE("a mutation takes effect once for each key") {
  TestServer server;
  TestClient client(server);
  TestServer::effects = 0;
  const auto key = "X-API-Key: " + server.new_key(KeyKind::api, {Scope::admin_config});

  client.send(request("POST /secret", {key}));
  CHECK(client.receive().body.find("\"IDEMPOTENCY_KEY_REQUIRED\"") != std::string::npos);
  client.send(request("POST /secret", {key, "Idempotency-Key: seven"}));
  CHECK(client.receive().body.find("\"IDEMPOTENCY_KEY_INVALID\"") != std::string::npos);
  CHECK(TestServer::effects == 0);

  client.send(request("POST /secret", {key, "Idempotency-Key: " + std::string(uuid)}, "{}"));
  const auto first = client.receive();
  CHECK(first.status == 201);
  CHECK(first.header("Idempotency-Replayed").empty());

  // Quoted, and in capitals: the same key.
  client.send(request("POST /secret", {key, "Idempotency-Key: \"8E03978E-40D5-43DD-BC93-6894A57F9324\""}, "{}"));
  const auto again = client.receive();
  CHECK(again.status == 201);
  CHECK(again.body == first.body);
  CHECK(again.header("Location") == first.header("Location"));
  CHECK(again.header("Idempotency-Replayed") == "true");
  CHECK(again.header("X-Trace-Id") != first.header("X-Trace-Id"));
  CHECK(TestServer::effects == 1);

  client.send(request("POST /secret", {key, "Idempotency-Key: " + std::string(uuid)}, "{ }"));
  const auto conflict = client.receive();
  CHECK(conflict.status == 422);
  CHECK(conflict.body.find("\"IDEMPOTENCY_CONFLICT\"") != std::string::npos);

  server.store.clock.advance(std::chrono::hours(25));
  client.send(request("POST /secret", {key, "Idempotency-Key: " + std::string(uuid)}, "{ }"));
  CHECK(client.receive().status == 201);
  CHECK(TestServer::effects == 2);
}

TEST_CASE("a replay is authorized like any other request") {
  TestServer server;
  TestClient client(server);
  const auto admin = server.new_key(KeyKind::api, {Scope::admin_config}), reader = server.new_key(KeyKind::api, {Scope::read_attribution});
  const auto header = "Idempotency-Key: " + std::string(uuid);
  client.send(request("POST /secret", {"X-API-Key: " + admin, header}));
  CHECK(client.receive().status == 201);
  client.send(request("POST /secret", {"X-API-Key: " + reader, header}));
  CHECK(client.receive().status == 403);
}

TEST_CASE("a stored answer rests sealed") {
  TestServer server;
  TestClient client(server);
  client.send(request("POST /secret", {"X-API-Key: " + server.new_key(KeyKind::api, {Scope::admin_config}), "Idempotency-Key: " + std::string(uuid)}));
  CHECK(client.receive().status == 201);
  const auto row = server.store.reader->find_idempotency(server.store.tenant, "POST /secret", uuid, server.store.clock.now() - std::chrono::hours(1));
  REQUIRE(row);
  CHECK(row->response.find("secret") == std::string::npos);
}
