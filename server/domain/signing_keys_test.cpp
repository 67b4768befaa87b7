#include "domain/signing_keys.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const RsaKey> first() {
  static const auto made = RsaKey::generate();
  return made;
}
std::shared_ptr<const RsaKey> second() {
  static const auto made = RsaKey::generate();
  return made;
}

}  // namespace

TEST_CASE("a key survives its encoding: the same kid, and each verifies the other's signature") {
  const auto copy = RsaKey::from_private_der(first()->private_der());
  REQUIRE(copy);
  CHECK(copy->kid() == first()->kid());
  CHECK(copy->verify("data", first()->sign("data")));
  CHECK_FALSE(copy->verify("Data", first()->sign("data")));
  CHECK_FALSE(second()->verify("data", first()->sign("data")));
  CHECK(RsaKey::from_private_der("nonsense") == nullptr);
}

TEST_CASE("a published key holds no private number") {
  for (const char* name : {"\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"dq\"", "\"qi\""}) CHECK(first()->jwk().find(name) == std::string::npos);
  CHECK(first()->jwk().find("\"e\":\"AQAB\"") != std::string::npos);
}

TEST_CASE("a fresh instance signs with its only key at once") {
  ManualClock clock(Timestamp(1'700'000'000s));
  SigningKeys keys(clock);
  CHECK(keys.current() == nullptr);
  CHECK(keys.rotation_due());
  CHECK(keys.jwks() == "{\"keys\":[]}");
  keys.load({{first(), clock.now(), std::nullopt}});
  CHECK(keys.current() == first());
  CHECK_FALSE(keys.rotation_due());
}

TEST_CASE("a new key is published before it signs, and the old one stays until its last token has expired") {
  ManualClock clock(Timestamp(1'700'000'000s));
  SigningKeys keys(clock);
  const Timestamp made = clock.now();
  keys.load({{first(), made - 30 * 24h, std::nullopt}, {second(), made, std::nullopt}});
  CHECK(keys.current() == first());
  CHECK(keys.find(second()->kid()) == second());
  clock.set(made + activation_lead);
  CHECK(keys.current() == second());
  clock.set(made + activation_lead + token_lifetime + clock_skew - 1s);
  CHECK(keys.find(first()->kid()) == first());
  CHECK(keys.jwks().find(first()->kid()) != std::string::npos);
  clock.advance(1s);
  CHECK(keys.find(first()->kid()) == nullptr);
  CHECK(keys.jwks().find(first()->kid()) == std::string::npos);
}

TEST_CASE("a retired key signs no more, and a key that reached its age is due for rotation") {
  ManualClock clock(Timestamp(1'700'000'000s));
  SigningKeys keys(clock);
  keys.load({{first(), clock.now() - 48h, std::nullopt}, {second(), clock.now() - 24h, clock.now()}});
  CHECK(keys.current() == first());
  CHECK_FALSE(keys.rotation_due());
  clock.advance(signing_key_age);
  CHECK(keys.rotation_due());
}
