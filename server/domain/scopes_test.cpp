#include "domain/scopes.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("no scope is implied by another") {
  for (const std::string& given : ScopeSet::all().names()) {
    for (const std::string& wanted : ScopeSet::all().names()) {
      CHECK(ScopeSet::parse(given)->contains(*scope_from(wanted)) == (given == wanted));
    }
  }
}

TEST_CASE("OAuth's scope text is read in any order and written in one") {
  CHECK(ScopeSet::parse("read:reporting read:attribution")->to_string() == "read:attribution read:reporting");
  CHECK(ScopeSet::parse("")->empty());
  CHECK(ScopeSet::parse("read:attribution read:attribution") == ScopeSet{Scope::read_attribution});
}

TEST_CASE("unknown names and stray spaces are refused") {
  for (const char* words : {"read", "read:*", "read:attribution,read:reporting", " read:attribution", "read:attribution ",
                            "read:attribution  read:reporting", "Read:attribution", "ingest", " "}) {
    CHECK_MESSAGE(!ScopeSet::parse(words), words);
  }
}

TEST_CASE("subsets and what is missing") {
  const ScopeSet two{Scope::read_attribution, Scope::export_create};
  CHECK(ScopeSet::all().contains(two));
  CHECK_FALSE(two.contains(ScopeSet::all()));
  CHECK(two.without({Scope::export_create}) == ScopeSet{Scope::read_attribution});
  CHECK(two.contains(ScopeSet{}));
  CHECK(ScopeSet::from_bits(two.bits()) == two);
}
