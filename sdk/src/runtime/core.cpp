#include "runtime/core.hpp"

#include <system_error>

#include "http/curl_transport.hpp"
#include "http/trust_store.hpp"
#include "runtime/engine.hpp"
#include "runtime/system_clock.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::runtime {
namespace {

Error refusal(ErrorKind kind, StopReason reason, std::string message) {
    Error error;
    error.kind = kind;
    error.stopped = reason;
    error.message = std::move(message);
    return error;
}

Error forked_refusal() {
    return refusal(ErrorKind::config, StopReason::not_retryable,
                   "this client was opened before the process forked; open a new one in the child");
}

Error closed_refusal() {
    return refusal(ErrorKind::cancelled, StopReason::closed, "the client was closed");
}

std::shared_ptr<Transport> curl_transport(const Config& config) {
    const TlsConfig trusted = http::trust_store(config.tls);
    http::CurlSettings settings;
    settings.connect_timeout = bounded(config.connect_timeout);
    settings.ca_file = trusted.ca_file;
    settings.ca_directory = trusted.ca_directory;
    settings.proxy = config.proxy;
    return std::make_shared<http::CurlTransport>(std::move(settings));
}

}  // namespace

Result<std::shared_ptr<Core>> Core::open(Config config, RandomBits random) {
    auto settings = pipeline::settings_of(config);
    if (!settings.ok()) return std::move(settings).error();
    if (!config.clock) config.clock = system_clock();
    auto credentials = auth::credential_set(config, settings->base_url);
    auto engine = std::make_shared<Engine>(
        *std::move(settings), std::move(credentials), config.transport ? config.transport : curl_transport(config),
        config.clock, random ? std::move(random) : system_random(), config);
    try {
        return std::shared_ptr<Core>(new Core(std::move(engine)));
    } catch (const std::system_error&) {
        return refusal(ErrorKind::config, StopReason::not_retryable, "the system did not give the client a thread");
    }
}

Core::Core(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {
    // The thread owns the engine too: it may outlive a core that was destroyed from a completion.
    thread_ = quiet_thread([running = engine_] { running->run(); });
}

Core::~Core() {
    close();
    // Still joinable on the core's own thread, which ends by itself once this completion returns.
    if (thread_.joinable()) thread_.detach();
}

CallId Core::submit(EncodedRequest request, CallOptions options, Completion done) {
    const CallId id = engine_->next_id();
    if (engine_->forked()) {
        done(forked_refusal());
    } else if (request.op == nullptr) {
        done(refusal(ErrorKind::config, StopReason::not_retryable, "the contract has no such operation"));
    } else if (!engine_->submit(id, request, options, done)) {
        done(closed_refusal());
    }
    return id;
}

void Core::cancel(CallId id) {
    if (!engine_->forked()) engine_->cancel(id);
}

bool Core::post(std::function<void()> work, std::chrono::nanoseconds after) {
    return !engine_->forked() && engine_->post(std::move(work), after);
}

void Core::resume(CallId id) {
    if (!engine_->forked()) engine_->resume(id);
}

Result<void> Core::run_aside(std::function<void()> work) {
    if (engine_->forked()) return forked_refusal();
    switch (aside_.run(std::move(work))) {
        case AsideThreads::Begun::yes: return {};
        case AsideThreads::Begun::refused: return closed_refusal();
        case AsideThreads::Begun::no_thread: break;
    }
    return refusal(ErrorKind::config, StopReason::not_retryable, "the system did not give the client a thread");
}

TraceContext Core::current_trace() const { return engine_->current_trace(); }
TimePoint Core::now() const { return engine_->now(); }
const pipeline::Settings& Core::settings() const { return engine_->settings(); }
std::uint64_t Core::random() { return engine_->random(); }
std::chrono::system_clock::time_point Core::wall() const { return engine_->wall(); }

void Core::close() {
    if (engine_->forked()) {
        // The threads exist in the parent only, so there is nothing to join; and the lock could be held by one for ever.
        forget(thread_);
        aside_.abandon();
        return;
    }
    engine_->request_close();
    aside_.refuse();
    if (on_core_thread() || aside_.on_one_of_them()) return;
    const std::lock_guard lock{closing_};
    if (thread_.joinable()) thread_.join();
    aside_.join();
}

bool Core::closing() const {
    return engine_->closing();
}

bool Core::on_core_thread() const {
    return engine_->on_thread();
}

}  // namespace venturi::inline v1::runtime
