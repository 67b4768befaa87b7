#pragma once
// The one asynchronous core: every face (blocking, future, co_await, asyncio, promises) is a thin wait on its
// completions.
//
// Threads: one thread of the core's own runs all I/O, timers and completions. Every method may be called from any
// thread, completions included. Ownership: hold it by shared_ptr. Closing (or destroying the last reference) completes
// every call still in flight with kind `cancelled`; from another thread it waits for that, from a completion, or from work
// that runs aside, it returns and the thread ends by itself. Fork: a child process must open a client of its own. Calls of an inherited one fail at
// once with kind `config`.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "runtime/aside.hpp"
#include "runtime/operation.hpp"
#include "runtime/random.hpp"
#include "venturi/call_options.hpp"
#include "venturi/config.hpp"
#include "venturi/response_info.hpp"
#include "venturi/result.hpp"
#include "venturi/trace.hpp"

namespace venturi::inline v1::pipeline {
struct Settings;
}

namespace venturi::inline v1::runtime {

using TimePoint = std::chrono::steady_clock::time_point;
using NamedValue = std::pair<std::string, std::string>;

class BodyStream;

// A call as generated code hands it over: values are plain text, the pipeline does all percent-encoding.
struct EncodedRequest {
    const Operation* op = nullptr;
    std::vector<NamedValue> path_args;  // {"id", "attr_01H…"}: one for each {name} of op->path
    std::vector<NamedValue> query;      // in order; a repeated name is sent repeatedly
    std::string body;                   // in op->body_media_type; empty: none
    Headers headers;  // the operation's header parameters, without Idempotency-Key (CallOptions has it)
    std::int64_t cost = 1;  // what it draws from its rate limit: of a batch of events, their number
    std::string url;  // absolute, in place of the operation's path: a signed URL, of whatever host
    std::shared_ptr<BodyStream> stream;  // takes the body of a good answer, over all attempts; null: Reply::body
};

// A 2xx answer, undecoded.
struct Reply {
    ResponseInfo info;  // header names in lower case
    std::string body;
};

using Completion = std::function<void(Result<Reply>)>;
using CallId = std::uint64_t;

class Engine;

class Core {
public:
    // Fails with kind `config` when the configuration cannot work (no base URL, an empty credential, a plain http://
    // URL to another machine). Starts the thread. Config has the seams for transport and clock; without `random`, the
    // system's.
    static Result<std::shared_ptr<Core>> open(Config config, RandomBits random = {});

    ~Core();
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    // Starts the call and returns without waiting. `done` runs exactly once, on the core's thread; only when the core
    // is closed already, or in a forked child, does it run here, before submit returns. It should not block and must
    // not throw.
    CallId submit(EncodedRequest request, CallOptions options, Completion done);

    // Asks the call to stop; it completes with kind `cancelled` unless it is complete already. Unknown ids are ignored.
    void cancel(CallId id);

    // Runs `work` on the core's thread, after that time and among its other timers. False where it never will, because the
    // core is closed or this is a forked child. Work that a close overtakes is destroyed without being run. It should not
    // block and must not throw.
    bool post(std::function<void()> work, std::chrono::nanoseconds after);

    // The stream of this call has room again. Unknown ids are ignored.
    void resume(CallId id);

    // Runs `work`, which may block, on a thread of its own. close() waits for it, so it must end soon after the calls
    // that it waits for have ended. An error, with nothing begun, where the core is closed, this is a forked child, or the
    // system gives no thread.
    Result<void> run_aside(std::function<void()> work);

    // The trace of the calling thread, as Hooks::current_trace tells it; empty members where there is none.
    TraceContext current_trace() const;

    TimePoint now() const;
    const pipeline::Settings& settings() const;
    // The next two on the core's thread only.
    std::uint64_t random();
    std::chrono::system_clock::time_point wall() const;

    // Idempotent. See above for calls in flight.
    void close();

    // True once close() was called. Work that blocks aside asks it now and then.
    bool closing() const;

    // True on the core's own thread, where waiting for a call would wait for ever.
    bool on_core_thread() const;

private:
    explicit Core(std::shared_ptr<Engine> engine);

    std::shared_ptr<Engine> engine_;
    std::thread thread_;
    AsideThreads aside_;
    std::mutex closing_;  // close() may be called by several threads at once
};

}  // namespace venturi::inline v1::runtime
