#include "session.hpp"

#include <cmath>
#include <stdexcept>

#include "venturi/venturi.hpp"

namespace conformance {
namespace {

using venturi::testing::FakeClock;
using Seconds = std::chrono::duration<double>;

std::chrono::milliseconds milliseconds(double seconds) {
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

venturi::Headers headers_of(const Value& from) {
    venturi::Headers headers;
    if (const Value* given = find(from, "headers"))
        for (const auto& header : given->GetObject()) headers.push_back({text(header.name), text(header.value)});
    return headers;
}

venturi::Config config_of(const Value& client) {
    venturi::Config config;
    config.base_url = text(client, "base_url");
    if (const auto token = maybe_text(client, "token")) config.credential = venturi::BearerToken{*token};
    if (const auto key = maybe_text(client, "api_key")) config.credential = venturi::ApiKeyCredential{*key};
    if (const auto id = maybe_text(client, "client_id"))
        config.credential = venturi::ClientCredentials{*id, text(client, "client_secret"), texts(client, "scopes")};
    config.ingestion_key = maybe_text(client, "ingestion_key");
    if (text(client, "surface") == "partner") config.surface = venturi::Surface::partner;
    if (const auto timeout = maybe_number(client, "timeout")) config.timeout = milliseconds(*timeout);
    venturi::RetryPolicy& retry = config.retry;
    if (const auto retries = maybe_integer(client, "max_retries")) retry.max_retries = static_cast<int>(*retries);
    if (const auto initial = maybe_number(client, "initial_backoff")) retry.initial_backoff = milliseconds(*initial);
    if (const auto longest = maybe_number(client, "max_backoff")) retry.max_backoff = milliseconds(*longest);
    config.user_agent = text(client, "user_agent");
    config.headers = headers_of(client);
    return config;
}

// Jitter that always draws the same share. The low bits, which jitter does not see, keep idempotency keys apart.
venturi::runtime::RandomBits pinned(double jitter) {
    const auto high = static_cast<std::uint64_t>(std::ldexp(jitter, 53)) << 11U;
    return [high, count = std::uint64_t{0}]() mutable { return high | (++count & 0x7FFU); };
}

}  // namespace

Session::Session(const Value& order) : order_(order) {
    bool held = false;  // to be cancelled in a wait, the clock must not jump over it
    for (const Value& step : order["steps"].GetArray()) held = held || text(step, "cancel") == "in_wait";
    clock_ = std::make_shared<FakeClock>(held ? FakeClock::Mode::manual : FakeClock::Mode::jump);
}

void Session::open(const Value& settings) {
    venturi::Config config = config_of(settings);
    config.clock = clock_;
    auto random = pinned(maybe_number(settings, "jitter").value_or(0.5));
    client_ = std::make_unique<Client>(venturi::runtime::Core::open(std::move(config), std::move(random)).value());
}

std::string Session::run() {
    std::vector<Json> outcomes;
    try {
        open(order_["client"]);
        for (const Value& one : order_["steps"].GetArray()) step(one, outcomes);
    } catch (const venturi::VenturiError& caught) {  // by the client's configuration
        outcomes.push_back(Object().add("error", print_error(caught)).json());
    }
    std::vector<double> waits;
    for (const auto wait : clock_->waits()) waits.push_back(Seconds(wait).count());
    return Object().add("outcomes", outcomes).add("waits", waits).json().text;
}

void Session::step(const Value& step, std::vector<Json>& outcomes) {
    if (const auto seconds = maybe_number(step, "advance")) return advance(*seconds);
    std::vector<Pending> pending;
    const auto repeat = maybe_integer(step, "parallel").value_or(1);
    for (std::int64_t i = 0; i < repeat; ++i) pending.push_back(start(step));
    if (text(step, "cancel") == "in_wait") cancel_in_wait();
    for (const Pending& wait : pending) {
        try {
            outcomes.push_back(wait().json());
        } catch (const venturi::VenturiError& caught) {
            outcomes.push_back(Object().add("error", print_error(caught)).json());
        }
    }
}

Pending Session::start(const Value& call) {
    if (text(call, "operation") == "webhook") return [&call] { return receive_webhook(call); };
    venturi::CallOptions options;
    if (const auto timeout = maybe_number(call, "timeout")) options.timeout = milliseconds(*timeout);
    if (const auto retries = maybe_integer(call, "max_retries")) options.max_retries = static_cast<int>(*retries);
    options.idempotency_key = maybe_text(call, "idempotency_key");
    options.headers = headers_of(call);
    options.stop_token = stop_.get_token();
    if (text(call, "cancel") == "before") stop_.request_stop();
    return start_call(*client_, call, std::move(options));
}

void Session::cancel_in_wait() {
    if (!clock_->await_sleep()) throw std::runtime_error("the client never waited");
    stop_.request_stop();
}

void Session::advance(double seconds) {
    clock_->advance(std::chrono::duration_cast<FakeClock::Duration>(Seconds(seconds)));
}

void Session::close() { client_->close(); }

}  // namespace conformance
