#include "http/session.hpp"

#include <sys/ioctl.h>

#include <algorithm>
#include <array>
#include <limits>

#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

#include "http/framing.hpp"
#include "http/metrics.hpp"

namespace venturi::server {

namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t header_read = 4 * 1024;
constexpr std::size_t body_read = 64 * 1024;
constexpr std::size_t drain_bytes = 8 * 1024 * 1024;
constexpr std::uint32_t unrouted_body = 64 * 1024;
/// As many bytes of a body that nobody reads are passed over to keep the connection; a longer one ends it.
constexpr std::uint64_t skip_bytes = 64 * 1024;

constexpr std::string_view view(boost::core::string_view text) { return {text.data(), text.size()}; }

}  // namespace

template <class Stream>
Session<Stream>::Session(Stream stream, asio::ip::address peer, Sessions& shared)
    : stream_(std::move(stream)), address_(plain(peer)), shared_(shared), limits_(shared.limits), peer_(address_.to_string()) {
  error_code ignored;
  socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  socket().native_non_blocking(true, ignored);
  allow(limits_.header_timeout);
}

template <class Stream>
Socket& Session<Stream>::socket() noexcept {
  if constexpr (tls) return stream_.next_layer();
  else return stream_;
}

template <class Stream>
void Session<Stream>::abort() noexcept {
  idle_ = false;
  error_code ignored;
  socket().close(ignored);
}

/// A request that has arrived, though nobody has looked at it yet, is still answered.
template <class Stream>
void Session<Stream>::finish() noexcept {
  last();
  error_code error;
  if (idle_ && (socket().available(error) == 0 || error)) abort();
}

template <class Stream>
Task<void> Session<Stream>::run() {
  bool open = true;
  if constexpr (tls) open = co_await shake_hands();
  if (open) co_await serve();
  abort();
}

template <class Stream>
Task<bool> Session<Stream>::shake_hands() {
  error_code error;
  if constexpr (tls) co_await stream_.async_handshake(TlsSocket::server, asio::redirect_error(use_task, error));
  if (error) shared_.log.debug("no TLS connection: {}", error.message());
  co_return !error;
}

template <class Stream>
Task<void> Session<Stream>::serve() {
  bool open = true;
  while (open) {
    const auto received = co_await receive();
    if (received == Received::closed) co_return;
    if (received == Received::request) co_await answer();
    if (drop_ != domain::Drop::none) co_return co_await break_off(drop_);
    const auto rest = received == Received::early ? unread() : 0;
    bool keep_alive = received != Received::refused && rest <= skip_bytes && !last_ && parser_->get().keep_alive();
    let_go();
    open = co_await write(compose(response_, keep_alive)) && keep_alive;
    record(response_.status);
    response_ = {};  // a connection may be idle for long
    if (open && rest > 0) open = co_await skip(rest) && !last_;
    else if (received == Received::refused || rest > 0) co_await drain();
    idle_ = buffer_.size() == 0;
    if (idle_ && buffer_.capacity() > 2 * header_read) buffer_.shrink_to_fit();  // thousands of connections may be idle
    allow(idle_ ? limits_.idle_timeout : limits_.header_timeout);  // the next request may have begun already
    if (open && last_) finish();  // the end was announced while the answer was on its way
  }
  co_await close();
}

/// Reads one whole request, or as much of it as decides what it is answered.
template <class Stream>
Task<typename Session<Stream>::Received> Session<Stream>::receive() {
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes));
  parser_->body_limit(boost::none);  // the route's own comes with the header
  raw_.headers.clear();
  raw_.path = raw_.query = raw_.body = {};
  raw_.peer = peer_;
  raw_.secure = tls;
  match_ = {};
  trace_id_.clear();
  exchange_.reset();
  head_only_ = false;
  started_ = Clock::now();
  bool header = false;
  while (true) {
    if (buffer_.size() > 0) {
      if (!parse()) co_return Received::refused;
      if (parser_->is_header_done() && !header) {
        header = true;
        if (on_header() == Received::refused) co_return Received::refused;
        parser_->eager(true);
        if (!parser_->is_done() && buffer_.size() > 0 && !parse()) co_return Received::refused;
        if (parser_->is_done()) break;
        if (co_await answered_early()) co_return Received::early;
        allow(limits_.body_timeout);
        co_await continue_if_expected();
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

/// Feeds the parser; false: what came will not be served, and the response says why.
template <class Stream>
bool Session<Stream>::parse() {
  error_code error;
  buffer_.consume(parser_->put(buffer_.data(), error));
  if (error == http::error::need_more) error = {};
  // Between two chunks of a body the parser waits for a line's end as long as it takes, and the buffer would grow with it.
  if (!error && buffer_.size() > limits_.header_bytes + body_read) error = http::error::header_limit;
  if (!error && (!exchange_ || exchange_->body().grow_to(parser_->get().body().size()))) return true;
  if (!error) return take(shared_.dispatcher.refuse(*exchange_, no_room())), false;
  if (error == http::error::body_limit) refuse(ErrorCode::payload_too_large, "The body is larger than this operation takes.");
  else if (error != http::error::header_limit) refuse(ErrorCode::malformed_request, "The request is not valid HTTP.");
  else refuse(ErrorCode::malformed_request, "The header is larger than " + std::to_string(limits_.header_bytes) + " bytes.");
  return false;
}

/// Finds the route, and with it what the body may be.
template <class Stream>
typename Session<Stream>::Received Session<Stream>::on_header() {
  const auto& message = parser_->get();
  trace_id_ = shared_.dispatcher.trace_id();
  raw_.method = view(message.method_string());
  for (const auto& field : message) raw_.headers.push_back({view(field.name_string()), view(field.value())});
  head_only_ = message.method() == http::verb::head;
  const auto target = view(message.target());
  auto fault = size_fault(raw_, target.size(), limits_);
  if (fault.empty()) fault = framing_fault(raw_, message.version());
  if (fault.empty() && !split_target(target, raw_.path, raw_.query)) fault = "The request's target is not a path.";
  if (fault.empty() && !know_client()) fault = "X-Forwarded-For and Forwarded name different clients.";
  if (!fault.empty()) {
    refuse(ErrorCode::malformed_request, std::move(fault));
    return Received::refused;
  }
  match_ = shared_.dispatcher.find(raw_.method, raw_.path);
  const auto limit = match_.route != nullptr ? match_.route->max_body : unrouted_body;
  parser_->body_limit(limit);
  if (parser_->content_length().value_or(0) <= limit) return Received::request;
  refuse(ErrorCode::payload_too_large, "The body is larger than the " + std::to_string(limit) + " bytes that this operation takes.");
  return Received::refused;
}

/// Asks what the header alone decides, while the body is still to come.
template <class Stream>
Task<bool> Session<Stream>::answered_early() {
  if (match_.route == nullptr) {
    response_ = shared_.dispatcher.unrouted(raw_, match_, trace_id_);
    co_return true;
  }
  shared_.dispatcher.begin(exchange_, raw_, match_, trace_id_, shared_.bodies);
  deadline_ = Clock::time_point::max();
  auto outgoing = co_await shared_.dispatcher.open(*exchange_);
  if (!outgoing && !exchange_->body().fits(parser_->content_length().value_or(0))) outgoing = shared_.dispatcher.refuse(*exchange_, no_room());
  if (!outgoing) co_return false;
  take(std::move(*outgoing));
  co_return true;
}

/// How many bytes of an answered request's body are still to come; beyond all bounds where nobody knows that, or whether they will come.
template <class Stream>
std::uint64_t Session<Stream>::unread() {
  if (parser_->is_done()) return 0;
  if (expects_continue()) return std::numeric_limits<std::uint64_t>::max();
  const auto rest = parser_->content_length_remaining();
  return rest ? *rest : std::numeric_limits<std::uint64_t>::max();
}

/// Whom the request is from; each request says it anew, for a proxy's connections carry everybody's.
template <class Stream>
bool Session<Stream>::know_client() {
  auto client = client_of(address_, raw_, shared_.proxies);
  if (!client) return false;
  client_ = std::move(client->address);
  raw_.peer = client_;
  raw_.loopback = address_.is_loopback() && !client->forwarded;
  raw_.secure = tls || client->secure;
  return true;
}

template <class Stream>
Task<bool> Session<Stream>::fill(std::size_t bytes) {
  error_code error;
  const auto count = co_await stream_.async_read_some(buffer_.prepare(bytes), asio::redirect_error(use_task, error));
  buffer_.commit(count);
  co_return !error;
}

/// Passes over what is left of a body, so that the next request can be found behind it.
template <class Stream>
Task<bool> Session<Stream>::skip(std::uint64_t bytes) {
  allow(limits_.body_timeout);
  const auto here = std::min<std::uint64_t>(bytes, buffer_.size());
  buffer_.consume(here);
  bytes -= here;
  error_code error;
  while (bytes > 0 && !error) {
    const auto room = asio::buffer(shared_.discarded, bytes);
    bytes -= co_await stream_.async_read_some(room, asio::redirect_error(use_task, error));
  }
  co_return !error;
}

template <class Stream>
bool Session<Stream>::expects_continue() const {
  return same_name(raw_.header("Expect"), "100-continue") && parser_->get().version() >= 11;
}

template <class Stream>
Task<void> Session<Stream>::continue_if_expected() {
  if (!expects_continue()) co_return;
  error_code ignored;
  constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
  co_await asio::async_write(stream_, asio::buffer(interim), asio::redirect_error(use_task, ignored));
}

template <class Stream>
Task<void> Session<Stream>::answer() {
  if (match_.route == nullptr) {
    response_ = shared_.dispatcher.unrouted(raw_, match_, trace_id_);
    co_return;
  }
  if (!exchange_) shared_.dispatcher.begin(exchange_, raw_, match_, trace_id_, shared_.bodies);
  // While the server works the client has nothing to do; what takes time here is bounded elsewhere.
  deadline_ = Clock::time_point::max();
  take(co_await shared_.dispatcher.handle(*exchange_));
}

template <class Stream>
void Session<Stream>::take(Outgoing outgoing) {
  response_ = std::move(outgoing.response);
  drop_ = outgoing.drop;
}

/// What an answered request held: its body, first of all. The client may take its time with the answer.
template <class Stream>
void Session<Stream>::let_go() {
  raw_.body = {};
  std::string().swap(parser_->get().body());
  exchange_.reset();
}

template <class Stream>
std::string_view Session<Stream>::compose(const Response& response, bool keep_alive) {
  head_.clear();
  const bool old = parser_ && parser_->is_header_done() && parser_->get().version() < 11;
  append_head(head_, response, {keep_alive, old, shared_.date.at(shared_.dispatcher.unix_seconds()), raw_.secure});
  return !head_only_ && has_body(response.status) ? response.content() : std::string_view();
}

template <class Stream>
Task<bool> Session<Stream>::write(std::string_view body) {
  allow(limits_.write_timeout + std::chrono::milliseconds(body.size() * 1000 / limits_.write_rate));
  const auto* shared = response_.shared.get();
  if (!tls && shared != nullptr && shared->file() >= 0 && body.size() == shared->view().size())
    co_return co_await send_file(socket(), head_, *shared);
  const std::array<asio::const_buffer, 2> parts = {asio::buffer(head_), asio::buffer(body)};
  error_code error;
  co_await asio::async_write(stream_, parts, asio::redirect_error(use_task, error));
  co_return !error;
}

/// Resets the connection where a sandbox's fault says, after the client has had what it shall have.
template <class Stream>
Task<void> Session<Stream>::break_off(domain::Drop drop) {
  if (drop != domain::Drop::before_answer) {
    auto body = compose(response_, true);
    if (drop == domain::Drop::inside_answer) {
      if (body.empty()) head_.resize(head_.size() / 2);
      body = body.substr(0, body.size() / 2);
    }
    if (co_await write(body)) co_await flush();
  }
  error_code ignored;
  socket().set_option(asio::socket_base::linger(true, 0), ignored);
  record(response_.status);
}

/// A reset takes with it what has not arrived yet, so this waits for that.
template <class Stream>
Task<void> Session<Stream>::flush() {
  constexpr std::chrono::milliseconds look_every{1};
  Timer pause(socket().get_executor());
  const auto end = Clock::now() + limits_.linger;
  int unsent = 0;
  while (::ioctl(socket().native_handle(), TIOCOUTQ, &unsent) == 0 && unsent > 0 && Clock::now() < end) {
    error_code ignored;
    pause.expires_after(look_every);
    co_await pause.async_wait(asio::redirect_error(use_task, ignored));
  }
}

/// Closing with bytes unread would reset the connection and could take the answer with it, so the rest is read and dropped.
template <class Stream>
Task<void> Session<Stream>::drain() {
  allow(limits_.linger);
  error_code error;
  if constexpr (!tls) socket().shutdown(asio::socket_base::shutdown_send, error);  // TLS ends with its own farewell, in close()
  buffer_.clear();
  for (std::size_t dropped = 0; !error && dropped < drain_bytes;)
    dropped += co_await stream_.async_read_some(asio::buffer(shared_.discarded), asio::redirect_error(use_task, error));
}

/// Without TLS's farewell the client could not tell an answer's end from a cut line.
template <class Stream>
Task<void> Session<Stream>::close() {
  if constexpr (tls) {
    allow(limits_.linger);
    error_code ignored;
    co_await stream_.async_shutdown(asio::redirect_error(use_task, ignored));
  }
  co_return;
}

template <class Stream>
void Session<Stream>::refuse(ErrorCode code, std::string detail) {
  const Problem problem(code, std::move(detail));
  if (exchange_) return take(shared_.dispatcher.refuse_body(*exchange_, problem, parser_->get().body().size()));
  if (trace_id_.empty()) trace_id_ = shared_.dispatcher.trace_id();
  response_ = shared_.dispatcher.refuse(problem, raw_, match_, trace_id_);
}

/// Method and path come from the route table, never from the request: nothing that a caller wrote is logged.
template <class Stream>
void Session<Stream>::record(int status) {
  const auto took = Clock::now() - started_;
  const auto* route = match_.route;
  if (shared_.metrics != nullptr) shared_.metrics->answered(route, status, took);
  if (!shared_.log.should_log(spdlog::level::info)) return;
  shared_.log.info("{} {} {} {}us trace={}{}", route != nullptr ? route->method : "-", route != nullptr ? route->path : "-", status,
                   std::chrono::duration_cast<std::chrono::microseconds>(took).count(), trace_id_,
                   drop_ == domain::Drop::none ? "" : " (broken off by a fault)");
}

template class Session<Socket>;
template class Session<TlsSocket>;

}  // namespace venturi::server
