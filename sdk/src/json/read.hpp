#pragma once
// Text to a model: speculatively where it has a generated reader, through its decode() otherwise and after any surprise.

#include <string>
#include <string_view>
#include <utility>

#include "json/decode.hpp"
#include "json/scan.hpp"

namespace venturi::inline v1::json {

// By RapidJSON alone.
template <class T>
Result<T> read_parsed(std::string text, std::string_view subject) {
    Failure failure;
    rapidjson::Document document;
    T out{};
    if (parse_in_place(text, document, failure) && decode(document, out, failure)) return out;
    return decode_error(failure, subject);
}

// What a speculative reader takes is not looked at for UTF-8: an answer was, when it came (call/start.cpp).
// `spare` is a value that is no longer needed: its memory is used again.
template <class T>
Result<T> read(std::string text, std::string_view subject, T spare = {}) {
    if constexpr (scanned<T>) {
        if (scan_text(text, spare)) return spare;
    }
    return read_parsed<T>(std::move(text), subject);
}

// The same for a text that is the caller's, which is copied only where it has to be.
template <class T>
Result<T> read_view(std::string_view text, std::string_view subject) {
    if constexpr (scanned<T>) {
        if (T out{}; scan_text(text, out)) return out;
    }
    return read_parsed<T>(std::string(text), subject);
}

}  // namespace venturi::inline v1::json
