#include "cli/keys.hpp"

#include <ostream>
#include <stdexcept>

#include "cli/instance.hpp"
#include "domain/credentials.hpp"
#include "domain/flat_json.hpp"
#include "domain/settings.hpp"
#include "domain/timestamps.hpp"
#include "domain/utf8.hpp"

namespace venturi::server::cli {
namespace {

using domain::AccessKey;
using domain::KeyKind;

constexpr std::string_view operator_name = "operator";

/// The request itself is wrong: exit code 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Whoever may make keys chose the names; none of them shall speak to the operator's terminal.
std::string legible(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    const bool c1 = byte == 0xc2 && i + 1 < name.size() && static_cast<unsigned char>(name[i + 1]) < 0xa0;
    if (c1) ++i;
    out += c1 || byte < 0x20 || byte == 0x7f ? '?' : static_cast<char>(byte);
  }
  return out;
}

class Act {
 public:
  Act(const KeyCommand& command, std::ostream& out) : command_(command), out_(out), instance_(command.data), format_{instance_.sandbox()} {
    load_clock(instance_);
    const auto tenant = instance_.store.reader()->find_tenant_named(command.tenant);
    if (!tenant) throw std::runtime_error("there is no tenant named " + command.tenant + " in " + command.data.string());
    tenant_ = *tenant;
  }

  void run() {
    if (command_.action == KeyAction::list) return list();
    if (command_.action == KeyAction::revoke) return revoke();
    create();
  }

 private:
  void list() {
    const auto reader = instance_.store.reader();
    for (const KeyKind kind : {KeyKind::api, KeyKind::ingestion}) {
      domain::ListQuery query;
      query.sort = {"id", true};
      query.limit = 200;
      query.watermark = reader->clock(tenant_.id).seq;
      do {
        auto page = reader->list_keys(tenant_.id, kind, query);
        for (const AccessKey& key : page.rows) show(key);
        query.after = std::move(page.next);
      } while (!query.after.empty());
    }
  }

  void show(const AccessKey& key) {
    const std::string state = key.expires_at && *key.expires_at <= instance_.clock.now() ? "expired" : "active";
    const std::string ends = key.expires_at ? domain::format_timestamp(*key.expires_at) : "never";
    const std::string used = key.last_used_at ? domain::format_timestamp(*key.last_used_at) : "never";
    if (command_.json) {
      domain::FlatJson json;
      json.set("id", id(key)).set("name", key.name).set("scope", key.scopes).set("hint", key.display).set("state", state);
      json.set("created_by", key.created_by).set("expires_at", ends).set("last_used_at", used);
      out_ << json.dump() << '\n';
      return;
    }
    out_ << id(key) << "  " << state << "  until " << ends << "  used " << used << "  " << (key.scopes.empty() ? "ingestion" : key.scopes) << "  "
         << legible(key.name) << '\n';
  }

  void create() {
    check_request();
    const KeyKind kind = command_.ingestion ? KeyKind::ingestion : KeyKind::api;
    AccessKey key;
    key.id = instance_.ids.next();
    key.tenant = tenant_.id;
    key.kind = kind;
    key.name = command_.name;
    key.scopes = command_.scopes.to_string();
    key.created_at = instance_.clock.now();
    key.created_by = operator_name;
    const domain::NewSecret secret = domain::new_key(kind, id(key), instance_.random);
    key.secret = secret.hash;
    key.display = domain::hint_of(secret.shown);
    instance_.store.write([&](storage::Writer& writer) {
      key.expires_at = key.created_at + std::chrono::days(lifetime(writer));
      if (writer.key_named(tenant_.id, kind, key.name)) throw std::runtime_error("the tenant " + tenant_.name + " has a key with this name already");
      writer.create_key(key);
      audit(writer, key, "created");
    });
    print(key, secret.shown);
  }

  void check_request() const {
    if (!domain::is_name(command_.name)) throw UsageError("--name must have 1 to 128 characters, in UTF-8");
    if (command_.ingestion == !command_.scopes.empty()) {
      throw UsageError(command_.ingestion ? "an ingestion key carries no scope: give --ingestion or --scope" : "select at least one --scope, or --ingestion");
    }
  }

  std::int64_t lifetime(storage::Reader& reader) const {
    const auto stored = [&](std::string_view name) { return reader.setting(tenant_.id, name); };
    const std::int64_t most = domain::settings_in_force({}, stored).max_key_lifetime_days;
    const std::int64_t days = command_.days.value_or(most);
    if (days < 1 || days > most) throw UsageError("--days must be from 1 to " + std::to_string(most) + ", the tenant's maximum key lifetime");
    return days;
  }

  void print(const AccessKey& key, const std::string& secret) {
    const std::string ends = domain::format_timestamp(*key.expires_at);
    if (command_.json) {
      domain::FlatJson json;
      json.set("id", id(key)).set("name", key.name).set("scope", key.scopes).set("secret", secret).set("expires_at", ends);
      out_ << json.dump() << '\n';
      return;
    }
    out_ << "The key " << id(key) << " of " << tenant_.name << " works until " << ends << ".\n\n"
         << "The secret is shown this once; only a salted hash is stored.\n\n  ARGMIN_API_KEY=" << secret << '\n';
  }

  void revoke() {
    const auto api = format_.parse(domain::prefix::api_key, command_.id);
    const auto ingestion = format_.parse(domain::prefix::ingestion_key, command_.id);
    if (!api && !ingestion) throw UsageError("--id must be a key's id, as `keys list` shows it");
    const KeyKind kind = api ? KeyKind::api : KeyKind::ingestion;
    instance_.store.write([&](storage::Writer& writer) {
      const auto key = writer.find_key(tenant_.id, kind, api ? *api : *ingestion);
      if (!key || !writer.revoke_key(tenant_.id, kind, key->id, instance_.clock.now())) {
        throw std::runtime_error("the tenant " + tenant_.name + " has no key " + command_.id + ", or it is revoked already");
      }
      audit(writer, *key, "revoked");
    });
    out_ << "Revoked " << command_.id << ": it is refused from now on, by running servers too.\n";
  }

  void audit(storage::Writer& writer, const AccessKey& key, std::string_view verb) {
    const std::string resource = key.kind == KeyKind::api ? "api_key" : "ingestion_key";
    domain::FlatJson facts;
    facts.set("name", key.name);
    if (key.kind == KeyKind::api) facts.set("scopes", key.scopes);
    if (key.expires_at) facts.set("expires_at", domain::format_timestamp(*key.expires_at));
    domain::AuditEntry entry;
    entry.id = instance_.ids.next();
    entry.tenant = tenant_.id;
    entry.occurred_at = instance_.clock.now();
    entry.category = "provisioning";
    entry.action = resource + "." + std::string(verb);
    entry.outcome = "success";
    entry.actor_kind = operator_name;
    entry.resource_type = resource;
    entry.resource_id = id(key);
    entry.summary = id(key) + " was " + std::string(verb) + " on the command line.";
    (verb == "created" ? entry.after : entry.before) = facts.dump();
    writer.append_audit(std::move(entry));
  }

  std::string id(const AccessKey& key) const {
    return format_.text(key.kind == KeyKind::api ? domain::prefix::api_key : domain::prefix::ingestion_key, key.id);
  }

  const KeyCommand& command_;
  std::ostream& out_;
  Instance instance_;
  domain::IdFormat format_;
  domain::Tenant tenant_;
};

}  // namespace

int run_keys(const KeyCommand& command, std::ostream& out, std::ostream& err) {
  try {
    require_instance(command.data);
    Act(command, out).run();
    return 0;
  } catch (const UsageError& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 2;
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 1;
  }
}

}  // namespace venturi::server::cli
