// The mocks as their users see them: through the client, whose calls they answer.

#include <doctest/doctest.h>

#include "support/bench.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

TEST_CASE("an exchange that nobody scripted fails and says which") {
    Bench b;
    CallOptions once;
    once.max_retries = 0;
    const auto reply = b.run(get_thing, once);
    CHECK(reply.error().kind == ErrorKind::network);
    CHECK(reply.error().message.find("no answer is scripted for GET https://v.example/api/v1/things/thing_1") !=
          std::string::npos);
}

TEST_CASE("headers of a scripted answer and of a recorded request are found whatever their case") {
    Bench b;
    b.wire->answer(200, "{}", {{"X-TRACE-ID", "t1"}});
    CHECK(b.run(get_thing)->info.trace_id == "t1");
    CHECK(b.wire->requests().at(0).header("AUTHORIZATION") == "Bearer token_1");
    CHECK(b.wire->requests().at(0).header("x-absent").empty());
}

TEST_CASE("a clock that is moved by hand stands still until then") {
    Bench b{FakeClock::Mode::manual};
    b.wire->answer(503).answer(200);
    auto reply = b.start(get_thing);
    CHECK(b.clock->await_sleep() == 250ms);
    const auto before = b.clock->wall();
    b.clock->advance(249ms);
    CHECK(b.clock->await_sleep() == 1ms);
    CHECK(b.wire->requests().size() == 1);
    b.clock->advance(1ms);
    CHECK(reply.get().ok());
    CHECK(b.clock->wall() - before == 250ms);
    CHECK(b.clock->waits().empty());
}
