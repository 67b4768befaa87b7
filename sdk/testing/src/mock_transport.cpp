#include "venturi/testing/mock_transport.hpp"

#include <algorithm>

namespace venturi::inline v1::testing {
namespace {

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lower(c); });
    return text;
}

const Header* find(const Headers& headers, std::string_view name) {
    const std::string wanted = lower(std::string{name});
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return lower(h.name) == wanted; });
    return found == headers.end() ? nullptr : &*found;
}

std::optional<TransportOutcome> nothing_scripted(const SentRequest& request) {
    return TransportFailure{TransportFault::other, false,
                            "MockTransport: no answer is scripted for " + request.method + " " + request.url};
}

}  // namespace

std::string SentRequest::header(std::string_view name) const {
    const Header* header = find(headers, name);
    return header == nullptr ? std::string{} : header->value;
}

MockTransport::MockTransport() : otherwise_(nothing_scripted) {}
MockTransport::~MockTransport() = default;

MockTransport& MockTransport::answer(int status, std::string body, Headers headers) {
    if (!body.empty() && find(headers, "content-type") == nullptr)
        headers.push_back({"content-type", status < 400 ? "application/json" : "application/problem+json"});
    for (Header& header : headers) header.name = lower(header.name);
    return queue([response = TransportResponse{status, std::move(headers), std::move(body)}](const SentRequest&) {
        return response;
    });
}

MockTransport& MockTransport::drop(TransportFault fault, bool request_sent) {
    return queue([=](const SentRequest&) { return TransportFailure{fault, request_sent, "scripted"}; });
}

MockTransport& MockTransport::cut_off(int status, std::string part, Headers headers) {
    for (Header& header : headers) header.name = lower(header.name);
    TransportResponse arrives{status, std::move(headers), std::move(part)};
    const Script breaks = [](const SentRequest&) { return TransportFailure{TransportFault::closed, true, "scripted"}; };
    const std::lock_guard lock{mutex_};
    queued_.push_back({breaks, std::make_shared<const TransportResponse>(std::move(arrives))});
    return *this;
}

MockTransport& MockTransport::hang() {
    return queue([](const SentRequest&) { return std::nullopt; });
}

MockTransport& MockTransport::queue(Script script) {
    const std::lock_guard lock{mutex_};
    queued_.push_back({std::move(script), nullptr});
    return *this;
}

MockTransport& MockTransport::respond_with(Script script) {
    const std::lock_guard lock{mutex_};
    otherwise_ = std::move(script);
    return *this;
}

std::vector<SentRequest> MockTransport::requests() const {
    const std::lock_guard lock{mutex_};
    return requests_;
}

bool MockTransport::await_requests(std::size_t count, std::chrono::milliseconds patience) const {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, patience, [&] { return requests_.size() >= count; });
}

void MockTransport::start(std::uint64_t id, TransportRequest request, Done done) {
    SentRequest sent{std::string{request.method}, std::move(request.url), std::move(request.headers),
                     request.body ? *request.body : std::string{}};
    Planned planned;
    {
        const std::lock_guard lock{mutex_};
        planned = queued_.empty() ? Planned{otherwise_, nullptr} : std::move(queued_.front());
        if (!queued_.empty()) queued_.pop_front();
        requests_.push_back(sent);
    }
    std::optional<TransportOutcome> outcome = planned.script(sent);
    const std::lock_guard lock{mutex_};
    exchanges_.emplace(
        id, Exchange{std::move(done), std::move(request.sink), std::move(planned.part), std::move(outcome)});
    changed_.notify_all();
}

bool MockTransport::abort(std::uint64_t id) {
    const std::lock_guard lock{mutex_};
    return exchanges_.erase(id) > 0;
}

std::vector<MockTransport::Exchange> MockTransport::take_ready() {
    std::vector<Exchange> ready;
    for (auto at = exchanges_.begin(); at != exchanges_.end();) {
        if (at->second.outcome) {
            ready.push_back(std::move(at->second));
            at = exchanges_.erase(at);
        } else {
            ++at;
        }
    }
    return ready;
}

void MockTransport::poll(std::chrono::nanoseconds max_wait) {
    std::vector<Exchange> ready;
    {
        std::unique_lock lock{mutex_};
        ready = take_ready();
        const auto woken = [this] { return woken_; };
        // A wait without end must not be added to the present: it would overflow.
        if (ready.empty() && max_wait > std::chrono::hours{1}) {
            changed_.wait(lock, woken);
        } else if (ready.empty()) {
            changed_.wait_for(lock, max_wait, woken);
        }
        woken_ = false;
    }
    for (Exchange& exchange : ready) {
        if (exchange.part && exchange.sink && exchange.sink->begin(exchange.part->status, exchange.part->headers))
            exchange.sink->write(exchange.part->body);
        exchange.done(*std::move(exchange.outcome));
    }
}

bool MockTransport::busy() const {
    const std::lock_guard lock{mutex_};
    return std::any_of(exchanges_.begin(), exchanges_.end(),
                       [](const auto& item) { return item.second.outcome.has_value(); });
}

void MockTransport::wake() noexcept {
    const std::lock_guard lock{mutex_};
    woken_ = true;
    changed_.notify_all();
}

}  // namespace venturi::inline v1::testing
