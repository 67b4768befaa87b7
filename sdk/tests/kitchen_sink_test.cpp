// Every construct that the contract's language has, as compiled C++: decode, encode, and what must survive in between.
#include <doctest/doctest.h>

#include <string>

#include "venturi/error_codes.hpp"
#include "venturi/models.hpp"

using namespace venturi;

namespace {

template <class T>
T read(std::string_view text) {
    auto result = from_json<T>(text);
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result.ok());
    return *std::move(result);
}

template <class T>
std::string refusal(std::string_view text) {
    const auto result = from_json<T>(text);
    REQUIRE_FALSE(result.ok());
    return result.error().message;
}

const char* const full_widget =
    R"({"id":"wid_1","name":"gear","made_at":"2026-05-29T18:30:00.25Z","color":"red","price_usd":0.0142,"count":3,)"
    R"("broken":false,"evidence":{"band":"high","confidence":0.9},"parts":[{"number":1,"serial":"8e03978e-40d5-43dd-bc93-6894a57f9324",)"
    R"("made_on":"2026-05-29","class":"a"},{"number":1000000}],"labels":{"a\"b":"x","tier":"gold"},"by_name":{"left":{"number":2}},)"
    R"("extra":{"anything":[1,"two",null]},"homepage":"https://widgets.example/gear","main_part":{"number":4},)"
    R"("second_color":"green","matrix":[[1,2.5],[]]})";

const char* const small_widget =
    R"({"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"red","evidence":{"band":"low","confidence":0}})";

}  // namespace

TEST_CASE("everything that was read is written again, byte for byte") {
    CHECK(to_json(read<WidgetDetail>(full_widget)) == full_widget);
    CHECK(to_json(read<Widget>(small_widget)) == small_widget);
}

TEST_CASE("fields have the values of the text") {
    const auto widget = read<WidgetDetail>(full_widget);
    CHECK(widget.made_at == Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 5 / 29} + std::chrono::hours{18} +
                                      std::chrono::minutes{30} + std::chrono::milliseconds{250}});
    CHECK(widget.color == Color::red);
    CHECK(widget.price_usd == 0.0142);
    CHECK(widget.count == 3);
    CHECK(widget.evidence.band == Band::high);
    REQUIRE(widget.parts.size() == 2);
    CHECK(widget.parts[0].class_ == "a");
    CHECK_FALSE(widget.parts[1].serial.has_value());
    CHECK(widget.labels.at("a\"b") == "x");
    CHECK(widget.by_name.at("left").number == 2);
    CHECK(widget.extra.text == R"({"anything":[1,"two",null]})");
    CHECK(widget.main_part->number == 4);
    CHECK(widget.second_color == Open<Color>(Color::green));
    CHECK(widget.matrix->at(0) == std::vector<double>{1, 2.5});
}

TEST_CASE("unknown fields are ignored at every depth") {
    const auto widget = read<Widget>(
        R"({"new":{"x":[1,{"y":2}]},"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"red",)"
        R"("evidence":{"band":"low","why":["because"],"confidence":0,"more":1e300},"newer":null})");
    CHECK(widget == read<Widget>(small_widget));
}

TEST_CASE("reordered fields and white space change nothing") {
    CHECK(read<Widget>("\n{ \"evidence\" : { \"confidence\":0, \"band\" :\"low\" }, \"color\":\"red\",\r\n\t"
                       "\"made_at\":\"2026-05-29T20:30:00+02:00\", \"name\":\"n\", \"id\":\"w\" } ") ==
          read<Widget>(small_widget));
}

TEST_CASE("members of open enumerations that are newer than this SDK survive") {
    auto widget = read<Widget>(
        R"({"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"ultraviolet","evidence":{"band":"low","confidence":0}})");
    CHECK_FALSE(widget.color.known());
    CHECK(widget.color.text() == "ultraviolet");
    CHECK(widget.color.value_or(Color::default_) == Color::default_);
    CHECK(to_json(widget).find("\"color\":\"ultraviolet\"") != std::string::npos);
    widget.color = Color::default_;
    CHECK(to_json(widget).find("\"color\":\"default\"") != std::string::npos);
}

TEST_CASE("a closed enumeration is closed") {
    CHECK(refusal<Evidence>(R"({"band":"middle","confidence":0})") ==
          "cannot read Evidence at /band: expected a member of the enumeration");
}

TEST_CASE("null and absent are both no value where a field may be either") {
    auto widget = read<Widget>(small_widget);
    CHECK_FALSE(widget.price_usd.has_value());
    widget = read<Widget>(
        R"({"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"red","price_usd":null,"count":null,)"
        R"("evidence":{"band":"low","confidence":0}})");
    CHECK_FALSE(widget.price_usd.has_value());
    CHECK_FALSE(widget.count.has_value());
}

TEST_CASE("a required field that may be null is always written") {
    Page page;
    page.limit = 50;
    CHECK(to_json(page) == R"({"next_cursor":null,"limit":50,"has_more":false})");
    CHECK(refusal<Page>(R"({"limit":50,"has_more":false})") ==
          "cannot read Page at /next_cursor: a required field is missing");
}

TEST_CASE("a change request leaves, clears or sets") {
    WidgetUpdate change;
    CHECK(to_json(change) == "{}");
    change.name = "cog";
    change.note = nullptr;
    change.count = 3;
    change.color = Color::green;
    CHECK(to_json(change) == R"({"name":"cog","note":null,"count":3,"color":"green"})");

    const auto again = read<WidgetUpdate>(R"({"note":null,"count":7})");
    CHECK(again.note.is_null());
    CHECK(*again.count == 7);
    CHECK(again.color.absent());
    CHECK_FALSE(again.name.has_value());
}

TEST_CASE("a constant needs no setting") {
    CHECK(to_json(Health{}) == R"({"status":"ok"})");
    CHECK(WidgetBrokenEvent{}.type == "widget.broken");
}

TEST_CASE("escapes of every kind go both ways") {
    auto part = read<Part>(R"({"number":1,"class":"\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude42"})");
    CHECK(part.class_ == std::string("\"\\/\b\f\n\r\t\0é🙂", 15));
    CHECK(read<Part>(to_json(part)) == part);
}

TEST_CASE("numbers at their limits go both ways, and beyond them are refused with their place") {
    auto part = read<Part>(R"({"number":9223372036854775807})");
    CHECK(read<Part>(to_json(part)) == part);
    part = read<Part>(R"({"number":-9223372036854775808})");
    CHECK(to_json(part) == R"({"number":-9223372036854775808})");
    CHECK(refusal<WidgetDetail>(R"({"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"red",)"
                                R"("evidence":{"band":"low","confidence":0},"parts":[{"number":1},{"number":9223372036854775808}]})") ==
          "cannot read WidgetDetail at /parts/1/number: expected a whole number of 64 bits");

    for (const char* confidence : {"5e-324", "0.1", "1.7976931348623157e+308", "123456789012345680", "-0"}) {
        const std::string text = R"({"band":"high","confidence":)" + std::string(confidence) + "}";
        CHECK(read<Evidence>(to_json(read<Evidence>(text))) == read<Evidence>(text));
    }
}

TEST_CASE("closed enumerations and their names go both ways") {
    CHECK(to_string(Color::default_) == "default");
    Color color = Color::red;
    CHECK(parse("default", color));
    CHECK(color == Color::default_);
    CHECK_FALSE(parse("default_", color));
    CHECK(color == Color::default_);
}

TEST_CASE("lists within lists, lists of models in events, and empty ones") {
    const char* const event = R"({"event_id":"8e03978e-40d5-43dd-bc93-6894a57f9324","at":"2026-05-29T18:30:00Z","layer":"gateway",)"
                              R"("meters":[{"name":"input","quantity":3}],"note":null})";
    CHECK(to_json(read<WidgetEvent>(event)) == event);
    WidgetPage page;
    CHECK(to_json(page).substr(0, 10) == R"({"data":[])");
}
