#include "page/page_info.hpp"

#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>

namespace venturi::inline v1::page {
namespace {

constexpr std::string_view key = "\"page\"";
constexpr std::string_view blanks = " \t\r\n";

std::optional<PageInfo> read(const rapidjson::Value& page) {
    if (!page.IsObject()) return std::nullopt;
    const auto more = page.FindMember("has_more");
    if (more == page.MemberEnd() || !more->value.IsBool()) return std::nullopt;
    PageInfo info;
    info.has_more = more->value.GetBool();
    const auto next = page.FindMember("next_cursor");
    if (next != page.MemberEnd() && next->value.IsString())
        info.next_cursor = {next->value.GetString(), next->value.GetStringLength()};
    return info;
}

// A quote inside of a JSON string is always escaped, so these six bytes with no backslash before them are a whole string token; and
// where the text after its value is just the closing brace, that is the outermost object's.
std::optional<PageInfo> from_end(std::string_view body) {
    const auto at = body.rfind(key);
    if (at == std::string_view::npos || at == 0 || body[at - 1] == '\\') return std::nullopt;
    auto value = body.find_first_not_of(blanks, at + key.size());
    if (value == std::string_view::npos || body[value] != ':') return std::nullopt;
    const std::string_view rest = body.substr(value + 1);
    rapidjson::MemoryStream stream{rest.data(), rest.size()};
    rapidjson::Document page;
    page.ParseStream<rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseIterativeFlag>(stream);
    if (page.HasParseError()) return std::nullopt;
    const std::string_view after = rest.substr(stream.Tell());
    const auto brace = after.find_first_not_of(blanks);
    if (brace == std::string_view::npos || after[brace] != '}') return std::nullopt;
    if (after.find_first_not_of(blanks, brace + 1) != std::string_view::npos) return std::nullopt;
    return read(page);
}

}  // namespace

std::optional<PageInfo> page_info(std::string_view body) {
    if (auto info = from_end(body)) return info;
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
    if (json.HasParseError() || !json.IsObject()) return std::nullopt;
    const auto page = json.FindMember("page");
    return page == json.MemberEnd() ? std::nullopt : read(page->value);
}

}  // namespace venturi::inline v1::page
