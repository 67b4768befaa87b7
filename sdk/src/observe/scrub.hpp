#pragma once
// Keeps credentials out of everything people read: error texts, log lines.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/header.hpp"

namespace venturi::inline v1::observe {

// Replaces every occurrence of a secret by "[redacted]". For text that others wrote (an error's detail may echo what
// was sent). Secrets shorter than 6 characters are left: replacing those would only garble the text.
std::string scrub(std::string text, std::span<const std::string> secrets);

// Without the user info and the query of any URL in it, with or without a scheme: libcurl quotes a proxy's URL in its messages,
// and a signed download's query is its credential.
std::string without_url_secrets(std::string_view text);

// The secrets, and how they stand in a URL or a form where that is different.
std::vector<std::string> spellings(std::vector<std::string> secrets);

// The user info of a proxy's URL, whole and its password alone; nothing where it has none.
std::vector<std::string> url_secrets(std::string_view url);

// "name: value" pairs for a log line; the value only of headers that are known to be harmless, "[redacted]" for all
// others.
std::string loggable(const Headers& headers);

// An id that a peer chose: cleaned of the secrets, then printable and at most 128 bytes. In this order: a secret that is cut in two
// is not found.
std::string told_id(std::string id, std::span<const std::string> secrets);

// Without control characters, and cut at `most` bytes (at a UTF-8 boundary): what a peer sent must not forge log lines.
std::string printable(std::string_view text, std::size_t most);

}  // namespace venturi::inline v1::observe
