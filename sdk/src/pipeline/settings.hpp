#pragma once
// What all calls of one client share, checked once.

#include <chrono>
#include <string>
#include <vector>

#include "venturi/config.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1::pipeline {

struct Settings {
    std::string base_url;  // without a trailing slash
    bool partner = false;
    RetryPolicy retry;
    std::chrono::milliseconds timeout{0};
    std::string user_agent;
    Headers headers;
    std::vector<std::string> secrets;  // whatever proves who the client is, in each spelling
    bool pacing = false;
};

// Kind `config`, with the field's name, when the configuration cannot work.
Result<Settings> settings_of(const Config& config);

Error config_error(std::string message);

}  // namespace venturi::inline v1::pipeline
