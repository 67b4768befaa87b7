// What test_webhooks.py drives: `webhooks sign SECRETS ID` and `webhooks verify SECRETS ID TIMESTAMP SIGNATURE`, the body on standard input.
// SECRETS are separated by commas. Prints one line: the timestamp and signatures, or what became of the message.
#include <chrono>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "venturi/testing/webhook_signer.hpp"
#include "venturi/webhook.hpp"

namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');) parts.push_back(part);
    return parts;
}

int sign(const std::vector<std::string>& arguments, const std::string& body) {
    const venturi::testing::WebhookSigner signer(split(arguments.at(1)));
    const auto headers = signer.sign(arguments.at(2), std::chrono::system_clock::now(), body);
    std::cout << headers.at(1).value << ' ' << headers.at(2).value << '\n';
    return 0;
}

int verify(const std::vector<std::string>& arguments, const std::string& body) {
    const venturi::WebhookVerifier verifier(split(arguments.at(1)));
    const auto message = verifier.receive({{"Webhook-Id", arguments.at(2)}, {"Webhook-Timestamp", arguments.at(3)}, {"Webhook-Signature", arguments.at(4)}}, body);
    if (!message) {
        const auto fault = message.error().signature_fault;
        std::cout << (fault ? to_string(*fault) : to_string(message.error().kind)) << '\n';
    } else if (const auto* challenge = std::get_if<venturi::WebhookChallenge>(&*message)) {
        std::cout << "challenge " << challenge->challenge << '\n';
    } else {
        const auto& received = std::get<venturi::ReceivedEvent>(*message);
        std::cout << "event " << received.event.type.text() << ' ' << received.data.index() << '\n';
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
    if (arguments.size() == 3 && arguments[0] == "sign") return sign(arguments, body);
    if (arguments.size() == 5 && arguments[0] == "verify") return verify(arguments, body);
    std::cerr << "usage: webhooks sign SECRETS ID | webhooks verify SECRETS ID TIMESTAMP SIGNATURE\n";
    return 2;
}
