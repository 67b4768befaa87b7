#include "domain/flat_json.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("what is written is read back") {
  FlatJson json;
  json.set("a", "t\"e\\x\n\x01t \xc3\xa9").set("b", std::int64_t{-9'223'372'036'854'775'807}).set_value("c", JsonScalar(true));
  json.set_value("d", JsonArray{std::string("x"), std::int64_t{0}, std::monostate{}, false}).set_value("e", JsonArray{});
  const std::string text = json.dump();
  CHECK(text == "{\"a\":\"t\\\"e\\\\x\\u000a\\u0001t \xc3\xa9\",\"b\":-9223372036854775807,\"c\":true,\"d\":[\"x\",0,null,false],\"e\":[]}");
  const auto back = FlatJson::parse(text);
  REQUIRE(back);
  CHECK(back->dump() == text);
  CHECK(*back->text("a") == "t\"e\\x\n\x01t \xc3\xa9");
  CHECK(*back->integer("b") == -9'223'372'036'854'775'807);
  CHECK(back->array("d")->size() == 4);
  CHECK(back->text("b") == nullptr);
  CHECK(back->integer("missing") == nullptr);
}

TEST_CASE("control characters are written as escapes, C1's too, and read back; their neighbours are written as they are") {
  FlatJson json;
  const std::string name = "a\x7f\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0\xc3\x9b";
  json.set("n", name);
  CHECK(json.dump() == "{\"n\":\"a\\u007f\\u0080\\u009b\\u009f\xc2\xa0\xc3\x9b\"}");
  CHECK(*FlatJson::parse(json.dump())->text("n") == name);
}

TEST_CASE("whitespace and escapes are read") {
  const auto json = FlatJson::parse(" { \"a\\u00e9\\n\" : [ 1 , \"\\/\" ] } ");
  REQUIRE(json);
  CHECK(json->array("a\xc3\xa9\n")->size() == 2);
  CHECK(FlatJson::parse("{}"));
}

TEST_CASE("whatever is not a flat object is refused") {
  for (const char* text : {"", "null", "[]", "{", "{}x", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{\"a\":{}}", "{\"a\":[[]]}", "{\"a\":1.5}", "{\"a\":1e3}",
                           "{\"a\":01}", "{\"a\":-0}", "{\"a\":99999999999999999999}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}",
                           "{\"a\":\"", "{\"a\":tru}", "{a:1}", "{\"a\" 1}"}) {
    CHECK_MESSAGE(!FlatJson::parse(text), text);
  }
}
