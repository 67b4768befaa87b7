#include "http/session.hpp"

#include <sys/ioctl.h>

#include <array>

#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

namespace venturi::server {

namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t header_read = 4 * 1024;
constexpr std::size_t body_read = 64 * 1024;
constexpr std::size_t drain_bytes = 8 * 1024 * 1024;
constexpr std::uint32_t unrouted_body = 64 * 1024;

constexpr std::string_view view(boost::core::string_view text) { return {text.data(), text.size()}; }

}  // namespace

Session::Session(Socket socket, Dispatcher& dispatcher, const Limits& limits, DateLine& date, spdlog::logger& log)
    : socket_(std::move(socket)), dispatcher_(dispatcher), limits_(limits), date_(date), log_(log) {
  error_code ignored;
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  const auto address = socket_.remote_endpoint(ignored).address();
  peer_ = address.to_string();
  raw_.loopback = address.is_loopback();
  allow(limits_.header_timeout);
}

void Session::abort() noexcept {
  error_code ignored;
  socket_.close(ignored);
}

void Session::finish() noexcept {
  finishing_ = true;
  if (idle_) abort();
}

Task<void> Session::run() {
  bool open = true;
  while (open && !(finishing_ && idle_)) {
    const auto received = co_await receive();
    if (received == Received::closed) break;
    bool keep_alive = received == Received::request && parser_->get().keep_alive();
    if (received == Received::request) co_await answer();
    if (drop_ != domain::Drop::none) {
      co_await break_off(drop_);
      break;
    }
    keep_alive = keep_alive && !finishing_;
    open = co_await write(compose(response_, keep_alive)) && keep_alive;
    record(response_.status);
    if (received == Received::refused) co_await drain();
    idle_ = buffer_.size() == 0;
    if (idle_ && buffer_.capacity() > 2 * header_read) buffer_.shrink_to_fit();  // thousands of connections may be idle
    allow(limits_.idle_timeout);
  }
  abort();
}

/// Reads one whole request, or as much of it as shows that it will not be served.
Task<Session::Received> Session::receive() {
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes));
  parser_->body_limit(boost::none);  // the route's own comes with the header
  raw_.headers.clear();
  raw_.path = raw_.query = raw_.body = {};
  match_ = {};
  trace_id_.clear();
  head_only_ = false;
  started_ = Clock::now();
  bool header = false;
  while (true) {
    if (buffer_.size() > 0) {
      error_code error;
      buffer_.consume(parser_->put(buffer_.data(), error));
      if (error == http::error::need_more) error = {};
      if (error == http::error::body_limit) {
        refuse(ErrorCode::payload_too_large, "The body is larger than this operation takes.");
        co_return Received::refused;
      }
      if (error) {
        refuse(ErrorCode::malformed_request, error == http::error::header_limit
                                                 ? "The header is larger than " + std::to_string(limits_.header_bytes) + " bytes."
                                                 : "The request is not valid HTTP.");
        co_return Received::refused;
      }
      if (parser_->is_header_done() && !header) {
        header = true;
        if (const auto verdict = on_header(); verdict != Received::request) co_return verdict;
        parser_->eager(true);
        if (!parser_->is_done()) co_await continue_if_expected();
        allow(limits_.body_timeout);
        if (!parser_->is_done()) continue;
      }
      if (parser_->is_done()) break;
    }
    if (!co_await fill(header ? body_read : header_read)) co_return Received::closed;
    if (idle_) {
      idle_ = false;
      started_ = Clock::now();
      allow(limits_.header_timeout);
    }
  }
  raw_.body = parser_->get().body();
  co_return Received::request;
}

/// Finds the route, and with it what the body may be.
Session::Received Session::on_header() {
  const auto& message = parser_->get();
  trace_id_ = dispatcher_.trace_id();
  raw_.method = view(message.method_string());
  raw_.peer = peer_;
  for (const auto& field : message) raw_.headers.push_back({view(field.name_string()), view(field.value())});
  head_only_ = message.method() == http::verb::head;
  if (message.version() >= 11 && raw_.count("Host") != 1) {
    refuse(ErrorCode::malformed_request, "A request has exactly one Host header.");
    return Received::refused;
  }
  if (!split_target(view(message.target()), raw_.path, raw_.query)) {
    refuse(ErrorCode::malformed_request, "The request's target is not a path.");
    return Received::refused;
  }
  match_ = dispatcher_.find(raw_.method, raw_.path);
  const auto limit = match_.route != nullptr ? match_.route->max_body : unrouted_body;
  parser_->body_limit(limit);
  if (parser_->content_length().value_or(0) <= limit) return Received::request;
  refuse(ErrorCode::payload_too_large, "The body is larger than the " + std::to_string(limit) + " bytes that this operation takes.");
  return Received::refused;
}

Task<bool> Session::fill(std::size_t bytes) {
  error_code error;
  const auto count = co_await socket_.async_read_some(buffer_.prepare(bytes), asio::redirect_error(use_task, error));
  buffer_.commit(count);
  co_return !error;
}

Task<void> Session::continue_if_expected() {
  if (!same_name(raw_.header("Expect"), "100-continue") || parser_->get().version() < 11) co_return;
  error_code ignored;
  constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
  co_await asio::async_write(socket_, asio::buffer(interim), asio::redirect_error(use_task, ignored));
}

Task<void> Session::answer() {
  // While the server works the client has nothing to do; what takes time here is bounded elsewhere.
  deadline_ = Clock::time_point::max();
  auto outgoing = co_await dispatcher_.handle(raw_, match_, trace_id_);
  response_ = std::move(outgoing.response);
  drop_ = outgoing.drop;
}

std::string_view Session::compose(const Response& response, bool keep_alive) {
  head_.clear();
  const bool old = parser_ && parser_->is_header_done() && parser_->get().version() < 11;
  append_head(head_, response, {keep_alive, old, date_.at(dispatcher_.unix_seconds())});
  return !head_only_ && has_body(response.status) ? std::string_view(response.body) : std::string_view();
}

Task<bool> Session::write(std::string_view body) {
  allow(limits_.write_timeout);
  const std::array<asio::const_buffer, 2> parts = {asio::buffer(head_), asio::buffer(body)};
  error_code error;
  co_await asio::async_write(socket_, parts, asio::redirect_error(use_task, error));
  co_return !error;
}

/// Resets the connection where a sandbox's fault says, after the client has had what it shall have.
Task<void> Session::break_off(domain::Drop drop) {
  if (drop != domain::Drop::before_answer) {
    auto body = compose(response_, true);
    if (drop == domain::Drop::inside_answer) {
      if (body.empty()) head_.resize(head_.size() / 2);
      body = body.substr(0, body.size() / 2);
    }
    if (co_await write(body)) co_await flush();
  }
  error_code ignored;
  socket_.set_option(asio::socket_base::linger(true, 0), ignored);
  record(response_.status);
}

/// A reset takes with it what has not arrived yet, so this waits for that.
Task<void> Session::flush() {
  constexpr std::chrono::milliseconds look_every{1};
  Timer pause(socket_.get_executor());
  const auto end = Clock::now() + limits_.linger;
  int unsent = 0;
  while (::ioctl(socket_.native_handle(), TIOCOUTQ, &unsent) == 0 && unsent > 0 && Clock::now() < end) {
    error_code ignored;
    pause.expires_after(look_every);
    co_await pause.async_wait(asio::redirect_error(use_task, ignored));
  }
}

/// Closing with bytes unread would reset the connection and could take the answer with it, so the rest is read and dropped.
Task<void> Session::drain() {
  allow(limits_.linger);
  error_code error;
  socket_.shutdown(asio::socket_base::shutdown_send, error);
  for (std::size_t dropped = 0; !error && dropped < drain_bytes;) {
    buffer_.clear();
    dropped += co_await socket_.async_read_some(buffer_.prepare(body_read), asio::redirect_error(use_task, error));
  }
}

void Session::refuse(ErrorCode code, std::string detail) {
  if (trace_id_.empty()) trace_id_ = dispatcher_.trace_id();
  response_ = dispatcher_.refuse(Problem(code, std::move(detail)), raw_.path, trace_id_);
}

/// Method and path come from the route table, never from the request: nothing that a caller wrote is logged.
void Session::record(int status) {
  if (!log_.should_log(spdlog::level::info)) return;
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started_).count();
  const auto* route = match_.route;
  log_.info("{} {} {} {}us trace={}{}", route != nullptr ? route->method : "-", route != nullptr ? route->path : "-", status, took,
            trace_id_, drop_ == domain::Drop::none ? "" : " (broken off by a fault)");
}

}  // namespace venturi::server
