#pragma once
// Puts on record what a test program's clients say, so that tests/secrets can search all of it for credentials. The program that
// links this (with the linker's --wrap, see CMakeLists.txt) needs no other change: every client that it opens is witnessed.
//
// VENTURI_WITNESS_DIR names a folder; without it nothing is recorded. There each process appends to <program>-<pid>.witness, a
// line for each thing: its kind ("log", "error", "secret"), a tab, the text with its line breaks escaped.

#include <string_view>

#include "venturi/error.hpp"

namespace venturi::tests {

enum class Witnessed : std::uint8_t { log, error, secret };

bool witnessing();
void record(Witnessed kind, std::string_view text);
// Every text that an error carries.
void record(const Error& error);

}  // namespace venturi::tests
