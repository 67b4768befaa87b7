#include "pipeline/problem.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace venturi;
using pipeline::error_of;

namespace {

Error read(int status, std::string body, std::string type = "application/problem+json", Headers more = {}) {
    static const std::vector<std::string> secrets{"vk_secret"};
    more.push_back({"content-type", std::move(type)});
    return error_of({status, std::move(more), std::move(body)}, secrets);
}

}  // namespace

TEST_CASE("a problem is read whole") {
    const Error error =
        read(422, R"({"type":"https://venturi.systems/errors/validation-failed","title":"Validation failed",
        "status":422,"detail":"Two fields.","instance":"/api/v1/api-keys","error_code":"VALIDATION_FAILED","trace_id":"01HF8",
        "tenant_id":"tnt_1","docs_url":"https://docs","errors":[{"pointer":"#/name","detail":"missing"},{"pointer":"#/x"}]})",
             "application/problem+json; charset=utf-8", {{"ratelimit-remaining", "3"}});
    CHECK(error.kind == ErrorKind::api);
    CHECK(error.code == ErrorCode::validation_failed);
    CHECK(error.code_text == "VALIDATION_FAILED");
    CHECK(error.message == "Two fields.");
    CHECK(error.http_status == 422);
    CHECK(error.trace_id == "01HF8");
    CHECK(error.rate_limit.remaining == 3);
    REQUIRE(error.problem);
    CHECK(error.problem->tenant_id == "tnt_1");
    CHECK(error.problem->errors == std::vector<ProblemDetails::Violation>{{"#/name", "missing"}, {"#/x", ""}});
}

TEST_CASE("a code newer than this SDK keeps its text") {
    const Error error = read(409, R"({"error_code":"BRAND_NEW","title":"New"})");
    CHECK(error.code == ErrorCode::unknown);
    CHECK(error.code_text == "BRAND_NEW");
    CHECK(error.message == "New");
    CHECK(error.problem->type == "about:blank");
}

TEST_CASE("members of the wrong type count as absent") {
    const Error error =
        read(400, R"({"title":7,"detail":null,"status":"400","errors":[1,{"pointer":2}],"tenant_id":null})");
    CHECK(error.message == "HTTP 400 Bad Request (application/problem+json, 84 bytes)");
    REQUIRE(error.problem);
    CHECK(error.problem->status == 0);
    CHECK_FALSE(error.problem->tenant_id);
    CHECK(error.problem->errors.size() == 1);
}

TEST_CASE("OAuth errors in the form of RFC 6749") {
    const Error error = read(401, R"({"error":"invalid_client","error_description":"No such client.",
        "error_code":"INVALID_CREDENTIALS","trace_id":"t"})",
                             "application/json");
    CHECK(error.code == ErrorCode::invalid_credentials);
    CHECK(error.problem->title == "invalid_client");
    CHECK(error.message == "No such client.");
    CHECK(error.trace_id == "t");
}

TEST_CASE("anything else is still a useful error, without its body") {
    const Error html = read(502, "<html>internal host 10.0.0.1</html>", "text/html", {{"x-trace-id", "edge-1"}});
    CHECK_FALSE(html.problem);
    CHECK(html.message == "HTTP 502 Bad Gateway (text/html, 35 bytes)");
    CHECK(html.trace_id == "edge-1");
    CHECK(read(599, "", "").message == "HTTP 599 (no media type, 0 bytes)");
    CHECK(read(500, "{broken").message == "HTTP 500 Internal Server Error (application/problem+json, 7 bytes)");
    CHECK(read(500, "[]").message == "HTTP 500 Internal Server Error (application/problem+json, 2 bytes)");
    const std::string deep(200'000, '[');
    CHECK_FALSE(read(500, deep).problem);
}

TEST_CASE("what stands in for a problem: proxies, cut-off answers, other media types, floods") {
    struct Case {
        const char* name;
        int status;
        std::string body;
        const char* type;
        const char* message;
    };
    const std::string flood(1U << 20U, 'x');
    const std::string whole = R"({"error_code":"NOT_FOUND","detail":"No such record."})";
    for (const Case& c : {
             Case{"a proxy's page", 502, "<html><h1>502 Bad Gateway</h1></html>", "text/html; charset=utf-8",
                  "HTTP 502 Bad Gateway (text/html; charset=utf-8, 37 bytes)"},
             Case{"nothing", 503, "", "", "HTTP 503 Service Unavailable (no media type, 0 bytes)"},
             Case{"nothing, called JSON", 500, "", "application/json",
                  "HTTP 500 Internal Server Error (application/json, 0 bytes)"},
             Case{"cut off", 404, whole.substr(0, 40), "application/problem+json",
                  "HTTP 404 Not Found (application/problem+json, 40 bytes)"},
             Case{"JSON that says it is text", 404, whole, "text/plain", "HTTP 404 Not Found (text/plain, 53 bytes)"},
             Case{"a problem with the type of any JSON", 404, whole, "application/json", "No such record."},
             Case{"a flood", 500, flood, "text/plain", "HTTP 500 Internal Server Error (text/plain, 1048576 bytes)"},
             Case{"a flood in JSON", 500, "\"" + flood + "\"", "application/json",
                  "HTTP 500 Internal Server Error (application/json, 1048578 bytes)"},
             Case{"bytes that are no text", 400, std::string("{\"detail\":\"\xFF\xFE\0\"}", 15), "application/json",
                  "HTTP 400 Bad Request (application/json, 15 bytes)"},
         }) {
        CAPTURE(c.name);
        const Error error = read(c.status, c.body, c.type, {{"x-trace-id", "edge-1"}, {"ratelimit-remaining", "3"}});
        CHECK(error.kind == ErrorKind::api);
        CHECK(error.http_status == c.status);
        CHECK(error.message == c.message);
        CHECK(error.trace_id == "edge-1");
        CHECK(error.rate_limit.remaining == 3);
        CHECK(error.to_string().size() < 300);
    }
}

TEST_CASE("no text of an error holds a credential, a line break or more than it should") {
    const Error error = read(400, R"({"title":"vk_secret","detail":"key vk_secret\r\nX: y","error_code":"vk_secret",
        "trace_id":"vk_secret","instance":"/?k=vk_secret","errors":[{"pointer":"vk_secret","detail":"vk_secret"}]})");
    CHECK(error.to_string().find("vk_secret") == std::string::npos);
    CHECK(error.message == "key [redacted]  X: y");
    CHECK(error.problem->instance == "/?k=[redacted]");
    CHECK(error.problem->errors.at(0).detail == "[redacted]");
    CHECK(read(400, R"({"detail":")" + std::string(9'000, 'x') + "\"}").message.size() < 2'100);
}
