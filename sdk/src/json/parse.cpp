#include "json/parse.hpp"

#include <algorithm>
#include <cstdlib>

#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "json/guard.hpp"

namespace venturi::inline v1::json {

bool Failure::expected(std::string_view what) {
    message = "expected ";
    message += what;
    return false;
}

bool Failure::inside(std::string_view name) {
    std::string segment = "/";
    for (const char c : name) {
        if (c == '~') segment += "~0";
        else if (c == '/') segment += "~1";
        else segment += c;
    }
    pointer.insert(0, segment);
    return false;
}

bool Failure::inside(std::size_t index) {
    pointer.insert(0, "/" + std::to_string(index));
    return false;
}

bool parse_in_place(std::string& text, rapidjson::Document& document, Failure& failure) {
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | guarded;
    // RapidJSON ends at the first NUL; one inside the text would hide what follows it.
    if (text.find('\0') != std::string::npos) return failure.expected("JSON, found a NUL byte");
    rapidjson::Reader reader;
    bool too_deep = false;
    auto generate = [&](rapidjson::Document& handler) {
        Guard guard(handler, max_depth);
        rapidjson::InsituStringStream stream(text.data());
        const bool done = !reader.Parse<flags>(stream, guard).IsError();
        too_deep = guard.too_deep();
        return done;
    };
    document.Populate(generate);
    if (!reader.HasParseError()) return true;
    if (too_deep) {
        failure.message = "nested deeper than " + std::to_string(max_depth) + " levels";
        return false;
    }
    failure.message = "not JSON at byte " + std::to_string(reader.GetErrorOffset()) + ": " +
                      rapidjson::GetParseError_En(reader.GetParseErrorCode());
    return false;
}

Error decode_error(const Failure& failure, std::string_view subject) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = "cannot read ";
    error.message += subject;
    if (!failure.pointer.empty()) error.message += " at " + failure.pointer;
    error.message += ": " + failure.message;
    return error;
}

std::string text_of(const Value& value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return std::string(buffer.GetString(), buffer.GetSize());
}

}  // namespace venturi::inline v1::json
