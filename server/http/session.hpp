// One connection: requests in, answers out, one after the other, until either side is done.
//
// Reads into one buffer and feeds the parser from it, so that pipelined requests wait there and are answered in order. Lives in
// its coroutine's frame, on the io thread alone. Its deadline is looked after by the listener's one timer.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "http/dispatch.hpp"
#include "http/limits.hpp"
#include "http/wire.hpp"

namespace venturi::server {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

class Session {
 public:
  using Clock = std::chrono::steady_clock;

  Session(Socket socket, Dispatcher& dispatcher, const Limits& limits, DateLine& date, spdlog::logger& log);

  /// Serves until the connection ends, then closes it.
  Task<void> run();

  Clock::time_point deadline() const noexcept { return deadline_; }
  /// Ends the connection at once; run() returns soon after.
  void abort() noexcept;
  /// Ends it as soon as no request is in flight.
  void finish() noexcept;

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

  enum class Received : std::uint8_t { request, refused, closed };

  Task<Received> receive();
  Received on_header();
  Task<bool> fill(std::size_t bytes);
  Task<void> continue_if_expected();
  Task<void> answer();
  /// Makes the head; returns the body that goes with it.
  std::string_view compose(const Response& response, bool keep_alive);
  /// Sends the head that was made, and `body`.
  Task<bool> write(std::string_view body);
  Task<void> break_off(domain::Drop drop);
  Task<void> flush();
  Task<void> drain();
  void refuse(ErrorCode code, std::string detail);
  void record(int status);
  void allow(std::chrono::milliseconds time) noexcept { deadline_ = Clock::now() + time; }

  Socket socket_;
  Dispatcher& dispatcher_;
  const Limits& limits_;
  DateLine& date_;
  spdlog::logger& log_;
  std::string peer_;
  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  RawRequest raw_;
  Match match_;
  std::string trace_id_;
  Response response_;
  domain::Drop drop_ = domain::Drop::none;
  std::string head_;
  Clock::time_point deadline_;
  Clock::time_point started_;
  bool idle_ = true;       ///< between two requests
  bool finishing_ = false;
  bool head_only_ = false;
};

}  // namespace venturi::server
