// Columns of a hot schema with fields that may be missing, which the real contract does not have.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "arrow/tables.hpp"
#include "support/arrow_text.hpp"

using namespace venturi;

namespace {

std::vector<std::string> rows(const std::string& items) {
    const auto table = columns::table_for("widgets.list");
    const auto error = table->append_page(R"({"data":[)" + items + R"(],"page":{"next_cursor":null,"limit":50,"has_more":false}})");
    CHECK_MESSAGE(!error, (error ? error->message : ""));
    ArrowSchema schema;
    ArrowArray batch;
    table->make_schema(schema);
    table->take_batch(batch);
    auto found = tests::arrow_rows(schema, batch);
    schema.release(&schema);
    batch.release(&batch);
    return found;
}

std::string widget(const std::string& optional) {
    return R"({"id":"wid_1","name":"gear","made_at":"2026-05-29T18:30:00Z","color":"blue",)" + optional +
           R"("evidence":{"band":"low","confidence":0}})";
}

std::string row(const std::string& optional) {
    return "id=wid_1 name=gear made_at=1780079400000000 color=blue " + optional + " evidence_band=low evidence_confidence=0 ";
}

}  // namespace

TEST_CASE("a field that is missing is a null in its column, wherever the others stand") {
    struct Case {
        const char* json;
        const char* columns;
    };
    for (const Case& c : {
             Case{"", "price_usd=null count=null broken=null"},
             Case{R"("price_usd":0.5,"count":7,"broken":true,)", "price_usd=0.5 count=7 broken=true"},
             Case{R"("price_usd":null,"broken":false,)", "price_usd=null count=null broken=false"},
             Case{R"("count":7,)", "price_usd=null count=7 broken=null"},
             Case{R"("broken":true,"count":7,)", "price_usd=null count=7 broken=true"},
         }) {
        CAPTURE(c.json);
        const auto found = rows(widget(c.json) + ',' + widget(R"("count":1,)"));
        REQUIRE(found.size() == 2);
        CHECK(found[0] == row(c.columns));
        CHECK(found[1] == row("price_usd=null count=1 broken=null"));
    }
}
