#include "cli/tenant_create.hpp"

#include <ostream>
#include <tuple>

#include "cli/directory_file.hpp"
#include "cli/instance.hpp"
#include "domain/credentials.hpp"
#include "domain/flat_json.hpp"
#include "domain/master_key.hpp"
#include "domain/scopes.hpp"
#include "domain/timestamps.hpp"
#include "domain/utf8.hpp"

namespace venturi::server::cli {
namespace {

constexpr std::string_view operator_name = "operator";
constexpr std::chrono::days key_lifetime{365};  // the default of max_key_lifetime_days

/// What is shown, this once.
struct Credentials {
  std::string tenant_id;
  std::string client_id;
  std::string client_secret;
  std::string api_key_id;
  std::string api_key;
  std::string ingestion_key_id;
  std::string ingestion_key;
  domain::Time keys_expire_at;
};

class Creation {
 public:
  Creation(Instance& instance, storage::Writer& writer, std::string_view name) : instance_(instance), writer_(writer), now_(instance.clock.now()), format_{instance.sandbox()} {
    tenant_ = {instance.ids.next(), std::string(name), now_};
    writer_.create_tenant(tenant_);
    shown_.tenant_id = format_.text(domain::prefix::tenant, tenant_.id);
    shown_.keys_expire_at = now_ + key_lifetime;
    audit("governance", "tenant.created", "tenant", shown_.tenant_id);
  }

  Credentials credentials() {
    make_client();
    std::tie(shown_.api_key_id, shown_.api_key) = make_key(domain::KeyKind::api, domain::prefix::api_key, domain::ScopeSet::all(), "api_key");
    std::tie(shown_.ingestion_key_id, shown_.ingestion_key) =
        make_key(domain::KeyKind::ingestion, domain::prefix::ingestion_key, {}, "ingestion_key");
    return shown_;
  }

  void directory(const DirectoryContents& contents) {
    writer_.upsert_nodes(tenant_.id, contents.nodes);
    writer_.upsert_edges(tenant_.id, contents.edges);
  }

 private:
  void make_client() {
    domain::NewSecret secret = domain::new_client_secret(instance_.random);
    domain::OAuthClient client;
    client.id = instance_.ids.next();
    client.tenant = tenant_.id;
    client.kind = domain::ClientKind::service;
    client.name = "initial client";
    client.scopes = domain::ScopeSet::all().to_string();
    client.secret = secret.hash;
    client.display = domain::hint_of(secret.shown);
    client.created_at = now_;
    client.created_by = operator_name;
    writer_.create_client(client);
    shown_.client_id = format_.text(domain::prefix::oauth_client, client.id);
    shown_.client_secret = std::move(secret.shown);
    audit("identity_lifecycle", "oauth_client.created", "oauth_client", shown_.client_id);
  }

  std::pair<std::string, std::string> make_key(domain::KeyKind kind, std::string_view prefix, domain::ScopeSet scopes, std::string_view resource) {
    domain::AccessKey key;
    key.id = instance_.ids.next();
    const std::string id = format_.text(prefix, key.id);
    domain::NewSecret secret = domain::new_key(kind, id, instance_.random);
    key.tenant = tenant_.id;
    key.kind = kind;
    key.name = "initial key";
    key.scopes = scopes.to_string();
    key.secret = secret.hash;
    key.display = domain::hint_of(secret.shown);
    key.created_at = now_;
    key.created_by = operator_name;
    key.expires_at = shown_.keys_expire_at;
    writer_.create_key(key);
    audit("provisioning", std::string(resource) + ".created", resource, id);
    return {id, std::move(secret.shown)};
  }

  void audit(std::string_view category, std::string_view action, std::string_view resource, std::string_view id) {
    domain::AuditEntry entry;
    entry.id = instance_.ids.next();
    entry.tenant = tenant_.id;
    entry.occurred_at = now_;
    entry.category = category;
    entry.action = action;
    entry.outcome = "success";
    entry.actor_kind = operator_name;
    entry.resource_type = resource;
    entry.resource_id = id;
    entry.summary = std::string(id) + " was created on the command line.";
    writer_.append_audit(std::move(entry));
  }

  Instance& instance_;
  storage::Writer& writer_;
  domain::Time now_;
  domain::IdFormat format_;
  domain::Tenant tenant_;
  Credentials shown_;
};

void print_json(std::ostream& out, std::string_view name, const Credentials& made) {
  domain::FlatJson json;
  json.set("tenant_id", made.tenant_id).set("name", name).set("client_id", made.client_id).set("client_secret", made.client_secret);
  json.set("api_key_id", made.api_key_id).set("api_key", made.api_key);
  json.set("ingestion_key_id", made.ingestion_key_id).set("ingestion_key", made.ingestion_key);
  json.set("keys_expire_at", domain::format_timestamp(made.keys_expire_at));
  out << json.dump() << '\n';
}

void print_text(std::ostream& out, const TenantCreate& command, const Credentials& made, const DirectoryContents& directory) {
  using domain::NodeType;
  out << "Tenant " << command.name << " (" << made.tenant_id << ") was created in " << command.data.string() << ".\n";
  if (command.directory) {
    out << "Directory: " << directory.count(NodeType::service) << " services, " << directory.count(NodeType::identity) << " identities, "
        << directory.count(NodeType::project) << " projects, " << directory.count(NodeType::organization) << " organizations, "
        << directory.edges.size() << " edges.\n";
  }
  out << "\nThe secrets below are shown this once; only salted hashes are stored.\n\n"
      << "  # OAuth client with all four scopes\n"
      << "  ARGMIN_CLIENT_ID=" << made.client_id << "\n  ARGMIN_CLIENT_SECRET=" << made.client_secret << "\n\n"
      << "  # API key with all four scopes, until " << domain::format_timestamp(made.keys_expire_at) << "\n"
      << "  ARGMIN_API_KEY=" << made.api_key << "\n\n"
      << "  # ingestion key, until the same time: for X-API-Key when events are sent, and for nothing else\n"
      << "  " << made.ingestion_key << "\n";
}

}  // namespace

int run_tenant_create(const TenantCreate& command, std::ostream& out, std::ostream& err) {
  try {
    if (!domain::is_name(command.name)) {
      err << "venturi-server: the tenant's name must have 1 to 128 characters, in UTF-8\n";
      return 2;
    }
    Instance instance(command.data, command.sandbox ? std::optional(storage::World::sandbox) : std::nullopt);
    load_clock(instance);
    DirectoryContents directory;
    if (command.directory) directory = read_directory_file(*command.directory, instance.clock, instance.ids);
    const Credentials made = instance.store.write([&](storage::Writer& writer) {
      Creation creation(instance, writer, command.name);
      creation.directory(directory);
      return creation.credentials();
    });
    if (command.json) {
      print_json(out, command.name, made);
    } else {
      print_text(out, command, made, directory);
    }
    return 0;
  } catch (const DirectoryFileError& error) {
    err << "venturi-server: " << command.directory->string() << " was not loaded, and no tenant was created:\n" << error.what() << '\n';
  } catch (const storage::Conflict&) {
    err << "venturi-server: a tenant named " << command.name << " exists already\n";
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
  }
  return 1;
}

}  // namespace venturi::server::cli
