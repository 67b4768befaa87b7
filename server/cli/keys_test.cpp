#include "cli/keys.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/command_line.hpp"
#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "domain/flat_json.hpp"
#include "domain/settings.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

struct Fixture {
  domain::SystemRandom random;
  std::filesystem::path folder = std::filesystem::temp_directory_path() / ("venturi-keys-" + random.alphanumeric(16));
  std::ostringstream out, err;

  Fixture() {
    std::ostringstream quiet;
    REQUIRE(run_tenant_create({.data = folder, .name = "acme", .directory = std::nullopt, .json = true}, quiet, err) == 0);
  }
  ~Fixture() { std::filesystem::remove_all(folder); }

  KeyCommand command(KeyAction action) const { return {.action = action, .data = folder, .tenant = "acme", .id = {}, .name = {}, .scopes = {}, .ingestion = false, .days = {}, .json = true}; }
  KeyCommand creation(std::string name = "way back") const {
    auto made = command(KeyAction::create);
    made.name = std::move(name);
    made.scopes = {domain::Scope::admin_config};
    return made;
  }
  int run(const KeyCommand& asked) {
    out.str("");
    err.str("");
    return run_keys(asked, out, err);
  }
  std::string said(std::string_view name) const { return *domain::FlatJson::parse(out.str())->text(name); }
  int refused(KeyCommand asked, std::string_view why) {
    const int code = run(asked);
    CHECK_MESSAGE(err.str().find(why) != std::string::npos, err.str());
    CHECK(out.str().empty());
    return code;
  }
  std::optional<domain::AccessKey> key(const std::string& id) const {
    Instance instance(folder);
    return instance.store.reader()->find_key(*domain::IdFormat{}.parse(id.starts_with("i") ? domain::prefix::ingestion_key : domain::prefix::api_key, id));
  }
  domain::AuditEntry last_audited() const {
    Instance instance(folder);
    const auto reader = instance.store.reader();
    const auto tenant = reader->find_tenant_named("acme")->id;
    domain::ListQuery query;
    query.sort = {"sequence", true};
    query.watermark = reader->clock(tenant).seq;
    query.limit = 2;  // shows one
    return reader->list_audit(tenant, query).rows.at(0);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a new key works with its scopes for as long as the tenant lets keys live, its secret is shown once, and the trail tells of it") {
  REQUIRE(run(creation()) == 0);
  const std::string secret = said("secret");
  const auto made = key(said("id"));
  REQUIRE(made);
  CHECK(made->scopes == "admin:config");
  CHECK(domain::verify_secret(secret, &made->secret));
  CHECK(*made->expires_at == made->created_at + std::chrono::days(365));
  const auto told = last_audited();
  CHECK(told.action == "api_key.created");
  CHECK(told.actor_kind == "operator");
  CHECK(told.resource_id == said("id"));
  CHECK(told.after.value_or("").find(R"("scopes":"admin:config")") != std::string::npos);
  CHECK(told.after.value_or("").find(secret) == std::string::npos);

  auto ingestion = command(KeyAction::create);
  ingestion.name = "events";
  ingestion.ingestion = true;
  ingestion.days = 30;
  REQUIRE(run(ingestion) == 0);
  CHECK(said("id").starts_with("ikey_"));
  CHECK(key(said("id"))->kind == domain::KeyKind::ingestion);
  CHECK(*key(said("id"))->expires_at == key(said("id"))->created_at + std::chrono::days(30));
  REQUIRE(run(command(KeyAction::list)) == 0);
  CHECK(out.str().find(secret) == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "a revoked key is revoked in the trail and in the list, and cannot be revoked again") {
  REQUIRE(run(creation()) == 0);
  auto revocation = command(KeyAction::revoke);
  revocation.id = said("id");
  REQUIRE(run(command(KeyAction::list)) == 0);
  CHECK(out.str().find(revocation.id) != std::string::npos);
  REQUIRE(run(revocation) == 0);
  CHECK(key(revocation.id)->revoked_at);
  CHECK(last_audited().action == "api_key.revoked");
  REQUIRE(run(command(KeyAction::list)) == 0);
  CHECK(out.str().find(revocation.id) == std::string::npos);
  CHECK(refused(revocation, "revoked already") == 1);
  revocation.id = "acme";
  CHECK(refused(revocation, "--id must be a key's id") == 2);
}

TEST_CASE_FIXTURE(Fixture, "what the API would refuse is refused here, and makes nothing") {
  {
    Instance instance(folder);
    const auto tenant = instance.store.reader()->find_tenant_named("acme")->id;
    instance.store.write([&](storage::Writer& writer) { writer.put_setting(tenant, domain::setting::max_key_lifetime_days, "7"); });
  }
  auto long_lived = creation();
  long_lived.days = 8;
  CHECK(refused(long_lived, "from 1 to 7") == 2);
  auto nothing = creation();
  nothing.scopes = {};
  CHECK(refused(nothing, "at least one --scope") == 2);
  auto both = creation();
  both.ingestion = true;
  CHECK(refused(both, "carries no scope") == 2);
  CHECK(refused(creation(std::string(129, 'a')), "1 to 128") == 2);
  CHECK(refused(creation("M\xfcller"), "in UTF-8") == 2);
  CHECK(refused(creation("initial key"), "this name already") == 1);
  auto elsewhere = creation();
  elsewhere.tenant = "nobody";
  CHECK(refused(elsewhere, "no tenant named nobody") == 1);
  elsewhere.data = folder / "nowhere";
  CHECK(refused(elsewhere, "no instance in") == 1);
  CHECK_FALSE(std::filesystem::exists(folder / "nowhere"));
  std::filesystem::create_directory(folder / "other");
  elsewhere.data = folder / "other";
  CHECK(refused(elsewhere, "no instance in") == 1);
  CHECK(std::filesystem::is_empty(folder / "other"));
}

TEST_CASE_FIXTURE(Fixture, "every key is listed, however many there are, and no name speaks to the terminal") {
  {
    Instance instance(folder);
    const auto tenant = instance.store.reader()->find_tenant_named("acme")->id;
    instance.store.write([&](storage::Writer& writer) {
      for (int i = 0; i < 450; ++i) {
        domain::AccessKey one;
        one.id = instance.ids.next();
        one.tenant = tenant;
        one.name = "\x1b[2J\xc2\x9b" + std::to_string(i);
        one.scopes = "read:reporting";
        one.created_at = instance.clock.now();
        writer.create_key(one);
      }
    });
  }
  auto listing = command(KeyAction::list);
  listing.json = false;
  REQUIRE(run(listing) == 0);
  const std::string text = out.str();
  CHECK(std::count(text.begin(), text.end(), '\n') == 452);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\xc2\x9b") == std::string::npos);
  CHECK(text.find("?[2J?7\n") != std::string::npos);
  REQUIRE(run(command(KeyAction::list)) == 0);
  CHECK(out.str().find("\xc2\x9b") == std::string::npos);
  CHECK(out.str().find(R"("name":"\u001b[2J\u009b7")") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "a name of 128 letters that take two bytes each is kept as it is") {
  std::string name;
  for (int i = 0; i < 128; ++i) name += "\xc3\xbc";
  REQUIRE(run(creation(name)) == 0);
  CHECK(key(said("id"))->name == name);
}

TEST_CASE("the command line asks for keys by tenant, name, scopes and id") {
  std::ostringstream out, err;
  const char* const creation[] = {"venturi-server", "keys", "create", "--data", "/d", "--tenant", "acme", "--name", "n", "--scope", "admin:config", "--scope", "read:reporting", "--days", "3"};
  const auto created = parse_command_line(static_cast<int>(std::size(creation)), creation, out, err);
  const auto& create = std::get<KeyCommand>(created);
  CHECK(create.action == KeyAction::create);
  CHECK(create.data == "/d");
  CHECK(create.scopes.to_string() == "read:reporting admin:config");
  CHECK(create.days == 3);
  const char* const unknown[] = {"venturi-server", "keys", "create", "--tenant", "acme", "--name", "n", "--scope", "everything"};
  CHECK(std::get<Done>(parse_command_line(static_cast<int>(std::size(unknown)), unknown, out, err)).exit_code == 2);
}
