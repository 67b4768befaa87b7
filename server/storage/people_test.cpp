#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

namespace {

struct People : TestStore {
  domain::Person person(std::string email = "ada@example.com") {
    domain::Person made;
    made.id = ids.next();
    made.tenant = tenant;
    made.email = std::move(email);
    made.name = "Ada";
    made.role = domain::Role::analyst;
    made.password = "$argon2id$...";
    made.created_at = clock.now();
    return made;
  }
  domain::Person created(std::string email = "ada@example.com") {
    const domain::Person made = person(std::move(email));
    store.write([&](Writer& w) { w.create_person(made); });
    return made;
  }
  domain::Person read(const domain::Person& of) { return reader->find_person(of.tenant, of.id).value(); }

  std::string session_of(const domain::Person& of) {
    const std::string digest = random.bytes(32);
    store.write([&](Writer& w) { w.start_session({of.tenant, digest, of.id, clock.now(), clock.now(), std::nullopt}); });
    return digest;
  }
};

}  // namespace

TEST_SUITE("people in storage") {
  TEST_CASE_FIXTURE(People, "a person is found by id and by address, in its own tenant alone") {
    const domain::Person made = created();
    const auto found = reader->find_person_by_email(tenant, "ada@example.com").value();
    CHECK(found.id == made.id);
    CHECK(found.role == domain::Role::analyst);
    CHECK(found.password == made.password);
    CHECK(found.enabled());
    CHECK_FALSE(found.enrolled());
    const domain::TenantId other = new_tenant("second");
    CHECK_FALSE(reader->find_person(other, made.id));
    CHECK_FALSE(reader->find_person_by_email(other, "ada@example.com"));
    CHECK(reader->list_people(other).empty());
  }

  TEST_CASE_FIXTURE(People, "an address is a tenant's once, and another tenant's too") {
    created();
    CHECK_THROWS_AS(created(), Conflict);
    domain::Person elsewhere = person();
    elsewhere.tenant = new_tenant("second");
    store.write([&](Writer& w) { w.create_person(elsewhere); });
    CHECK(reader->list_people(tenant).size() == 1);
  }

  TEST_CASE_FIXTURE(People, "password, role, and whether somebody may sign in can change") {
    const domain::Person ada = created();
    store.write([&](Writer& w) {
      CHECK(w.set_person_password(tenant, ada.id, "new"));
      CHECK(w.set_person_role(tenant, ada.id, domain::Role::owner));
      CHECK(w.set_person_disabled(tenant, ada.id, clock.now()));
      CHECK_FALSE(w.set_person_password(tenant, domain::Ulid{9}, "new"));
    });
    CHECK(read(ada).password == "new");
    CHECK(read(ada).role == domain::Role::owner);
    CHECK_FALSE(read(ada).enabled());
    store.write([&](Writer& w) { w.set_person_disabled(tenant, ada.id, std::nullopt); });
    CHECK(read(ada).enabled());
  }

  TEST_CASE_FIXTURE(People, "the code of a time step is taken once") {
    const domain::Person ada = created();
    store.write([&](Writer& w) {
      w.set_person_totp(tenant, ada.id, "sealed");
      CHECK(w.take_totp_step(tenant, ada.id, 100));
      CHECK_FALSE(w.take_totp_step(tenant, ada.id, 100));
      CHECK_FALSE(w.take_totp_step(tenant, ada.id, 99));
      CHECK(w.take_totp_step(tenant, ada.id, 101));
    });
    CHECK(read(ada).totp_sealed == "sealed");
    CHECK(read(ada).totp_step == 101);
  }

  TEST_CASE_FIXTURE(People, "sessions are found by digest, and end one by one, by person and by age") {
    const domain::Person ada = created(), bob = created("bob@example.com");
    const std::string one = session_of(ada), two = session_of(ada), bobs = session_of(bob);
    CHECK(reader->find_session(one).value().person == ada.id);
    CHECK_FALSE(reader->find_session("unknown"));
    store.write([&](Writer& w) {
      CHECK(w.end_session(one));
      CHECK_FALSE(w.end_session(one));
      CHECK(w.end_sessions_of(tenant, ada.id) == 1);
    });
    CHECK_FALSE(reader->find_session(two));
    clock.advance(1h);
    store.write([&](Writer& w) { w.touch_session(tenant, bobs, clock.now()); });
    CHECK(reader->find_session(bobs).value().used_at == clock.now());
    store.write([&](Writer& w) { CHECK(w.sweep_sessions(clock.now(), 100) == 1); });
    CHECK_FALSE(reader->find_session(bobs));
  }
}
