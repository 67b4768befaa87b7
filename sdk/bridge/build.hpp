#pragma once
// What the core was built with and runs on, for a host's `--version`.

#include <string>

namespace venturi::bridge {

struct Build {
    std::string version;   // of the library: "0.1.0"
    std::string compiler;  // "GCC 12.2.0"
    std::string flags;     // of the build type, and the standard
    std::string curl;      // as it runs, with its TLS library: "libcurl/7.88.1 OpenSSL/3.0.15 …"
    std::string openssl;   // as it runs: "OpenSSL 3.0.15 3 Sep 2024"
};

Build build();

}  // namespace venturi::bridge
