// For tests: a listener with a few routes over a real database, on a thread of its own, and a plain socket to talk to it.
#pragma once

#include <thread>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>
#include <string>

#include "domain/cursor.hpp"
#include "domain/keys.hpp"
#include "domain/ratelimit.hpp"
#include "http/inputs.hpp"
#include "http/listener.hpp"
#include "http/sandbox.hpp"
#include "storage/test_store.hpp"

namespace venturi::server {

/// GET /hello answers at once; POST /echo answers its body (at most 1000 bytes); GET /slow waits until `gate` opens; GET /broken throws;
/// POST /secret is a mutation that counts its effects. GET /sandbox/v1/test is there in a sandbox alone. GET /page is a page, where a test
/// gives the services some.
struct TestServer {
  static std::span<const Route> routes();
  static inline std::atomic<bool> gate{true};
  static inline std::atomic<bool> entered{false};  ///< a request waits at the gate
  static inline std::atomic<int> effects{0};

  const std::span<const Route> served;
  storage::TestStore store;
  domain::Keys keys{std::string(32, 'k'), store.clock, store.random};
  domain::CursorSigner cursors{keys.cursor_key(), store.clock};
  domain::RateLimiter limiter{store.clock, {}};
  domain::RateLimiter addresses{store.clock, {}};
  Config config{"http://127.0.0.1", "test", false};
  domain::SandboxClock sandbox_clock{store.clock};
  Sandbox sandbox{sandbox_clock, domain::FaultTable(store.random), served};
  Services services;
  domain::Authenticator authenticator{config.public_url, keys.signing(), store.clock, {}, &store.store.credential_epoch()};
  std::ostringstream logged;
  spdlog::logger log{"test", std::make_shared<spdlog::sinks::ostream_sink_mt>(logged)};
  asio::io_context io{1};
  ReaderPool readers;
  Dispatcher dispatcher{served, services, authenticator, readers, store.store, addresses, log};
  Listener listener;
  std::uint16_t port;
  std::thread thread;

  static std::vector<std::unique_ptr<storage::Reader>> one(storage::Store& s) {
    std::vector<std::unique_ptr<storage::Reader>> out;
    out.push_back(s.reader());
    return out;
  }

  enum class World : std::uint8_t { production, sandbox };

  explicit TestServer(Limits limits = {}, World world = World::production, std::span<const Route> table = routes())
      : served(table), services{store.clock, config, keys, cursors, limiter, store.ids, world == World::sandbox ? &sandbox : nullptr},
        readers(one(store.store)), listener(io, bind(io, "127.0.0.1", 0), dispatcher, log, {.limits = limits}), port(listener.port()) {
    gate = true;
    log.set_level(spdlog::level::debug);
    listener.start();
    thread = std::thread([this] { io.run(); });
  }
  /// What was logged goes on record, where somebody keeps one (tests/secrets).
  ~TestServer();

  /// Returns once every session has ended.
  void stop() {
    if (!thread.joinable()) return;
    asio::post(io, [this] { listener.stop(); });
    thread.join();
  }

  /// The text of a new key, with its row stored.
  std::string new_key(domain::KeyKind kind, domain::ScopeSet scopes);
};

/// A connection that reads and writes bytes. Every read ends: by what was asked for, by the peer, or by the test's own timeout.
class TestClient {
 public:
  explicit TestClient(const TestServer& server) : socket_(io_) {
    socket_.connect({asio::ip::make_address("127.0.0.1"), server.port});
    const timeval limit{20, 0};
    setsockopt(socket_.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  }

  void send(std::string_view text) {
    witness_request(text);
    boost::system::error_code ignored;  // a server that has refused may have closed already
    asio::write(socket_, asio::buffer(text), ignored);
  }
  void shut() { socket_.shutdown(asio::socket_base::shutdown_send); }

  struct Answer {
    int status = 0;
    std::string head, body;
    std::string header(std::string_view name) const;
  };
  /// The next answer; status 0 where the connection ended first.
  Answer receive(bool head_only = false);
  /// All bytes until the connection ends.
  std::string everything();
  /// Whether the server closes within the timeout, with nothing more to read.
  bool closed();

 private:
  static void witness_request(std::string_view text);
  bool more();

  asio::io_context io_;
  asio::ip::tcp::socket socket_;
  std::string buffer_;
};

}  // namespace venturi::server
