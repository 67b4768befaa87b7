#pragma once

#include "bridge/observe.hpp"
#include "venturi/config.hpp"

namespace venturi::bridge {

// Lets a client of this configuration tell the observer, for as long as the client lives.
void listen(Observer& observer, Config& config);

}  // namespace venturi::bridge
