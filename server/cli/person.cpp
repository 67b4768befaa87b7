#include "cli/person.hpp"

#include <ostream>
#include <stdexcept>

#include "cli/instance.hpp"
#include "domain/authorization.hpp"
#include "domain/flat_json.hpp"
#include "domain/passwords.hpp"
#include "domain/timestamps.hpp"
#include "domain/totp.hpp"
#include "domain/utf8.hpp"

namespace venturi::server::cli {
namespace {

using domain::Person;

/// The request itself is wrong: exit code 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Act {
 public:
  Act(const PersonCommand& command, SecretInput& input, std::ostream& out)
      : command_(command), input_(input), out_(out), instance_(command.data), format_{instance_.sandbox()} {
    load_clock(instance_);
    const auto tenant = instance_.store.reader()->find_tenant_named(command.tenant);
    if (!tenant) throw std::runtime_error("there is no tenant named " + command.tenant + " in " + command.data.string());
    tenant_ = *tenant;
  }

  void run() {
    if (command_.action == PersonAction::list) return list();
    const auto email = domain::normal_email(command_.email);
    if (!email) throw UsageError("--email must be an e-mail address");
    if (command_.action == PersonAction::create) return create(*email);
    const auto person = instance_.store.reader()->find_person_by_email(tenant_.id, *email);
    if (!person) throw std::runtime_error("the tenant " + tenant_.name + " has nobody with the address " + *email);
    change(*person);
  }

 private:
  void create(const std::string& email) {
    if (!command_.name.empty() && !domain::is_name(command_.name)) throw UsageError("--name must have at most 128 characters, in UTF-8");
    Person person;
    person.id = instance_.ids.next();
    person.tenant = tenant_.id;
    person.email = email;
    person.name = command_.name.empty() ? email : command_.name;
    person.role = command_.role;
    person.password = new_password(email);
    person.created_at = instance_.clock.now();
    instance_.store.write([&](storage::Writer& writer) {
      writer.create_person(person);
      audit(writer, person, "created", "was created as " + std::string(text(person.role)));
    });
    out_ << "Created " << id(person) << ": " << person.email << ", " << text(person.role) << ".\n";
  }

  void list() {
    for (const Person& person : instance_.store.reader()->list_people(tenant_.id)) {
      const std::string state = person.enabled() ? "enabled" : "disabled";
      if (command_.json) {
        domain::FlatJson json;
        json.set("id", id(person)).set("email", person.email).set("name", person.name).set("role", text(person.role)).set("state", state);
        json.set("totp", person.enrolled() ? "enrolled" : "none").set("created_at", domain::format_timestamp(person.created_at));
        out_ << json.dump() << '\n';
      } else {
        out_ << id(person) << "  " << person.email << "  " << text(person.role) << "  " << state << (person.enrolled() ? "  totp" : "") << '\n';
      }
    }
  }

  void change(const Person& person) {
    switch (command_.action) {
      case PersonAction::disable: return disable(person);
      case PersonAction::enable:
        return write(person, "enabled", "may sign in again", [&](storage::Writer& w) { w.set_person_disabled(tenant_.id, person.id, std::nullopt); });
      case PersonAction::set_password: return set_password(person);
      case PersonAction::set_role:
        return write(person, "role_changed", "is now " + std::string(text(command_.role)),
                     [&](storage::Writer& w) { w.set_person_role(tenant_.id, person.id, command_.role); });
      case PersonAction::enrol_totp: return enrol(person);
      case PersonAction::remove_totp:
        return write(person, "totp_removed", "gives no one-time code any more",
                     [&](storage::Writer& w) { w.set_person_totp(tenant_.id, person.id, std::nullopt); });
      default: break;
    }
  }

  void disable(const Person& person) {
    write(person, "disabled", "may not sign in any more", [&](storage::Writer& w) {
      w.set_person_disabled(tenant_.id, person.id, instance_.clock.now());
      w.end_sessions_of(tenant_.id, person.id);
      w.revoke_grants_of(tenant_.id, person.id, instance_.clock.now());
    });
  }

  void set_password(const Person& person) {
    const std::string password = new_password(person.email);
    write(person, "password_set", "has a new password", [&](storage::Writer& w) {
      w.set_person_password(tenant_.id, person.id, password);
      w.end_sessions_of(tenant_.id, person.id);
      w.revoke_grants_of(tenant_.id, person.id, instance_.clock.now());
    });
  }

  void enrol(const Person& person) {
    const std::string secret = domain::new_totp_secret(instance_.random);
    const std::string sealed = instance_.keys.sealer().seal(secret, domain::totp_seal_context(format_.text(domain::prefix::tenant, tenant_.id), id(person)));
    const std::string uri = domain::otpauth_uri(secret, "Venturi (" + tenant_.name + ")", person.email);
    write(
        person, "totp_enrolled", "gives a one-time code at each sign-in",
        [&](storage::Writer& w) {
          w.set_person_totp(tenant_.id, person.id, sealed);
          w.end_sessions_of(tenant_.id, person.id);
        },
        command_.json);
    if (command_.json) {
      domain::FlatJson json;
      json.set("id", id(person)).set("secret", domain::base32(secret)).set("otpauth_uri", uri);
      out_ << json.dump() << '\n';
    } else {
      out_ << "Shown this once, for an authenticator app:\n\n  " << uri << '\n';
    }
  }

  template <class Effect>
  void write(const Person& person, std::string_view verb, const std::string& what, Effect effect, bool quiet = false) {
    instance_.store.write([&](storage::Writer& writer) {
      effect(writer);
      audit(writer, person, verb, what);
    });
    if (!quiet) out_ << person.email << ' ' << what << ".\n";
  }

  std::string new_password(const std::string& email) {
    const std::string password = input_.password();
    if (const std::string why = domain::refuse_password(password, email); !why.empty()) throw UsageError("the password " + why);
    return domain::Passwords(instance_.random).hash(password);
  }

  void audit(storage::Writer& writer, const Person& person, std::string_view verb, const std::string& what) {
    domain::AuditEntry entry;
    entry.id = instance_.ids.next();
    entry.tenant = tenant_.id;
    entry.occurred_at = instance_.clock.now();
    entry.category = "identity_lifecycle";
    entry.action = "person." + std::string(verb);
    entry.outcome = "success";
    entry.actor_kind = "operator";
    entry.resource_type = "person";
    entry.resource_id = id(person);
    entry.summary = id(person) + " " + what + ", by the command line.";
    writer.append_audit(std::move(entry));
  }

  std::string id(const Person& person) const { return format_.text(domain::prefix::person, person.id); }

  const PersonCommand& command_;
  SecretInput& input_;
  std::ostream& out_;
  Instance instance_;
  domain::IdFormat format_;
  domain::Tenant tenant_;
};

}  // namespace

int run_person(const PersonCommand& command, SecretInput&& input, std::ostream& out, std::ostream& err) {
  try {
    require_instance(command.data);
    Act(command, input, out).run();
    return 0;
  } catch (const UsageError& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 2;
  } catch (const storage::Conflict&) {
    err << "venturi-server: the tenant " << command.tenant << " has somebody with the address " << command.email << " already\n";
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
  }
  return 1;
}

}  // namespace venturi::server::cli
