#include "bridge/form.hpp"

#include <rapidjson/document.h>

#include "json/text.hpp"

namespace venturi::bridge {
namespace {

std::optional<std::string> plain(const rapidjson::Value& value) {
    if (value.IsString()) return std::string{value.GetString(), value.GetStringLength()};
    if (value.IsBool()) return value.GetBool() ? "true" : "false";
    if (value.IsInt64()) return std::to_string(value.GetInt64());
    return std::nullopt;
}

}  // namespace

std::optional<std::string> form_of(std::string_view json_object) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json_object.data(), json_object.size());
    if (document.HasParseError() || !document.IsObject()) return std::nullopt;
    std::string form;
    for (const auto& member : document.GetObject()) {
        if (member.value.IsNull()) continue;
        const auto value = plain(member.value);
        if (!value) return std::nullopt;
        json::append_form(form, {member.name.GetString(), member.name.GetStringLength()}, *value);
    }
    return form;
}

}  // namespace venturi::bridge
