#include "http/documents.hpp"

#include <doctest/doctest.h>

#include "generated/documents.hpp"

using namespace venturi::server;

namespace {

std::string tag_of(const Response& response) {
  for (const auto& header : response.headers)
    if (header.name == "ETag") return header.value;
  return {};
}

}  // namespace

TEST_CASE("a document comes with its tag, and not again where the caller has it") {
  Documents documents;
  const Document document{"application/json", "{\"a\":1}"}, other{"application/json", "{\"a\":2}"};
  const auto first = documents.answer(document, "");
  CHECK(first.status == 200);
  CHECK(first.content() == "{\"a\":1}");
  const auto tag = tag_of(first);
  CHECK(tag.size() == 34);
  CHECK(tag != tag_of(documents.answer(other, "")));
  for (const auto& same : {tag, "W/" + tag, "\"x\", " + tag, std::string("*")}) {
    const auto again = documents.answer(document, same);
    CHECK(again.status == 304);
    CHECK(again.content().empty());
    CHECK(tag_of(again) == tag);
  }
  CHECK(documents.answer(document, "\"x\"").status == 200);
}

TEST_CASE("a page may run what stands in it, call this instance, and nothing else") {
  Documents documents;
  const Document page{"text/html; charset=utf-8", "<style>a{}</style><script>one()</script><p>text<script>two()</script>"};
  std::string policy;
  for (const auto& header : documents.answer(page, "").headers)
    if (header.name == "Content-Security-Policy") policy = header.value;
  CHECK(policy.starts_with("default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"));
  CHECK(policy.find("script-src 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=' 'sha256-") != std::string::npos);
  CHECK(policy.find("connect-src 'self'") != std::string::npos);
  CHECK(policy.find("unsafe") == std::string::npos);
  CHECK(inline_sources(page.bytes, "style").size() == 53);
  CHECK(inline_sources("<p>none", "script").empty());
}

TEST_CASE("the reference is one page that names nothing elsewhere to load") {
  const auto page = documents::documents_reference.bytes;
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(page.find("SwaggerUIBundle(") != std::string_view::npos);
  CHECK(page.find("Apache License") != std::string_view::npos);
  CHECK(page.find(" src=\"http") == std::string_view::npos);
  CHECK(page.find("@SCRIPT@") == std::string_view::npos);
}

TEST_CASE("the published documents are in the program") {
  CHECK(documents::documents_openapi.bytes.find("\"openapi\"") != std::string_view::npos);
  CHECK(documents::documents_openapi.bytes.back() != '\0');
  CHECK(documents::documents_errors.bytes.find("VALIDATION_FAILED") != std::string_view::npos);
  CHECK(documents::documents_invocation_event_schema.content_type == "application/schema+json");
}
