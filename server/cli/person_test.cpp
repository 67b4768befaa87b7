#include "cli/person.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/command_line.hpp"
#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "domain/flat_json.hpp"
#include "domain/passwords.hpp"
#include "domain/totp.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

struct Typed final : SecretInput {
  explicit Typed(std::string text_ = "correct horse battery") : text(std::move(text_)) {}
  std::string password() override { return text; }
  std::string text;
};

struct Fixture {
  domain::SystemRandom random;
  std::filesystem::path folder = std::filesystem::temp_directory_path() / ("venturi-person-" + random.alphanumeric(16));
  std::ostringstream out;
  std::ostringstream err;

  Fixture() {
    std::ostringstream quiet;
    REQUIRE(run_tenant_create({.data = folder, .name = "acme", .directory = std::nullopt, .json = true}, quiet, err) == 0);
  }
  ~Fixture() { std::filesystem::remove_all(folder); }

  int run(PersonAction action, std::string password = "correct horse battery", std::string email = "ada@example.com", std::string name = "") {
    out.str("");
    err.str("");
    PersonCommand command{.action = action, .data = folder, .tenant = "acme", .email = std::move(email), .name = std::move(name), .role = domain::Role::analyst, .json = true};
    return run_person(command, Typed(std::move(password)), out, err);
  }

  domain::Person ada() {
    Instance instance(folder);
    const auto reader = instance.store.reader();
    return reader->find_person_by_email(reader->find_tenant_named("acme")->id, "ada@example.com").value();
  }

  std::vector<domain::AuditEntry> audited() {
    Instance instance(folder);
    const auto reader = instance.store.reader();
    const auto tenant = reader->find_tenant_named("acme")->id;
    domain::ListQuery query;
    query.filters.push_back({"resource_type", domain::FilterOperator::eq, {"person"}});
    query.sort = {"sequence", false};
    query.watermark = reader->clock(tenant).seq;
    query.limit = 50;
    return reader->list_audit(tenant, query).rows;
  }
};

Command parsed(std::vector<const char*> arguments, std::ostream& err) {
  arguments.insert(arguments.begin(), "venturi-server");
  std::ostringstream out;
  return parse_command_line(static_cast<int>(arguments.size()), arguments.data(), out, err);
}

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a person is created with a hashed password and a role, and the trail says so") {
  REQUIRE(run(PersonAction::create) == 0);
  const domain::Person person = ada();
  CHECK(person.role == domain::Role::analyst);
  CHECK(domain::Passwords(random).verify("correct horse battery", &person.password));
  REQUIRE(audited().size() == 1);
  CHECK(audited()[0].action == "person.created");
  CHECK(audited()[0].actor_kind == "operator");
  CHECK(out.str().find("correct horse") == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "what cannot be done says why, and changes nothing") {
  CHECK(run(PersonAction::create, "short") == 2);
  CHECK(err.str() == "venturi-server: the password must have at least 12 characters\n");
  CHECK(run(PersonAction::create, "correct horse battery", "ada") == 2);
  CHECK(run(PersonAction::create, "correct horse battery", "j\xfcrgen@example.com") == 2);
  CHECK(run(PersonAction::create, "correct horse battery", "ada@example.com", "M\xfcller") == 2);
  REQUIRE(run(PersonAction::create) == 0);
  CHECK(run(PersonAction::create, "another long password", "ADA@example.com") == 1);
  CHECK(err.str().find("already") != std::string::npos);
  CHECK(run(PersonAction::disable, "", "eve@example.com") == 1);
  CHECK(err.str() == "venturi-server: the tenant acme has nobody with the address eve@example.com\n");
  CHECK(audited().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "disabling and a new password end the sessions") {
  REQUIRE(run(PersonAction::create) == 0);
  for (const PersonAction action : {PersonAction::disable, PersonAction::set_password}) {
    const domain::Person person = ada();
    {
      Instance instance(folder);
      const domain::Time now = instance.clock.now();
      instance.store.write([&](storage::Writer& w) { w.start_session({person.tenant, "digest", person.id, now, now, std::nullopt}); });
    }
    REQUIRE(run(action, "another long password") == 0);
    Instance instance(folder);
    CHECK_FALSE(instance.store.reader()->find_session("digest"));
  }
  CHECK_FALSE(ada().enabled());
  REQUIRE(run(PersonAction::enable) == 0);
  CHECK(ada().enabled());
  const std::string stored = ada().password;
  CHECK(domain::Passwords(random).verify("another long password", &stored));
  CHECK(audited().size() == 4);
}

TEST_CASE_FIXTURE(Fixture, "an enrolment is shown once, and rests sealed") {
  REQUIRE(run(PersonAction::create) == 0);
  REQUIRE(run(PersonAction::enrol_totp) == 0);
  const auto shown = domain::FlatJson::parse(out.str());
  REQUIRE(shown);
  const std::string secret(*shown->text("secret"));
  CHECK(secret.size() == 32);
  CHECK(shown->text("otpauth_uri")->find("otpauth://totp/Venturi%20%28acme%29:ada%40example.com?secret=" + secret) == 0);
  const domain::Person person = ada();
  REQUIRE(person.enrolled());
  Instance instance(folder);
  const domain::IdFormat format;
  const auto opened = instance.keys.sealer().open(
      *person.totp_sealed, domain::totp_seal_context(format.text("tnt_", person.tenant), format.text("usr_", person.id)));
  REQUIRE(opened);
  CHECK(domain::base32(*opened) == secret);
  CHECK(person.totp_sealed->find(*opened) == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "people are listed, and a second factor can be taken away") {
  REQUIRE(run(PersonAction::create) == 0);
  REQUIRE(run(PersonAction::enrol_totp) == 0);
  REQUIRE(run(PersonAction::list) == 0);
  const auto listed = domain::FlatJson::parse(out.str());
  REQUIRE(listed);
  CHECK(*listed->text("email") == "ada@example.com");
  CHECK(*listed->text("totp") == "enrolled");
  REQUIRE(run(PersonAction::remove_totp) == 0);
  CHECK_FALSE(ada().enrolled());
}

TEST_CASE("the command line names the subcommand, and takes no password") {
  std::ostringstream err;
  const Command command = parsed({"--data", "d", "person", "create", "--tenant", "acme", "--email", "a@b.c", "--role", "owner"}, err);
  const auto* person = std::get_if<PersonCommand>(&command);
  REQUIRE(person != nullptr);
  CHECK(person->action == PersonAction::create);
  CHECK(person->data == "d");
  CHECK(person->role == domain::Role::owner);
  for (const std::vector<const char*>& wrong : {std::vector<const char*>{"person"},
                                                {"person", "create", "--tenant", "acme", "--email", "a@b.c", "--role", "root"},
                                                {"person", "create", "--tenant", "acme", "--email", "a@b.c"},
                                                {"person", "set-password", "--tenant", "acme", "--email", "a@b.c", "--password", "x"}}) {
    const Command refused = parsed(wrong, err);
    REQUIRE(std::holds_alternative<Done>(refused));
    CHECK(std::get<Done>(refused).exit_code == 2);
  }
}
