#include "http/legible.hpp"

#include <charconv>

#include "http/content_coding.hpp"
#include "http/media_type.hpp"

namespace venturi::server {

namespace {

constexpr std::string_view json_type = "application/json";
constexpr std::string_view form_type = "application/x-www-form-urlencoded";

}  // namespace

bool takes_body(const Route& route) noexcept { return route.method != "GET"; }

std::size_t announced_bytes(const RawRequest& raw) noexcept {
  const auto length = raw.header("Content-Length");
  std::size_t bytes = 0;
  std::from_chars(length.data(), length.data() + length.size(), bytes);
  return bytes;
}

void require_legible(const Route& route, const RawRequest& raw) {
  if (route.form == Form::ingest) {
    require_content_type(raw, json_type);
    require_coding(raw);
    return;
  }
  if (route.body == BodyForm::none || (announced_bytes(raw) == 0 && raw.count("Transfer-Encoding") == 0)) return;
  require_media_type(raw, route.body == BodyForm::form ? form_type : json_type);
}

}  // namespace venturi::server
