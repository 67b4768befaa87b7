#include "http/json_body.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "http/formats.hpp"
#include "http/message.hpp"

namespace venturi::server {

namespace {

/// Passes a reader's events on to the document and ends the parse where nesting goes too deep: the reader recurses, so
/// without a bound a megabyte of brackets would exhaust the stack.
class DepthGuard {
 public:
  using Ch = char;
  using Size = rapidjson::SizeType;

  explicit DepthGuard(rapidjson::Document& document) : document_(document) {}
  bool exceeded() const { return depth_ > max_json_depth; }

  bool Null() { return document_.Null(); }
  bool Bool(bool b) { return document_.Bool(b); }
  bool Int(int i) { return document_.Int(i); }
  bool Uint(unsigned i) { return document_.Uint(i); }
  bool Int64(std::int64_t i) { return document_.Int64(i); }
  bool Uint64(std::uint64_t i) { return document_.Uint64(i); }
  bool Double(double d) { return document_.Double(d); }
  bool RawNumber(const Ch* s, Size n, bool copy) { return document_.RawNumber(s, n, copy); }
  bool String(const Ch* s, Size n, bool copy) { return document_.String(s, n, copy); }
  bool Key(const Ch* s, Size n, bool copy) { return document_.Key(s, n, copy); }
  bool StartObject() { return ++depth_ <= max_json_depth && document_.StartObject(); }
  bool StartArray() { return ++depth_ <= max_json_depth && document_.StartArray(); }
  bool EndObject(Size n) { return --depth_, document_.EndObject(n); }
  bool EndArray(Size n) { return --depth_, document_.EndArray(n); }

 private:
  rapidjson::Document& document_;
  unsigned depth_ = 0;
};

[[noreturn]] void refuse(std::string detail) { throw Problem(ErrorCode::malformed_request, std::move(detail)); }

template <unsigned flags, class Stream>
void parse(Stream& stream, std::size_t size, rapidjson::Document& document) {
  rapidjson::Reader reader;
  bool too_deep = false;
  auto generate = [&](rapidjson::Document& handler) {
    DepthGuard guard(handler);
    const bool done = !reader.Parse<flags>(stream, guard).IsError();
    too_deep = guard.exceeded();
    return done;
  };
  document.Populate(generate);
  if (too_deep) refuse("The body is nested deeper than " + std::to_string(max_json_depth) + " levels.");
  if (reader.HasParseError())
    refuse("The body is not valid JSON at byte " + std::to_string(reader.GetErrorOffset()) + ".");
  // A NUL would pass for the text's end.
  if (stream.Tell() != size) refuse("The body is not valid JSON at byte " + std::to_string(stream.Tell()) + ".");
}

void require_utf8(std::string_view text) {
  if (text.empty()) refuse("The body is empty.");
  if (!formats::is_utf8(text)) refuse("The body is not UTF-8.");
}

}  // namespace

void parse_json(std::string_view text, rapidjson::Document& document) {
  require_utf8(text);
  rapidjson::MemoryStream stream(text.data(), text.size());
  parse<rapidjson::kParseFullPrecisionFlag>(stream, text.size(), document);
}

void parse_json_in_place(std::string& text, rapidjson::Document& document) {
  require_utf8(text);
  rapidjson::InsituStringStream stream(text.data());
  parse<rapidjson::kParseInsituFlag | rapidjson::kParseFullPrecisionFlag>(stream, text.size(), document);
}

}  // namespace venturi::server
