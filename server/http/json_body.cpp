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

/// Where the second half of a surrogate pair is escaped without its first; npos: nowhere. The reader refuses a first half without its
/// second, but takes this one for a character, which UTF-8 has no form for. Only strings have backslashes in what the reader takes.
std::size_t lone_second_half(std::string_view text) {
  const auto is = [&](std::size_t at, std::string_view any) { return at < text.size() && any.find(text[at]) != any.npos; };
  for (auto at = text.find('\\'); at != text.npos; at = text.find('\\', at)) {
    const bool surrogate = is(at + 1, "u") && is(at + 2, "dD");
    if (surrogate && is(at + 3, "cdefCDEF")) return at;
    at += surrogate && is(at + 3, "89abAB") ? 12 : 2;
  }
  return text.npos;
}

void require_text(std::string_view text) {
  if (text.empty()) refuse("The body is empty.");
  if (!domain::is_utf8(text)) refuse("The body is not UTF-8.");
  if (const auto at = lone_second_half(text); at != text.npos)
    refuse("The body has half of a surrogate pair at byte " + std::to_string(at) + ".");
}

}  // namespace

void parse_json(std::string_view text, rapidjson::Document& document) {
  require_text(text);
  rapidjson::MemoryStream stream(text.data(), text.size());
  parse<json::guarded>(stream, text.size(), document);
}

void parse_json_in_place(std::string& text, rapidjson::Document& document) {
  require_text(text);
  rapidjson::InsituStringStream stream(text.data());
  parse<rapidjson::kParseInsituFlag | json::guarded>(stream, text.size(), document);
}

}  // namespace venturi::server
