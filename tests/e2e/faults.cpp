// What test_faults.py drives: one client, and a line on standard input for each call. `event ID`, `batch ID...`, `key NAME`, `list`, and
// `fresh`, a list by a new client, which needs a token of its own. Prints one JSON line for each: what came back, and in how many attempts.
#include <chrono>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "venturi/venturi.hpp"

namespace {

venturi::InvocationEvent event(std::string id) {
    venturi::InvocationEvent result;
    result.event_id = std::move(id);
    result.ingestion_layer = venturi::IngestionLayer::application;
    result.ingestion_timestamp = std::chrono::sys_days{std::chrono::year{2026} / 5 / 29};
    result.provider = "openai";
    result.requested_model = "gpt-4o";
    return result;
}

// Retries are what is tested, their waits are not: those have their tests on a fake clock.
venturi::Config config() {
    auto read = venturi::Config::from_environment().value();
    read.retry.initial_backoff = std::chrono::milliseconds(1);
    return read;
}

template <class T, class Say>
void report(const venturi::Call<T>& call, Say say) {
    const auto& result = call.result();
    if (result.ok()) {
        std::cout << "{\"ok\":true,\"attempts\":" << call.info().attempts << ",\"said\":\"" << say(*result) << "\"}\n";
    } else {
        const auto& error = result.error();
        std::cout << "{\"ok\":false,\"attempts\":" << error.attempts << ",\"said\":\"" << error.code_text << ' ' << to_string(error.effect)
                  << "\"}\n";
    }
}

void list(const venturi::Venturi& v) {
    report(v.attribution().list({.limit = 1}).first_page(), [](const auto& page) { return std::to_string(page.limit); });
}

void run(const venturi::Venturi& v, const std::string& verb, const std::vector<std::string>& arguments) {
    if (verb == "list") return list(v);
    if (verb == "fresh") return list(venturi::Venturi(config()));
    if (verb == "event") {
        return report(v.invocations().create(event(arguments.at(0))), [](const auto& receipt) { return to_string(receipt.status); });
    }
    if (verb == "batch") {
        venturi::InvocationBatch batch;
        for (const auto& id : arguments) batch.events.push_back(event(id));
        return report(v.invocations().create_batch(batch),
                      [](const auto& said) { return std::to_string(said.accepted) + '+' + std::to_string(said.duplicates); });
    }
    if (verb == "key") {
        venturi::ApiKeyCreate wanted;
        wanted.name = arguments.at(0);
        wanted.scopes = std::vector{venturi::Scope::read_attribution};
        return report(v.api_keys().create(wanted), [](const auto& key) { return key.name; });
    }
    throw std::runtime_error("no such call: " + verb);
}

}  // namespace

int main() try {
    std::cout << std::unitbuf;  // each line is waited for
    const venturi::Venturi v(config());
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string verb;
        words >> verb;
        std::vector<std::string> arguments;
        for (std::string word; words >> word;) arguments.push_back(word);
        run(v, verb, arguments);
    }
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
