#include "domain/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace venturi::server::domain;

TEST_CASE("UTF-8 is checked wherever in a word the fault stands") {
  const std::string_view faults[] = {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xe2\x82", "\x80"};
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string ascii(before, 'a');
    CHECK(is_utf8(ascii + "\xe2\x82\xac" + "\xf0\x9f\x98\x80" + ascii));
    for (const auto fault : faults) CHECK_FALSE(is_utf8(ascii + std::string(fault) + "aaaaaaaaaaaa"));
    for (const auto fault : faults) CHECK_FALSE(is_utf8(ascii + std::string(fault)));
  }
  CHECK(characters("a\xe2\x82\xac\xf0\x9f\x98\x80") == 3);
}

TEST_CASE("a name has 1 to 128 characters, however many bytes they take") {
  std::string umlauts;
  for (int i = 0; i < 128; ++i) umlauts += "\xc3\xbc";
  CHECK(is_name(umlauts));
  CHECK_FALSE(is_name(umlauts + "a"));
  CHECK(is_name("a"));
  for (const char* text : {"", "\xfc", "M\xfcller"}) CHECK_FALSE(is_name(text));
}
