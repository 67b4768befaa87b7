#include "venturi/uuid.hpp"

#include <doctest/doctest.h>

#include <set>

TEST_CASE("fresh ids differ, have the form of version 7, and sort by time") {
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(venturi::new_uuid());
    CHECK(ids.size() == 1000);
    const std::string& id = *ids.begin();
    CHECK(id.size() == 36);
    CHECK(id[14] == '7');
    CHECK(std::string("89ab").find(id[19]) != std::string::npos);
    CHECK(ids.begin()->substr(0, 8) <= ids.rbegin()->substr(0, 8));
}
