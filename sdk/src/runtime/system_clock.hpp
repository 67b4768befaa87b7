#pragma once

#include <memory>

#include "venturi/clock.hpp"

namespace venturi::inline v1::runtime {

// The process's steady and system clocks, for when no other was injected.
std::shared_ptr<Clock> system_clock();

}  // namespace venturi::inline v1::runtime
