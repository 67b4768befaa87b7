#include "http/authenticate.hpp"

#include "storage/credential_source.hpp"
#include "storage/writer.hpp"

namespace venturi::server {

namespace {

constexpr std::string_view realm = R"(Bearer realm="venturi")";

Problem refused(ErrorCode code, std::string detail, std::string_view error) {
  auto challenge = std::string(realm);
  if (!error.empty()) challenge += ", error=\"" + std::string(error) + '"';
  return Problem(code, std::move(detail), {}, {{"WWW-Authenticate", std::move(challenge)}});
}

PrincipalKind principal_kind(domain::CallerKind kind) {
  switch (kind) {
    case domain::CallerKind::user: return PrincipalKind::user;
    case domain::CallerKind::client: return PrincipalKind::client;
    case domain::CallerKind::partner: return PrincipalKind::partner;
    case domain::CallerKind::ingestion_client: return PrincipalKind::ingestion_client;
    case domain::CallerKind::api_key: return PrincipalKind::api_key;
    case domain::CallerKind::ingestion_key: return PrincipalKind::ingestion_key;
  }
  return PrincipalKind::none;
}

/// An operation without a scope takes any credential (GET /rate-limit); ingestion takes its own kind, and that kind nothing else.
void authorize(const Route& route, const domain::Caller& caller) {
  const bool ingestion = route.credential == Credential::ingestion;
  if (!ingestion && !route.scope) return;
  if (ingestion && !caller.may_ingest())
    throw Problem(ErrorCode::insufficient_scope, "Ingestion takes an ingestion key, or an ingestion client's token.");
  if (!ingestion && caller.may_ingest())
    throw Problem(ErrorCode::insufficient_scope, "An ingestion credential can send events and do nothing else.");
  if (!route.scope || caller.scopes.contains(*route.scope)) return;
  const std::string scope(domain::text(*route.scope));
  throw Problem(ErrorCode::insufficient_scope, "This credential lacks the " + scope + " scope.", {},
                {{"WWW-Authenticate", std::string(realm) + R"(, error="insufficient_scope", scope=")" + scope + '"'}});
}

}  // namespace

domain::PresentedCredential presented(const RawRequest& raw) {
  return {raw.header("Authorization"), raw.header("X-API-Key"), raw.count("Authorization") > 1 || raw.count("X-API-Key") > 1};
}

domain::Surface surface_of(const Route& route) {
  return route.partner ? domain::Surface::partner_api : domain::Surface::public_api;
}

domain::Caller require_caller(const domain::AuthResult& result) {
  if (const auto* caller = std::get_if<domain::Caller>(&result)) return *caller;
  switch (std::get<domain::AuthFault>(result)) {
    case domain::AuthFault::missing: throw refused(ErrorCode::invalid_credentials, "No credential was sent.", {});
    case domain::AuthFault::expired: throw refused(ErrorCode::expired, "The credential has expired.", "invalid_token");
    default: throw refused(ErrorCode::invalid_credentials, "The credential is not valid here.", "invalid_token");
  }
}

domain::AuthResult authenticate(domain::Authenticator& authenticator, const domain::PresentedCredential& credential,
                                domain::Surface surface, storage::Reader& reader) {
  storage::ReaderSource source(reader);
  return authenticator.authenticate(credential, surface, source);
}

void admit(const Route& route, const domain::Caller& caller, bool sandbox, Context& context) {
  context.tenant = caller.tenant;
  context.tenant_id = domain::IdFormat{sandbox}.text(domain::prefix::tenant, caller.tenant);
  context.principal = {caller.id, principal_kind(caller.kind)};
  context.scopes = caller.scopes;
  context.acr = caller.acr;
  context.enrolled = caller.enrolled;
  if (caller.auth_time) context.auth_time = std::chrono::sys_seconds(std::chrono::seconds(*caller.auth_time));
  authorize(route, caller);
}

void admit_again(const Route& route, const domain::Authenticator& authenticator, std::uint64_t admitted_at, const RawRequest& raw,
                 storage::Writer& writer, bool sandbox, Context& context) {
  if (authenticator.epoch() == admitted_at && !writer.credentials_touched()) return;
  storage::ReaderSource source(writer);
  admit(route, require_caller(authenticator.judge(presented(raw), surface_of(route), source)), sandbox, context);
}

}  // namespace venturi::server
