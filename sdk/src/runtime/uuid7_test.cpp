#include "runtime/uuid7.hpp"

#include <doctest/doctest.h>

using std::chrono::milliseconds;
using std::chrono::system_clock;
using venturi::runtime::uuid7;

TEST_CASE("a UUIDv7 is RFC 9562's example, bit for bit") {
    const system_clock::time_point time{milliseconds{0x017F22E279B0}};
    CHECK(uuid7(time, 0xCC3, 0x18C4DC0C0C07398F) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST_CASE("version and variant hold whatever the random bits are") {
    const system_clock::time_point time{milliseconds{1}};
    CHECK(uuid7(time, ~0ULL, ~0ULL) == "00000000-0001-7fff-bfff-ffffffffffff");
    CHECK(uuid7(time, 0, 0) == "00000000-0001-7000-8000-000000000000");
}

TEST_CASE("ids of later milliseconds sort later") {
    CHECK(uuid7(system_clock::time_point{milliseconds{1'000}}, ~0ULL, ~0ULL) <
          uuid7(system_clock::time_point{milliseconds{1'001}}, 0, 0));
}
