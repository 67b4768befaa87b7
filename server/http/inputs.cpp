#include "http/inputs.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "http/json_body.hpp"
#include "http/json_text.hpp"
#include "http/media_type.hpp"
#include "http/text_rules.hpp"

namespace venturi::server {

using schema::Kind;

namespace {

std::string pointer(const Parameter& parameter) {
  constexpr std::string_view places[] = {"#/path/", "#/query/", "#/header/"};
  return std::string(places[static_cast<std::size_t>(parameter.where)]) + std::string(parameter.name);
}

template <class Number>
bool whole(std::string_view text, Number& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && end == text.data() + text.size();
}

/// Why a text is not a value of a type that a form or a parameter spells without quotes.
std::string refuse_scalar(std::string_view text, const schema::Type& type) {
  if (type.kind == Kind::boolean) return text == "true" || text == "false" ? "" : std::string(expected(type.kind));
  if (type.kind == Kind::integer) {
    std::int64_t n = 0;
    if (!whole(text, n)) return std::string(expected(type.kind));
    if (n < type.min_integer) return "must be at least " + std::to_string(type.min_integer);
    if (n > type.max_integer) return "must be at most " + std::to_string(type.max_integer);
    return {};
  }
  if (type.kind == Kind::number) {
    double n = 0;
    if (!whole(text, n) || !std::isfinite(n)) return std::string(expected(type.kind));
    return n < type.min_number || n > type.max_number ? "is out of range" : "";
  }
  return refuse_text(text, type);
}

bool is_bare(Kind kind) { return kind == Kind::boolean || kind == Kind::integer || kind == Kind::number; }

}  // namespace

Inputs::Inputs(const RawRequest& raw, const PathArguments& path) : raw_(raw), path_(path) {
  auto pairs = parse_urlencoded(raw.query);
  if (!pairs) throw Problem(ErrorCode::malformed_request, "The query string cannot be decoded.");
  query_ = std::move(*pairs);
  taken_.resize(query_.size());
}

std::vector<std::string> Inputs::values(const Parameter& parameter) {
  std::vector<std::string> found;
  if (parameter.where == Where::query) {
    for (std::size_t i = 0; i < query_.size(); ++i) {
      if (query_[i].name != parameter.name) continue;
      taken_[i] = true;
      found.push_back(query_[i].value);
    }
  } else if (parameter.where == Where::header) {
    for (const auto& h : raw_.headers)
      if (same_name(h.name, parameter.name)) found.emplace_back(h.value);
  } else {
    for (std::size_t i = 0; i < path_.count; ++i) {
      if (path_.values[i].name != parameter.name) continue;
      auto text = percent_decode(path_.values[i].value, false);
      if (!text) throw Problem(ErrorCode::malformed_request, "The path cannot be decoded.");
      found.push_back(std::move(*text));
    }
  }
  if (found.empty() && parameter.required) refuse(parameter, "is required");
  if (static_cast<std::int64_t>(found.size()) > 1 && !parameter.repeated) {
    refuse(parameter, "is given more than once");
    found.clear();
  }
  return found;
}

std::optional<std::string> Inputs::single(const Parameter& parameter) {
  auto found = values(parameter);
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

bool Inputs::accepts(const Parameter& parameter, std::string_view value) {
  const auto why = refuse_scalar(value, parameter.type);
  if (!why.empty()) refuse(parameter, why);
  return why.empty();
}

void Inputs::refuse(const Parameter& parameter, std::string_view why) {
  // An id that cannot be one names nothing, which is what its absence from the tenant would say too.
  if (parameter.where == Where::path) throw Problem(ErrorCode::not_found);
  if (parameter.refusal != ErrorCode::validation_failed)
    throw Problem(parameter.refusal, "`" + std::string(parameter.name) + "` " + std::string(why) + ".");
  findings_.add(pointer(parameter), std::string(why));
}

std::string Inputs::checked_json(const schema::Object& object, bool required) {
  if (raw_.body.empty() && !required) return {};
  require_media_type(raw_, "application/json");
  rapidjson::Document document;
  parse_json(raw_.body, document);
  std::string canonical;
  canonical.reserve(raw_.body.size());
  const auto before = findings_.found;
  validate(document, object, findings_, &canonical);
  if (findings_.found != before) canonical.clear();
  return canonical;
}

std::string Inputs::checked_form(const schema::Object& object) {
  require_media_type(raw_, "application/x-www-form-urlencoded");
  const auto pairs = parse_urlencoded(raw_.body);
  if (!pairs) throw Problem(ErrorCode::malformed_request, "The form cannot be decoded.");
  std::string text = "{";
  for (const auto& pair : *pairs) {
    const auto* end = object.properties + object.count;
    const auto* property = std::find_if(object.properties, end, [&](const auto& p) { return p.name == pair.name; });
    if (property == end) continue;  // RFC 6749, 3.2: unrecognized parameters are ignored
    if (text.size() > 1) text += ',';
    append_json_string(text, pair.name);
    text += ':';
    if (is_bare(property->type.kind) && refuse_scalar(pair.value, property->type).empty()) text += pair.value;
    else append_json_string(text, pair.value);
  }
  text += '}';
  rapidjson::Document document;
  parse_json(text, document);
  const auto before = findings_.found;
  validate(document, object, findings_);
  return findings_.found == before ? text : std::string();
}

void Inputs::finish() {
  for (std::size_t i = 0; i < query_.size(); ++i)
    if (!taken_[i]) findings_.add("#/query", "has a parameter that this operation does not have");
  if (!findings_.clean()) throw std::move(findings_).problem();
}

namespace inputs {

bool assign(std::string_view text, std::int64_t& out) { return whole(text, out); }
bool assign(std::string_view text, double& out) { return whole(text, out); }
bool assign(std::string_view text, bool& out) { return out = text == "true", true; }

}  // namespace inputs

}  // namespace venturi::server
