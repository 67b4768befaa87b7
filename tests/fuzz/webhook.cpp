// The webhook verifier: nobody without the secret passes, whatever is signed does, and no message makes it throw.
//
// Input: three lines (webhook-id, webhook-timestamp, webhook-signature), then the body.
#include "input.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/webhook_signer.hpp"
#include "venturi/webhook.hpp"

using namespace venturi;

namespace {

const auto fake_clock = std::make_shared<testing::FakeClock>(testing::FakeClock::Mode::manual);
const testing::WebhookSigner signer;
const WebhookVerifier verifier({signer.secret()}, {.clock = fake_clock});

void refuse_strangers(const Headers& headers, std::string_view body) {
    const auto verified = verifier.verify(headers, body);
    fuzz::require(!verified.ok(), "a message signed without the secret is refused");
    fuzz::require(verified.error().signature_fault.has_value(), "a refusal says its fault");
    fuzz::require(*verified.error().signature_fault <= SignatureFault::no_match, "only what is genuine is called late");
}

void read_what_is_signed(std::string_view body) {
    const Headers headers = signer.sign("evt_1", fake_clock->wall(), body);
    fuzz::require(verifier.verify(headers, body).ok(), "what is signed is genuine, whatever its bytes");
    fuzz::require(!verifier.verify(headers, std::string(body) + " ").ok(), "one more byte is another message");
    const auto message = verifier.receive(headers, body);
    if (!message) {
        fuzz::require(message.error().kind == ErrorKind::decode, "a genuine message is refused for its content alone");
        return;
    }
    const auto* received = std::get_if<ReceivedEvent>(&*message);
    if (received == nullptr) return;
    const auto again = from_json<WebhookEvent>(to_json(received->event));
    fuzz::require(again.ok() && *again == received->event, "an event is written as it was read");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    Headers headers;
    for (const char* name : {"Webhook-Id", "webhook-timestamp", "WEBHOOK-SIGNATURE"})
        headers.push_back({name, std::string(input.line())});
    refuse_strangers(headers, input.rest());
    read_what_is_signed(input.rest());
    return 0;
}
