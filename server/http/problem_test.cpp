#include "http/problem.hpp"

#include <doctest/doctest.h>

#include <rapidjson/document.h>

#include "http/wire.hpp"

using namespace venturi::server;

namespace {

rapidjson::Document parsed(const std::string& text) {
  rapidjson::Document document;
  document.Parse(text.data(), text.size());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

}  // namespace

TEST_CASE("a problem says all that RFC 9457 and the product ask for") {
  const Problem problem(ErrorCode::validation_failed, "1 property is not valid.", {{"#/name", "is \"required\""}}, {{"X-A", "b"}});
  const auto response = problem_response(problem, {"/api/v1/api-keys", "01HF8", "tnt_01"});
  CHECK(response.status == 422);
  CHECK(response.content_type == "application/problem+json");
  CHECK(response.headers.front().name == "X-A");
  const auto body = parsed(response.body);
  CHECK(body["type"].GetString() == std::string("https://venturi.systems/errors/validation-failed"));
  CHECK(body["status"].GetInt() == 422);
  CHECK(body["detail"].GetString() == std::string("1 property is not valid."));
  CHECK(body["instance"].GetString() == std::string("/api/v1/api-keys"));
  CHECK(body["error_code"].GetString() == std::string("VALIDATION_FAILED"));
  CHECK(body["trace_id"].GetString() == std::string("01HF8"));
  CHECK(body["tenant_id"].GetString() == std::string("tnt_01"));
  CHECK(body["errors"][0]["pointer"].GetString() == std::string("#/name"));
  CHECK(body["errors"][0]["detail"].GetString() == std::string("is \"required\""));
}

TEST_CASE("without a caller the tenant is null, and without a detail the catalogue's meaning stands in") {
  const auto body = parsed(problem_response(Problem(ErrorCode::internal_error), {"/x", "t", {}}).body);
  CHECK(body["tenant_id"].IsNull());
  CHECK(body["detail"].GetString() == std::string(row(ErrorCode::internal_error).meaning));
  CHECK_FALSE(body.HasMember("errors"));
}

TEST_CASE("a problem repeats no more of a path than the contract lets an instance be long, and cuts no character of it") {
  const auto instance = [](const std::string& path) {
    return std::string(parsed(problem_response(Problem(ErrorCode::not_found), {path, "t", {}}).body)["instance"].GetString());
  };
  const std::string longest = "/" + std::string(2047, 'a');
  CHECK(instance(longest) == longest);
  CHECK(instance(longest + "b") == longest);
  CHECK(instance("/" + std::string(2045, 'a') + "%20b") == "/" + std::string(2045, 'a'));
  CHECK(instance("/" + std::string(2044, 'a') + "%20b") == "/" + std::string(2044, 'a') + "%20");
  CHECK(instance("/" + std::string(2046, 'a') + "\u00e9") == "/" + std::string(2046, 'a'));
}

TEST_CASE("OAuth endpoints answer in RFC 6749's words") {
  const auto response = oauth_error_response(Problem(ErrorCode::invalid_credentials), {"/api/v1/oauth/token", "t1", {}});
  CHECK(response.status == 401);
  CHECK(response.content_type == "application/json");
  const auto body = parsed(response.body);
  CHECK(body["error"].GetString() == std::string("invalid_client"));
  CHECK(body["error_code"].GetString() == std::string("INVALID_CREDENTIALS"));
  CHECK(body["trace_id"].GetString() == std::string("t1"));
  CHECK(oauth_error_response(Problem(ErrorCode::validation_failed), {"/", "t", {}}).status == 400);
  const auto named = oauth_error_response(Problem(ErrorCode::malformed_request, {}, {}, {}, "unsupported_grant_type"), {"/", "t", {}});
  CHECK(parsed(named.body)["error"].GetString() == std::string("unsupported_grant_type"));
}

TEST_CASE("every code of the catalogue has its row") {
  for (std::size_t i = 0; i < error_code_count; ++i) {
    const auto& known = row(static_cast<ErrorCode>(i));
    CHECK(known.status >= 400);
    CHECK_FALSE(known.title.empty());
    CHECK(known.type.starts_with("https://venturi.systems/errors/"));
  }
}

TEST_CASE("a header with a line break in it never reaches the wire") {
  std::string out;
  append_head(out, {200, "application/json", "{}", {{"Location", "/a\r\nSet-Cookie: x"}, {"X-B", "c"}}}, {true, false, "now"});
  CHECK(out.find("Set-Cookie") == std::string::npos);
  CHECK(out.find("X-B: c\r\n") != std::string::npos);
  CHECK(out.find("Content-Length: 2\r\n") != std::string::npos);
  CHECK(out.ends_with("\r\n\r\n"));
}

TEST_CASE("targets are taken apart in both of their forms") {
  std::string_view path, query;
  CHECK(split_target("/a/b?c=d?e", path, query));
  CHECK(path == "/a/b");
  CHECK(query == "c=d?e");
  CHECK(split_target("http://host:1/a", path, query));
  CHECK(path == "/a");
  CHECK(query.empty());
  CHECK_FALSE(split_target("*", path, query));
  CHECK_FALSE(split_target("http://host", path, query));
  CHECK_FALSE(split_target("", path, query));
}

TEST_CASE("the date line is an HTTP date") {
  DateLine date;
  CHECK(date.at(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");
  CHECK(date.at(784111778) == "Sun, 06 Nov 1994 08:49:38 GMT");
}
