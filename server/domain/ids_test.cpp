#include "domain/ids.hpp"

#include <doctest/doctest.h>

#include <set>
#include <thread>
#include <vector>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

Id128 counting_bytes() {
  Id128 id{};
  for (std::size_t i = 0; i < id.size(); ++i) id[i] = static_cast<std::uint8_t>(i * 17);
  return id;
}

}  // namespace

TEST_CASE("a ULID's text round-trips, in either case") {
  const Id128 id = counting_bytes();
  const std::string text = ulid_to_string(id);
  CHECK(text.size() == 26);
  CHECK(parse_ulid(text) == id);
  std::string lower = text;
  for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  CHECK(parse_ulid(lower) == id);
  Id128 all{};
  all.fill(0xff);
  CHECK(ulid_to_string(all) == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
  CHECK(parse_ulid("7ZZZZZZZZZZZZZZZZZZZZZZZZZ") == all);
}

TEST_CASE("what is no ULID is refused") {
  for (const char* text : {"", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVX",
                           "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FAU"}) {
    CHECK_FALSE(parse_ulid(text));
  }
}

TEST_CASE("a UUID's text round-trips and other forms are refused") {
  const Id128 id = counting_bytes();
  CHECK(uuid_to_string(id) == "00112233-4455-6677-8899-aabbccddeeff");
  CHECK(parse_uuid("00112233-4455-6677-8899-AABBCCDDEEFF") == id);
  for (const char* text : {"", "00112233445566778899aabbccddeeff", "{00112233-4455-6677-8899-aabbccddeeff}",
                           "00112233-4455-6677-8899-aabbccddeefg", "00112233-4455-6677-8899_aabbccddeeff"}) {
    CHECK_FALSE(parse_uuid(text));
  }
}

TEST_CASE("ids sort in the order they were made, even when the clock stands still or steps back") {
  ManualClock clock(Timestamp(1'700'000'000s));
  SystemRandom random;
  IdFactory ids(clock, random);
  std::string last;
  for (int i = 0; i < 3000; ++i) {
    if (i % 1000 == 500) clock.advance(-1s);
    if (i % 1000 == 999) clock.advance(2s);
    const std::string id = ids.ulid();
    REQUIRE(id > last);
    last = id;
  }
}

TEST_CASE("ids made by several threads are distinct, and a sandbox's say so") {
  SystemClock clock;
  SystemRandom random;
  IdFactory ids(clock, random, true);
  std::vector<std::vector<std::string>> made(4);
  {
    std::vector<std::jthread> threads;
    for (auto& mine : made) {
      threads.emplace_back([&] {
        for (int i = 0; i < 500; ++i) mine.push_back(ids.make(prefix::attribution));
      });
    }
  }
  std::set<std::string> all;
  for (const auto& mine : made) all.insert(mine.begin(), mine.end());
  CHECK(all.size() == 2000);
  CHECK(all.begin()->starts_with("attr_sbx_"));
}
