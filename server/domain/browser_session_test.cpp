#include "domain/browser_session.hpp"

#include <doctest/doctest.h>

#include "domain/assurance.hpp"

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

const Time start{std::chrono::seconds(1'800'000'000)};

struct Case {
  Person person;
  BrowserSession session;
  Demand demand;
  Time started = start;
  Time now = start;

  Case() {
    person.id[0] = session.person[0] = 1;
    person.tenant[0] = session.tenant[0] = 2;
    session.created_at = session.used_at = start;
  }
  Step step() const { return next_step(demand, started, &person, &session, now); }
};

}  // namespace

TEST_SUITE("browser session") {
  TEST_CASE("a session ends when it was idle, and in the end whatever happens") {
    Case c;
    c.now = start + session_idle - 1s;
    CHECK(c.step() == Step::consent);
    c.now = start + session_idle;
    CHECK(c.step() == Step::sign_in);
    c.session.used_at = start + session_lifetime - 1min;
    c.now = start + session_lifetime - 1s;
    CHECK(c.step() == Step::consent);
    c.now = start + session_lifetime;
    CHECK(c.step() == Step::sign_in);
  }

  TEST_CASE("nobody, a disabled person and somebody else's session sign in") {
    Case c;
    CHECK(next_step({}, start, nullptr, nullptr, start) == Step::sign_in);
    c.person.disabled_at = start;
    CHECK(c.step() == Step::sign_in);
    c.person.disabled_at.reset();
    c.session.person[0] = 9;
    CHECK(c.step() == Step::sign_in);
    c.session.person[0] = 1;
    c.session.tenant[0] = 9;
    CHECK(c.step() == Step::sign_in);
  }

  TEST_CASE("max_age asks again, and a sign-in since the request is always fresh enough") {
    Case c;
    c.demand.max_age = 300s;
    c.started = c.now = start + 300s;
    CHECK(c.step() == Step::consent);
    c.started = c.now = start + 301s;
    CHECK(c.step() == Step::sign_in);
    c.demand.max_age = 0s;
    c.session.created_at = c.session.used_at = start + 310s;
    c.now = start + 320s;
    CHECK(c.step() == Step::consent);
  }

  TEST_CASE("whoever has enrolled gives a code at every sign-in") {
    Case c;
    c.person.totp_sealed = "sealed";
    CHECK(c.step() == Step::totp);
    CHECK(c.session.acr() == acr_password);
    c.session.totp_at = start;
    CHECK(c.step() == Step::consent);
    CHECK(c.session.acr() == acr_totp);
  }

  TEST_CASE("a code cannot be demanded of whoever has not enrolled") {
    Case c;
    c.demand.totp = true;
    CHECK(c.step() == Step::unmet);
    c.person.totp_sealed = "sealed";
    CHECK(c.step() == Step::totp);
  }

  TEST_CASE("cookies are new each time, and only their digest is stored") {
    SystemRandom random;
    const std::string cookie = new_session_cookie(random);
    CHECK(cookie.size() == 43);
    CHECK(cookie != new_session_cookie(random));
    CHECK(session_digest(cookie).size() == 32);
  }
}
