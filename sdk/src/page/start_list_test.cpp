// The codec must be known before the template that finds it by its arguments.
#include "json/attribution.hpp"
#include "page/start_list.hpp"

#include <doctest/doctest.h>

using namespace venturi;

namespace {

Result<ListPage<AttributionRecord>> read(std::string page) {
    ResponseInfo info;
    info.status = 200;
    info.trace_id = "t1";
    return page::read_page<AttributionRecord, AttributionPage>(R"({"data":[],"page":)" + page + "}", info, nullptr);
}

}  // namespace

TEST_CASE("a page that says there is more, and not where, is an error and not the end") {
    const auto lost = read(R"({"next_cursor":null,"limit":50,"has_more":true})");
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().kind == ErrorKind::decode);
    CHECK(lost.error().http_status == 200);
    CHECK(lost.error().trace_id == "t1");

    CHECK(read(R"({"next_cursor":"c1","limit":50,"has_more":true})")->next_cursor == "c1");
    CHECK_FALSE(read(R"({"next_cursor":null,"limit":50,"has_more":false})")->has_more);
}
