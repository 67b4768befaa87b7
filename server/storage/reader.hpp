#pragma once
/// What can be asked of the database, by operation. A Reader owns or borrows one connection and is used by one thread
/// at a time. Every answer is committed state, except in a Writer, which sees its own transaction's changes too. Errors
/// of the database are thrown as storage::Error.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/accounts.hpp"
#include "domain/authorization.hpp"
#include "domain/browser_session.hpp"
#include "domain/directory.hpp"
#include "domain/events.hpp"
#include "domain/list_query.hpp"
#include "domain/record.hpp"

namespace venturi::server::storage {

class Connection;

class Reader {
 public:
  explicit Reader(std::unique_ptr<Connection> connection);
  virtual ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  /// A cheap question that fails when the database does not answer, or is no longer in the version that this program reads (SchemaError);
  /// for readiness.
  void ping();

  std::optional<domain::Tenant> find_tenant(const domain::TenantId& id);
  std::optional<domain::Tenant> find_tenant_named(std::string_view name);
  std::vector<domain::Tenant> tenants();
  /// The last committed change; seq 0 for a tenant without any. Its seq is a list's watermark, its time the page's
  /// as_of.
  domain::TenantClock clock(const domain::TenantId& tenant);

  /// For authentication: the tenant comes out of the row. Revoked and expired ones are found too.
  std::optional<domain::AccessKey> find_key(const domain::Ulid& id);
  std::optional<domain::AccessKey> find_key(const domain::TenantId& tenant, domain::KeyKind kind,
                                            const domain::Ulid& id);
  /// A page of those not revoked at the watermark, by id.
  domain::ListSlice<domain::AccessKey> list_keys(const domain::TenantId& tenant, domain::KeyKind kind, const domain::ListQuery& query);
  /// Whether a key of the kind that is not revoked has the name.
  bool key_named(const domain::TenantId& tenant, domain::KeyKind kind, std::string_view name);

  std::optional<domain::OAuthClient> find_client(const domain::Ulid& id);
  std::optional<domain::OAuthClient> find_client(const domain::TenantId& tenant, const domain::Ulid& id);
  /// A page of those not revoked at the watermark, by id.
  domain::ListSlice<domain::OAuthClient> list_clients(const domain::TenantId& tenant, const domain::ListQuery& query);

  std::optional<domain::AuthorizationGrant> find_grant(const domain::TenantId& tenant, const domain::Ulid& id);
  /// For the token endpoint, by domain::found_by; used and expired ones are found too.
  std::optional<domain::CodedGrant> find_code(std::string_view digest);
  std::optional<domain::RefreshToken> find_refresh_token(std::string_view digest);
  /// What a person's role lets any client have for them now; none: there is no such person, or they are disabled.
  std::optional<domain::ScopeSet> person_scopes(const domain::TenantId& tenant, const domain::Ulid& person);
  /// Whether an access token was revoked before its time.
  bool token_revoked(const domain::TenantId& tenant, std::string_view jti);
  std::optional<domain::Person> find_person(const domain::TenantId& tenant, const domain::Ulid& id);
  /// `email` in its normal spelling.
  std::optional<domain::Person> find_person_by_email(const domain::TenantId& tenant, std::string_view email);
  /// All of a tenant's, by address.
  std::vector<domain::Person> list_people(const domain::TenantId& tenant);
  /// Ended ones are found too, until they are swept.
  std::optional<domain::BrowserSession> find_session(std::string_view digest);

  /// The instance's, newest first, retired ones included.
  std::vector<domain::SigningKey> signing_keys();
  /// A sealed secret of the instance (the cursor key, …).
  std::optional<std::string> instance_secret(std::string_view name);
  /// A fact about the instance itself (how a sandbox's clock stands); none: it was never written.
  std::optional<std::string> instance_fact(std::string_view name);
  /// A tenant's setting as JSON text; none: the default holds.
  std::optional<std::string> setting(const domain::TenantId& tenant, std::string_view name);

  /// Rows older than `not_before` are gone, also before the sweep has deleted them.
  std::optional<domain::IdempotencyRow> find_idempotency(const domain::TenantId& tenant, std::string_view route,
                                                         std::string_view key, domain::Time not_before);

  /// A page of the trail. Fields: those of audit_walk.hpp.
  domain::ListSlice<domain::AuditEntry> list_audit(const domain::TenantId& tenant, const domain::ListQuery& query);

  std::optional<domain::DirectoryNode> find_node(const domain::TenantId& tenant, domain::NodeType type,
                                                 const domain::Ulid& id);
  /// Fields: id, key, name, kind, updated_at.
  std::vector<domain::DirectoryNode> list_nodes(const domain::TenantId& tenant, domain::NodeType type,
                                                const domain::ListQuery& query);
  std::optional<domain::DirectoryEdge> find_edge(const domain::TenantId& tenant, const domain::Ulid& id);
  /// Fields: id, kind, from_key, to_key, source, valid_from, valid_to, updated_at.
  std::vector<domain::DirectoryEdge> list_edges(const domain::TenantId& tenant, const domain::ListQuery& query);
  /// Changes whenever the tenant's directory does; 0 for an empty one.
  std::int64_t directory_version(const domain::TenantId& tenant);
  domain::Directory directory(const domain::TenantId& tenant);

  /// Events after `after_seq` in log order, at most `limit`.
  std::vector<domain::LoggedEvent> read_log(const domain::TenantId& tenant, std::int64_t after_seq, std::int32_t limit);
  /// What the worker has attributed so far: the seq of the last event; 0 at first.
  std::int64_t checkpoint(const domain::TenantId& tenant);
  /// Tenants whose log goes beyond their checkpoint.
  std::vector<domain::TenantId> tenants_with_backlog();

  /// A page of attribution records, each as it was at the watermark. Fields: those of record_walk.hpp. `query.after` is empty or what
  /// the page before gave as `next`.
  domain::ListSlice<domain::AttributionRecord> list_records(const domain::TenantId& tenant, const domain::ListQuery& query);
  /// The current version.
  std::optional<domain::AttributionDetail> find_record(const domain::TenantId& tenant, const domain::Ulid& id);

 protected:
  Connection& connection() { return *connection_; }

 private:
  std::unique_ptr<Connection> connection_;
};

}  // namespace venturi::server::storage
