#include "bridge/testing.hpp"

#include <array>
#include <cmath>
#include <stdexcept>

#include "bridge/outcome.hpp"
#include "bridge/seams.hpp"
#include "observe/watch.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"
#include "venturi/testing/webhook_signer.hpp"

namespace venturi::bridge {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

class Time final : public FakeClock {
public:
    explicit Time(bool manual)
        : clock(std::make_shared<testing::FakeClock>(manual ? testing::FakeClock::Mode::manual : testing::FakeClock::Mode::jump)) {}

    void advance(nanoseconds by) override { clock->advance(by); }
    std::vector<nanoseconds> waits() const override { return clock->waits(); }
    std::optional<nanoseconds> await_wait(milliseconds patience) override { return clock->await_sleep(patience); }
    std::int64_t now() const override {
        return std::chrono::duration_cast<microseconds>(clock->wall().time_since_epoch()).count();
    }

    const std::shared_ptr<testing::FakeClock> clock;
};

std::optional<TransportFault> fault_named(std::string_view name) {
    using enum TransportFault;
    for (const TransportFault fault : std::array{resolve, connect, tls, closed, protocol, too_large, other})
        if (observe::name_of(fault) == name) return fault;
    return std::nullopt;
}

class Wire final : public FakeWire {
public:
    void answer(int status, std::string body, std::vector<NamedText> headers) override {
        transport->answer(status, std::move(body), headers_of(std::move(headers)));
    }
    bool drop(std::string_view fault, bool request_sent) override {
        const auto named = fault_named(fault);
        if (named) transport->drop(*named, request_sent);
        return named.has_value();
    }
    void hang() override { transport->hang(); }

    std::vector<SentRequest> requests() const override {
        std::vector<SentRequest> sent;
        for (auto& request : transport->requests())
            sent.push_back({std::move(request.method), std::move(request.url), pairs_of(std::move(request.headers)), std::move(request.body)});
        return sent;
    }
    bool await_requests(std::size_t count, milliseconds patience) const override { return transport->await_requests(count, patience); }

    const std::shared_ptr<testing::MockTransport> transport = std::make_shared<testing::MockTransport>();
};

// Always draws the same share. The low bits, which jitter does not see, keep idempotency keys apart.
runtime::RandomBits pinned(double share) {
    const auto high = static_cast<std::uint64_t>(std::ldexp(share, 53)) << 11U;
    return [high, count = std::uint64_t{0}]() mutable { return high | (++count & 0x7FFU); };
}

}  // namespace

std::shared_ptr<FakeClock> fake_clock(bool manual) { return std::make_shared<Time>(manual); }
std::shared_ptr<FakeWire> fake_wire() { return std::make_shared<Wire>(); }

std::shared_ptr<const Seams> make_seams(const std::shared_ptr<FakeClock>& clock, const std::shared_ptr<FakeWire>& wire,
                                        std::optional<double> jitter) {
    auto seams = std::make_shared<Seams>();
    if (clock) seams->clock = static_cast<Time&>(*clock).clock;
    if (wire) seams->transport = static_cast<Wire&>(*wire).transport;
    if (jitter) seams->random = pinned(*jitter);
    return seams;
}

std::optional<std::vector<NamedText>> sign_webhook(const std::vector<std::string>& secrets, std::string_view id, std::int64_t sent_at,
                                                   std::string_view body) {
    try {
        const testing::WebhookSigner signer{secrets};
        return pairs_of(signer.sign(id, std::chrono::system_clock::time_point{microseconds{sent_at}}, body));
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

std::string webhook_test_secret() { return testing::WebhookSigner{}.secret(); }

}  // namespace venturi::bridge
