#pragma once
// An emitter over a fake wire and a fake clock, and a store behind it that does what the contract says.

#include "venturi/emitter.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>

#include "venturi/models/ingestion.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"

namespace emitter_test {

namespace fs = std::filesystem;
using namespace venturi;
using namespace std::chrono_literals;
using testing::FakeClock;
using testing::MockTransport;
using testing::SentRequest;

inline TransportResponse response(int status, std::string body, Headers headers = {}) {
    headers.push_back({"content-type", status < 400 ? "application/json" : "application/problem+json"});
    return {status, std::move(headers), std::move(body)};
}

inline TransportResponse problem(int status, const std::string& code, Headers headers = {}) {
    return response(status, R"({"type":"about:blank","title":"t","status":)" + std::to_string(status) +
                                R"(,"detail":"d","instance":"/","error_code":")" + code +
                                R"(","trace_id":"x","docs_url":"u"})", std::move(headers));
}

// Does what the contract says, and remembers every event by its id.
class Store {
public:
    std::string batch(const std::string& body) {
        const InvocationBatch batch = from_json<InvocationBatch>(body).value();
        InvocationBatchReceipt receipt;
        for (std::size_t i = 0; i < batch.events.size(); ++i) receipt.results.push_back(take(batch.events[i], i));
        for (const auto& result : receipt.results) {
            receipt.accepted += result.status == ReceiptStatus::accepted;
            receipt.duplicates += result.status == ReceiptStatus::duplicate;
            receipt.rejected += result.status == ReceiptStatus::rejected;
        }
        return to_json(receipt);
    }
    std::string single(const std::string& body) {
        const auto result = take(from_json<InvocationEvent>(body).value(), 0);
        return to_json(InvocationReceipt{*result.event_id, "inv_1", result.status});
    }
    std::size_t size() const {
        const std::lock_guard lock{mutex_};
        return events_.size();
    }
    std::map<std::string, InvocationEvent> events() const {
        const std::lock_guard lock{mutex_};
        return events_;
    }

private:
    BatchItemResult take(const InvocationEvent& event, std::size_t index) {
        const std::lock_guard lock{mutex_};
        BatchItemResult result{.index = static_cast<std::int64_t>(index), .event_id = event.event_id, .invocation_id = "inv_1"};
        // These two providers stand for an event that is never acceptable, and one that is not at first.
        const bool later = event.provider == "later" && asked_again_.insert({event.event_id, 1}).second;
        if (event.provider == "bad" || later) {
            result.status = ReceiptStatus::rejected;
            result.invocation_id.reset();
            result.problem = Problem{.status = later ? 503 : 422, .detail = "why", .error_code = later ? "SERVICE_UNAVAILABLE" : "VALIDATION_FAILED"};
        } else {
            result.status = events_.emplace(event.event_id, event).second ? ReceiptStatus::accepted : ReceiptStatus::duplicate;
        }
        return result;
    }
    mutable std::mutex mutex_;
    std::map<std::string, InvocationEvent> events_;
    std::map<std::string, int> asked_again_;
};

struct Bench {
    std::shared_ptr<MockTransport> wire = std::make_shared<MockTransport>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Store store;
    std::vector<Drop> drops;  // read it after close() or flush()
    std::string folder = (fs::temp_directory_path() / ("venturi-emitter-" + std::to_string(getpid()))).string();
    EmitterOptions options;

    Bench() {
        options.compression = Compression::none;
        options.on_drop = [this](const Drop& drop) { drops.push_back(drop); };
        wire->respond_with([this](const SentRequest& request) { return accept(request); });
    }
    ~Bench() { fs::remove_all(folder); }

    std::optional<TransportOutcome> accept(const SentRequest& request) {
        const bool batch = request.url.ends_with("/batch");
        return response(202, batch ? store.batch(request.body) : store.single(request.body));
    }
    Config config() const {
        Config config;
        config.base_url = "https://venturi.test";
        config.credential = ApiKeyCredential{"vk_test"};
        config.transport = wire;
        config.clock = clock;
        return config;
    }
    Emitter open() const { return Emitter{config(), options}; }
};

inline void emit(Emitter& emitter, int count, std::string_view provider = "openai") {
    for (int i = 0; i < count; ++i) REQUIRE(emitter.emit({.provider = provider, .requested_model = "gpt-4o", .input_tokens = i}));
}

inline std::uint64_t all_dropped(const EmitterStats& stats) {
    std::uint64_t sum = 0;
    for (const std::uint64_t one : stats.dropped) sum += one;
    return sum;
}

inline void check_balance(const EmitterStats& s) {
    CHECK(s.emitted + s.adopted == s.accepted + s.duplicates + all_dropped(s) + s.buffered + s.spooled_events);
}

}  // namespace emitter_test
