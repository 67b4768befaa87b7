#include "exports/job_wait.hpp"

#include <algorithm>
#include <utility>

#include "call/start.hpp"
#include "exports/job.hpp"
#include "http/retry_after.hpp"
#include "json/exports.hpp"
#include "operations/exports.hpp"
#include "pipeline/backoff.hpp"
#include "pipeline/settings.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::exports {
namespace {

using runtime::Core;
using runtime::Reply;
using runtime::TimePoint;
using std::chrono::nanoseconds;

// Half of each wait is certain, the other half is drawn: many clients that started together must not stay together.
constexpr std::chrono::milliseconds first_half{250};
constexpr std::chrono::milliseconds longest_half{5'000};

Error stopped(ErrorKind kind, StopReason reason, std::string message) {
    Error error;
    error.kind = kind;
    error.stopped = reason;
    error.message = std::move(message);
    error.effect = Effect::unknown;  // the job goes on
    return error;
}

// Whether the failure of one read says nothing about the next.
bool passing(const Error& error) {
    return error.kind != ErrorKind::cancelled && error.stopped != StopReason::not_retryable;
}

// One wait. What comes next owns it: the read in flight, or the timer before the next. Once neither is left, because the
// client was closed, its end completes the call.
// Threads: all members run on the core's thread, but for the constructor and request_cancel().
class JobWait : public std::enable_shared_from_this<JobWait> {
public:
    using State = std::shared_ptr<detail::CallState<ExportJob>>;

    JobWait(const std::shared_ptr<Core>& core, std::string job_id, WaitOptions options, State state)
        : core_(core),
          job_id_(std::move(job_id)),
          options_(std::move(options)),
          deadline_(core->now() + bounded(options_.timeout)),
          state_(std::move(state)) {}

    ~JobWait() {
        if (state_) finish(stopped(ErrorKind::cancelled, StopReason::closed, "the client was closed"));
    }

    void start() {
        const auto request_stop = [weak = weak_from_this()] {
            if (const auto wait = weak.lock()) wait->request_cancel();
        };
        if (options_.stop_token.stop_possible()) stop_.emplace(options_.stop_token, request_stop);
        read();
    }

    // From any thread.
    void request_cancel() {
        if (const auto core = core_.lock()) core->post([self = shared_from_this()] { self->cancel(); }, nanoseconds{0});
    }

private:
    void read() {
        const auto core = core_.lock();
        if (!core || !state_) return;
        if (core->now() >= deadline_) return finish(timed_out());
        CallOptions options;
        options.timeout = std::chrono::ceil<std::chrono::milliseconds>(
            std::min<nanoseconds>(deadline_ - core->now(), core->settings().timeout));
        call_ = core->submit(operations::exports_get(job_id_), std::move(options),
                             [self = shared_from_this()](Result<Reply> reply) { self->answered(std::move(reply)); });
    }

    void answered(Result<Reply> reply) {
        call_ = 0;
        const auto core = core_.lock();
        if (!core || !state_) return;
        reads_ += 1;
        if (!reply) return failed(*core, std::move(reply).error());
        Result<ExportJob> job = json::read<ExportJob>(std::string{reply->body}, "the answer");
        if (!job) return finish(call::in_answer(std::move(job).error(), reply->info));
        tell(*job);
        if (auto ended = bad_end(*job)) {
            ended->trace_id = reply->info.trace_id;
            ended->attempts = reads_;
            return finish(*std::move(ended));
        }
        if (job->status == ExportStatus::completed)
            return finish(detail::RawAnswer{std::move(reply->body), std::move(reply->info)});
        why_ = "the export is not ready";
        if (job->progress) why_ += " (" + std::to_string(static_cast<int>(*job->progress * 100)) + " % done)";
        go_on(*core, http::retry_after(reply->info.headers, core->wall()));
    }

    void failed(Core& core, Error error) {
        if (!passing(error)) return finish(std::move(error));
        why_ = "the last read of the export failed: " + error.message;
        go_on(core, error.retry_after);
    }

    // Another read after a wait, which is cut short where the time is up before.
    void go_on(Core& core, std::optional<std::chrono::milliseconds> server_asks) {
        const RetryPolicy pace{.initial_backoff = first_half, .max_backoff = longest_half};
        const nanoseconds half = std::min<nanoseconds>(longest_half, first_half * (1 << std::min(waits_, 10)));
        const auto asked = std::min(server_asks.value_or(std::chrono::milliseconds{0}), core.settings().retry.max_retry_after);
        const nanoseconds wait =
            std::max<nanoseconds>(half + pipeline::backoff(pace, waits_, core.random(), std::nullopt), asked);
        waits_ += 1;
        core.post([self = shared_from_this()] { self->read(); }, std::min<nanoseconds>(wait, deadline_ - core.now()));
    }

    Error timed_out() const {
        Error error = stopped(ErrorKind::timeout, StopReason::deadline, "the time to wait was up: " + why_);
        error.attempts = reads_;
        return error;
    }

    void cancel() {
        if (!state_) return;
        if (const auto core = core_.lock(); core && call_ != 0) core->cancel(call_);
        finish(stopped(ErrorKind::cancelled, StopReason::cancelled, "the wait was cancelled; the export goes on"));
    }

    void tell(const ExportJob& job) const {
        if (!options_.progress) return;
        try {
            options_.progress(job);
        } catch (...) {  // a mistake in a progress bar is no reason to lose the export
        }
    }

    void finish(Result<detail::RawAnswer> answer) {
        stop_.reset();
        std::exchange(state_, nullptr)->complete(std::move(answer));
    }

    const std::weak_ptr<Core> core_;
    const std::string job_id_;
    const WaitOptions options_;
    const TimePoint deadline_;
    State state_;  // empty once it is completed
    std::optional<std::stop_callback<std::function<void()>>> stop_;
    runtime::CallId call_ = 0;
    std::string why_ = "the export was not read yet";
    int reads_ = 0;
    int waits_ = 0;
};

}  // namespace

Call<ExportJob> wait_for(const std::shared_ptr<Core>& core, std::string job_id, WaitOptions options) {
    auto state = std::make_shared<detail::CallState<ExportJob>>(&call::read_answer<ExportJob>);
    const auto wait = std::make_shared<JobWait>(core, std::move(job_id), std::move(options), state);
    const std::weak_ptr<Core> weak = core;
    state->set_control({[waiting = std::weak_ptr{wait}] {
                            if (const auto alive = waiting.lock()) alive->request_cancel();
                        },
                        [weak] {
                            const auto alive = weak.lock();
                            return alive && alive->on_core_thread();
                        }});
    // Refused here only by a client that cannot make calls any more: the read then says why, on this thread.
    if (!core->post([wait] { wait->start(); }, nanoseconds{0})) wait->start();
    return Call<ExportJob>(std::move(state));
}

}  // namespace venturi::inline v1::exports
