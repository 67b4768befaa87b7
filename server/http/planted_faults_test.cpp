// A fault in every handler of the contract, one after the other: what the caller and the log are told of it.
#include <doctest/doctest.h>

#include <new>
#include <vector>

#include "domain/base64.hpp"
#include "domain/flat_json.hpp"
#include "generated/routes.hpp"
#include "http/fault_answer.hpp"
#include "http/pages.hpp"
#include "http/test_server.hpp"

using namespace venturi::server;

namespace {

/// What a failure's text might hold, and nobody may see.
constexpr const char* marker = "PLANTED /var/lib/venturi/db.internal.example SELECT salt FROM access_keys vk_SECRET";

enum class Planted : std::uint8_t { exception, nothing_known, memory, integrity, storage, while_parsing };
Planted planted = Planted::exception;

[[noreturn]] void fail() {
  switch (planted) {
    case Planted::nothing_known: throw 42;
    case Planted::memory: throw std::bad_alloc();
    case Planted::integrity: throw storage::IntegrityError("audit: no");
    case Planted::storage: throw storage::Error("database: read: disk I/O error");
    case Planted::exception:
    case Planted::while_parsing: break;
  }
  throw std::runtime_error(marker);
}

ReadWork read(Inputs&) {
  if (planted == Planted::while_parsing) fail();
  return [](const Context&, storage::Reader&) -> Response { fail(); };
}

WriteWork write(Inputs&) {
  if (planted == Planted::while_parsing) fail();
  return [](const Context&, storage::Writer&) -> Response { fail(); };
}

std::vector<domain::Receipt> append(const Context&, storage::Writer&, std::span<const domain::NewEvent>) { fail(); }

/// The generated table with another handler behind every route. Documents have none.
struct FaultyTable {
  std::vector<IngestForm> forms;
  std::vector<Route> routes;

  FaultyTable() {
    forms.reserve(venturi::server::routes().size());
    for (Route route : venturi::server::routes()) {
      if (route.form == Form::document) continue;
      if (route.read != nullptr) route.read = read;
      if (route.write != nullptr) route.write = write;
      if (route.ingest != nullptr) {
        forms.push_back(*route.ingest);
        forms.back().append = append;
        route.ingest = &forms.back();
      }
      routes.push_back(route);
    }
  }
};

struct Fixture {
  FaultyTable faulty;
  storage::TestStore page_store;
  ReaderPool page_threads{TestServer::one(page_store.store)};
  Pages pages{page_threads, [](const PageCall&) -> Response { fail(); }, {}};
  TestServer server{{}, TestServer::World::sandbox, faulty.routes};
  TestClient client{server};
  std::string api_key = server.new_key(domain::KeyKind::api, domain::ScopeSet::all());
  std::string ingestion_key = server.new_key(domain::KeyKind::ingestion, {});
  std::string partner = partner_token();

  Fixture() { server.services.pages = &pages; }

  std::string partner_token() {
    const auto key = domain::RsaKey::generate();
    server.keys.signing().load({{key, server.store.clock.now() - std::chrono::hours(24), std::nullopt}});
    domain::OAuthClient made;
    made.id = server.store.ids.next();
    made.tenant = server.store.tenant;
    made.kind = domain::ClientKind::partner;
    made.name = "partner";
    made.scopes = domain::ScopeSet::all().to_string();
    server.store.store.write([&](storage::Writer& w) { w.create_client(made); });
    const domain::IdFormat ids;
    domain::AccessClaims claims;
    claims.issuer = server.config.public_url;
    claims.audience = domain::Authenticator::audience(claims.issuer, domain::Surface::partner_api);
    claims.subject = claims.client_id = ids.text(domain::prefix::oauth_client, made.id);
    claims.tenant_id = ids.text(domain::prefix::tenant, made.tenant);
    claims.jti = server.store.ids.ulid();
    claims.kind = "partner";
    claims.scopes = domain::ScopeSet::all();
    claims.issued_at = claims.not_before = server.store.clock.now_us() / 1'000'000;
    claims.expires_at = claims.issued_at + 3600;
    return domain::sign_access_token(claims, *key);
  }

  std::string credential(const Route& route) const {
    if (route.credential == Credential::ingestion) return "X-API-Key: " + ingestion_key + "\r\nX-Venturi-Key: " + ingestion_key;
    if (route.credential == Credential::client) return "Authorization: Basic " + domain::base64_encode("cli_x:vcs_SECRET");
    if (route.partner) return "Authorization: Bearer " + partner;
    return "X-API-Key: " + api_key;
  }

  std::string body(const Route& route) const {
    if (route.ingest == nullptr) return {};
    const std::string event =
        std::string(R"({"event_id":"019e7500-1440-7e8b-8f6f-000000000001","ingestion_layer":"application",)") +
        R"("ingestion_timestamp":"2026-05-29T18:30:00Z",)" +
        (route.ingest->kind == domain::EventKind::invocation ? R"("provider":"openai","requested_model":"gpt-4o"})" : R"("event_type":"tool_execution"})");
    return route.ingest->batch == nullptr ? event : "{\"" + std::string(route.ingest->batch_property) + "\":[" + event + "]}";
  }

  TestClient::Answer ask(const Route& route) {
    server.store.clock.advance(std::chrono::seconds(2));  // budgets fill up again
    std::string path;
    for (bool inside = false; const char c : route.path) {
      if (c == '{') path += "x_01ARZ3NDEKTSV4RRFFQ69G5FAV";
      inside = c == '{' || (inside && c != '}');
      if (!inside && c != '}') path += c;
    }
    const std::string sent = body(route);
    const std::string type = route.oauth ? "application/x-www-form-urlencoded" : "application/json";
    client.send(std::string(route.method) + ' ' + path + " HTTP/1.1\r\nHost: x\r\n" + credential(route) + "\r\nIdempotency-Key: " +
                server.store.ids.ulid() + "\r\nContent-Type: " + type + "\r\nContent-Length: " + std::to_string(sent.size()) + "\r\n\r\n" + sent);
    return client.receive();
  }

  /// Checks one answer's form, and gives the code that it carries.
  std::string code(const Route& route, const TestClient::Answer& answer) {
    CHECK(answer.header("Content-Type") == (route.oauth ? "application/json" : "application/problem+json"));
    const auto json = domain::FlatJson::parse(answer.body);
    REQUIRE_MESSAGE(json, answer.body);
    REQUIRE(json->text("error_code"));
    REQUIRE(json->text("trace_id"));
    CHECK(*json->text("trace_id") == answer.header("X-Trace-Id"));
    if (route.oauth) CHECK(json->text("error"));
    const auto known = error_code_named(*json->text("error_code"));
    REQUIRE(known);
    if (!route.oauth) CHECK(*json->integer("status") == answer.status);
    CHECK(status(*known) == answer.status);
    return *json->text("error_code");
  }

  void check_every_route(std::string_view expected) {
    for (const Route& route : faulty.routes) {
      CAPTURE(route.id);
      if (planted == Planted::while_parsing && (route.form == Form::ingest || route.form == Form::page)) continue;
      const auto answer = ask(route);
      CHECK(code(route, answer) == expected);
      for (const std::string_view part : {"PLANTED", "SECRET", "SELECT", "/var/lib", "runtime_error", "bad_alloc", "database", "audit: no"})
        CHECK_MESSAGE(answer.body.find(part) == std::string::npos, answer.body);
      traces.push_back(answer.header("X-Trace-Id"));
    }
    server.stop();
    const std::string log = server.logged.str();
    for (const std::string& part : {std::string("PLANTED"), std::string("SECRET"), std::string("SELECT"), std::string("/var/lib"), api_key, ingestion_key})
      CHECK(log.find(part) == std::string::npos);
    for (const std::string& trace : traces) CHECK(log.find("trace=" + trace) != std::string::npos);
  }

  std::vector<std::string> traces;
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a handler that throws is INTERNAL_ERROR and nothing more, whatever it throws and wherever") {
  for (const Planted kind : {Planted::exception, Planted::nothing_known, Planted::memory, Planted::while_parsing, Planted::integrity}) {
    CAPTURE(static_cast<int>(kind));
    Fixture fresh;
    planted = kind;
    fresh.check_every_route("INTERNAL_ERROR");
  }
}

TEST_CASE_FIXTURE(Fixture, "storage that does not answer is SERVICE_UNAVAILABLE, to be tried again") {
  planted = Planted::storage;
  CHECK(ask(faulty.routes.front()).header("Retry-After") == "1");
  check_every_route("SERVICE_UNAVAILABLE");
}
