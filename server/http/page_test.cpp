#include <doctest/doctest.h>

#include <algorithm>

#include "http/page.hpp"

using namespace venturi::server;

namespace {

std::string value(const std::vector<Header>& headers, std::string_view name) {
  const auto found = std::ranges::find(headers, name, &Header::name);
  return found == headers.end() ? std::string() : found->value;
}

}  // namespace

TEST_CASE("a page may do nothing that its policy does not name") {
  const auto headers = page_headers({});
  CHECK(value(headers, "Content-Security-Policy") == "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
  CHECK(value(headers, "X-Frame-Options") == "DENY");
  CHECK(value(headers, "Referrer-Policy") == "no-referrer");
}

TEST_CASE("a policy's lists stand behind their directives") {
  const auto csp = value(page_headers({.script = "'self'", .style = "'nonce-abc'", .form_action = "'self' https://app.example.com"}),
                         "Content-Security-Policy");
  CHECK(csp == "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' https://app.example.com; "
               "script-src 'self'; style-src 'nonce-abc'");
}
