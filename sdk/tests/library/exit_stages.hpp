#pragma once
// The process that ends: brought to a stage of a client's life, it leaves in a manner of its own.

#include <span>
#include <string>

namespace venturi::tests {

// What it is told by the process that started it.
struct Surroundings {
    std::string url;          // answers as the paths say: see exit_test.cpp
    std::string silent_tls;   // https; accepts and never says a word
    std::string folder;       // for downloads
    int arrived = -1;         // a file to read one byte from for each request that reached the server
};

inline constexpr int agreed_status = 7;

std::span<const char* const> stage_names();
std::span<const char* const> manner_names();

// Brings a client to the stage and leaves in the manner: with agreed_status, if all is well.
[[noreturn]] void live_and_leave(const std::string& stage, const std::string& manner, const Surroundings& around);

}  // namespace venturi::tests
