#pragma once
// Puts on record what a test program says, so that tests/secrets can search all of it for credentials. The SDK's suite needs no
// more for it than the linker's --wrap (wrapped.cpp): every client that it opens is witnessed. The server's says it in its fixture.
//
// VENTURI_WITNESS_DIR names a folder; without it nothing is recorded. There each process appends to <program>-<pid>.witness, a
// line for each thing: its kind ("log", "error", "secret"), a tab, the text with its line breaks escaped.

#include <cstdint>
#include <string_view>

namespace venturi::tests {

enum class Witnessed : std::uint8_t { log, error, secret };

bool witnessing();
void record(Witnessed kind, std::string_view text);

}  // namespace venturi::tests
