#include "cli/partner_grant.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "cli/command_line.hpp"
#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "domain/credentials.hpp"
#include "domain/flat_json.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

struct Fixture {
  domain::SystemRandom random;
  std::filesystem::path folder = std::filesystem::temp_directory_path() / ("venturi-cli-" + random.alphanumeric(16));
  std::ostringstream out;
  std::ostringstream err;

  ~Fixture() { std::filesystem::remove_all(folder); }

  void tenant(std::string name) {
    std::ostringstream ignored;
    REQUIRE(run_tenant_create({.data = folder, .name = std::move(name), .directory = std::nullopt, .json = true}, ignored, ignored) == 0);
  }
  PartnerGrant command(std::string tenant_name) { return {folder, std::move(tenant_name), "flows", {domain::Scope::read_attribution}, true}; }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a grant is a partner client of one tenant with the named scopes, whose secret verifies, and is audited") {
  tenant("acme");
  tenant("other");
  REQUIRE(run_partner_grant(command("acme"), out, err) == 0);
  const auto made = domain::FlatJson::parse(out.str());
  REQUIRE(made);
  Instance instance(folder);
  const auto reader = instance.store.reader();
  const auto acme = reader->find_tenant_named("acme");
  REQUIRE(acme);
  const auto id = domain::IdFormat{}.parse(domain::prefix::oauth_client, *made->text("client_id"));
  const auto client = reader->find_client(acme->id, *id);
  REQUIRE(client);
  CHECK(client->kind == domain::ClientKind::partner);
  CHECK(client->name == "flows");
  CHECK(client->scopes == "read:attribution");
  CHECK(domain::verify_secret(*made->text("client_secret"), &*client->secret));
  CHECK_FALSE(reader->find_client(reader->find_tenant_named("other")->id, *id));

  domain::ListQuery query;
  query.sort = {"sequence", true};
  query.watermark = reader->clock(acme->id).seq;
  query.limit = 2;  // shows one
  const auto audited = reader->list_audit(acme->id, query).rows;
  REQUIRE(audited.size() == 1);
  CHECK(audited[0].action == "oauth_client.created");
  CHECK(audited[0].resource_id == *made->text("client_id"));
  CHECK(audited[0].after.value_or("").find(*made->text("client_secret")) == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "without the tenant, the directory or a name nothing is made, and the reason is told") {
  CHECK(run_partner_grant(command("acme"), out, err) == 1);
  CHECK(err.str().find("no instance in") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder));
  std::filesystem::create_directory(folder);
  CHECK(run_partner_grant(command("acme"), out, err) == 1);
  CHECK(std::filesystem::is_empty(folder));
  tenant("other");
  CHECK(run_partner_grant(command("acme"), out, err) == 1);
  CHECK(err.str().find("no tenant named acme") != std::string::npos);
  auto nameless = command("other");
  for (const char* name : {"", "M\xfcller"}) {
    nameless.name = name;
    CHECK(run_partner_grant(nameless, out, err) == 2);
  }
  CHECK(out.str().empty());
}
