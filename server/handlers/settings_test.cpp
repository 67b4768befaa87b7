#include <doctest/doctest.h>

#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
using namespace std::chrono_literals;

namespace {

struct Fixture : TestInstance {
  Fixture() { config.regions = {"eu-central-1", "eu-west-3"}; }

  Settings get() { return settings_get(caller(), *reader).body; }
  Settings update(const SettingsUpdate& body) { return update(body, caller()); }
  Settings update(const SettingsUpdate& body, const Context& context) {
    return mutate([&](storage::Writer& w) { return settings_update(context, w, {body}); }).body;
  }
  std::vector<domain::AuditEntry> trail() { return reader->list_audit(tenant, query("sequence")).rows; }

  static SettingsUpdate region(std::string name) {
    SettingsUpdate body;
    body.residency_region = std::move(name);
    return body;
  }
  static SettingsUpdate lifetime(std::int64_t days) {
    SettingsUpdate body;
    body.max_key_lifetime_days = days;
    return body;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a tenant that has decided nothing has the defaults, in the instance's first region, since it was made") {
  CHECK(to_json(get()) == R"({"residency_region":"eu-central-1","stage_b_enabled":true,"max_key_lifetime_days":365,)"
                          R"("completeness_floor":0.9,"updated_at":"2027-01-15T08:00:00Z"})");
}

TEST_CASE_FIXTURE(Fixture, "an update changes what it names and leaves the rest, for this tenant alone") {
  const auto other = new_tenant("other");
  clock.advance(90s);
  SettingsUpdate body;
  body.stage_b_enabled = false;
  body.completeness_floor = 0.25;
  const Settings changed = update(body);
  CHECK_FALSE(changed.stage_b_enabled);
  CHECK(changed.completeness_floor == 0.25);
  CHECK(changed.max_key_lifetime_days == 365);
  CHECK(changed.updated_at == clock.now());
  CHECK(get() == changed);
  CHECK(settings_get(of_tenant(other), *reader).body.stage_b_enabled);
}

TEST_CASE_FIXTURE(Fixture, "what changes is audited with its value before and after; what does not is not") {
  clock.advance(90s);
  CHECK(update({}).updated_at < clock.now());
  CHECK(update(lifetime(365)).updated_at < clock.now());
  CHECK(trail().empty());
  SettingsUpdate body = lifetime(30);
  body.stage_b_enabled = true;
  body.residency_region = "eu";
  update(body);
  const auto entries = trail();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].category == "privacy");
  CHECK(entries[0].before == R"({"residency_region":"eu-central-1"})");
  CHECK(entries[0].after == R"({"residency_region":"eu"})");
  CHECK(entries[1].category == "governance");
  CHECK(entries[1].action == "settings.updated");
  CHECK(entries[1].before == R"({"max_key_lifetime_days":365})");
  CHECK(entries[1].after == R"({"max_key_lifetime_days":30})");
}

TEST_CASE_FIXTURE(Fixture, "data moves only to a region that the operator holds") {
  CHECK(refusal([&] { update(region("us-east-1")); }) == ErrorCode::residency_blocked);
  SettingsUpdate both = region("us-east-1");
  both.stage_b_enabled = false;
  CHECK(refusal([&] { update(both); }) == ErrorCode::residency_blocked);
  CHECK(get().stage_b_enabled);
  CHECK(trail().empty());
  CHECK(update(region("eu-west-3")).residency_region == "eu-west-3");
}

TEST_CASE_FIXTURE(Fixture, "a person needs a fresh sign-in to change the region, and for nothing else here") {
  Context person = caller(domain::ScopeSet::all(), PrincipalKind::user);
  person.auth_time = std::chrono::floor<std::chrono::seconds>(clock.now()) - 301s;
  CHECK(refusal([&] { update(region("eu"), person); }) == ErrorCode::step_up_required);
  CHECK(update(region("eu-central-1"), person).residency_region == "eu-central-1");
  CHECK(update(lifetime(10), person).max_key_lifetime_days == 10);
  person.auth_time = std::chrono::floor<std::chrono::seconds>(clock.now()) - 300s;
  CHECK(update(region("eu"), person).residency_region == "eu");
}

TEST_CASE_FIXTURE(Fixture, "the maximum key lifetime binds the next creation and rotation; living keys keep theirs") {
  ApiKeyCreate body;
  body.name = "long";
  body.scopes = {{Scope::read_attribution}};
  const auto key = mutate([&](storage::Writer& w) { return api_keys_create(caller(), w, {body}); }).body;
  update(lifetime(7));
  CHECK(api_keys_get(caller(), *reader, {key.id}).body.expires_at == clock.now() + std::chrono::days(365));
  body.name = "short";
  CHECK(mutate([&](storage::Writer& w) { return api_keys_create(caller(), w, {body}); }).body.expires_at == clock.now() + std::chrono::days(7));
  ApiKeyRotate rotate;
  rotate.expires_at = clock.now() + std::chrono::days(8);
  CHECK(refusal([&] { mutate([&](storage::Writer& w) { return api_keys_rotate(caller(), w, {key.id, rotate}); }); }) == ErrorCode::validation_failed);
  rotate.expires_at = clock.now() + std::chrono::days(7);
  CHECK(mutate([&](storage::Writer& w) { return api_keys_rotate(caller(), w, {key.id, rotate}); }).body.expires_at == rotate.expires_at);
  IngestionKeyCreate sender;
  sender.name = "gateway";
  sender.expires_at = clock.now() + std::chrono::days(8);
  CHECK(refusal([&] { mutate([&](storage::Writer& w) { return ingestion_keys_create(caller(), w, {sender}); }); }) == ErrorCode::validation_failed);
}

}  // namespace venturi::server
