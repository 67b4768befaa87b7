// What test_pacing.py drives: `paced on|off CALLS` starts so many reads at once and prints what became of them, as JSON. The client comes
// from the environment.
#include <atomic>
#include <iostream>
#include <string>
#include <vector>

#include "venturi/venturi.hpp"

int main(int, char** arguments) try {
    std::atomic<int> refused = 0;
    std::atomic<int> waited = 0;
    auto config = venturi::Config::from_environment().value();
    config.pacing = std::string(arguments[1]) == "on";
    config.timeout = std::chrono::seconds(60);
    config.retry.max_retries = 20;
    config.hooks.attempt_ended = [&](const venturi::AttemptEnd& attempt) { refused += attempt.status == 429 ? 1 : 0; };
    config.hooks.paced = [&](const venturi::PacingWait&) { ++waited; };
    const auto metrics = std::make_shared<venturi::Metrics>();
    config.metrics = metrics;

    venturi::Venturi client(config);
    std::vector<venturi::Call<venturi::ListPage<venturi::AttributionRecord>>> calls;
    for (int i = 0; i < std::stoi(arguments[2]); ++i) calls.push_back(client.attribution().list({.limit = 1}).first_page());
    int ok = 0;
    for (const auto& call : calls) ok += call.result().ok() ? 1 : 0;
    client.close();
    std::uint64_t counted = 0;
    for (const auto& operation : metrics->snapshot().operations) counted += operation.calls_ok;
    std::cout << R"({"ok":)" << ok << R"(,"counted":)" << counted << R"(,"refused":)" << refused << R"(,"waited":)" << waited << "}\n";
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
