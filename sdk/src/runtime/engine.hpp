#pragma once
// The loop behind Core: takes what other threads submit, drives every call's flow, and keeps its timers. All I/O is the
// transport's, all time the clock's, all decisions the flows'.
//
// Threads: submit(), cancel() and request_close() may be called from any; run() is the core's thread, and everything
// below it is touched by that thread alone.

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <vector>

#include "auth/credential_set.hpp"
#include "observe/log.hpp"
#include "observe/watch.hpp"
#include "pipeline/call_flow.hpp"
#include "pipeline/pacer.hpp"
#include "runtime/core.hpp"
#include "runtime/timers.hpp"
#include "venturi/clock.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::runtime {

class Engine {
public:
    Engine(pipeline::Settings settings, auth::CredentialSet credentials, std::shared_ptr<Transport> transport,
           std::shared_ptr<Clock> clock, RandomBits random, const Config& config);
    ~Engine();

    // False, with `done` untouched, when the engine is closed.
    bool submit(CallId id, EncodedRequest& request, CallOptions& options, Completion& done);
    void cancel(CallId id);
    // False, with nothing kept, when the engine is closed.
    bool post(std::function<void()> work, std::chrono::nanoseconds after);
    void resume(CallId id);
    void request_close();
    bool closing() const;
    TraceContext current_trace() const { return watch_.current_trace(); }
    TimePoint now() const { return clock_->now(); }
    const pipeline::Settings& settings() const { return settings_; }
    std::uint64_t random() { return random_(); }
    std::chrono::system_clock::time_point wall() const { return clock_->wall(); }
    CallId next_id() { return ids_.fetch_add(1, std::memory_order_relaxed); }

    void run();
    bool on_thread() const { return thread_id_.load(std::memory_order_acquire) == std::this_thread::get_id(); }
    // True in a process that forked after the engine was made: its thread does not exist there.
    bool forked() const;

private:
    enum TimerKind : std::uint8_t { deadline, sleep, refresh_deadline, posted_work, next_turn };

    struct CancelOnStop {
        Engine* engine;
        CallId id;
        void operator()() const { engine->cancel(id); }
    };
    struct Call {
        Call(CallId call_id, pipeline::CallFlow call_flow, Completion completion)
            : id(call_id), flow(std::move(call_flow)), done(std::move(completion)) {}
        CallId id;
        pipeline::CallFlow flow;
        Completion done;
        bool on_wire = false;
        Timers::Id deadline_timer = 0;
        Timers::Id sleep_timer = 0;
        TimePoint submitted;
        TimePoint sent_at;
        std::optional<std::stop_callback<CancelOnStop>> stop;
        // pacing
        double cost = 1;
        bool in_line = false;
        std::optional<pipeline::Pacer::Ticket> ticket;
        // kept for what hears of the call, and only while something does
        std::string route;
        std::optional<observe::Peer> peer;  // where it is not the instance
        std::string traceparent;
        std::size_t request_bytes = 0;
        std::string error_type;
        int status = 0;
    };
    struct Submission {
        CallId id;
        EncodedRequest request;
        CallOptions options;
        Completion done;
        TimePoint submitted;
    };

    struct Posted {
        TimePoint when;
        std::function<void()> work;
    };

    // inbox
    bool take_inbox();
    void adopt(Submission submission);
    // a call's life
    void advance(Call& call, pipeline::Step step);
    void authorise(Call& call);
    void rest(Call& call, TimePoint until);
    void send(Call& call, TransportRequest request);
    void answered(CallId id, TransportOutcome outcome);
    void finish(Call& call, Result<Reply> result);
    void interrupt(CallId id, StopReason reason);
    void complete(const Completion& done, Result<Reply> result);
    void run_posted(std::uint64_t id);
    // pacing (engine_pacing.cpp)
    void take_turn(Call& call);
    void run_line(pipeline::Pacer::Lane lane);
    void settle_turn(Call& call, const TransportOutcome& outcome, pipeline::Moment at);
    void give_up_turn(Call& call, bool sent);
    void dismiss_hopeless(pipeline::Pacer::Lane lane);
    // telling (engine_telling.cpp)
    void tell_start(Call& call, TransportRequest& request);
    void tell_attempt(Call& call, const observe::AnswerFacts& facts, const Error* error, TimePoint now);
    void tell_end(const Call& call, const Result<Reply>& result);
    void tell_refresh(const TransportOutcome& outcome, TimePoint started);
    AttemptStart attempt_of(const Call& call) const;
    // token refreshes
    void start_refresh(std::size_t flow);
    void refreshed(std::size_t flow, TransportOutcome outcome);
    // time
    void fire_timers();
    void wait();
    pipeline::Moment moment() const { return {clock_->now(), clock_->wall()}; }
    void finish_all();

    const pipeline::Settings settings_;
    auth::CredentialSet credentials_;
    const std::shared_ptr<Transport> transport_;
    const std::shared_ptr<Clock> clock_;
    const RandomBits random_;
    observe::Watch watch_;
    const int process_;
    std::uint64_t clock_token_ = 0;

    std::atomic<CallId> ids_{1};
    std::atomic<std::thread::id> thread_id_{};

    mutable std::mutex mutex_;  // guards these five
    std::vector<Submission> submitted_;
    std::vector<CallId> cancelled_;
    std::vector<Posted> posted_;
    bool closing_ = false;
    bool woken_ = false;  // the transport was told already

    pipeline::RetryBudget budget_;
    pipeline::Pacer pacer_;
    std::array<Timers::Id, pipeline::Pacer::lanes> turn_timers_{};
    std::array<bool, pipeline::Pacer::lanes> running_{};
    bool stopping_ = false;  // nobody's turn comes any more
    std::unordered_map<CallId, std::unique_ptr<Call>> calls_;
    std::unordered_map<std::uint64_t, std::function<void()>> works_;
    Timers timers_;
    struct Refresh {
        CallId exchange = 0;  // 0: none on the wire
        Timers::Id timer = 0;
        TimePoint started;
        std::vector<CallId> waiting;
    };
    std::vector<Refresh> refreshes_;  // by index of credentials_.flows
};

}  // namespace venturi::inline v1::runtime
