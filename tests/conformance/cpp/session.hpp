#pragma once
// One case: a client over the real transport and a fake clock, and what is done with it.

#include <memory>
#include <stop_token>
#include <string>

#include "calls.hpp"
#include "runtime/core.hpp"
#include "venturi/testing/fake_clock.hpp"

namespace conformance {

class Session {
public:
    // `order` has `client` and `steps`, as README.md describes them.
    explicit Session(const Value& order);

    // Runs the steps, one after the other. Returns {"outcomes": [...], "waits": [seconds...]}.
    std::string run();

    // From another thread, while run() is at work.
    void advance(double seconds);
    void cancel() { stop_.request_stop(); }
    void close();

private:
    // The client's resources over a core whose random numbers are known: only the internal seam takes those.
    class Client : public venturi::ResourceAccessors {
    public:
        explicit Client(std::shared_ptr<venturi::runtime::Core> core) : ResourceAccessors(std::move(core)) {}
        ~Client() { close(); }
        void close() { core_->close(); }
    };

    void open(const Value& settings);
    void step(const Value& step, std::vector<Json>& outcomes);
    Pending start(const Value& call);
    void cancel_in_wait();

    const Value& order_;
    std::shared_ptr<venturi::testing::FakeClock> clock_;
    std::stop_source stop_;
    std::unique_ptr<Client> client_;
};

}  // namespace conformance
