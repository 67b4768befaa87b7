#include "cli/tenant_create.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <tuple>

#include "cli/instance.hpp"
#include "domain/credentials.hpp"
#include "domain/flat_json.hpp"
#include "domain/scopes.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

struct Fixture {
  domain::SystemRandom random;
  std::filesystem::path folder = std::filesystem::temp_directory_path() / ("venturi-cli-" + random.alphanumeric(16));
  std::ostringstream out;
  std::ostringstream err;

  ~Fixture() { std::filesystem::remove_all(folder); }

  TenantCreate command(std::string name) { return {.data = folder / "data", .name = std::move(name), .directory = std::nullopt, .json = true}; }

  domain::FlatJson create(const TenantCreate& wanted) {
    out.str("");
    REQUIRE(run_tenant_create(wanted, out, err) == 0);
    auto json = domain::FlatJson::parse(out.str());
    REQUIRE(json);
    return std::move(*json);
  }

  std::filesystem::path file(std::string_view text) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "directory.json") << text;
    return folder / "directory.json";
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a tenant gets a client with all scopes, an API key and an ingestion key, which verify") {
  const auto made = create(command("acme"));
  Instance instance(folder / "data");
  const auto reader = instance.store.reader();
  const domain::IdFormat format;
  const auto tenant = reader->find_tenant_named("acme");
  REQUIRE(tenant);
  CHECK(format.text(domain::prefix::tenant, tenant->id) == *made.text("tenant_id"));
  const auto client = reader->find_client(*format.parse(domain::prefix::oauth_client, *made.text("client_id")));
  REQUIRE(client);
  CHECK(client->scopes == domain::ScopeSet::all().to_string());
  CHECK(domain::verify_secret(*made.text("client_secret"), &*client->secret));
  for (const auto& [name, prefix, scopes] : {std::tuple("api_key", domain::prefix::api_key, domain::ScopeSet::all().to_string()),
                                             std::tuple("ingestion_key", domain::prefix::ingestion_key, std::string())}) {
    const auto key = reader->find_key(*format.parse(prefix, *made.text(std::string(name) + "_id")));
    REQUIRE(key);
    CHECK(key->tenant == tenant->id);
    CHECK(key->scopes == scopes);
    CHECK(domain::verify_secret(*made.text(name), &key->secret));
  }
}

TEST_CASE_FIXTURE(Fixture, "it works while the server has the directory open") {
  Instance server(folder / "data");
  const auto made = create(command("acme"));
  CHECK(server.store.reader()->find_tenant_named("acme"));
  CHECK(made.text("client_secret"));
}

TEST_CASE_FIXTURE(Fixture, "the data directory and the master key are the owner's alone") {
  create(command("acme"));
  struct stat status{};
  REQUIRE(::stat((folder / "data").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0700);
  REQUIRE(::stat((folder / "data" / "master.key").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE_FIXTURE(Fixture, "a name is taken once") {
  create(command("acme"));
  CHECK(run_tenant_create(command("acme"), out, err) == 1);
  CHECK(err.str().find("acme exists already") != std::string::npos);
  CHECK(run_tenant_create(command(""), out, err) == 2);
}

TEST_CASE_FIXTURE(Fixture, "a directory file is loaded whole, or nothing is made") {
  auto wanted = command("acme");
  wanted.directory = file(R"({"services": [{"key": "a"}, {"key": "a"}]})");
  CHECK(run_tenant_create(wanted, out, err) == 1);
  CHECK(err.str().find("#/services/1/key: occurs twice") != std::string::npos);
  CHECK(out.str().empty());
  wanted.directory = file(R"({"services": [{"key": "a"}], "projects": [{"key": "p"}], "edges": [{"kind": "service_project", "from_key": "a", "to_key": "p"}]})");
  create(wanted);
  Instance instance(folder / "data");
  const auto reader = instance.store.reader();
  const auto directory = reader->directory(reader->find_tenant_named("acme")->id);
  CHECK(directory.nodes.size() == 2);
  CHECK(directory.edges.size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "for people it says what each secret is for, and that it is shown once") {
  auto wanted = command("acme");
  wanted.json = false;
  REQUIRE(run_tenant_create(wanted, out, err) == 0);
  for (const char* text : {"ARGMIN_CLIENT_ID=cli_", "ARGMIN_CLIENT_SECRET=vcs_", "ARGMIN_API_KEY=vk_", "vik_", "shown this once"}) {
    CHECK_MESSAGE(out.str().find(text) != std::string::npos, text);
  }
}

TEST_CASE_FIXTURE(Fixture, "a name that is none makes nothing, not even the instance") {
  for (const std::string& name : {std::string(), std::string("M\xfcller"), std::string(129, 'a')}) {
    CHECK(run_tenant_create(command(name), out, err) == 2);
    CHECK_FALSE(std::filesystem::exists(folder));
  }
  CHECK(err.str().find("1 to 128 characters, in UTF-8") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "creation is audited as the operator's act") {
  create(command("acme"));
  Instance instance(folder / "data");
  const auto reader = instance.store.reader();
  const auto tenant = reader->find_tenant_named("acme")->id;
  domain::ListQuery query;
  query.sort = {"sequence", false};
  query.watermark = reader->clock(tenant).seq;
  const auto entries = reader->list_audit(tenant, query).rows;
  CHECK(entries.size() == 4);
  for (const auto& entry : entries) CHECK(entry.actor_kind == "operator");
}

TEST_CASE_FIXTURE(Fixture, "a tenant is of its directory's world, and of no other than the one that was asked for") {
  auto sandboxed = command("acme");
  sandboxed.sandbox = true;
  const auto made = create(sandboxed);
  CHECK(made.text("tenant_id")->starts_with("tnt_sbx_"));
  CHECK(made.text("api_key")->starts_with("vk_sbx_"));
  CHECK(create(command("second")).text("client_id")->starts_with("cli_sbx_"));

  CHECK_THROWS_WITH_AS(Instance(folder / "data", storage::World::production), doctest::Contains("start it with --sandbox, or give another directory"), WorldError);
  std::filesystem::remove_all(folder);
  CHECK(create(command("acme")).text("tenant_id")->starts_with("tnt_0"));
  CHECK(run_tenant_create(sandboxed, out, err) == 1);
  CHECK(err.str().find("start it without --sandbox") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "what is made in a sandbox is made at the sandbox's time") {
  const domain::Timestamp then = std::chrono::sys_days{std::chrono::year{2040} / 1 / 1};
  Instance instance(folder / "data", storage::World::sandbox);
  instance.store.write([&](storage::Writer& w) { w.put_instance_fact(domain::clock_fact, domain::ClockState{{}, then}.text()); });
  CHECK(*create(command("acme")).text("keys_expire_at") == "2040-12-31T00:00:00Z");
}
