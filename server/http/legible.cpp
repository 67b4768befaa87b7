#include "http/legible.hpp"

#include "http/content_coding.hpp"
#include "http/media_type.hpp"

namespace venturi::server {

namespace {

constexpr std::string_view json_type = "application/json";
constexpr std::string_view form_type = "application/x-www-form-urlencoded";

bool announces_body(const RawRequest& raw) {
  const auto length = raw.header("Content-Length");
  return raw.count("Transfer-Encoding") > 0 || length.find_first_not_of('0') != std::string_view::npos;
}

}  // namespace

bool takes_body(const Route& route) noexcept { return route.method != "GET"; }

void require_legible(const Route& route, const RawRequest& raw) {
  if (route.form == Form::ingest) {
    require_content_type(raw, json_type);
    require_coding(raw);
    return;
  }
  if (route.body == BodyForm::none || !announces_body(raw)) return;
  require_media_type(raw, route.body == BodyForm::form ? form_type : json_type);
}

}  // namespace venturi::server
