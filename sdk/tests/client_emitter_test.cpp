// The emitter that a client opens on its own thread, and who may be closed first.
#include <iterator>

#include "support/emitter_bench.hpp"
#include "venturi/venturi.hpp"

namespace {

using namespace emitter_test;

InvocationEvent plain_event() {
    InvocationEvent event;
    event.event_id = "019e7500-1440-7e8b-8f6f-915fe21b37ca";
    event.ingestion_layer = IngestionLayer::application;
    event.provider = "openai";
    event.requested_model = "gpt-4o";
    return event;
}

std::ptrdiff_t threads_of_this_process() {
    return std::distance(fs::directory_iterator{"/proc/self/task"}, fs::directory_iterator{});
}

TEST_CASE("a client's emitter sends on the client's own thread") {
    Bench bench;
    const auto before = threads_of_this_process();
    Venturi client{bench.config()};
    emit(client.emitter(bench.options), 10);
    REQUIRE(client.emitter().flush(10s));
    CHECK(bench.store.size() == 10);
    CHECK(threads_of_this_process() == before + 1);
}

TEST_CASE("the first call's options open the emitter, and a moved client keeps it") {
    Bench bench;
    bench.options.batch_events = 2;
    Venturi client{bench.config()};
    Emitter& emitter = client.emitter(bench.options);
    CHECK(&client.emitter({.batch_events = 500}) == &emitter);
    Venturi moved = std::move(client);
    CHECK(&moved.emitter() == &emitter);
    emit(emitter, 10);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.wire->requests().size() == 5);
}

TEST_CASE("a client that is closed first sends what was emitted, and drops what comes later") {
    Bench bench;
    Venturi client{bench.config()};
    Emitter& emitter = client.emitter(bench.options);
    emit(emitter, 700);
    client.close();
    CHECK(bench.store.size() == 700);
    CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"}));
    CHECK(emitter.stats().dropped_for(DropReason::queue_overflow) == 1);
    check_balance(emitter.stats());
    emitter.close();
    client.close();
}

TEST_CASE("an emitter that is closed first leaves the client at work") {
    Bench bench;
    Venturi client{bench.config()};
    emit(client.emitter(bench.options), 3);
    client.emitter().close();
    CHECK(bench.store.size() == 3);
    CHECK(client.invocations().create(plain_event()).value().status == ReceiptStatus::accepted);
}

TEST_CASE("the emitter of a closed client drops and counts") {
    Bench bench;
    Venturi client{bench.config()};
    client.close();
    CHECK_FALSE(client.emitter().emit({.provider = "p", .requested_model = "m"}));
    CHECK(client.emitter().stats().dropped_for(DropReason::queue_overflow) == 1);
}

}  // namespace
