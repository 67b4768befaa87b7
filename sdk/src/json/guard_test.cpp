#include "json/guard.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "json/parse.hpp"

using namespace venturi;

namespace {

json::Value* parsed(std::string& text, rapidjson::Document& document) {
    json::Failure failure;
    return json::parse_in_place(text, document, failure) ? &document : nullptr;
}

double number(std::string text) {
    rapidjson::Document document;
    const auto* value = parsed(text, document);
    REQUIRE(value != nullptr);
    REQUIRE(value->IsNumber());
    return value->GetDouble();
}

}  // namespace

TEST_CASE("zero is zero whatever its exponent") {
    for (const char* text : {"0e0", "0e30", "0E+308", "0e-30", "-0e99", "0.000e-400", "0.0000000000000000000000000000000e30"}) {
        CAPTURE(text);
        CHECK(number(text) == 0.0);
    }
}

TEST_CASE("numbers are read exactly") {
    CHECK(number("0.1") == 0.1);
    CHECK(number("1.7976931348623157e308") == std::numeric_limits<double>::max());
    CHECK(number("5e-324") == std::numeric_limits<double>::denorm_min());
    CHECK(number("2.2250738585072011e-308") == 2.2250738585072011e-308);
    CHECK(number("9007199254740993.0") == 9007199254740992.0);
    CHECK(number("1e-400") == 0.0);
    CHECK(number("18446744073709551616") == 18446744073709551616.0);
}

TEST_CASE("whole numbers of 64 bits stay whole") {
    rapidjson::Document document;
    std::string least = "-9223372036854775808";
    REQUIRE(parsed(least, document) != nullptr);
    CHECK(document.GetInt64() == std::numeric_limits<std::int64_t>::min());
    std::string most = "18446744073709551615";
    REQUIRE(parsed(most, document) != nullptr);
    CHECK(document.GetUint64() == std::numeric_limits<std::uint64_t>::max());
    CHECK_FALSE(document.IsInt64());
}

TEST_CASE("what is too large is refused, and so is what is no number") {
    for (const char* given : {"1.8e308", "-1e309", "1e999999999999", "01", "1.", ".5", "+1", "1e", "0x1", "NaN", "Infinity", "-"}) {
        CAPTURE(given);
        std::string text = given;
        rapidjson::Document document;
        CHECK(parsed(text, document) == nullptr);
    }
}

TEST_CASE("nesting is bounded") {
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    rapidjson::Document document;
    std::string deep = nested(json::max_depth);
    CHECK(parsed(deep, document) != nullptr);
    std::string deeper = nested(json::max_depth + 1);
    json::Failure failure;
    CHECK_FALSE(json::parse_in_place(deeper, document, failure));
    CHECK(failure.message == "nested deeper than 256 levels");
    std::string wide = "[" + nested(1) + "," + nested(1) + "]";
    CHECK(parsed(wide, document) != nullptr);
}
