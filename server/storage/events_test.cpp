#include <doctest/doctest.h>

#include <atomic>
#include <latch>
#include <set>
#include <thread>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

TEST_CASE("an event is stored once: a repetition, in the same call or a later one, gets the first one's id") {
  TestStore t;
  const auto a = t.ids.next();
  const auto b = t.ids.next();
  const auto first = t.append({a, b, a});
  CHECK_FALSE(first[0].duplicate);
  CHECK_FALSE(first[1].duplicate);
  CHECK(first[2].duplicate);
  CHECK(first[2].invocation_id == first[0].invocation_id);
  const auto again = t.append({b});
  CHECK(again[0].duplicate);
  CHECK(again[0].invocation_id == first[1].invocation_id);
  CHECK(t.reader->read_log(t.tenant, 0, 10).size() == 2);
}

TEST_CASE("another tenant's event of the same id is another event") {
  TestStore t;
  const auto id = t.ids.next();
  t.append({id});
  t.tenant = t.new_tenant("second");
  CHECK_FALSE(t.append({id})[0].duplicate);
}

TEST_CASE("the log is read in order and in pieces, with bodies as they came") {
  TestStore t;
  std::vector<domain::Uuid> ids;
  for (int i = 0; i < 25; ++i) ids.push_back(t.ids.next());
  const auto receipts = t.append(ids, R"({"event_id":"…"})");
  std::vector<domain::Uuid> seen;
  std::int64_t at = 0;
  while (true) {
    const auto piece = t.reader->read_log(t.tenant, at, 10);
    if (piece.empty()) break;
    for (const auto& event : piece) {
      CHECK(event.seq > at);
      CHECK(event.body == R"({"event_id":"…"})");
      CHECK(event.received_at == t.clock.now());
      CHECK(event.invocation_id == receipts[seen.size()].invocation_id);
      seen.push_back(event.event_id);
      at = event.seq;
    }
  }
  CHECK(seen == ids);
}

TEST_CASE("event ids are forgotten after their time, and only then; the events stay") {
  TestStore t;
  const auto old = t.ids.next();
  t.append({old});
  t.clock.advance(24h * 20);
  const auto young = t.ids.next();
  t.append({young});
  t.clock.advance(24h * 13);
  const auto limit = t.clock.now() - 24h * 32;
  CHECK(t.store.write([&](Writer& w) { return w.sweep_event_ids(t.tenant, limit, 100); }) == 1);
  CHECK(t.store.write([&](Writer& w) { return w.sweep_event_ids(t.tenant, limit, 100); }) == 0);
  CHECK(t.append({young})[0].duplicate);
  CHECK_FALSE(t.append({old})[0].duplicate);
  CHECK(t.reader->read_log(t.tenant, 0, 10).size() == 3);
}

TEST_CASE("a tenant has a backlog until its checkpoint has caught up") {
  TestStore t;
  CHECK(t.reader->tenants_with_backlog().empty());
  t.append({t.ids.next(), t.ids.next()});
  CHECK(t.reader->tenants_with_backlog() == std::vector{t.tenant});
  const auto last = t.reader->read_log(t.tenant, 0, 10).back().seq;
  CHECK(t.store.write([&](Writer& w) { return w.materialize(t.tenant, 0, last, t.clock.now(), {}); }));
  CHECK(t.reader->checkpoint(t.tenant) == last);
  CHECK(t.reader->tenants_with_backlog().empty());
}

TEST_CASE("a tailing reader misses no event and sees none twice while many write") {
  TestStore t;
  constexpr int writers = 4;
  constexpr int posts = 250;
  std::latch acknowledged(writers * posts);
  std::atomic<bool> over = false;
  std::vector<std::int64_t> seen;
  std::jthread tail([&] {
    auto reader = t.store.reader();
    std::int64_t at = 0;
    while (true) {
      const bool last_look = over.load();
      for (const auto& event : reader->read_log(t.tenant, at, 64)) {
        seen.push_back(event.seq);
        at = event.seq;
      }
      if (last_look && seen.size() >= static_cast<std::size_t>(writers * posts)) return;
      if (last_look && reader->read_log(t.tenant, at, 1).empty()) return;
    }
  });
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < writers; ++i) {
      threads.emplace_back([&] {
        for (int n = 0; n < posts; ++n) {
          const domain::NewEvent event{t.ids.next(), domain::EventKind::invocation, "{}"};
          const bool queued = t.store.submit(
              [&t, event](Writer& w) {
                w.append_events(t.tenant, t.clock.now(), {&event, 1});
              },
              [&](std::exception_ptr) { acknowledged.count_down(); }, Isolation::shared);
          if (!queued) std::abort();
        }
      });
    }
  }
  acknowledged.wait();
  over = true;
  tail.join();
  CHECK(seen.size() == writers * posts);
  CHECK(std::set(seen.begin(), seen.end()).size() == seen.size());
}
