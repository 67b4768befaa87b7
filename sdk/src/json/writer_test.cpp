#include "json/writer.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <limits>
#include <string>

#include "json/encode.hpp"

using namespace venturi;
using json::Writer;

namespace {

std::string number(double value) {
    std::string out;
    Writer(out).number(value);
    return out;
}

}  // namespace

TEST_CASE("commas stand between values and nowhere else") {
    std::string out;
    Writer writer(out);
    writer.begin_object();
    writer.plain_key("a");
    writer.begin_array();
    writer.integer(1);
    writer.boolean(true);
    writer.begin_object();
    writer.end_object();
    writer.null();
    writer.end_array();
    writer.plain_key("b");
    writer.string("x");
    writer.end_object();
    CHECK(out == R"({"a":[1,true,{},null],"b":"x"})");
}

TEST_CASE("doubles are written in the shortest form that reads back the same") {
    CHECK(number(0.1) == "0.1");
    CHECK(number(0.0142) == "0.0142");
    CHECK(number(1e-12) == "1e-12");
    CHECK(number(5e-324) == "5e-324");
    CHECK(number(-0.0) == "-0");
    CHECK(number(1.7976931348623157e308) == "1.7976931348623157e+308");
    CHECK(number(123456789.123456) == "123456789.123456");
}

TEST_CASE("what JSON cannot say as a number is null") {
    CHECK(number(std::numeric_limits<double>::infinity()) == "null");
    CHECK(number(std::nan("")) == "null");
}

TEST_CASE("strings are escaped as JSON demands, and no further") {
    std::string out;
    Writer(out).string(std::string("\"\\\n\r\t\x01\x1f/\x7f é 🙂\0z", 19));
    CHECK(out == std::string("\"\\\"\\\\\\n\\r\\t\\u0001\\u001f/\x7f é 🙂\\u0000z\""));
}

TEST_CASE("map names are escaped") {
    CHECK(json::write(std::map<std::string, std::int64_t>{{"a\"b", 1}}) == R"({"a\"b":1})");
}

TEST_CASE("the limits of 64 bits are written in full") {
    CHECK(json::write(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(json::write(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
}
