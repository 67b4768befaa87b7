#include "json/decode.hpp"

#include <doctest/doctest.h>
#include <limits>
#include <string>

#include "json/read.hpp"

using namespace venturi;

namespace {

template <class T>
T good(std::string text) {
    auto result = json::read<T>(std::move(text), "test");
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result.ok());
    return *std::move(result);
}

template <class T>
std::string wrong(std::string text) {
    const auto result = json::read<T>(std::move(text), "test");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::decode);
    return result.error().message;
}

// What a generated codec looks like.
struct Point {
    std::int64_t x = 0;
    std::optional<double> y;
    std::string name;
};

}  // namespace

namespace venturi::inline v1::json {

static bool decode(const Value& value, Point& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) && members.required("x", out.x) && members.optional("y", out.y) &&
           members.required("name", out.name);
}

}  // namespace venturi::inline v1::json

TEST_CASE("members are found in any order, and unknown ones are passed over") {
    for (const char* text : {
             R"({"x":1,"y":2.5,"name":"n"})",
             R"({"name":"n","y":2.5,"x":1})",
             R"({"future":{"deep":[1,2,{"x":9}]},"y":2.5,"other":null,"name":"n","x":1,"last":"z"})",
             " { \"y\" : 2.5 ,\n\t\"x\" : 1 , \"name\":\"n\" } ",
         }) {
        const auto point = good<Point>(text);
        CHECK(point.x == 1);
        CHECK(point.y == 2.5);
        CHECK(point.name == "n");
    }
}

TEST_CASE("a member that is missing differs from one that is null only where it is required") {
    CHECK_FALSE(good<Point>(R"({"x":1,"name":"n"})").y.has_value());
    CHECK_FALSE(good<Point>(R"({"x":1,"y":null,"name":"n"})").y.has_value());
    CHECK(wrong<Point>(R"({"x":1})") == "cannot read test at /name: a required field is missing");
    CHECK(wrong<Point>(R"({"x":null,"name":"n"})") == "cannot read test at /x: expected a whole number of 64 bits");
}

TEST_CASE("failures point at what was wrong") {
    CHECK(wrong<std::vector<Point>>(R"([{"x":1,"name":"n"},{"x":"1","name":"n"}])") ==
          "cannot read test at /1/x: expected a whole number of 64 bits");
    CHECK(wrong<std::map<std::string, Point>>(R"({"a/b~c":7})") == "cannot read test at /a~1b~0c: expected an object");
    CHECK(wrong<Point>("[]") == "cannot read test: expected an object");
    CHECK(wrong<Point>("") == "cannot read test: not JSON at byte 0: The document is empty.");
    CHECK(wrong<Point>("{} x").find("not JSON at byte 3") != std::string::npos);
    CHECK(wrong<Point>(std::string("{}\0{}", 5)).find("NUL") != std::string::npos);
}

TEST_CASE("failures never repeat a value") {
    CHECK(wrong<Point>(R"({"x":"planted-secret","name":"n"})").find("planted") == std::string::npos);
}

TEST_CASE("whole numbers in any notation that fit") {
    CHECK(good<std::int64_t>("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    CHECK(good<std::int64_t>("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    CHECK(good<std::int64_t>("12.0") == 12);
    CHECK(good<std::int64_t>("1.2e3") == 1200);
    for (const char* text : {"9223372036854775808", "-9223372036854775809", "1e30", "9007199254740994.0", "1.5", "\"1\"", "true"})
        CHECK_FALSE(json::read<std::int64_t>(text, "test").ok());
}

TEST_CASE("doubles are read exactly") {
    CHECK(good<double>("0.0142") == 0.0142);
    CHECK(good<double>("1.7976931348623157e308") == std::numeric_limits<double>::max());
    CHECK(good<double>("5e-324") == std::numeric_limits<double>::denorm_min());
    CHECK(good<double>("2.2250738585072011e-308") == 2.2250738585072011e-308);
    CHECK(good<double>("9007199254740993") == 9007199254740992.0);
    CHECK(good<double>("3") == 3.0);
}

TEST_CASE("escapes become the characters that they stand for") {
    CHECK(good<std::string>(R"("\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42")") == "\"\\/\b\f\n\r\té🙂");
    CHECK(good<std::string>(R"("a\u0000b")") == std::string("a\0b", 3));
}

TEST_CASE("a patch tells null from a value") {
    CHECK(good<Patch<std::int64_t>>("null").is_null());
    CHECK(*good<Patch<std::int64_t>>("3") == 3);
}

TEST_CASE("any JSON value is kept as its text") {
    CHECK(good<JsonText>(R"( {"a" : [1, 2.5, "x", null] } )").text == R"({"a":[1,2.5,"x",null]})");
}

TEST_CASE("deep nesting uses no stack") {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK_FALSE(json::read<Point>(deep, "test").ok());
}
