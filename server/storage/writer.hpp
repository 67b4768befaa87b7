#pragma once
/// What can be changed, by operation. A Writer exists only inside a transaction of the store's writer thread; an effect
/// gets it by reference and must not keep it. What an effect wrote is undone when it throws.
///
/// Every change that a list can show takes its place on the tenant's clock. The clock rows are written last, just
/// before the commit.

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "domain/audit_chain.hpp"
#include "storage/reader.hpp"

namespace venturi::server::storage {

/// A record and why it came out so, as the worker writes it. Equal explanations are stored once.
struct NewRecord {
  domain::AttributionRecord record;
  std::string explanation;
};

class Writer : public Reader {
 public:
  ~Writer() override = default;

  /// Throws storage::Conflict when the name is taken.
  void create_tenant(const domain::Tenant& tenant);

  void create_key(const domain::AccessKey& key);
  /// False when there is no such key (of this kind and tenant) or it is revoked.
  bool rotate_key(const domain::TenantId& tenant, domain::KeyKind kind, const domain::Ulid& id,
                  const domain::Rotation& rotation);
  bool revoke_key(const domain::TenantId& tenant, domain::KeyKind kind, const domain::Ulid& id, domain::Time at);

  /// Remembers the use, to the minute; a later minute only. Takes no place on the clock.
  void note_key_use(const domain::TenantId& tenant, const domain::Ulid& id, domain::Time at);

  void create_client(const domain::OAuthClient& client);
  bool rotate_client(const domain::TenantId& tenant, const domain::Ulid& id, const domain::Rotation& rotation);
  /// Puts new keys in the place of the old. False when there is no such client, or it authenticates otherwise.
  bool replace_client_keys(const domain::TenantId& tenant, const domain::Ulid& id, std::string_view jwks, domain::Time at);
  bool revoke_client(const domain::TenantId& tenant, const domain::Ulid& id, domain::Time at);
  /// Revokes the keys and clients whose `created_by` this is. Gives them all, for those that were revoked before may have made others.
  std::vector<domain::MadeCredential> revoke_made_by(const domain::TenantId& tenant, std::string_view creator, domain::Time at);

  /// True when this is the first of the minute.
  bool note_client_use(const domain::TenantId& tenant, const domain::Ulid& id, domain::Time at);

  /// The same of a refusal to a client; no time that a list shows.
  bool note_client_refusal(const domain::TenantId& tenant, const domain::Ulid& id, domain::Time at);

  /// Keeps a user's consent with its code, found by `digest` (domain::new_authorization_code), which is given to the client once.
  void issue_code(const domain::AuthorizationGrant& grant, std::string_view digest);
  /// False when the code was used before.
  bool use_code(const domain::TenantId& tenant, const domain::Ulid& grant, domain::Time at);
  /// Ends every token of the grant at once.
  bool revoke_grant(const domain::TenantId& tenant, const domain::Ulid& id, domain::Time at);
  void add_refresh_token(const domain::RefreshToken& token);
  /// Marks it as used, and successors that it has as superseded.
  void use_refresh_token(const domain::RefreshToken& token, domain::Time at);
  /// Refuses an access token until it would have expired. False when it was revoked before.
  bool revoke_token(const domain::TenantId& tenant, std::string_view jti, domain::Time expires_at);
  /// False when the client has used an assertion with this digest of its jti before.
  bool use_assertion(const domain::TenantId& tenant, const domain::Ulid& client, std::string_view digest, domain::Time expires_at);
  /// Forgets grants, refresh tokens, revocations and assertions that have had their time, at most `limit` of each; the most of any.
  std::int64_t sweep_grants(domain::Time now, std::int32_t limit);

  /// Throws storage::Conflict when the tenant has the address already.
  void create_person(const domain::Person& person);
  /// Each of these is false when there is no such person.
  /// Puts another hash of the same password in its place; false where the password is another by now.
  bool rehash_person_password(const domain::TenantId& tenant, const domain::Ulid& id, std::string_view before, std::string_view after);
  bool set_person_password(const domain::TenantId& tenant, const domain::Ulid& id, std::string_view password);
  bool set_person_role(const domain::TenantId& tenant, const domain::Ulid& id, domain::Role role);
  bool set_person_disabled(const domain::TenantId& tenant, const domain::Ulid& id, std::optional<domain::Time> at);
  bool set_person_totp(const domain::TenantId& tenant, const domain::Ulid& id, std::optional<std::string_view> sealed);
  /// False when the code of this step, or of a later one, was taken before: by whoever comes second of two at once, too.
  bool take_totp_step(const domain::TenantId& tenant, const domain::Ulid& id, std::int64_t step);

  /// Ends what the person has granted, refresh tokens included.
  std::int64_t revoke_grants_of(const domain::TenantId& tenant, const domain::Ulid& person, domain::Time at);

  void start_session(const domain::BrowserSession& session);
  void touch_session(const domain::TenantId& tenant, std::string_view digest, domain::Time at);
  bool end_session(std::string_view digest);
  std::int64_t end_sessions_of(const domain::TenantId& tenant, const domain::Ulid& person);
  /// Deletes sessions that began before `not_before`, at most `limit`; returns how many.
  std::int64_t sweep_sessions(domain::Time not_before, std::int32_t limit);

  void add_signing_key(const domain::SigningKey& key);
  bool retire_signing_key(std::string_view kid, domain::Time at);
  /// Keeps what is there: false when the name had a value already, so that racing processes agree on one.
  bool add_instance_secret(std::string_view name, std::string_view sealed);
  void put_instance_fact(std::string_view name, std::string_view value);
  void put_setting(const domain::TenantId& tenant, std::string_view name, std::string_view json);

  /// False when the key exists and is younger than `not_before`: find it and answer from it. An older row is replaced.
  bool insert_idempotency(const domain::IdempotencyRow& row, domain::Time not_before);
  /// Deletes expired rows of all tenants, at most `limit`; returns how many.
  std::int64_t sweep_idempotency(domain::Time not_before, std::int32_t limit);

  /// Gives the entry its place behind the head of the tenant's chain, and seals the new head. Throws IntegrityError when the head does
  /// not fit its seal: what cannot be told truly is not done.
  void append_audit(domain::AuditEntry entry);

  /// Appends what the tenant has not sent before; the answers are in the events' order. A repetition inside the call is
  /// a duplicate too.
  std::vector<domain::Receipt> append_events(const domain::TenantId& tenant, domain::Time received_at,
                                             std::span<const domain::NewEvent> events);
  /// Forgets event ids of events received before `not_before` (32 days ago), at most `limit` of a tenant.
  std::int64_t sweep_event_ids(const domain::TenantId& tenant, domain::Time not_before, std::int32_t limit);

  /// Inserts or updates by (type, key); one answer per node, in their order.
  std::vector<domain::Upserted> upsert_nodes(const domain::TenantId& tenant,
                                             std::span<const domain::DirectoryNode> nodes);
  /// Ends the node's edges at `at`.
  bool delete_node(const domain::TenantId& tenant, domain::NodeType type, const domain::Ulid& id, domain::Time at);
  /// Inserts or updates by (kind, from_key, to_key). Throws storage::Conflict when an end does not exist.
  std::vector<domain::Upserted> upsert_edges(const domain::TenantId& tenant,
                                             std::span<const domain::DirectoryEdge> edges);
  bool delete_edge(const domain::TenantId& tenant, const domain::Ulid& id);

  /// Removes all that the tenant has, but for its credentials and its audit trail. Its places go on, so that none is given twice; the
  /// time goes back to `now`, where the instance's clock stood ahead of it, for every tenant.
  void clear_tenant(const domain::TenantId& tenant, domain::Time now);

  /// Writes records and moves the checkpoint to `upto_seq`, unless the checkpoint is no longer `from_seq` (someone else
  /// did these events): then nothing, and false. A record whose id exists becomes its new version.
  bool materialize(const domain::TenantId& tenant, std::int64_t from_seq, std::int64_t upto_seq, domain::Time at,
                   std::span<const NewRecord> records);
  /// Deletes versions of all tenants that were superseded before `not_before`, at most `limit`; returns how many.
  std::int64_t sweep_superseded(domain::Time not_before, std::int32_t limit);

  /// Whether this transaction has taken something from a credential, here or in an effect before.
  bool credentials_touched() const { return credentials_touched_; }

 private:
  friend class WriterThread;

  /// A tenant's clock as this transaction has moved it; written to its row by commit().
  struct Tick {
    std::int64_t seq = 0;
    bool directory = false;
  };
  using Ticks = std::unordered_map<domain::TenantId, Tick, domain::IdHash>;

  Writer(std::unique_ptr<Connection> connection, domain::IdFactory& ids, const domain::Clock& clock, const domain::Digest& audit_key);

  /// The tenant's next `count` places; returns the last of them.
  std::int64_t tick(const domain::TenantId& tenant, std::int64_t count = 1);
  /// Seals where a tenant's audit chain ends now.
  void put_audit_head(domain::AuditHead head);
  /// Takes a place and marks the directory as changed there.
  void touch_directory(const domain::TenantId& tenant);

  /// Whoever remembers credentials, in this process and in others, has to look again once this is committed. Every
  /// change that takes something from a credential says so.
  void touch_credentials() { credentials_touched_ = true; }

  /// True where something was taken from a credential since this writer's last transaction, and not by it.
  bool begin();
  void savepoint();
  void release();
  void rollback_to_savepoint();
  /// Writes the clocks, and counts where credentials were touched; then commits. True when events were appended.
  bool commit();
  void rollback();
  bool in_transaction();

  domain::IdFactory& ids_;
  const domain::Clock& clock_;
  const domain::Digest audit_key_;
  Ticks ticks_;
  Ticks ticks_at_savepoint_;
  std::optional<domain::Time> latest_;  ///< of this transaction's changes, where the clock is being put back
  std::optional<domain::Time> latest_at_savepoint_;
  bool appended_ = false;
  bool credentials_touched_ = false;
  std::string credential_changes_ = "not read yet";  ///< the database's count of transactions that touched credentials
};

}  // namespace venturi::server::storage
