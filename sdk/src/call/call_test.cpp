#include "venturi/call.hpp"

#include <coroutine>
#include <doctest/doctest.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

using namespace venturi;

namespace {

using State = detail::CallState<std::string>;

int decoded = 0;

Result<std::string> decode(std::string body, const ResponseInfo&) {
    ++decoded;
    return body;
}

std::shared_ptr<State> state() {
    decoded = 0;
    return std::make_shared<State>(&decode);
}

Error network_error() {
    Error error;
    error.kind = ErrorKind::network;
    return error;
}

// A coroutine that starts at once and belongs to nobody.
struct Detached {
    struct promise_type {
        Detached get_return_object() const { return {}; }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const {}
        void unhandled_exception() const { std::terminate(); }
    };
};

Detached await_into(Call<std::string> call, std::string& out) {
    Result<std::string> result = co_await std::move(call);
    out = result ? *result : "error";
}

}  // namespace

TEST_CASE("a blocking wait ends when the answer comes from another thread") {
    const auto shared = state();
    const Call<std::string> call(shared);
    CHECK_FALSE(call.done());
    std::thread core([shared] { shared->complete(detail::RawAnswer{"body", {.status = 200, .trace_id = "t"}}); });
    CHECK(call.value() == "body");
    core.join();
    CHECK(call.done());
    CHECK(call.info().trace_id == "t");
}

TEST_CASE("the answer is decoded once, however often it is asked for") {
    const auto shared = state();
    const Call<std::string> call(shared);
    shared->complete(detail::RawAnswer{"body", {}});
    CHECK(decoded == 0);
    CHECK(call.value() == "body");
    CHECK(*call.result() == "body");
    CHECK(call.future().get() == "body");
    CHECK(decoded == 1);
}

TEST_CASE("callbacks run when the call is done, or at once if it is") {
    const auto shared = state();
    const Call<std::string> call(shared);
    std::string seen;
    call.then([&seen, owned = std::make_unique<int>(1)](const Result<std::string>& result) { seen += *result; });
    CHECK(seen.empty());
    shared->complete(detail::RawAnswer{"a", {}});
    CHECK(seen == "a");
    call.then([&seen](const Result<std::string>& result) { seen += *result; });
    CHECK(seen == "aa");
}

TEST_CASE("errors arrive by every way of waiting") {
    const auto shared = state();
    const Call<std::string> call(shared);
    auto future = call.future();
    std::string awaited;
    await_into(call, awaited);
    shared->complete(network_error());
    CHECK(call.result().error().kind == ErrorKind::network);
    CHECK_THROWS_AS((void)call.value(), TransportError);
    CHECK_THROWS_AS(future.get(), TransportError);
    CHECK(awaited == "error");
    CHECK(call.info().status == 0);
}

TEST_CASE("a coroutine is resumed with the value, whether or not it had to wait") {
    const auto late = state();
    std::string out;
    await_into(Call<std::string>(late), out);
    CHECK(out.empty());
    late->complete(detail::RawAnswer{"late", {}});
    CHECK(out == "late");

    const auto early = state();
    early->complete(detail::RawAnswer{"early", {}});
    await_into(Call<std::string>(early), out);
    CHECK(out == "early");
}

TEST_CASE("waiting on the core's own thread is refused instead of never ending") {
    const auto shared = state();
    shared->set_control({[] {}, [] { return true; }});
    CHECK_THROWS_AS((void)Call<std::string>(shared).result(), ConfigError);
    shared->complete(detail::RawAnswer{"body", {}});
    CHECK(Call<std::string>(shared).value() == "body");
}

TEST_CASE("cancelling reaches the core while the call runs, and nothing afterwards") {
    const auto shared = state();
    int asked = 0;
    shared->set_control({[&asked] { ++asked; }, {}});
    const Call<std::string> call(shared);
    call.cancel();
    shared->complete(network_error());
    call.cancel();
    CHECK(asked == 1);
}

TEST_CASE("a call without a value") {
    const auto shared = std::make_shared<detail::CallState<void>>(
        [](std::string, const ResponseInfo&) { return Result<void>(); });
    const Call<void> call(shared);
    shared->complete(detail::RawAnswer{"", {.status = 204}});
    call.value();
    call.future().get();
    CHECK(call.result().ok());
}

TEST_CASE("a look that throws keeps nobody from the answer") {
    const auto shared = state();
    shared->on_arrival([](const Result<detail::RawAnswer>&) { throw std::runtime_error("out of memory, perhaps"); });
    shared->complete(detail::RawAnswer{"text", {}});
    CHECK(shared->done());
    CHECK(Call<std::string>(shared).result().value() == "text");
}
