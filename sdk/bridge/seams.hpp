#pragma once
// What a test puts in place of the network, the time and the dice. Made by bridge/testing.hpp, read where a client is opened.

#include <memory>

#include "runtime/random.hpp"
#include "venturi/clock.hpp"
#include "venturi/transport.hpp"

namespace venturi::bridge {

struct Seams {
    std::shared_ptr<Clock> clock;          // null: the system's
    std::shared_ptr<Transport> transport;  // null: libcurl
    runtime::RandomBits random;            // empty: the system's
};

}  // namespace venturi::bridge
