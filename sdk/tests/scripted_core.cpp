#include "scripted_core.hpp"

#include <utility>

namespace venturi::inline v1::runtime {

namespace {

// The engine of the next core to be opened: open() has no other way to be told.
std::shared_ptr<Engine> latest;

}  // namespace

Core::Core(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}
Core::~Core() = default;

Result<std::shared_ptr<Core>> Core::open(Config, RandomBits) { return std::shared_ptr<Core>(new Core(latest)); }

CallId Core::submit(EncodedRequest request, CallOptions options, Completion done) {
    const CallId id = engine_->submitted.size() + 1;
    engine_->submitted.push_back({std::move(request), std::move(options), std::move(done)});
    if (!engine_->answers.empty()) {
        auto answer = std::move(engine_->answers.front());
        engine_->answers.pop_front();
        engine_->submitted.back().done(std::move(answer));
    }
    return id;
}

void Core::cancel(CallId id) { engine_->cancelled.push_back(id); }
void Core::close() {}
TraceContext Core::current_trace() const { return {}; }
bool Core::on_core_thread() const { return false; }

Scripted::Scripted() : engine(std::make_shared<Engine>()) {
    latest = engine;
    core = Core::open(Config{}).value();
    latest.reset();
}

void Scripted::answer(std::string body, int status) {
    Reply reply;
    reply.body = std::move(body);
    reply.info.status = status;
    reply.info.trace_id = "trace";
    reply.info.attempts = 2;
    engine->answers.emplace_back(std::move(reply));
}

}  // namespace venturi::inline v1::runtime
