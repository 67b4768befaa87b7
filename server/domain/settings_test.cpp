#include "domain/settings.hpp"

#include <doctest/doctest.h>

#include <map>
#include <vector>

using namespace venturi::server::domain;

TEST_CASE("what is stored stands over the defaults, one by one") {
  std::map<std::string, std::string, std::less<>> rows;
  const StoredSetting stored = [&](std::string_view name) -> std::optional<std::string> {
    const auto found = rows.find(name);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
  };
  TenantSettings defaults;
  defaults.residency_region = "eu-central-1";
  CHECK(settings_in_force(defaults, stored) == defaults);
  rows["stage_b_enabled"] = setting_text(false);
  rows["completeness_floor"] = setting_text(0.1);
  rows["max_key_lifetime_days"] = setting_text(std::int64_t{30});
  rows["residency_region"] = setting_text(std::string_view("eu"));
  rows["updated_at"] = setting_text(std::string_view("2026-05-29T18:30:00.5Z"));
  const TenantSettings now = settings_in_force(defaults, stored);
  CHECK_FALSE(now.stage_b_enabled);
  CHECK(now.completeness_floor == 0.1);
  CHECK(rows["completeness_floor"] == "0.1");
  CHECK(now.max_key_lifetime_days == 30);
  CHECK(now.residency_region == "eu");
  CHECK(now.updated_at.time_since_epoch().count() % 1'000'000 == 500'000);
}

TEST_CASE("a region is two letters, and parts behind hyphens") {
  for (const char* good : {"eu", "eu-central-1", "us-gov-east-1", "zz-local"}) CHECK_MESSAGE(is_region(good), good);
  for (const char* bad : {"", "e", "eur", "EU", "eu-", "eu--1", "-eu", "eu central", "eu-Central", "1u"}) CHECK_MESSAGE(!is_region(bad), bad);
  CHECK_FALSE(is_region("eu-" + std::string(40, 'a')));
}

TEST_CASE("data in a region is also in the zones around it, and in no other") {
  const std::vector<std::string> regions{"eu-central-1", "us-east-1"};
  for (const char* held : {"eu-central-1", "eu-central", "eu", "us"}) CHECK_MESSAGE(holds_region(regions, held), held);
  for (const char* not_held : {"eu-central-2", "eu-cent", "e", "ap", "eu-central-1-a"}) CHECK_MESSAGE(!holds_region(regions, not_held), not_held);
}
