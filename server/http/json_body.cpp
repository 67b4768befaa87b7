#include "http/json_body.hpp"

#include <rapidjson/memorystream.h>

#include "domain/utf8.hpp"
#include "http/message.hpp"
#include "json/guard.hpp"

namespace venturi::server {

namespace {

[[noreturn]] void refuse(std::string detail) { throw Problem(ErrorCode::malformed_request, std::move(detail)); }

template <unsigned flags, class Stream>
void parse(Stream& stream, std::size_t size, rapidjson::Document& document) {
  rapidjson::Reader reader;
  bool too_deep = false;
  auto generate = [&](rapidjson::Document& handler) {
    json::Guard guard(handler, max_json_depth);
    const bool done = !reader.Parse<flags>(stream, guard).IsError();
    too_deep = guard.too_deep();
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
  if (!domain::is_utf8(text)) refuse("The body is not UTF-8.");
}

}  // namespace

void parse_json(std::string_view text, rapidjson::Document& document) {
  require_utf8(text);
  rapidjson::MemoryStream stream(text.data(), text.size());
  parse<json::guarded>(stream, text.size(), document);
}

void parse_json_in_place(std::string& text, rapidjson::Document& document) {
  require_utf8(text);
  rapidjson::InsituStringStream stream(text.data());
  parse<rapidjson::kParseInsituFlag | json::guarded>(stream, text.size(), document);
}

}  // namespace venturi::server
