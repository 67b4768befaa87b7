#include "web/visit.hpp"

#include "domain/clock.hpp"
#include "storage/reader.hpp"

namespace venturi::server::web {
namespace {

constexpr std::string_view form_type = "application/x-www-form-urlencoded";

std::vector<domain::Field> fields_of(std::string_view query) {
  const auto pairs = parse_urlencoded(query);
  if (!pairs) throw Problem(ErrorCode::malformed_request, "The link that brought you here cannot be read.");
  std::vector<domain::Field> fields;
  for (const Pair& pair : *pairs) fields.emplace_back(pair.name, pair.value);
  return fields;
}

std::optional<domain::OAuthClient> client_of(const PageCall& call, std::span<const domain::Field> fields) {
  bool repeated = false;
  const auto text = domain::single(fields, "client_id", repeated);
  const domain::IdFormat ids{call.context.services.config.sandbox};
  const auto id = text ? ids.parse(domain::prefix::oauth_client, *text) : std::nullopt;
  return id ? call.reader.find_client(*id) : std::nullopt;
}

}  // namespace

Asked read_asked(const PageCall& call, std::string query, domain::Time started) {
  const auto fields = fields_of(query);
  auto client = client_of(call, fields);
  std::string redirect_uri;
  try {
    redirect_uri = domain::trusted_redirect(fields, client ? &*client : nullptr);
  } catch (const domain::UntrustedRequest& untrusted) {
    throw Problem(ErrorCode::malformed_request, untrusted.why);
  }
  bool repeated = false;
  Asked asked{std::move(query), started, std::move(*client), {}, domain::single(fields, "state", repeated), {}};
  if (repeated) asked.state.reset();  // which of them it would be, nobody knows
  asked.tenant = call.reader.find_tenant(asked.client.tenant).value_or(domain::Tenant{});
  asked.request.redirect_uri = redirect_uri;
  try {
    asked.request = domain::read_request(fields, asked.client, std::move(redirect_uri));
  } catch (const domain::RedirectError& error) {
    send_back(call, asked, {{"error", std::string(error.error)}, {"error_description", error.description}}, {});
  }
  return asked;
}

void send_back(const PageCall& call, const Asked& asked, std::vector<domain::Field> answer, std::vector<Header> cookies) {
  throw SendBack{domain::answer_uri(asked.request.redirect_uri, answer, asked.state, call.context.services.config.public_url), std::move(cookies)};
}

Form::Form(const RawRequest& raw) {
  const std::string_view type = raw.header("Content-Type");
  if (!same_name(type.substr(0, std::min(type.find(';'), type.size())), form_type)) {
    throw Problem(ErrorCode::unsupported_media_type, "This takes the form of a page, and nothing else.");
  }
  auto fields = parse_urlencoded(raw.body);
  if (!fields) throw Problem(ErrorCode::malformed_request, "The form cannot be read.");
  fields_ = std::move(*fields);
}

std::string_view Form::operator[](std::string_view name) const {
  for (const Pair& field : fields_) {
    if (field.name == name) return field.value;
  }
  return {};
}

bool posted_from_here(const RawRequest& raw, std::string_view public_url) {
  const std::string_view site = raw.header("Sec-Fetch-Site");
  if (!site.empty() && site != "same-origin") return false;
  // Pages send no referrer, and of a form that sends none a browser says `null`.
  const std::string_view origin = raw.header("Origin");
  return origin.empty() || origin == "null" || origin == public_url;
}

}  // namespace venturi::server::web
