#include "domain/cursor.hpp"

#include <doctest/doctest.h>

#include "domain/digest.hpp"

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

const CursorBinding binding{"tnt_A", "attribution.list", "-occurred_at", filter_hash("[]")};
const CursorPosition position{{std::int64_t{1'700'000'000'123'456}, std::string("attr_01HF8ZJ5T3QK7M2W9X4Y6B8CDE"), std::monostate{}}, 4711, 1'700'000'001'000'000, 1'700'086'400};

struct Fixture {
  ManualClock clock{Timestamp(1'700'000'000s)};
  CursorSigner signer{sha256("key"), clock};
  std::string cursor = signer.sign(binding, position);

  [[nodiscard]] CursorFault fault(std::string_view text, const CursorBinding& against) const {
    const auto opened = signer.open(text, against);
    REQUIRE(std::holds_alternative<CursorFault>(opened));
    return std::get<CursorFault>(opened);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a cursor opens to the place it was made for") {
  const auto opened = signer.open(cursor, binding);
  REQUIRE(std::holds_alternative<CursorPosition>(opened));
  CHECK(std::get<CursorPosition>(opened) == position);
  CHECK(cursor.starts_with("eyJzb3J0Ijoi"));  // as in the platform's own example
}

TEST_CASE_FIXTURE(Fixture, "a cursor with any one bit flipped is invalid") {
  for (std::size_t bit = 0; bit < cursor.size() * 8; ++bit) {
    std::string flipped = cursor;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
    REQUIRE(fault(flipped, binding) == CursorFault::invalid);
  }
}

TEST_CASE_FIXTURE(Fixture, "a shortened, lengthened or empty cursor is invalid") {
  for (std::size_t size = 0; size < cursor.size(); ++size) REQUIRE(fault(cursor.substr(0, size), binding) == CursorFault::invalid);
  CHECK(fault(cursor + "A", binding) == CursorFault::invalid);
  CHECK(fault(cursor + ".", binding) == CursorFault::invalid);
  CHECK(fault("." + cursor, binding) == CursorFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "another tenant's cursor says so, whatever else differs") {
  CHECK(fault(cursor, {"tnt_B", binding.route, binding.sort, binding.filter_hash}) == CursorFault::other_tenant);
  CHECK(fault(cursor, {"tnt_B", "other", "x", "y"}) == CursorFault::other_tenant);
}

TEST_CASE_FIXTURE(Fixture, "another route, sort or filter makes it invalid") {
  CHECK(fault(cursor, {"tnt_A", "audit_events.list", binding.sort, binding.filter_hash}) == CursorFault::invalid);
  CHECK(fault(cursor, {"tnt_A", binding.route, "occurred_at", binding.filter_hash}) == CursorFault::invalid);
  CHECK(fault(cursor, {"tnt_A", binding.route, binding.sort, filter_hash("[x]")}) == CursorFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "a cursor expires, and an expired one says only that") {
  clock.advance(cursor_lifetime - 1s);
  CHECK(std::holds_alternative<CursorPosition>(signer.open(cursor, binding)));
  clock.advance(1s);
  CHECK(fault(cursor, binding) == CursorFault::expired);
  CHECK(fault(cursor, {"tnt_B", binding.route, binding.sort, binding.filter_hash}) == CursorFault::expired);
}

TEST_CASE_FIXTURE(Fixture, "another instance's key opens nothing") {
  const CursorSigner other(sha256("another key"), clock);
  CHECK(std::get<CursorFault>(other.open(cursor, binding)) == CursorFault::invalid);
}
