#include "http/turns.hpp"

#include <doctest/doctest.h>

#include <future>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "http/offload.hpp"

using namespace venturi::server;

TEST_CASE("whoever brings much waits behind itself; whoever brings little waits for one piece of it") {
  Turns turns;
  std::string order;
  const auto push = [&](const std::string& owner, char piece) { turns.push(owner, [&order, piece] { order += piece; }); };
  for (const char piece : {'a', 'b', 'c', 'd'}) push("greedy", piece);
  push("modest", 'M');
  turns.pop()();
  push("late", 'L');
  for (int i = 0; i < 5; ++i) turns.pop()();
  CHECK(order == "aMbLcd");
  push("modest", 'N');
  turns.pop()();
  CHECK(order == "aMbLcdN");
}

TEST_CASE("one tenant's jobs on the other thread are done by turns with another's, and each learns how its own ended") {
  asio::io_context io;
  Offload offload;
  std::promise<void> gate;
  const auto open = gate.get_future().share();
  std::string order;  // on the other thread alone, until all is done
  int thrown = 0;
  const auto start = [&](std::string owner, char piece) {
    asio::co_spawn(
        io,
        [&, owner, piece]() -> Task<void> {
          auto job = [&order, &open, piece] {
            if (order.empty()) open.wait();
            order += piece;
            if (piece == 'c') throw std::runtime_error("c");
          };
          try {
            co_await offload.run(owner, job);
          } catch (const std::runtime_error&) {
            ++thrown;
          }
        },
        asio::detached);
  };
  for (const char piece : {'a', 'b', 'c', 'd'}) start("greedy", piece);
  start("modest", 'M');
  // Behind everything that was started: by now all of it waits, whatever the other thread has begun.
  asio::post(io, [&gate] { gate.set_value(); });
  io.run();
  CHECK((order == "aMbcd" || order == "abMcd"));
  CHECK(thrown == 1);
}
