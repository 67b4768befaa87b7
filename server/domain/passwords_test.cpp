#include "domain/passwords.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace venturi::server::domain;

namespace {

constexpr PasswordCost cheap{8, 1, 1};

}  // namespace

TEST_SUITE("passwords") {
  TEST_CASE("a hash is a PHC string with OWASP's parameters and a salt of its own") {
    SystemRandom random;
    const Passwords passwords(random);
    const std::string once = passwords.hash("correct horse battery");
    CHECK(once.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    CHECK(once != passwords.hash("correct horse battery"));
    CHECK(passwords.verify("correct horse battery", &once));
    CHECK_FALSE(passwords.verify("correct horse battery!", &once));
    CHECK_FALSE(passwords.verify("", &once));
  }

  TEST_CASE("nobody's password is never right, and is hashed all the same") {
    SystemRandom random;
    const Passwords passwords(random, cheap);
    CHECK_FALSE(passwords.verify("anything", nullptr));
  }

  TEST_CASE("a hash of another cost still opens, and is outdated") {
    SystemRandom random;
    const Passwords old(random, cheap), present(random, {16, 1, 1});
    const std::string stored = old.hash("correct horse battery");
    CHECK(present.verify("correct horse battery", &stored));
    CHECK(present.outdated(stored));
    CHECK_FALSE(old.outdated(stored));
  }

  TEST_CASE("what is no hash is an error, not a refusal") {
    SystemRandom random;
    const Passwords passwords(random, cheap);
    const std::string broken = "$argon2id$broken";
    CHECK_THROWS_AS(static_cast<void>(passwords.verify("x", &broken)), std::runtime_error);
  }
}
