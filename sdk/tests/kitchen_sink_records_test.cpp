// Rows of cells of a hot schema with fields that may be missing, which the real contract does not have.
#include <doctest/doctest.h>

#include <bit>
#include <string>

#include "records/readers.hpp"

using namespace venturi;
using namespace venturi::records;

namespace {

constexpr const char* tail = R"(],"page":{"next_cursor":null,"limit":50,"has_more":false}})";

Page read(Reader& reader, const std::string& items) {
    std::string body = R"({"data":[)" + items + tail;
    auto page = reader.read(body);
    REQUIRE(page);
    CHECK(body.empty());
    return *std::move(page);
}

std::string widget(const std::string& optional, const std::string& color = "blue") {
    return R"({"id":"wid_1","name":"gear","made_at":"2026-05-29T18:30:00Z","color":")" + color + R"(",)" + optional +
           R"("evidence":{"band":"low","confidence":0.5}})";
}

std::string text_of(const Page& page, std::size_t cell) {
    return page.text.substr(static_cast<std::uint32_t>(page.cells[cell]), page.cells[cell] >> 32);
}

}  // namespace

TEST_CASE("a record's values stand in its cells, and null is not absent") {
    const auto reader = reader_for("widgets.list").reader;
    const Page page = read(*reader, widget(R"("price_usd":null,"count":7,"broken":true,)") + ',' + widget(R"("count":null,)", "red"));
    CHECK(page.rows == 2);
    CHECK(page.width == 10);
    CHECK(page.odd.empty());
    CHECK(page.ascii);
    CHECK(text_of(page, 0) == "wid_1");
    CHECK(text_of(page, 1) == "gear");
    CHECK(text_of(page, 2) == "2026-05-29T18:30:00Z");
    CHECK(page.cells[3] == 1'780'079'400'000'000);
    CHECK(page.added == std::vector<std::string>{"blue", "low", "red"});
    CHECK(page.cells[4] == 0);
    CHECK(page.cells[5] == null_number);
    CHECK(page.cells[6] == 7);
    CHECK(page.cells[7] == 1);
    CHECK(page.cells[8] == 1);
    CHECK(std::bit_cast<double>(page.cells[9]) == 0.5);
    CHECK(page.cells[14] == 2);
    CHECK(page.cells[15] == absent_number);
    CHECK(page.cells[16] == null_integer);
    CHECK(page.cells[17] == absent_cell);
    CHECK(page.text.substr(page.page_begin, page.page_size) == R"({"next_cursor":null,"limit":50,"has_more":false})");
}

TEST_CASE("pages bring what is new in the dictionary that they share") {
    const auto reader = reader_for("widgets.list").reader;
    CHECK(read(*reader, widget("")).first_added == 0);
    const Page second = read(*reader, widget("", "blue") + ',' + widget("", "b\\u00e9"));
    CHECK(second.first_added == 2);
    CHECK(second.added == std::vector<std::string>{"b\xC3\xA9"});
    CHECK(second.cells[4] == 0);
    CHECK(second.cells[14] == 2);
    CHECK(second.odd.empty());
}

TEST_CASE("a dictionary that grew too large begins anew") {
    const auto reader = reader_for("widgets.list").reader;
    std::string many;
    for (int i = 0; i < 65'537; ++i) many += (i == 0 ? "" : ",") + widget("", "color-" + std::to_string(i));
    CHECK(read(*reader, many).added.size() == 65'538);
    const Page after = read(*reader, widget("", "color-1"));
    CHECK(after.first_added == 0);
    CHECK(after.added == std::vector<std::string>{"color-1", "low"});
}

TEST_CASE("texts with escapes stand behind the body") {
    const auto reader = reader_for("widgets.list").reader;
    const Page page = read(*reader, R"({"id":"a\"b\u0041","name":"\ud83d\ude00","made_at":"2026-05-29T18:30:00Z","color":"red",)"
                                    R"("evidence":{"band":"low","confidence":1}})");
    CHECK(page.odd.empty());
    CHECK_FALSE(page.ascii);
    CHECK(text_of(page, 0) == "a\"bA");
    CHECK(text_of(page, 1) == "\xF0\x9F\x98\x80");
}

TEST_CASE("a record that is not as expected is given as its text, and its neighbours are not") {
    const std::string usual = widget("");
    for (const std::string& odd : {
             std::string(R"({"name":"gear","id":"wid_1"})"),
             std::string(R"({ "id":"wid_1","name":"gear"})"),
             widget(R"("new":{"deep":[1,2,{}]},)"),
             widget(R"("count":12.0,)"),
             widget(R"("count":123456789012345678901,)"),
             widget(R"("price_usd":"1",)"),
             // What the contract does not allow, for its decoder to say.
             std::string(usual).replace(usual.find("\"gear\""), 6, "null"),
             std::string(usual).replace(usual.find("\"2026"), 22, "null"),
             std::string(usual).replace(usual.find("\"blue\""), 6, "null"),
             std::string(usual).replace(usual.find("\"low\""), 5, "\"lowest\""),
             std::string(usual).replace(usual.find("0.5"), 3, "null"),
             std::string("7"),
         }) {
        CAPTURE(odd);
        const auto reader = reader_for("widgets.list").reader;
        const Page page = read(*reader, usual + ", " + odd + " ," + usual);
        CHECK(page.rows == 3);
        REQUIRE(page.odd.size() == 1);
        CHECK(page.odd[0].row == 1);
        CHECK(page.text.substr(page.odd[0].begin, page.odd[0].size) == odd);
        CHECK(text_of(page, 20) == "wid_1");
    }
}

TEST_CASE("an answer that is no usual page is left alone") {
    for (const std::string& body : {
             std::string(),
             std::string("{}"),
             std::string(R"({"data":[)"),
             std::string(R"({"data":[]})"),
             std::string(R"({"data":[],"page":null})"),
             std::string(R"({"data":[],"page":{},"more":1})"),
             std::string(R"({"page":{},"data":[]})"),
             R"({"data":[)" + widget("") + R"(,],"page":{}})",
             R"({"data":[)" + widget("") + tail + "x",
             std::string(R"({"data":[{"id":],"page":{}})"),
             // RapidJSON refuses such numbers and half characters, so where the record ends is not known.
             R"({"data":[)" + widget(R"("price_usd":1e999,)") + tail,
             R"({"data":[)" + widget("", "\\ud800") + tail,
         }) {
        CAPTURE(body);
        std::string given = body;
        CHECK_FALSE(reader_for("widgets.list").reader->read(given));
        CHECK(given == body);
    }
    std::string empty = R"({"data":[],"page":{}})";
    CHECK(reader_for("widgets.list").reader->read(empty)->rows == 0);
}
