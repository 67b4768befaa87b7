#pragma once
// A client of the bridge in a test, and waiting for what its callbacks bring.

#include <future>
#include <memory>
#include <string>
#include <utility>

#include "bridge/bridge.hpp"

namespace venturi::tests {

inline bridge::Settings bridge_settings(const std::string& url) {
    bridge::Settings settings;
    settings.base_url = url;
    settings.api_key = "vk_planted_secret";
    settings.max_retries = 0;
    settings.user_agent = "venturi-test/1";
    return settings;
}

inline std::shared_ptr<bridge::Client> open_bridge(const std::string& url) { return std::get<0>(bridge::open(bridge_settings(url))); }

// What `start` gives to the callback that it is given.
template <class T = bridge::Outcome, class Start>
T wait_for(Start start) {
    std::promise<T> promise;
    start([&promise](T ended) { promise.set_value(std::move(ended)); });
    return promise.get_future().get();
}

inline bridge::CallSpec call_of(std::string operation) {
    bridge::CallSpec spec;
    spec.operation = std::move(operation);
    return spec;
}

}  // namespace venturi::tests
