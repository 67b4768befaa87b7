#include "pipeline/body_secrets.hpp"

#include <rapidjson/document.h>

#include <algorithm>

namespace venturi::inline v1::pipeline {
namespace {

bool is_secret(const runtime::Operation& op, std::string_view name) {
    std::string_view names = op.secret_fields;
    while (!names.empty()) {
        const auto length = std::min(names.find(' '), names.size());
        if (names.substr(0, length) == name) return true;
        names.remove_prefix(std::min(length + 1, names.size()));
    }
    return false;
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

std::string plain(std::string_view encoded) {
    std::string text;
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        const bool escape = encoded[i] == '%' && i + 2 < encoded.size() && digit(encoded[i + 1]) >= 0 && digit(encoded[i + 2]) >= 0;
        if (escape) {
            text += static_cast<char>(digit(encoded[i + 1]) * 16 + digit(encoded[i + 2]));
            i += 2;
        } else {
            text += encoded[i] == '+' ? ' ' : encoded[i];
        }
    }
    return text;
}

void collect_form(const runtime::Operation& op, std::string_view form, std::vector<std::string>& found) {
    while (!form.empty()) {
        const auto length = std::min(form.find('&'), form.size());
        const std::string_view pair = form.substr(0, length);
        form.remove_prefix(std::min(length + 1, form.size()));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || !is_secret(op, pair.substr(0, equals))) continue;
        const std::string_view written = pair.substr(equals + 1);
        found.push_back(plain(written));
        if (found.back() != written) found.emplace_back(written);
    }
}

constexpr int deepest = 64;  // far more than the contract nests

void collect_json(const runtime::Operation& op, const rapidjson::Value& value, std::vector<std::string>& found, int depth = 0) {
    if (depth == deepest) return;
    if (value.IsArray()) {
        for (const auto& item : value.GetArray()) collect_json(op, item, found, depth + 1);
    } else if (value.IsObject()) {
        for (const auto& member : value.GetObject()) {
            const std::string_view name{member.name.GetString(), member.name.GetStringLength()};
            if (member.value.IsString() && is_secret(op, name))
                found.emplace_back(member.value.GetString(), member.value.GetStringLength());
            else collect_json(op, member.value, found, depth + 1);
        }
    }
}

}  // namespace

std::vector<std::string> secrets_in(const runtime::Operation& op, const std::string& body) {
    std::vector<std::string> found;
    if (op.secret_fields.empty() || body.empty()) return found;
    if (op.body_media_type != "application/json") {
        collect_form(op, body, found);
        return found;
    }
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
    if (!json.HasParseError()) collect_json(op, json, found);
    return found;
}

}  // namespace venturi::inline v1::pipeline
