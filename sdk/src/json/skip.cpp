#include "json/skip.hpp"

#include <cstddef>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace venturi::inline v1::json {

namespace {

using Handler = rapidjson::BaseReaderHandler<>;

struct Text : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Text> {
    explicit Text(std::string& to) : out(to) {}
    bool Default() { return false; }
    bool String(const char* text, rapidjson::SizeType size, bool) { return out.append(text, size), true; }

    std::string& out;
};

// Numbers are only text here, but one that is too large for a double is refused.
template <class H>
const char* read(const char* at, const char* end, H& handler) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::Reader reader;
    rapidjson::MemoryStream stream(at, static_cast<std::size_t>(end - at));
    return reader.Parse<flags>(stream, handler).IsError() ? nullptr : at + stream.Tell();
}

}  // namespace

const char* skip(const char* at, const char* end) {
    Handler handler;
    return read(at, end, handler);
}

const char* unescape(const char* at, const char* end, std::string& out) {
    Text handler(out);
    return read(at, end, handler);
}

}  // namespace venturi::inline v1::json
