#pragma once
// Hosts read answers with parsers of their own, which see whether a text is JSON and not whether it is what the contract says. C++
// knows.

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// Holds a good answer against the contract, as decoding it in C++ would; one that breaks it gets a failure of kind `decode`, whose
// message says where. Costs about what the host's parsing does: to be called on the thread that reads the answer, not in a `Done`.
void check_answer(Outcome& outcome);

}  // namespace venturi::bridge
