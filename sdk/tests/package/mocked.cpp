// What an application's own test does with the installed mocks: an outage and a whole export, without a server and without waiting.
#include <venturi/testing/fake_clock.hpp>
#include <venturi/testing/mock_transport.hpp>
#include <venturi/venturi.hpp>

#include <chrono>
#include <iostream>
#include <memory>

using namespace std::chrono_literals;

int main() {
    const auto wire = std::make_shared<venturi::testing::MockTransport>();
    const auto clock = std::make_shared<venturi::testing::FakeClock>();
    wire->answer(503, "{}", {{"Retry-After", "2"}});
    wire->answer(200, R"({"data":[],"page":{"next_cursor":null,"limit":50,"has_more":false}})");
    wire->answer(429, R"({"title":"Slow down","status":429,"error_code":"RATE_LIMITED"})");

    const venturi::Venturi client{venturi::Config{.base_url = "https://venturi.example",
                                                  .credential = venturi::ApiKeyCredential{"vk_test"},
                                                  .transport = wire,
                                                  .clock = clock}};
    if (!client.attribution().list().collect().empty()) return 1;
    if (clock->waits().size() != 1 || clock->waits().front() != 2s) return 2;
    if (wire->requests().at(1).header("X-API-Key") != "vk_test") return 3;
    try {
        client.attribution().get("attr_1", {.max_retries = 0}).value();
        return 4;
    } catch (const venturi::RateLimitError& error) {  // across the library's boundary, as its own class
        std::cout << error.what() << '\n';
    }
}
