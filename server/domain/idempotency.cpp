#include "domain/idempotency.hpp"

#include "domain/digest.hpp"
#include "domain/ids.hpp"

namespace venturi::server::domain {

std::optional<std::string> parse_idempotency_key(std::string_view header) {
  if (header.size() >= 2 && header.front() == '"' && header.back() == '"') header = header.substr(1, header.size() - 2);
  if (const auto uuid = parse_uuid(header)) return uuid_to_string(*uuid);
  if (const auto ulid = parse_ulid(header)) return ulid_to_string(*ulid);
  return std::nullopt;
}

std::string idempotency_fingerprint(std::string_view method, std::string_view target, std::string_view body) {
  std::string framed;
  framed.reserve(method.size() + target.size() + body.size() + 48);
  for (const std::string_view part : {method, target, body}) framed.append(std::to_string(part.size())).append(":").append(part);
  return hex(as_text(sha256(framed)));
}

}  // namespace venturi::server::domain
