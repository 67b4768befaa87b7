#pragma once
// What a host's constructor was given, as the core's configuration.

#include "bridge/bridge.hpp"
#include "venturi/config.hpp"

namespace venturi::bridge {

// Kind `config` where several credentials are given, or the environment has half of one.
Result<Config> config_of(const Settings& settings);

}  // namespace venturi::bridge
