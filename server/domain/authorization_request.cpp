#include "domain/authorization_request.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/assurance.hpp"
#include "domain/percent.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t longest_state = 512;
constexpr std::size_t s256_characters = 43;  // SHA-256 in base64url
constexpr std::int64_t longest_max_age = 86'400;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The URI without the port of a loopback address; nullopt: it is none. `localhost` is no address: whoever answers the name decides.
std::optional<std::string> without_loopback_port(std::string_view uri) {
  for (const std::string_view start : {"http://127.0.0.1", "http://[::1]"}) {
    if (!uri.starts_with(start)) continue;
    std::string_view rest = uri.substr(start.size());
    if (rest.starts_with(':')) {
      const auto end = std::find_if_not(rest.begin() + 1, rest.end(), is_digit);
      const auto digits = static_cast<std::size_t>(end - rest.begin()) - 1;
      if (digits == 0 || digits > 5) return std::nullopt;
      rest.remove_prefix(digits + 1);
    }
    if (!rest.empty() && rest.front() != '/' && rest.front() != '?') return std::nullopt;
    return std::string(start) + std::string(rest);
  }
  return std::nullopt;
}

std::optional<std::string> one(std::span<const Field> fields, std::string_view name) {
  bool repeated = false;
  auto value = single(fields, name, repeated);
  if (repeated) throw RedirectError{"invalid_request", "The parameter " + std::string(name) + " is repeated."};
  return value;
}

std::string required(std::span<const Field> fields, std::string_view name) {
  auto value = one(fields, name);
  if (!value || value->empty()) throw RedirectError{"invalid_request", "The parameter " + std::string(name) + " is missing."};
  return std::move(*value);
}

std::string read_challenge(std::span<const Field> fields) {
  const std::string method = required(fields, "code_challenge_method");
  if (method != "S256") throw RedirectError{"invalid_request", "The code_challenge_method must be S256."};
  std::string challenge = required(fields, "code_challenge");
  const bool base64url = std::ranges::all_of(challenge, [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; });
  if (challenge.size() != s256_characters || !base64url) {
    throw RedirectError{"invalid_request", "The code_challenge must be a SHA-256 in base64url without padding."};
  }
  return challenge;
}

ScopeSet read_scopes(std::span<const Field> fields, const OAuthClient& client) {
  const ScopeSet allowed = ScopeSet::parse(client.scopes).value_or(ScopeSet{});
  const auto wanted = one(fields, "scope");
  const auto scopes = wanted && !wanted->empty() ? ScopeSet::parse(*wanted) : std::optional(allowed);
  if (!scopes || scopes->empty() || !allowed.contains(*scopes)) {
    throw RedirectError{"invalid_scope", "A scope does not exist, or the client may not have it."};
  }
  return *scopes;
}

std::optional<std::chrono::seconds> read_max_age(std::span<const Field> fields) {
  const auto text = one(fields, "max_age");
  if (!text) return std::nullopt;
  std::int64_t seconds = -1;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
  if (error != std::errc() || end != text->data() + text->size() || seconds < 0 || seconds > longest_max_age) {
    throw RedirectError{"invalid_request", "The max_age must be a number of seconds from 0 to 86400."};
  }
  return std::chrono::seconds(seconds);
}

/// Levels come most wanted first, and any of them will do (RFC 9470, 4).
bool demands_totp(std::span<const Field> fields) {
  const auto text = one(fields, "acr_values");
  if (!text || text->empty()) return false;
  bool known = false;
  for (std::string_view rest = *text; !rest.empty();) {
    const std::string_view level = rest.substr(0, rest.find(' '));
    if (level == acr_password) return false;
    known = known || level == acr_totp;
    rest.remove_prefix(std::min(rest.size(), level.size() + 1));
  }
  if (!known) throw RedirectError{"unmet_authentication_requirements", "No level of the acr_values exists here."};
  return true;
}

/// What of the pages must be shown, or that none may be. Consent is asked for at every request, so `consent` asks for nothing more.
void read_prompt(std::span<const Field> fields, AuthorizationRequest& request) {
  const auto text = one(fields, "prompt");
  bool others = false;
  for (std::string_view rest = text ? *text : std::string_view(); !rest.empty();) {
    const std::string_view value = rest.substr(0, rest.find(' '));
    if (value == "none") request.silent = true;
    else if (value == "login") request.demand.max_age = std::chrono::seconds(0);
    else if (value != "consent") throw RedirectError{"invalid_request", "The prompt must be none, or of login and consent."};
    others = others || value != "none";
    rest.remove_prefix(std::min(rest.size(), value.size() + 1));
  }
  if (request.silent && others) throw RedirectError{"invalid_request", "The prompt none goes with no other."};
}

}  // namespace

std::optional<std::string> single(std::span<const Field> fields, std::string_view name, bool& repeated) {
  std::optional<std::string> found;
  for (const Field& field : fields) {
    if (field.first != name) continue;
    if (found) repeated = true;
    found = field.second;
  }
  return found;
}

bool same_redirect(std::string_view registered, std::string_view presented) {
  if (registered == presented) return true;
  const auto known = without_loopback_port(registered);
  return known && known == without_loopback_port(presented);
}

std::string trusted_redirect(std::span<const Field> fields, const OAuthClient* client) {
  bool repeated = false;
  const auto id = single(fields, "client_id", repeated);
  const auto uri = single(fields, "redirect_uri", repeated);
  if (repeated) throw UntrustedRequest{"The link names the application, or where to return to, more than once."};
  if (!id || id->empty()) throw UntrustedRequest{"The link does not say which application wants to sign you in."};
  if (client == nullptr || client->revoked_at || client->kind != ClientKind::interactive) {
    throw UntrustedRequest{"The application that sent you here is not registered with this instance, or no longer is."};
  }
  if (!uri || uri->empty()) throw UntrustedRequest{"The link does not say where to return to."};
  const bool registered = std::ranges::any_of(client->redirect_uris, [&](const std::string& known) { return same_redirect(known, *uri); });
  if (!registered) throw UntrustedRequest{"The link would return to an address that the application has not registered."};
  return *uri;
}

AuthorizationRequest read_request(std::span<const Field> fields, const OAuthClient& client, std::string redirect_uri) {
  AuthorizationRequest request;
  const auto state = one(fields, "state");
  if (state && state->size() > longest_state) throw RedirectError{"invalid_request", "The state is longer than 512 characters."};
  if (required(fields, "response_type") != "code") throw RedirectError{"unsupported_response_type", "The response_type must be code."};
  request.redirect_uri = std::move(redirect_uri);
  request.code_challenge = read_challenge(fields);
  request.scopes = read_scopes(fields, client);
  request.demand = {read_max_age(fields), demands_totp(fields)};
  read_prompt(fields, request);
  return request;
}

std::string answer_uri(std::string_view redirect_uri, std::span<const Field> answer, std::optional<std::string_view> state,
                       std::string_view issuer) {
  std::string uri(redirect_uri);
  char joint = uri.find('?') == std::string::npos ? '?' : '&';
  const auto add = [&](std::string_view name, std::string_view value) {
    uri += joint;
    uri += name;
    uri += '=';
    uri += percent_encode(value);
    joint = '&';
  };
  for (const auto& [name, value] : answer) add(name, value);
  if (state) add("state", *state);
  add("iss", issuer);
  return uri;
}

std::string form_action(std::string_view redirect_uri) {
  const std::size_t colon = redirect_uri.find(':');
  const std::string_view scheme = redirect_uri.substr(0, colon);
  const auto in_scheme = [](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; };
  if (colon == std::string_view::npos || scheme.empty() || !std::ranges::all_of(scheme, in_scheme)) return {};
  const std::string by_scheme = std::string(scheme) + ":";
  if (scheme != "http" && scheme != "https") return by_scheme;
  std::string_view authority = redirect_uri.substr(colon + 1);
  if (!authority.starts_with("//")) return {};
  authority.remove_prefix(2);
  authority = authority.substr(0, authority.find_first_of("/?#"));
  const auto in_host = [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == ':'; };
  if (authority.empty() || !std::ranges::all_of(authority, in_host)) return by_scheme;  // an IPv6 address
  return by_scheme + "//" + std::string(authority);
}

}  // namespace venturi::server::domain
