#include "http/listener.hpp"

#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>

namespace venturi::server {

using boost::system::error_code;

Acceptor bind(asio::io_context& io, const std::string& address, std::uint16_t port) {
  const asio::ip::tcp::endpoint endpoint(asio::ip::make_address(address), port);
  Acceptor acceptor(io);
  acceptor.open(endpoint.protocol());
  acceptor.set_option(asio::socket_base::reuse_address(true));
  acceptor.bind(endpoint);
  acceptor.listen();
  return acceptor;
}

Listener::Listener(asio::io_context& io, Acceptor acceptor, Dispatcher& dispatcher, spdlog::logger& log, Limits limits)
    : io_(io), dispatcher_(dispatcher), log_(log), limits_(limits), acceptor_(std::move(acceptor)), ticker_(io) {}

void Listener::start() {
  const auto report = [this](std::exception_ptr failure) {
    try {
      if (failure) std::rethrow_exception(failure);
    } catch (const std::exception& error) {
      log_.critical("listener ended: {}", error.what());
    }
  };
  asio::co_spawn(io_, accept(), report);
  asio::co_spawn(io_, watch(), report);
}

void Listener::stop() {
  if (stopping_) return;
  stopping_ = true;
  last_call_ = Session::Clock::now() + limits_.grace;
  error_code ignored;
  acceptor_.close(ignored);
  for (auto* session : sessions_) session->finish();
  dispatcher_.wake();
  ticker_.cancel();
}

Task<void> Listener::accept() {
  while (!stopping_) {
    error_code error;
    auto socket = co_await acceptor_.async_accept(asio::redirect_error(use_task, error));
    if (stopping_) break;
    if (error || sessions_.size() >= limits_.max_connections) {
      // Out of descriptors, or full: what came is dropped, and the next one waits in the backlog for a moment.
      log_.warn("connection refused: {}", error ? error.message() : "too many connections");
      Timer pause(io_, limits_.tick);
      co_await pause.async_wait(asio::redirect_error(use_task, error));
      continue;
    }
    asio::co_spawn(io_, serve(std::move(socket)), [this](std::exception_ptr failure) {
      if (failure) log_.error("a session ended by an exception");
    });
  }
}

Task<void> Listener::serve(Socket socket) {
  Session session(std::move(socket), dispatcher_, limits_, date_, log_);
  struct Membership {
    Listener& listener;
    Session* session;
    ~Membership() {
      listener.sessions_.erase(session);
      if (listener.stopping_ && listener.sessions_.empty()) listener.ticker_.cancel();
    }
  };
  sessions_.insert(&session);
  const Membership membership{*this, &session};
  co_await session.run();
}

/// One timer for all sessions: what is late by less than a tick does no harm.
Task<void> Listener::watch() {
  while (!stopping_ || !sessions_.empty()) {
    ticker_.expires_after(limits_.tick);
    error_code ignored;
    co_await ticker_.async_wait(asio::redirect_error(use_task, ignored));
    const auto now = Session::Clock::now();
    const bool over = stopping_ && now >= last_call_;
    for (auto* session : sessions_)
      if (over || session->deadline() <= now) session->abort();
  }
}

}  // namespace venturi::server
