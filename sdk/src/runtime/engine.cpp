#include "runtime/engine.hpp"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include "http/retry_after.hpp"
#include "pipeline/request.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::runtime {
namespace {

Error ended_before_start(StopReason reason, std::string message) {
    Error error;
    error.kind = ErrorKind::cancelled;
    error.stopped = reason;
    error.message = std::move(message);
    return error;
}

}  // namespace

Engine::Engine(pipeline::Settings settings, auth::CredentialSet credentials, std::shared_ptr<Transport> transport,
               std::shared_ptr<Clock> clock, RandomBits random, const Config& config)
    : settings_(std::move(settings)),
      credentials_(std::move(credentials)),
      transport_(std::move(transport)),
      clock_(std::move(clock)),
      random_(std::move(random)),
      watch_(config, settings_.secrets, observe::peer_of(settings_.base_url)),
      process_(getpid()),
      pacer_(settings_.retry.max_retry_after),
      refreshes_(credentials_.flows.size()) {
    clock_token_ = clock_->attach([wire = transport_] { wire->wake(); });
}

Engine::~Engine() {
    // A forked child shares the parent's sockets: closing them properly would end the parent's TLS sessions. The copy
    // keeps the child's transport from ever being destroyed.
    if (forked()) {
        new std::shared_ptr<Transport>(transport_);
        return;
    }
    clock_->detach(clock_token_);
}

bool Engine::forked() const {
    return getpid() != process_;
}

bool Engine::submit(CallId id, EncodedRequest& request, CallOptions& options, Completion& done) {
    if (!options.trace) options.trace = watch_.current_trace();
    const TimePoint now = clock_->now();
    bool wake = false;
    {
        const std::lock_guard lock{mutex_};
        if (closing_) return false;
        submitted_.push_back({id, std::move(request), std::move(options), std::move(done), now});
        wake = !woken_ && !on_thread();
        woken_ = woken_ || wake;
    }
    if (wake) transport_->wake();
    return true;
}

void Engine::cancel(CallId id) {
    bool wake = false;
    {
        const std::lock_guard lock{mutex_};
        if (closing_) return;
        cancelled_.push_back(id);
        wake = !woken_ && !on_thread();
        woken_ = woken_ || wake;
    }
    if (wake) transport_->wake();
}

bool Engine::post(std::function<void()> work, std::chrono::nanoseconds after) {
    const TimePoint when = clock_->now() + after;
    bool wake = false;
    {
        const std::lock_guard lock{mutex_};
        if (closing_) return false;
        posted_.push_back({when, std::move(work)});
        wake = !woken_ && !on_thread();
        woken_ = woken_ || wake;
    }
    if (wake) transport_->wake();
    return true;
}

void Engine::resume(CallId id) {
    post([this, id] { transport_->resume(id); }, std::chrono::nanoseconds{0});
}

void Engine::request_close() {
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
    }
    transport_->wake();
}

bool Engine::closing() const {
    const std::lock_guard lock{mutex_};
    return closing_;
}

void Engine::run() {
    thread_id_.store(std::this_thread::get_id(), std::memory_order_release);
    while (take_inbox()) {
        fire_timers();
        wait();
    }
    finish_all();
    // Another thread may be given the same id later.
    thread_id_.store(std::thread::id{}, std::memory_order_release);
}

// False when the engine is to close.
bool Engine::take_inbox() {
    std::vector<Submission> submitted;
    std::vector<CallId> cancelled;
    std::vector<Posted> posted;
    {
        const std::lock_guard lock{mutex_};
        if (closing_) return false;
        submitted.swap(submitted_);
        cancelled.swap(cancelled_);
        posted.swap(posted_);
        woken_ = false;
    }
    for (Submission& submission : submitted) adopt(std::move(submission));
    for (const CallId id : cancelled) interrupt(id, StopReason::cancelled);
    for (Posted& one : posted) {
        const std::uint64_t id = next_id();
        works_.emplace(id, std::move(one.work));
        timers_.add(one.when, id, posted_work);
    }
    return true;
}

void Engine::adopt(Submission submission) {
    if (submission.options.stop_token.stop_requested()) {
        complete(submission.done, ended_before_start(StopReason::cancelled, "the call was cancelled"));
        return;
    }
    const auto timeout = bounded(submission.options.timeout.value_or(settings_.timeout));
    auto owned = std::make_unique<Call>(submission.id,
                                        pipeline::CallFlow{settings_, budget_, random_, submission.submitted + timeout},
                                        std::move(submission.done));
    Call& call = *calls_.emplace(submission.id, std::move(owned)).first->second;
    call.submitted = submission.submitted;
    call.cost = static_cast<double>(submission.request.cost);
    if (watch_.hears()) call.route = pipeline::route_of(*submission.request.op, settings_.partner);
    call.deadline_timer = timers_.add(call.flow.deadline(), call.id, deadline);
    // A token that is stopped by now runs the callback here, which puts the call's id into the inbox.
    if (submission.options.stop_token.stop_possible())
        call.stop.emplace(std::move(submission.options.stop_token), CancelOnStop{this, call.id});
    auto first = call.flow.start(std::move(submission.request), submission.options, moment());
    watch_.keep_out(call.flow.body_secrets());
    advance(call, std::move(first));
}

// `call` may be gone when this returns.
void Engine::advance(Call& call, pipeline::Step step) {
    if (std::holds_alternative<pipeline::Authorise>(step)) {
        take_turn(call);
    } else if (auto* sending = std::get_if<pipeline::Send>(&step)) {
        send(call, std::move(sending->request));
    } else if (const auto* sleeping = std::get_if<pipeline::Sleep>(&step)) {
        const TimePoint now = clock_->now();
        observe::log_retry(watch_.log(), {call.flow.operation(), call.flow.attempts(), {}}, sleeping->until - now);
        rest(call, sleeping->until);
    } else {
        finish(call, std::move(std::get<pipeline::Finish>(step).result));
    }
}

// It stands in line anew afterwards. A ticket that it still has was not used, so whoever comes next may go in its place.
void Engine::rest(Call& call, TimePoint until) {
    call.sleep_timer = timers_.add(until, call.id, sleep);
    if (!call.ticket) return;
    give_up_turn(call, false);
    run_line(call.flow.operation().route_class);
}

void Engine::authorise(Call& call) {
    const std::size_t index = credentials_.of(call.flow.operation().credential);
    const auth::Decision decision = credentials_.flows[index]->authorise(clock_->now());
    start_refresh(index);
    if (const auto* ready = std::get_if<auth::Ready>(&decision)) {
        watch_.learn(ready->headers);
        advance(call, call.flow.authorised(*ready));
    } else if (const auto* refused = std::get_if<auth::Refused>(&decision)) {
        advance(call, call.flow.refused(*refused, moment()));
    } else if (const auto* other = std::get_if<auth::Wait>(&decision)) {
        rest(call, other->until);
    } else {
        refreshes_[index].waiting.push_back(call.id);
    }
}

void Engine::send(Call& call, TransportRequest request) {
    call.on_wire = true;
    call.sent_at = clock_->now();
    tell_start(call, request);
    transport_->start(call.id, std::move(request),
                      [this, id = call.id](TransportOutcome outcome) { answered(id, std::move(outcome)); });
}

void Engine::answered(CallId id, TransportOutcome outcome) {
    const auto found = calls_.find(id);
    if (found == calls_.end()) return;
    Call& call = *found->second;
    call.on_wire = false;
    const pipeline::Moment at = moment();
    observe::log_attempt(watch_.log(), {call.flow.operation(), call.flow.attempts(), at.now - call.sent_at}, outcome);
    settle_turn(call, outcome, at);
    const auto facts = watch_.hears() ? observe::facts_of(outcome) : observe::AnswerFacts{};
    auth::Authenticator& authenticator = *credentials_.flows[credentials_.of(call.flow.operation().credential)];
    auto step = call.flow.answered(std::move(outcome), at, [&authenticator](std::uint64_t generation) {
        return authenticator.rejected(generation);
    });
    const auto* end = std::get_if<pipeline::Finish>(&step);
    tell_attempt(call, facts, end == nullptr ? call.flow.last_error() : end->result ? nullptr : &end->result.error(), at.now);
    const auto lane = call.flow.operation().route_class;
    advance(call, std::move(step));
    run_line(lane);
}

void Engine::finish(Call& call, Result<Reply> result) {
    auto node = calls_.extract(call.id);
    Call& ended = *node.mapped();
    timers_.remove(ended.deadline_timer);
    timers_.remove(ended.sleep_timer);
    ended.stop.reset();
    if (!result) observe::log_failed(watch_.log(), ended.flow.operation(), result.error());
    tell_end(ended, result);
    watch_.no_longer(ended.flow.body_secrets());
    const auto lane = ended.flow.operation().route_class;
    give_up_turn(ended, false);
    complete(ended.done, std::move(result));
    run_line(lane);
}

void Engine::interrupt(CallId id, StopReason reason) {
    const auto found = calls_.find(id);
    if (found == calls_.end()) return;
    Call& call = *found->second;
    const bool sent = call.on_wire && transport_->abort(id);
    give_up_turn(call, sent);
    Error error = call.flow.interrupted(reason, sent);
    if (call.on_wire) {
        observe::AnswerFacts facts;
        facts.error_type = reason == StopReason::deadline ? "timeout" : "cancelled";
        tell_attempt(call, facts, &error, clock_->now());
    }
    finish(call, std::move(error));
}

void Engine::complete(const Completion& done, Result<Reply> result) {
    try {
        done(std::move(result));
    } catch (...) {
        observe::log_thrown(watch_.log());
    }
}

void Engine::run_posted(std::uint64_t id) {
    const auto work = works_.extract(id);
    try {
        work.mapped()();
    } catch (...) {
        observe::log_thrown(watch_.log());
    }
}

void Engine::start_refresh(std::size_t flow) {
    const TimePoint now = clock_->now();
    auto request = credentials_.flows[flow]->refresh(now);
    if (!request) return;
    request->headers.push_back({"User-Agent", settings_.user_agent});
    Refresh& refresh = refreshes_[flow];
    refresh.exchange = next_id();
    refresh.started = now;
    refresh.timer = timers_.add(now + settings_.timeout, flow, refresh_deadline);
    transport_->start(refresh.exchange, std::move(*request),
                      [this, flow](TransportOutcome outcome) { refreshed(flow, std::move(outcome)); });
}

void Engine::refreshed(std::size_t flow, TransportOutcome outcome) {
    Refresh& refresh = refreshes_[flow];
    refresh.exchange = 0;
    timers_.remove(std::exchange(refresh.timer, 0));
    observe::log_refresh(watch_.log(), outcome);
    tell_refresh(outcome, refresh.started);
    std::optional<std::chrono::milliseconds> asked;
    if (const auto* answer = std::get_if<TransportResponse>(&outcome)) asked = http::retry_after(answer->headers, clock_->wall());
    credentials_.flows[flow]->refreshed(outcome, clock_->now(), asked);
    std::vector<CallId> waiting;
    waiting.swap(refresh.waiting);
    for (const CallId id : waiting)
        if (const auto found = calls_.find(id); found != calls_.end()) authorise(*found->second);
}

void Engine::fire_timers() {
    while (const auto due = timers_.pop(clock_->now())) {
        if (due->kind == refresh_deadline) {
            const auto flow = static_cast<std::size_t>(due->owner);
            refreshes_[flow].timer = 0;
            const bool sent = transport_->abort(refreshes_[flow].exchange);
            refreshed(flow, TransportFailure{TransportFault::connect, sent, "no answer in time"});
            continue;
        }
        if (due->kind == posted_work) {
            run_posted(due->owner);
            continue;
        }
        if (due->kind == next_turn) {
            turn_timers_.at(due->owner) = 0;
            run_line(static_cast<pipeline::Pacer::Lane>(due->owner));
            continue;
        }
        const auto found = calls_.find(due->owner);
        if (found == calls_.end()) continue;
        Call& call = *found->second;
        if (due->kind == deadline) {
            call.deadline_timer = 0;
            interrupt(call.id, StopReason::deadline);
        } else {
            call.sleep_timer = 0;
            advance(call, call.flow.woken());
        }
    }
}

void Engine::wait() {
    bool idle = true;
    {
        const std::lock_guard lock{mutex_};
        idle = submitted_.empty() && cancelled_.empty() && posted_.empty() && !closing_;
    }
    const TimePoint until = timers_.next().value_or(TimePoint::max());
    transport_->poll(idle ? clock_->until(until, transport_->busy()) : std::chrono::nanoseconds{0});
}

// Completions may still call in: submit() refuses by now, cancel() does nothing.
void Engine::finish_all() {
    stopping_ = true;
    for (std::size_t flow = 0; flow < refreshes_.size(); ++flow) {
        if (refreshes_[flow].exchange == 0) continue;
        const bool sent = transport_->abort(std::exchange(refreshes_[flow].exchange, 0));
        // It gives back what it holds for the renewal: other clients of the same token store wait for that.
        credentials_.flows[flow]->refreshed(TransportFailure{TransportFault::closed, sent, "the client was closed"}, clock_->now());
    }
    while (!calls_.empty()) interrupt(calls_.begin()->first, StopReason::closed);
    std::vector<Submission> submitted;
    std::vector<Posted> posted;
    {
        const std::lock_guard lock{mutex_};
        submitted.swap(submitted_);
        posted.swap(posted_);
    }
    works_.clear();
    for (const Submission& submission : submitted)
        complete(submission.done, ended_before_start(StopReason::closed, "the client was closed"));
}

}  // namespace venturi::inline v1::runtime
