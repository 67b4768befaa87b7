#include <doctest/doctest.h>

#include "http/test_server.hpp"

using namespace venturi::server;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view get_hello = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

Limits quick() {
  Limits limits;
  limits.header_timeout = limits.body_timeout = limits.idle_timeout = 100ms;
  limits.linger = 50ms;
  limits.tick = 10ms;
  return limits;
}

}  // namespace

TEST_CASE("a connection is kept and answers one request after the other") {
  TestServer server;
  TestClient client(server);
  for (int i = 0; i < 3; ++i) {
    client.send(get_hello);
    const auto answer = client.receive();
    CHECK(answer.status == 200);
    CHECK(answer.body == "{\"hello\":true}");
    CHECK(answer.header("Content-Type") == "application/json");
    CHECK(answer.header("X-Trace-Id").size() == 26);
    CHECK(answer.header("Deprecation") == "@1688169599");
    CHECK(answer.header("Sunset") == "Sun, 30 Jun 2024 23:59:59 GMT");
    CHECK(answer.header("Cache-Control") == "no-store");
  }
}

TEST_CASE("a deprecated operation says since when, until when and where to read about it, on errors too; others say nothing") {
  TestServer server;
  TestClient client(server);
  for (const std::string_view query : {"", "?surprise=1"}) {
    client.send("GET /hello" + std::string(query) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto answer = client.receive();
    CHECK(answer.status == (query.empty() ? 200 : 422));
    CHECK(answer.header("Deprecation") == "@1688169599");
    CHECK(answer.header("Sunset") == "Sun, 30 Jun 2024 23:59:59 GMT");
    CHECK(answer.header("Link").find("rel=\"deprecation\"") != std::string::npos);
  }
  client.send("POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
  const auto other = client.receive();
  CHECK(other.header("Deprecation").empty());
  CHECK(other.header("Link").empty());
}

TEST_CASE("pipelined requests are answered in order, however they arrive") {
  TestServer server;
  TestClient client(server);
  std::string text;
  for (int i = 0; i < 20; ++i)
    text += i % 2 == 0 ? std::string(get_hello) : "POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
  text += "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n";
  for (std::size_t at = 0; at < text.size(); at += 37) client.send(std::string_view(text).substr(at, 37));
  for (int i = 0; i < 20; ++i) CHECK(client.receive().status == 200);
  CHECK(client.receive().status == 404);
}

TEST_CASE("HEAD is GET without the body") {
  TestServer server;
  TestClient client(server);
  client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  const auto answer = client.receive(true);
  CHECK(answer.status == 200);
  CHECK(answer.header("Content-Length") == "14");
  client.send(get_hello);
  CHECK(client.receive().body == "{\"hello\":true}");
}

TEST_CASE("connections are closed as the client asks") {
  TestServer server;
  TestClient close(server), old(server), kept(server);
  close.send("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  CHECK(close.receive().header("Connection") == "close");
  CHECK(close.closed());
  old.send("GET /hello HTTP/1.0\r\n\r\n");
  CHECK(old.receive().status == 200);
  CHECK(old.closed());
  kept.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  CHECK(kept.receive().header("Connection") == "keep-alive");
  kept.send("GET /hello HTTP/1.0\r\n\r\n");
  CHECK(kept.receive().status == 200);
}

TEST_CASE("what is no HTTP is a problem, and the end of the connection") {
  for (const std::string_view text : {"hello?\r\n\r\n", "GET /hello HTTP/1.1\r\nHost x\r\n\r\n", "GET /hello HTTP/9.9\r\nHost: x\r\n\r\n",
                                      "GET /hello HTTP/1.1\r\n\r\n", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                                      "GET hello HTTP/1.1\r\nHost: x\r\n\r\n", "POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                                      "POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                                      "POST /hello HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
    CAPTURE(text);
    TestServer server(quick());
    TestClient client(server);
    client.send(text);
    const auto answer = client.receive();
    CHECK(answer.status == 400);
    CHECK(answer.header("Content-Type") == "application/problem+json");
    CHECK(answer.body.find("\"MALFORMED_REQUEST\"") != std::string::npos);
    CHECK(client.closed());
  }
}

TEST_CASE("a header above its limit is refused") {
  TestServer server(quick());
  TestClient client(server);
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\nX-Big: " + std::string(20'000, 'a') + "\r\n\r\n");
  const auto answer = client.receive();
  CHECK(answer.status == 400);
  CHECK(answer.body.find("16384 bytes") != std::string::npos);
}

TEST_CASE("a body above its route's limit is refused before and while it comes") {
  TestServer server(quick());
  TestClient declared(server), chunked(server), fits(server);
  declared.send("POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n");
  const auto answer = declared.receive();
  CHECK(answer.status == 413);
  CHECK(answer.body.find("\"PAYLOAD_TOO_LARGE\"") != std::string::npos);
  CHECK(declared.closed());
  chunked.send("POST /hello HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 6; ++i) chunked.send("c8\r\n" + std::string(200, 'a') + "\r\n");
  CHECK(chunked.receive().status == 413);
  fits.send("POST /hello HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n" + std::string(1000, 'a') + "\r\n0\r\n\r\n");
  CHECK(fits.receive().status == 200);
}

TEST_CASE("a client that waits for 100 Continue gets it") {
  TestServer server;
  TestClient client(server);
  client.send("POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
  CHECK(client.receive().status == 100);
  client.send("abc");
  CHECK(client.receive().status == 200);
}

TEST_CASE("clients that stay silent or send too slowly are let go") {
  TestServer server(quick());
  TestClient silent(server), half(server), body(server), idle(server);
  half.send("GET /hello HT");
  body.send("POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\n\r\nabc");
  idle.send(get_hello);
  CHECK(idle.receive().status == 200);
  CHECK(silent.closed());
  CHECK(half.closed());
  CHECK(body.closed());
  CHECK(idle.closed());
}

TEST_CASE("stopping ends idle connections, and busy ones with their answer") {
  TestServer server;
  TestClient idle(server), busy(server);
  idle.send(get_hello);
  CHECK(idle.receive().status == 200);
  TestServer::gate = TestServer::entered = false;
  busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  TestServer::entered.wait(false);
  std::thread stopper([&] { server.stop(); });
  CHECK(idle.closed());
  TestServer::gate = true;
  TestServer::gate.notify_all();
  const auto answer = busy.receive();
  CHECK(answer.status == 200);
  CHECK(answer.header("Connection") == "close");
  CHECK(busy.closed());
  stopper.join();
}

TEST_CASE("a request that fails inside says nothing of why, and neither does the log") {
  TestServer server;
  TestClient client(server);
  client.send("GET /broken?token=SECRET HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer SECRET\r\n\r\n");
  const auto answer = client.receive();
  CHECK(answer.status == 500);
  CHECK(answer.body.find("SECRET") == std::string::npos);
  server.stop();
  CHECK(server.logged.str().find("SECRET") == std::string::npos);
  CHECK(server.logged.str().find("GET /broken 500") != std::string::npos);
  CHECK(server.logged.str().find(answer.header("X-Trace-Id")) != std::string::npos);
}

TEST_CASE("unknown paths, wrong methods and unknown parameters are problems") {
  TestServer server;
  TestClient client(server);
  client.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(client.receive().body.find("\"NOT_FOUND\"") != std::string::npos);
  client.send("DELETE /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  const auto answer = client.receive();
  CHECK(answer.status == 405);
  CHECK(answer.header("Allow") == "GET, HEAD, POST");
  client.send("GET /hello?surprise=1 HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(client.receive().status == 422);
}
