#include "cli/command_line.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <vector>

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

struct Parsed {
  Command command;
  std::string out;
  std::string err;
};

Parsed parsed(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "venturi-server");
  std::ostringstream out;
  std::ostringstream err;
  Command command = parse_command_line(static_cast<int>(arguments.size()), arguments.data(), out, err);
  return {std::move(command), out.str(), err.str()};
}

int exit_code(const Parsed& parsed_line) {
  REQUIRE(std::holds_alternative<Done>(parsed_line.command));
  return std::get<Done>(parsed_line.command).exit_code;
}

}  // namespace

TEST_CASE("without arguments it serves, with the documented defaults") {
  const auto serve = std::get<Serve>(parsed({}).command);
  CHECK(serve.data == "venturi-data");
  CHECK(serve.host == "127.0.0.1");
  CHECK(serve.port == 8080);
  CHECK(serve.public_url.empty());
  CHECK(serve.rate_limits.of(domain::RateClass::read) == domain::RateLimit{600, 100});
}

TEST_CASE("options of the server") {
  const auto serve = std::get<Serve>(
      parsed({"--data", "/tmp/x", "--port", "0", "--host", "0.0.0.0", "--behind-proxy", "10.0.0.1", "--behind-proxy", "10.1.0.0/16", "--limit", "header-seconds=2.5", "--limit", "connections=20", "--public-url", "https://venturi.example.com/", "--rate-limit", "ingest=600/50",
              "--rate-limit", "read=1/2", "--readers", "2"}).command);
  CHECK(serve.data == "/tmp/x");
  CHECK(serve.port == 0);
  CHECK(serve.public_url == "https://venturi.example.com");
  CHECK(serve.readers == 2);
  CHECK(serve.exposure.proxies == std::vector<std::string>{"10.0.0.1", "10.1.0.0/16"});
  CHECK(serve.limits.header_timeout == std::chrono::milliseconds(2500));
  CHECK(serve.limits.max_connections == 20);
  CHECK(serve.rate_limits.of(domain::RateClass::ingest) == domain::RateLimit{600, 50});
  CHECK(serve.rate_limits.of(domain::RateClass::read) == domain::RateLimit{1, 2});
}

TEST_CASE("plain HTTP for other machines must be asked for, and the refusal says what to do") {
  const auto refused = parsed({"--host", "0.0.0.0"});
  CHECK(exit_code(refused) == 2);
  for (const auto* way : {"--tls-certificate", "--behind-proxy", "--plain-http", "127.0.0.1"}) CHECK(refused.err.find(way) != std::string::npos);
  CHECK(exit_code(parsed({"--host", "::"})) == 2);
  for (const auto* host : {"127.0.0.1", "127.1.2.3", "::1"}) CHECK(std::holds_alternative<Serve>(parsed({"--host", host}).command));
  CHECK(std::holds_alternative<Serve>(parsed({"--host", "0.0.0.0", "--plain-http"}).command));
  CHECK(std::get<Serve>(parsed({"--host", "::", "--tls-certificate", "c.pem", "--tls-key", "k.pem"}).command).exposure.tls());
  CHECK(exit_code(parsed({"--tls-certificate", "c.pem"})) == 2);
  CHECK(parsed({"--tls-certificate", "c.pem"}).err.starts_with("--tls-certificate and --tls-key belong together"));
  CHECK(exit_code(parsed({"--tls-key", "k.pem"})) == 2);
}

TEST_CASE("a limit that is none is refused, and the refusal says what would be right") {
  CHECK(parsed({"--limit", "connections=0"}).err.find("from 1 to 1000000, without a fraction") != std::string::npos);
  for (const auto* wrong : {"header-bytes", "header-bytes=", "header-bytes=1.5", "header-bytes=-1", "no-such=1", "idle-seconds=0", "idle-seconds=nan", "connections=1e99"}) {
    CAPTURE(wrong);
    const auto refused = parsed({"--limit", wrong});
    CHECK(exit_code(refused) == 2);
    CHECK((refused.err.find("header-bytes (16384)") != std::string::npos || refused.err.find(" takes a number from ") != std::string::npos));
  }
}

TEST_CASE("a sandbox is asked for, by the server and where a tenant is made") {
  CHECK_FALSE(std::get<Serve>(parsed({}).command).sandbox);
  CHECK(std::get<Serve>(parsed({"--sandbox"}).command).sandbox);
  CHECK_FALSE(std::get<TenantCreate>(parsed({"tenant", "create", "--name", "a"}).command).sandbox);
  CHECK(std::get<TenantCreate>(parsed({"tenant", "create", "--name", "a", "--sandbox"}).command).sandbox);
}

TEST_CASE("tenant create takes the data directory on either side") {
  for (const auto& arguments : {std::vector<const char*>{"--data", "/tmp/x", "tenant", "create", "--name", "acme", "--json"},
                                std::vector<const char*>{"tenant", "create", "--name", "acme", "--json", "--data", "/tmp/x"}}) {
    const auto create = std::get<TenantCreate>(parsed(arguments).command);
    CHECK(create.data == "/tmp/x");
    CHECK(create.name == "acme");
    CHECK(create.json);
    CHECK_FALSE(create.directory);
  }
}

TEST_CASE("a partner is granted one tenant with the scopes that are named") {
  const auto grant = std::get<PartnerGrant>(
      parsed({"--data", "/tmp/x", "partner", "grant", "--tenant", "acme", "--name", "flows", "--scope", "read:reporting", "--scope", "read:attribution"}).command);
  CHECK(grant.data == "/tmp/x");
  CHECK(grant.tenant == "acme");
  CHECK(grant.name == "flows");
  CHECK(grant.scopes == domain::ScopeSet{domain::Scope::read_attribution, domain::Scope::read_reporting});
  CHECK_FALSE(grant.json);
}

TEST_CASE("help and version are printed, and are no error") {
  CHECK(exit_code(parsed({"--version"})) == 0);
  CHECK(parsed({"--version"}).out.find("venturi-server ") == 0);
  for (const auto& arguments : {std::vector<const char*>{"--help"}, std::vector<const char*>{"tenant", "create", "--help"}}) {
    const Parsed help = parsed(arguments);
    CHECK(exit_code(help) == 0);
    CHECK(help.out.find("--data") != std::string::npos);
  }
}

TEST_CASE("wrong arguments say what is wrong, with exit code 2") {
  const struct {
    std::vector<const char*> arguments;
    const char* mentions;
  } rows[] = {
      {{"--prot", "1"}, "--prot"},
      {{"--port", "70000"}, "--port"},
      {{"tenant"}, "subcommand"},
      {{"tenant", "create"}, "--name"},
      {{"tenant", "create", "--name", "x", "--directory", "/nowhere.json"}, "/nowhere.json"},
      {{"partner"}, "subcommand"},
      {{"partner", "grant", "--tenant", "x", "--name", "y"}, "--scope"},
      {{"partner", "grant", "--tenant", "x", "--name", "y", "--scope", "all"}, "all"},
      {{"--rate-limit", "ingest"}, "--rate-limit"},
      {{"--rate-limit", "ingest=0/5"}, "--rate-limit"},
      {{"--rate-limit", "other=1/5"}, "--rate-limit"},
      {{"--public-url", "venturi.example.com"}, "--public-url"},
      {{"--public-url", "https://venturi.example.com/path"}, "--public-url"},
      {{"--public-url", "https://user@venturi.example.com"}, "--public-url"},
  };
  for (const auto& row : rows) {
    const Parsed refused = parsed(row.arguments);
    CHECK(exit_code(refused) == 2);
    CHECK_MESSAGE(refused.err.find(row.mentions) != std::string::npos, refused.err);
    CHECK(refused.out.empty());
  }
}

TEST_CASE("regions are the operator's to name, the first of them a new tenant's") {
  CHECK(std::get<Serve>(parsed({}).command).regions == std::vector<std::string>{"zz-local"});
  CHECK(std::get<Serve>(parsed({"--region", "eu-central-1", "--region", "eu-west-3"}).command).regions ==
        std::vector<std::string>{"eu-central-1", "eu-west-3"});
  const auto refused = parsed({"--region", "Frankfurt"});
  CHECK(exit_code(refused) == 2);
  CHECK(refused.err.find("such as eu-central-1") != std::string::npos);
}
