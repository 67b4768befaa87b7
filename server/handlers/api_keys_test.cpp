#include <doctest/doctest.h>

#include <fstream>

#include "domain/authenticator.hpp"
#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"
#include "storage/credential_source.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
using namespace std::chrono_literals;

namespace {

struct Fixture : TestInstance {
  domain::Authenticator authenticator{config.public_url, keys.signing(), clock, format};

  Reply<ApiKeyWithSecret> create(const ApiKeyCreate& body, const Context& context) {
    return mutate([&](storage::Writer& w) { return api_keys_create(context, w, {body}); });
  }
  ApiKeyWithSecret create(std::vector<Scope> scopes = {Scope::read_attribution}) {
    ApiKeyCreate body;
    body.name = "key " + ids.ulid();
    body.scopes = std::move(scopes);
    return create(body, caller()).body;
  }
  ApiKeyWithSecret rotate(const std::string& id, const ApiKeyRotate& body) {
    return rotate(id, body, caller());
  }
  ApiKeyWithSecret rotate(const std::string& id, const ApiKeyRotate& body, const Context& context) {
    auto out = mutate([&](storage::Writer& w) { return api_keys_rotate(context, w, {id, body}); }).body;
    authenticator.changed();
    return out;
  }
  void revoke(const std::string& id) {
    const auto reply = mutate([&](storage::Writer& w) { return api_keys_delete(caller(), w, {id}); });
    CHECK(reply.status == 204);
    authenticator.changed();
  }
  domain::AuthResult authenticate(const std::string& secret) {
    storage::ReaderSource source(*reader);
    return authenticator.authenticate({.api_key = secret}, domain::Surface::public_api, source);
  }
  bool works(const std::string& secret) { return std::holds_alternative<domain::Caller>(authenticate(secret)); }
  domain::AuthFault fault(const std::string& secret) { return std::get<domain::AuthFault>(authenticate(secret)); }

  /// Everything that the database's files hold.
  std::string disk() const {
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(directory.file().parent_path())) {
      std::ifstream in(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a new key shows its secret once; the database holds a hash alone") {
  ApiKeyCreate body;
  body.name = "chargeback-exporter";
  body.scopes = {{Scope::read_attribution, Scope::export_create}};
  const auto reply = create(body, caller());
  CHECK(reply.status == 201);
  CHECK(reply.headers[0].value == "/api/v1/api-keys/" + reply.body.id);
  CHECK(works(reply.body.secret));
  const std::string secret_part = reply.body.secret.substr(reply.body.secret.rfind('_') + 1);
  CHECK(disk().find("chargeback-exporter") != std::string::npos);
  CHECK(disk().find(secret_part) == std::string::npos);
  const ApiKey shown = api_keys_get(caller(), *reader, {reply.body.id}).body;
  CHECK(shown.scopes == std::vector<Scope>{Scope::read_attribution, Scope::export_create});
  CHECK(to_json(shown).find(secret_part) == std::string::npos);
  CHECK(shown.hint.size() <= 16);
  CHECK(to_json(api_keys_list(caller(), *reader, {}).body).find(secret_part) == std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "a key without a scope is refused, and one with more than its maker holds") {
  ApiKeyCreate body;
  body.name = "none";
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::no_scope);
  body.scopes = std::vector<Scope>{};
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::no_scope);
  body.scopes = {{Scope::read_attribution}};
  CHECK(refusal([&] { create(body, caller({domain::Scope::admin_config})); }) == ErrorCode::scope_not_grantable);
  CHECK(api_keys_list(caller(), *reader, {}).body.data.empty());
}

TEST_CASE_FIXTURE(Fixture, "an expiry lies in the future, within the tenant's maximum, which is also the default") {
  ApiKeyCreate body;
  body.name = "expiring";
  body.scopes = {{Scope::read_attribution}};
  body.expires_at = clock.now();
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::validation_failed);
  body.expires_at = clock.now() + std::chrono::days(365) + 1s;
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::validation_failed);
  body.expires_at = std::nullopt;
  CHECK(create(body, caller()).body.expires_at == clock.now() + std::chrono::days(365));
  mutate([&](storage::Writer& w) { w.put_setting(tenant, "max_key_lifetime_days", "30"); });
  body.name = "thirty";
  body.expires_at = clock.now() + std::chrono::days(31);
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::validation_failed);
  body.expires_at = clock.now() + std::chrono::days(30);
  CHECK(create(body, caller()).body.expires_at == body.expires_at);
}

TEST_CASE_FIXTURE(Fixture, "an expired key is EXPIRED, revoked or not") {
  ApiKeyCreate body;
  body.name = "short";
  body.scopes = {{Scope::read_attribution}};
  body.expires_at = clock.now() + 60s;
  const auto key = create(body, caller()).body;
  clock.advance(60s);
  CHECK(fault(key.secret) == domain::AuthFault::expired);
  CHECK(api_keys_get(caller(), *reader, {key.id}).body.status == CredentialStatus::expired);
  revoke(key.id);
  CHECK(fault(key.secret) == domain::AuthFault::expired);
}

TEST_CASE_FIXTURE(Fixture, "a revoked key is refused at once, and is found no more") {
  const auto key = create();
  CHECK(works(key.secret));
  revoke(key.id);
  CHECK(fault(key.secret) == domain::AuthFault::invalid);
  CHECK(refusal([&] { api_keys_get(caller(), *reader, {key.id}); }) == ErrorCode::not_found);
  CHECK(refusal([&] { revoke(key.id); }) == ErrorCode::not_found);
  CHECK(refusal([&] { rotate(key.id, {}); }) == ErrorCode::not_found);
  CHECK(api_keys_list(caller(), *reader, {}).body.data.empty());
}

TEST_CASE_FIXTURE(Fixture, "rotation keeps id and scopes, and the old secret stops at once") {
  const auto before = create({Scope::read_attribution, Scope::read_reporting});
  const auto after = rotate(before.id, {});
  CHECK(after.id == before.id);
  CHECK(after.scopes == before.scopes);
  CHECK(after.secret != before.secret);
  CHECK(after.expires_at == before.expires_at);
  CHECK(works(after.secret));
  CHECK(fault(before.secret) == domain::AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "with a grace both secrets work for a while, but not where scopes were added") {
  const auto before = create({Scope::read_attribution});
  ApiKeyRotate body;
  body.grace_seconds = 60;
  const auto after = rotate(before.id, body);
  CHECK(after.status == CredentialStatus::rotating);
  CHECK(works(before.secret));
  CHECK(works(after.secret));
  clock.advance(60s);
  CHECK(fault(before.secret) == domain::AuthFault::invalid);
  body.scopes = {{Scope::read_attribution, Scope::read_reporting}};
  const auto wider = rotate(before.id, body);
  CHECK_FALSE(wider.previous_secret_expires_at);
  CHECK(fault(after.secret) == domain::AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "nobody gets scopes by rotating another's key") {
  const auto key = create({Scope::read_attribution, Scope::export_create});
  CHECK(refusal([&] { rotate(key.id, {}, caller({domain::Scope::admin_config})); }) == ErrorCode::scope_not_grantable);
  ApiKeyRotate none;
  none.scopes = std::vector<Scope>{};
  CHECK(refusal([&] { rotate(key.id, none); }) == ErrorCode::no_scope);
  CHECK(works(key.secret));
}

TEST_CASE_FIXTURE(Fixture, "a person needs a fresh sign-in to rotate or revoke") {
  const auto key = create();
  Context person = caller(domain::ScopeSet::all(), PrincipalKind::user);
  person.auth_time = std::chrono::floor<std::chrono::seconds>(clock.now()) - 301s;
  CHECK(refusal([&] { rotate(key.id, {}, person); }) == ErrorCode::step_up_required);
  CHECK(refusal([&] { mutate([&](storage::Writer& w) { return api_keys_delete(person, w, {key.id}); }); }) == ErrorCode::step_up_required);
  person.auth_time = std::chrono::floor<std::chrono::seconds>(clock.now()) - 300s;
  CHECK_FALSE(rotate(key.id, {}, person).secret.empty());
}

TEST_CASE_FIXTURE(Fixture, "whoever has enrolled needs a sign-in with a code, and the challenge asks for it") {
  const auto key = create();
  Context person = caller(domain::ScopeSet::all(), PrincipalKind::user);
  person.auth_time = std::chrono::floor<std::chrono::seconds>(clock.now());
  person.acr = "urn:venturi:acr:password";
  person.enrolled = true;
  try {
    rotate(key.id, {}, person);
    FAIL("nothing was refused");
  } catch (const Problem& problem) {
    CHECK(problem.code == ErrorCode::step_up_required);
    REQUIRE(problem.headers.size() == 1);
    CHECK(problem.headers[0].value ==
          R"(Bearer realm="venturi", error="insufficient_user_authentication", error_description="A more recent sign-in is needed", max_age="300", acr_values="urn:venturi:acr:totp")");
  }
  person.acr = "urn:venturi:acr:totp";
  CHECK_FALSE(rotate(key.id, {}, person).secret.empty());
}

TEST_CASE_FIXTURE(Fixture, "a name is unique among the tenant's living keys") {
  ApiKeyCreate body;
  body.name = "same";
  body.scopes = {{Scope::read_attribution}};
  const auto key = create(body, caller()).body;
  CHECK(refusal([&] { create(body, caller()); }) == ErrorCode::conflict);
  CHECK_FALSE(create(body, of_tenant(new_tenant("second"))).body.id.empty());
  revoke(key.id);
  CHECK_FALSE(create(body, caller()).body.id.empty());
}

TEST_CASE_FIXTURE(Fixture, "creation, rotation and revocation are audited without secrets, and only when they happened") {
  const auto key = create();
  const auto rotated = rotate(key.id, {});
  revoke(key.id);
  CHECK(refusal([&] { revoke(key.id); }) == ErrorCode::not_found);
  const auto entries = reader->list_audit(tenant, query("sequence")).rows;
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].action == "api_key.created");
  CHECK(entries[1].action == "api_key.rotated");
  CHECK(entries[2].action == "api_key.revoked");
  for (const auto& entry : entries) {
    CHECK(entry.resource_id == key.id);
    CHECK(entry.actor_kind == "oauth_client");
    CHECK(entry.category == "provisioning");
    const std::string all = entry.summary + entry.before.value_or("") + entry.after.value_or("");
    CHECK(all.find(key.secret) == std::string::npos);
    CHECK(all.find(rotated.secret) == std::string::npos);
  }
}

TEST_CASE_FIXTURE(Fixture, "another tenant's key is not found, for reading as for changing") {
  const auto key = create();
  const Context stranger = of_tenant(new_tenant("second"));
  CHECK(refusal([&] { api_keys_get(stranger, *reader, {key.id}); }) == ErrorCode::not_found);
  CHECK(refusal([&] { rotate(key.id, {}, stranger); }) == ErrorCode::not_found);
  CHECK(refusal([&] { mutate([&](storage::Writer& w) { return api_keys_delete(stranger, w, {key.id}); }); }) == ErrorCode::not_found);
  CHECK(works(key.secret));
}

TEST_CASE_FIXTURE(Fixture, "keys are paged, the newest first") {
  std::vector<std::string> made;
  for (int i = 0; i < 7; ++i) made.insert(made.begin(), create().id);
  ApiKeysListRequest request;
  request.limit = 3;
  std::vector<std::string> seen;
  do {
    const ApiKeyPage page = api_keys_list(caller(), *reader, request).body;
    for (const auto& key : page.data) seen.push_back(key.id);
    request.cursor = page.page.next_cursor;
  } while (request.cursor);
  CHECK(seen == made);
}

TEST_CASE_FIXTURE(Fixture, "an ingestion key can ingest and has no scope; an API key cannot ingest") {
  IngestionKeyCreate body;
  body.name = "gateway-eu";
  const auto made = mutate([&](storage::Writer& w) { return ingestion_keys_create(caller(), w, {body}); });
  CHECK(made.status == 201);
  CHECK(made.body.secret.starts_with("vik_"));
  const auto sender = std::get<domain::Caller>(authenticate(made.body.secret));
  CHECK(sender.may_ingest());
  CHECK(sender.scopes.empty());
  CHECK_FALSE(std::get<domain::Caller>(authenticate(create().secret)).may_ingest());
  // The two kinds are listed and found apart.
  CHECK(ingestion_keys_list(caller(), *reader, {}).body.data.size() == 1);
  CHECK(refusal([&] { api_keys_get(caller(), *reader, {"key_" + made.body.id.substr(5)}); }) == ErrorCode::not_found);
  const auto rotated = mutate([&](storage::Writer& w) { return ingestion_keys_rotate(caller(), w, {made.body.id, std::nullopt}); });
  authenticator.changed();
  CHECK(fault(made.body.secret) == domain::AuthFault::invalid);
  CHECK(works(rotated.body.secret));
  mutate([&](storage::Writer& w) { return ingestion_keys_delete(caller(), w, {made.body.id}); });
  authenticator.changed();
  CHECK(fault(rotated.body.secret) == domain::AuthFault::invalid);
  CHECK(refusal([&] { ingestion_keys_get(caller(), *reader, {made.body.id}); }) == ErrorCode::not_found);
}

}  // namespace venturi::server
