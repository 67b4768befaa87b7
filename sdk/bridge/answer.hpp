#pragma once
// Hosts read answers with parsers of their own, which see whether a text is JSON and not whether it is what the contract says. C++
// knows. Both cost about what the host's parsing does: for the thread that reads the answer, not for a `Done`.

#include <string>
#include <string_view>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// What is wrong with a good answer to the operation, and where, as decoding it in C++ would find; empty where nothing is. No value of
// the answer is in it.
std::string breach(std::string_view operation, std::string_view body);

// An answer that breaks the contract gets a failure of kind `decode`.
void check_answer(Outcome& outcome);

}  // namespace venturi::bridge
