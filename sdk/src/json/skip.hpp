#pragma once
// Values that are not decoded: where one ends, and what a string with escapes stands for. RapidJSON's verdict, so that text which is no
// JSON is refused.

#include <string>

namespace venturi::inline v1::json {

// The place after the value that begins at `at`, or null. Nesting needs no stack.
const char* skip(const char* at, const char* end);

// Appends the content of the string that begins at `at`; gives the place after it, or null, and `out` may then have grown.
const char* unescape(const char* at, const char* end, std::string& out);

}  // namespace venturi::inline v1::json
