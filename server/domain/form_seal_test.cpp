#include "domain/form_seal.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

TEST_SUITE("form seal") {
  TEST_CASE("a form comes back from its own browser, with its own request and time, or not at all") {
    const FormSeal seal(sha256("key"));
    const Time started{std::chrono::seconds(1'800'000'000)};
    const std::string made = seal.make("cookie", started, "client_id=a");
    CHECK(seal.verify(made, "cookie", started, "client_id=a"));
    CHECK_FALSE(seal.verify(made, "other", started, "client_id=a"));
    CHECK_FALSE(seal.verify(made, "cookie", started + 1us, "client_id=a"));
    CHECK_FALSE(seal.verify(made, "cookie", started, "client_id=b"));
    CHECK_FALSE(seal.verify("", "cookie", started, "client_id=a"));
    CHECK_FALSE(FormSeal(sha256("another key")).verify(made, "cookie", started, "client_id=a"));
  }

  TEST_CASE("without a cookie there is no form to come back") {
    const FormSeal seal(sha256("key"));
    const Time started{};
    CHECK_FALSE(seal.verify(seal.make("", started, "r"), "", started, "r"));
  }

  TEST_CASE("a browser is known for the person who signed in with it") {
    const FormSeal seal(sha256("key"));
    SystemRandom random;
    const Ulid ada{1}, eve{2};
    const std::string device = seal.new_device(ada, "hash", random);
    CHECK(seal.knows(device, ada, "hash"));
    CHECK_FALSE(seal.knows(device, eve, "hash"));
    CHECK_FALSE(seal.knows(device, ada, "another"));
    CHECK_FALSE(seal.knows("x" + device, ada, "hash"));
    CHECK_FALSE(seal.knows("", ada, "hash"));
  }
}
