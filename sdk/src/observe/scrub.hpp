#pragma once
// Keeps credentials out of everything people read: error texts, log lines.

#include <span>
#include <string>
#include <string_view>

#include "venturi/header.hpp"

namespace venturi::inline v1::observe {

// Replaces every occurrence of a secret by "[redacted]". For text that others wrote (an error's detail may echo what
// was sent). Secrets shorter than 6 characters are left: replacing those would only garble the text.
std::string scrub(std::string text, std::span<const std::string> secrets);

// "name: value" pairs for a log line; the value only of headers that are known to be harmless, "[redacted]" for all
// others.
std::string loggable(const Headers& headers);

// Without control characters, and cut at `most` bytes (at a UTF-8 boundary): what a peer sent must not forge log lines.
std::string printable(std::string_view text, std::size_t most);

}  // namespace venturi::inline v1::observe
