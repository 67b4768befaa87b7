#include "http/inputs.hpp"

#include <doctest/doctest.h>

#include "http/json_body.hpp"
#include "http/media_type.hpp"

using namespace venturi::server;
using schema::Kind;

namespace {

#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
const Parameter limit{"limit", Where::query, {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false, false};
const Parameter filter{"filter", Where::query, {.kind = Kind::string, .max_size = 20}, false, true, ErrorCode::filter_invalid};
const Parameter id{"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 8}, true, false};

ErrorCode thrown(auto&& action) {
  try {
    action();
  } catch (const Problem& problem) {
    return problem.code;
  }
  FAIL("nothing was thrown");
  return ErrorCode::internal_error;
}

RawRequest with_query(std::string_view query) {
  RawRequest raw;
  raw.query = query;
  return raw;
}

}  // namespace

TEST_CASE("query parameters are typed, and defaults stand where they are absent") {
  const auto raw = with_query("limit=7&filter=a%3Aeq%3A1&filter=b+c");
  const PathArguments none;
  Inputs inputs(raw, none);
  std::int64_t n = 50;
  std::vector<std::string> filters;
  inputs.take(limit, n);
  inputs.take(filter, filters);
  inputs.finish();
  CHECK(n == 7);
  CHECK(filters == std::vector<std::string>{"a:eq:1", "b c"});

  const auto empty = with_query("");
  Inputs absent(empty, none);
  n = 50;
  absent.take(limit, n);
  absent.finish();
  CHECK(n == 50);
}

TEST_CASE("parameters that do not fit are refused together, by name") {
  const PathArguments none;
  const auto refused = [&](std::string_view query) {
    const auto raw = with_query(query);
    Inputs inputs(raw, none);
    std::int64_t n = 0;
    inputs.take(limit, n);
    try {
      inputs.finish();
    } catch (const Problem& problem) {
      CHECK(problem.code == ErrorCode::validation_failed);
      return problem.errors;
    }
    return std::vector<FieldError>{};
  };
  CHECK(refused("limit=0").at(0).pointer == "#/query/limit");
  CHECK(refused("limit=0").at(0).detail == "must be at least 1");
  CHECK(refused("limit=201").at(0).detail == "must be at most 200");
  CHECK(refused("limit=1e2").at(0).detail == "must be an integer");
  CHECK(refused("limit=").at(0).detail == "must be an integer");
  CHECK(refused("limit=99999999999999999999").size() == 1);
  CHECK(refused("limit=1&limit=2").at(0).detail == "is given more than once");
  CHECK(refused("limit=0&surprise=1").size() == 2);
  CHECK(refused("limit=5").empty());
}

TEST_CASE("a query that cannot be decoded is malformed, and a list's own parameters have their own codes") {
  const PathArguments none;
  for (const auto* query : {"limit=%", "limit=%4", "limit=%zz", "a=%ff", "a=%00"}) {
    CAPTURE(query);
    const auto raw = with_query(query);
    CHECK(thrown([&] { Inputs inputs(raw, none); }) == ErrorCode::malformed_request);
  }
  const auto raw = with_query("filter=123456789012345678901");
  CHECK(thrown([&] {
          Inputs inputs(raw, none);
          std::vector<std::string> filters;
          inputs.take(filter, filters);
        }) == ErrorCode::filter_invalid);
}

TEST_CASE("an id that cannot be one is not found") {
  const auto raw = with_query("");
  PathArguments path;
  path.count = 1;
  path.values[0] = {"id", "way-too-long-for-this"};
  CHECK(thrown([&] {
          Inputs inputs(raw, path);
          std::string text;
          inputs.take(id, text);
        }) == ErrorCode::not_found);
  path.values[0] = {"id", "a%2Fb"};
  Inputs inputs(raw, path);
  std::string text;
  inputs.take(id, text);
  CHECK(text == "a/b");
}

TEST_CASE("JSON is refused where it is not exactly one value of bounded depth") {
  rapidjson::Document document;
  const std::string deep(max_json_depth + 1, '['), megabyte(1'000'000, '[');
  for (const std::string& text : {std::string(""), std::string("{"), std::string("{\"a\":1}x"), std::string("{\"a\":1,}"),
                                  std::string("{\"a\":NaN}"), std::string("\"\xff\""), std::string("{\"a\":1}\0{}", 10), deep, megabyte,
                                  std::string("{\"a\":\"\\ud800\"}"), std::string("{'a':1}"), std::string("// c\n1")}) {
    CAPTURE(text.substr(0, 20));
    CHECK(thrown([&] { parse_json(text, document); }) == ErrorCode::malformed_request);
    auto copy = text;
    CHECK(thrown([&] { parse_json_in_place(copy, document); }) == ErrorCode::malformed_request);
  }
  const auto nested = std::string(max_json_depth, '[') + std::string(max_json_depth, ']');
  CHECK_NOTHROW(parse_json(nested, document));
  CHECK_NOTHROW(parse_json(" {\"a\": [1, 2.5, \"x\"]} ", document));
}

TEST_CASE("only the declared media type is taken, uncompressed and in UTF-8") {
  const auto accepts = [](std::vector<HeaderView> headers) {
    RawRequest raw;
    raw.headers = std::move(headers);
    try {
      require_media_type(raw, "application/json");
    } catch (const Problem& problem) {
      CHECK(problem.code == ErrorCode::unsupported_media_type);
      return false;
    }
    return true;
  };
  CHECK(accepts({{"content-type", "application/json"}}));
  CHECK(accepts({{"Content-Type", "Application/JSON; charset=UTF-8"}}));
  CHECK(accepts({{"Content-Type", "application/json;charset=\"utf-8\""}, {"Content-Encoding", "identity"}}));
  CHECK_FALSE(accepts({}));
  CHECK_FALSE(accepts({{"Content-Type", "text/plain"}}));
  CHECK_FALSE(accepts({{"Content-Type", "application/json-patch+json"}}));
  CHECK_FALSE(accepts({{"Content-Type", "application/json; charset=latin1"}}));
  CHECK_FALSE(accepts({{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}));
}
