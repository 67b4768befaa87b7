#include "cli/partner_grant.hpp"

#include <ostream>

#include "cli/instance.hpp"
#include "domain/credentials.hpp"
#include "domain/flat_json.hpp"
#include "domain/utf8.hpp"

namespace venturi::server::cli {
namespace {

constexpr std::string_view operator_name = "operator";

/// What is shown, this once.
struct Granted {
  std::string tenant_id;
  std::string client_id;
  std::string client_secret;
};

void audit(Instance& instance, storage::Writer& writer, const domain::OAuthClient& client, const std::string& client_id) {
  domain::AuditEntry entry;
  entry.id = instance.ids.next();
  entry.tenant = client.tenant;
  entry.occurred_at = client.created_at;
  entry.category = "identity_lifecycle";
  entry.action = "oauth_client.created";
  entry.outcome = "success";
  entry.actor_kind = operator_name;
  entry.resource_type = "oauth_client";
  entry.resource_id = client_id;
  entry.summary = "The partner client " + client_id + " was created on the command line.";
  entry.after = domain::FlatJson().set("name", client.name).set("kind", "partner").set("scopes", client.scopes).dump();
  writer.append_audit(std::move(entry));
}

Granted grant(Instance& instance, storage::Writer& writer, const domain::Tenant& tenant, const PartnerGrant& command) {
  const domain::IdFormat format{instance.sandbox()};
  domain::NewSecret secret = domain::new_client_secret(instance.random);
  domain::OAuthClient client;
  client.id = instance.ids.next();
  client.tenant = tenant.id;
  client.kind = domain::ClientKind::partner;
  client.name = command.name;
  client.scopes = command.scopes.to_string();
  client.secret = secret.hash;
  client.display = domain::hint_of(secret.shown);
  client.created_at = instance.clock.now();
  client.created_by = operator_name;
  writer.create_client(client);
  Granted out{format.text(domain::prefix::tenant, tenant.id), format.text(domain::prefix::oauth_client, client.id), std::move(secret.shown)};
  audit(instance, writer, client, out.client_id);
  return out;
}

void print(std::ostream& out, const PartnerGrant& command, const Granted& made) {
  if (command.json) {
    out << domain::FlatJson()
               .set("tenant_id", made.tenant_id)
               .set("name", command.name)
               .set("client_id", made.client_id)
               .set("client_secret", made.client_secret)
               .set("scope", command.scopes.to_string())
               .dump()
        << '\n';
    return;
  }
  out << "The partner " << command.name << " may act in tenant " << command.tenant << " (" << made.tenant_id << ") with "
      << command.scopes.to_string() << ",\nunder /api/partner/v1 alone, until the tenant revokes the client.\n\n"
      << "The secret is shown this once; only a salted hash is stored.\n\n"
      << "  ARGMIN_CLIENT_ID=" << made.client_id << "\n  ARGMIN_CLIENT_SECRET=" << made.client_secret << "\n";
}

}  // namespace

int run_partner_grant(const PartnerGrant& command, std::ostream& out, std::ostream& err) {
  try {
    if (!domain::is_name(command.name)) {
      err << "venturi-server: the partner's name must have 1 to 128 characters, in UTF-8\n";
      return 2;
    }
    require_instance(command.data);
    Instance instance(command.data);
    load_clock(instance);
    const auto tenant = instance.store.reader()->find_tenant_named(command.tenant);
    if (!tenant) {
      err << "venturi-server: there is no tenant named " << command.tenant << " in " << command.data.string() << '\n';
      return 1;
    }
    print(out, command, instance.store.write([&](storage::Writer& writer) { return grant(instance, writer, *tenant, command); }));
    return 0;
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 1;
  }
}

}  // namespace venturi::server::cli
