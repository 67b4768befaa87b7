#include "http/json_text.hpp"

#include <doctest/doctest.h>

#include <rapidjson/document.h>

using namespace venturi::server;

TEST_CASE("a text reads back as it was, wherever in a word its special characters stand") {
  for (std::size_t length = 0; length < 20; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      for (const char special : {'"', '\\', '\n', '\x01', '\x1f', ' ', '!', '[', '\x7f', '\xc3'}) {
        std::string text(length, 'a');
        text[at] = special;
        std::string json;
        append_json_string(json, text);
        rapidjson::Document document;
        document.Parse(json.data(), json.size());
        REQUIRE_FALSE(document.HasParseError());
        CHECK(std::string(document.GetString(), document.GetStringLength()) == text);
      }
    }
  }
}

TEST_CASE("what JSON can leave alone is left alone") {
  std::string json;
  append_json_string(json, "a/b\xe2\x82\xac\x7f");
  CHECK(json == "\"a/b\xe2\x82\xac\x7f\"");
  json.clear();
  append_json_string(json, "\b\f\r\t\x02");
  CHECK(json == R"("\b\f\r\t\u0002")");
}

TEST_CASE("numbers are written in their shortest form") {
  std::string json;
  for (const double n : {0.1, 1e300, 1.0, -0.0142}) {
    append_json_number(json, n);
    json += ' ';
  }
  append_json_number(json, std::int64_t{-9223372036854775807LL - 1});
  CHECK(json == "0.1 1e+300 1 -0.0142 -9223372036854775808");
}
