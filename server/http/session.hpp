// One connection: requests in, answers out, one after the other, until either side is done.
//
// Reads into one buffer and feeds the parser from it, so that pipelined requests wait there and are answered in order. Lives in
// its coroutine's frame, on the io thread alone. Its deadline is looked after by the listener's one timer. The stream's type is
// concrete: a plain connection pays nothing for TLS.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "http/dispatch.hpp"
#include "http/limits.hpp"
#include "http/network.hpp"
#include "http/send_file.hpp"
#include "http/wire.hpp"

namespace venturi::server {

using TlsSocket = asio::ssl::stream<Socket>;

class Metrics;

/// What all sessions of a listener share.
struct Sessions {
  Dispatcher& dispatcher;
  spdlog::logger& log;
  Limits limits;
  std::vector<Network> proxies;  ///< whose word on the client's address counts
  Metrics* metrics = nullptr;
  DateLine date{};
  BodyBudget bodies{limits.body_bytes};
  std::vector<char> discarded = std::vector<char>(64 * 1024);  ///< where bytes go that nobody wants, of all sessions
};

/// A session as the listener sees it.
class Connection {
 public:
  using Clock = std::chrono::steady_clock;

  virtual ~Connection() = default;
  /// Ends the connection at once; the session's run() returns soon after.
  virtual void abort() noexcept = 0;
  /// Ends it as soon as no request is in flight.
  virtual void finish() noexcept = 0;
  /// The next answer is the last.
  void last() noexcept { last_ = true; }

  [[nodiscard]] Clock::time_point deadline() const noexcept { return deadline_; }
  [[nodiscard]] bool idle() const noexcept { return idle_; }

 protected:
  Clock::time_point deadline_;
  bool idle_ = true;  ///< between two requests
  bool last_ = false;
};

template <class Stream>
class Session final : public Connection {
 public:
  Session(Stream stream, asio::ip::address peer, Sessions& shared);

  /// Serves until the connection ends, then closes it.
  Task<void> run();

  void abort() noexcept override;
  void finish() noexcept override;

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  static constexpr bool tls = std::is_same_v<Stream, TlsSocket>;

  /// `early`: answered by its header, with the body unread.
  enum class Received : std::uint8_t { request, early, refused, closed };

  Socket& socket() noexcept;
  Task<bool> shake_hands();
  Task<void> serve();
  Task<Received> receive();
  bool parse();
  Received on_header();
  bool know_client();
  Task<bool> answered_early();
  std::uint64_t unread();
  Task<bool> fill(std::size_t bytes);
  Task<bool> skip(std::uint64_t bytes);
  Task<void> continue_if_expected();
  bool expects_continue() const;
  Task<void> answer();
  void take(Outgoing outgoing);
  void let_go();
  /// Makes the head; returns the body that goes with it.
  std::string_view compose(const Response& response, bool keep_alive);
  /// Sends the head that was made, and `body`.
  Task<bool> write(std::string_view body);
  Task<void> break_off(domain::Drop drop);
  Task<void> flush();
  Task<void> drain();
  Task<void> close();
  void refuse(ErrorCode code, std::string detail);
  void record(int status);
  void allow(std::chrono::milliseconds time) noexcept { deadline_ = Clock::now() + time; }

  Stream stream_;
  asio::ip::address address_;
  Sessions& shared_;
  const Limits& limits_;
  std::string peer_;    ///< the address, as text
  std::string client_;  ///< the one that a proxy names in this request
  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  RawRequest raw_;
  Match match_;
  std::string trace_id_;
  std::optional<Exchange> exchange_;
  Response response_;
  domain::Drop drop_ = domain::Drop::none;
  std::string head_;
  Clock::time_point started_;
  bool head_only_ = false;
};

extern template class Session<Socket>;
extern template class Session<TlsSocket>;

}  // namespace venturi::server
