#include "http/router.hpp"

#include <doctest/doctest.h>

using namespace venturi::server;

namespace {

Route route(std::string_view id, std::string_view method, std::string_view path) {
  return {id, method, path, Form::read, Credential::none, std::nullopt, std::nullopt, false, false, 100, {}, nullptr, nullptr, nullptr, nullptr};
}

// Sorted by path, then method, as the generator prints them.
const Route table[] = {
    route("healthz", "GET", "/healthz"),
    route("keys.list", "GET", "/keys"),
    route("keys.create", "POST", "/keys"),
    route("keys.batch", "POST", "/keys/batch"),
    route("keys.delete", "DELETE", "/keys/{id}"),
    route("keys.get", "GET", "/keys/{id}"),
    route("keys.part", "GET", "/keys/{id}/parts/{part}"),
};

}  // namespace

TEST_CASE("a path and its method find their route") {
  const Router router(table, false);
  CHECK(router.find("GET", "/keys").route->id == "keys.list");
  CHECK(router.find("POST", "/keys").route->id == "keys.create");
  CHECK(router.find("HEAD", "/keys").route->id == "keys.list");
  const auto match = router.find("GET", "/keys/k%201/parts/7");
  REQUIRE(match.route != nullptr);
  CHECK(match.route->id == "keys.part");
  REQUIRE(match.arguments.count == 2);
  CHECK(match.arguments.values[0].name == "id");
  CHECK(match.arguments.values[0].value == "k%201");
  CHECK(match.arguments.values[1].value == "7");
}

TEST_CASE("a literal segment wins over a variable one") {
  const Router router(table, false);
  CHECK(router.find("POST", "/keys/batch").route->id == "keys.batch");
  const auto match = router.find("GET", "/keys/batch");
  CHECK(match.route == nullptr);
  CHECK(match.allow == "POST");
}

TEST_CASE("what is not there is not found, and a wrong method names the right ones") {
  const Router router(table, false);
  for (const auto* path : {"/", "", "/keys/", "/keys//parts/1", "/keys/1/parts", "/keys/1/parts/", "/keys/1/parts/2/3", "/Keys", "keys"}) {
    CAPTURE(path);
    const auto match = router.find("GET", path);
    CHECK(match.route == nullptr);
    CHECK(match.allow.empty());
  }
  CHECK(router.find("PATCH", "/keys").allow == "GET, HEAD, POST");
  CHECK(router.find("POST", "/keys/1").allow == "DELETE, GET, HEAD");
}

TEST_CASE("control of a sandbox is found in one alone") {
  const Route control[] = {route("sandbox.reset", "POST", "/sandbox/v1/reset")};
  CHECK(Router(control, true).find("POST", "/sandbox/v1/reset").route != nullptr);
  const auto match = Router(control, false).find("GET", "/sandbox/v1/reset");
  CHECK(match.route == nullptr);
  CHECK(match.allow.empty());
}
