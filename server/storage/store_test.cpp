#include "storage/store.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <latch>
#include <memory>
#include <mutex>
#include <thread>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

TEST_CASE("an effect that throws is undone alone; the others of its group are stored") {
  TestStore t;
  std::latch done(3);
  std::vector<std::exception_ptr> outcomes(4);
  auto held = std::make_unique<Held>(t.store);
  auto queue = [&](int n, auto effect) {
    REQUIRE(t.store.submit(effect, [&, n](std::exception_ptr failure) {
      outcomes[static_cast<std::size_t>(n)] = failure;
      done.count_down();
    }));
  };
  queue(1, [&](Writer& w) { w.put_setting(t.tenant, "a", "1"); });
  queue(2, [&](Writer& w) {
    w.put_setting(t.tenant, "b", "2");
    throw std::runtime_error("changed its mind");
  });
  queue(3, [&](Writer& w) { w.put_setting(t.tenant, "c", "3"); });
  held.reset();
  done.wait();
  CHECK_FALSE(outcomes[1]);
  CHECK_THROWS_WITH(std::rethrow_exception(outcomes[2]), "changed its mind");
  CHECK_FALSE(outcomes[3]);
  CHECK(t.reader->setting(t.tenant, "a") == "1");
  CHECK_FALSE(t.reader->setting(t.tenant, "b"));
  CHECK(t.reader->setting(t.tenant, "c") == "3");
}

TEST_CASE("what was undone leaves no gap on the tenant's clock") {
  TestStore t;
  const auto before = t.reader->clock(t.tenant).seq;
  CHECK_THROWS(t.store.write([&](Writer& w) {
    w.put_setting(t.tenant, "a", "1");
    throw std::runtime_error("no");
  }));
  CHECK(t.reader->clock(t.tenant).seq == before);
  t.clock.advance(std::chrono::seconds(5));
  t.store.write([&](Writer& w) { w.put_setting(t.tenant, "a", "1"); });
  CHECK(t.reader->clock(t.tenant).seq == before + 1);
  CHECK(t.reader->clock(t.tenant).at == t.clock.now());
}

TEST_CASE("a group fails as a whole when a shared effect fails, and the store goes on") {
  TestStore t;
  std::latch done(2);
  std::atomic<int> failed = 0;
  auto completion = [&](std::exception_ptr failure) {
    failed += failure != nullptr;
    done.count_down();
  };
  auto held = std::make_unique<Held>(t.store);
  REQUIRE(t.store.submit([&](Writer& w) { w.put_setting(t.tenant, "a", "1"); }, completion));
  REQUIRE(t.store.submit([](Writer&) { throw Error("the disk"); }, completion, Isolation::shared));
  held.reset();
  done.wait();
  CHECK(failed == 2);
  CHECK_FALSE(t.reader->setting(t.tenant, "a"));
  t.store.write([&](Writer& w) { w.put_setting(t.tenant, "a", "2"); });
  CHECK(t.reader->setting(t.tenant, "a") == "2");
}

TEST_CASE("background work waits for what is urgent, in a transaction of its own, and not for ever") {
  TestStore t;
  std::mutex mutex;
  std::vector<std::string> order;
  std::latch done(3);
  const auto queue = [&](std::string name, Urgency urgency) {
    const auto effect = [&, name](Writer& w) {
      w.put_setting(t.tenant, name, "1");
      const std::scoped_lock lock(mutex);
      order.push_back(name);
    };
    REQUIRE(t.store.submit(effect, [&](std::exception_ptr) { done.count_down(); }, Isolation::savepoint, urgency));
  };
  {
    const Held held(t.store);
    queue("attribution", Urgency::background);
    queue("first", Urgency::now);
    queue("second", Urgency::now);
    CHECK(t.store.queued() == 3);
  }
  done.wait();
  CHECK(order == std::vector<std::string>{"first", "second", "attribution"});

  // Urgent work without end: each effect queues the next.
  std::atomic<bool> background_done{false};
  std::latch over(1);
  std::function<void()> again = [&] {
    if (background_done) return over.count_down();
    if (!t.store.submit([](Writer&) {}, [&](std::exception_ptr) { again(); })) std::abort();
  };
  again();
  t.store.write([&](Writer&) { background_done = true; }, Urgency::background);
  over.wait();
  CHECK(t.store.queued() == 0);
}

namespace {

/// Time that passes by hand, and counts who asks for it.
struct Passing {
  std::atomic<std::int64_t> us{0}, asked{0};
  std::atomic<bool> over{false};  ///< what was waited for has happened
  std::chrono::steady_clock::time_point operator()() {
    ++asked;
    return std::chrono::steady_clock::time_point(std::chrono::hours(1) + std::chrono::microseconds(us));
  }
  /// Returns once the writer has looked at the time, and at what waits for it, with nobody else asking.
  void let_it_look() {
    const auto seen = asked.load();
    while (asked < seen + 4 && !over) std::this_thread::yield();
  }
};

}  // namespace

TEST_CASE("background work begins when nothing urgent has come for a moment after the last commit, or when it has waited for long") {
  TestStore t;
  Passing time;
  Store store({.path = t.directory.file(), .now = [&] { return time(); }}, t.clock, t.ids);
  store.write([](Writer&) {});
  std::latch done(1);
  const auto& begun = time.over;
  REQUIRE(store.submit([&](Writer&) { time.over = true; }, [&](std::exception_ptr) { done.count_down(); }, Isolation::savepoint, Urgency::background));
  const auto pause = std::chrono::microseconds(background_pause).count();

  SUBCASE("the moment is counted from the last of what is urgent") {
    for (int i = 0; i < 3; ++i) {
      time.us += pause - 1;
      time.let_it_look();
      CHECK_FALSE(begun);
      store.write([](Writer&) {});
    }
    time.let_it_look();
    CHECK_FALSE(begun);
    time.us += pause;
    done.wait();
  }
  SUBCASE("what is urgent does not put it off for longer") {
    const auto most = std::chrono::microseconds(background_wait).count();
    while (time.us + pause < most) {
      time.us += pause - 1;
      CHECK_FALSE(begun);
      store.write([](Writer&) {});
    }
    time.us = most;
    done.wait();
  }
  CHECK(begun);
}

TEST_CASE("a full queue refuses; closing finishes what is queued") {
  TestDirectory directory;
  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory ids(clock, random);
  std::atomic<int> completed = 0;
  {
    Store store({.path = directory.file(), .max_queue = 3}, clock, ids);
    auto held = std::make_unique<Held>(store);
    auto count = [&](std::exception_ptr) { ++completed; };
    for (int i = 0; i < 3; ++i) REQUIRE(store.submit([](Writer&) {}, count));
    CHECK(store.queued() == 3);
    CHECK_FALSE(store.submit([](Writer&) {}, count));
    held.reset();
  }
  CHECK(completed == 3);
}

TEST_CASE("two stores on one file, as the server and its command line, both write") {
  TestStore t;
  Store other({.path = t.directory.file()}, t.clock, t.ids);
  std::latch done(400);
  std::atomic<int> failed = 0;
  auto completion = [&](std::exception_ptr failure) {
    failed += failure != nullptr;
    done.count_down();
  };
  const auto before = t.reader->clock(t.tenant).seq;
  for (int i = 0; i < 200; ++i) {
    const std::string name = std::to_string(i);
    REQUIRE(t.store.submit([&t, name](Writer& w) { w.put_setting(t.tenant, "a" + name, "1"); }, completion));
    REQUIRE(other.submit([&t, name](Writer& w) { w.put_setting(t.tenant, "b" + name, "1"); }, completion));
  }
  done.wait();
  CHECK(failed == 0);
  CHECK(t.reader->clock(t.tenant).seq == before + 400);
}

TEST_CASE("whoever appends is heard of, after the commit; other changes are not announced") {
  TestStore t;
  std::atomic<int> heard = 0;
  auto other = t.store.reader();
  t.store.on_append([&] { ++heard; });
  t.store.write([&](Writer& w) { w.put_setting(t.tenant, "a", "1"); });
  t.store.write([](Writer&) {});
  CHECK(heard == 0);
  t.append({t.ids.next()});
  t.store.write([](Writer&) {});  // the announcement follows the completion; the next group follows the announcement
  CHECK(heard == 1);
}
