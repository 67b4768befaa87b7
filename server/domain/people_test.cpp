#include "domain/people.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_SUITE("people") {
  TEST_CASE("an address has one spelling") {
    CHECK(normal_email(" Ada@Example.COM ") == "ada@example.com");
    for (const char* text : {"", "ada", "@example.com", "ada@", "a@b@c", "ada lovelace@example.com", "ada@exa\nmple.com", "j\xfcrgen@example.com"}) {
      CAPTURE(text);
      CHECK_FALSE(normal_email(text));
    }
    CHECK_FALSE(normal_email(std::string(250, 'a') + "@example.com"));
  }

  TEST_CASE("a password is refused for being short, not for lacking a character") {
    CHECK(refuse_password("correct horse battery", "ada@example.com") == "");
    CHECK(refuse_password("short", "ada@example.com") == "must have at least 12 characters");
    CHECK(refuse_password(std::string(257, 'x') + "y", "ada@example.com") == "must have at most 256 bytes");
    CHECK(refuse_password("Ada@Example.com", "ada@example.com") == "must not be the e-mail address");
    CHECK(refuse_password("aaaaaaaaaaaaaaaa", "ada@example.com") == "must not be one character repeated");
  }

  TEST_CASE("roles give scopes, and none gives what an owner does not have") {
    for (const RoleRow& role : roles) {
      CHECK(role_from(role.name));
      CHECK(scopes_of(Role::owner).contains(role.scopes));
    }
    CHECK_FALSE(scopes_of(Role::viewer).contains(Scope::admin_config));
    CHECK_FALSE(scopes_of(Role::analyst).contains(Scope::admin_config));
    CHECK_FALSE(scopes_of(Role::admin).contains(Scope::export_create));
    CHECK_FALSE(role_from("root"));
  }
}
