#include "auth/callback_request.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using auth::Stray;

namespace {

// "a=1&b=2", or the status.
std::string read(const std::string& first_line) {
    const auto request = auth::read_callback(first_line + "\r\nHost: 127.0.0.1\r\n\r\n", "/callback");
    if (const auto* stray = std::get_if<Stray>(&request)) return std::to_string(static_cast<int>(*stray));
    std::string text;
    for (const auto& [name, value] : std::get<http::QueryList>(request))
        text += (text.empty() ? "" : "&") + name + "=" + value;
    return text;
}

}  // namespace

TEST_CASE("the callback's query is decoded, in order, repetitions kept") {
    CHECK(read("GET /callback?code=a%2Fb+c&state=x&state=y HTTP/1.1") == "code=a/b c&state=x&state=y");
    CHECK(read("GET /callback?a=b=c&&d&=e& HTTP/1.0") == "a=b=c&d=&=e");
    CHECK(read("GET /callback? HTTP/1.1").empty());
    CHECK(read("GET /callback HTTP/1.1").empty());
}

TEST_CASE("any other path is not found, however close it comes") {
    for (const char* target : {"/favicon.ico", "/", "/callback/", "//callback", "/Callback", "/callback%3Fcode=a", "/callbac%6B?code=a",
                               "/x/../callback", "/callback;a?code=b", "/callback#code=a"})
        CHECK(read(std::string{"GET "} + target + " HTTP/1.1") == "404");
    CHECK(read("POST /other HTTP/1.1") == "404");
}

TEST_CASE("only GET may call back") {
    for (const char* method : {"POST", "HEAD", "OPTIONS", "get", "BREW"})
        CHECK(read(std::string{method} + " /callback?code=a HTTP/1.1") == "405");
}

TEST_CASE("what is not HTTP, or not decodable, is a bad request") {
    for (const char* line : {"", "GET", "GET /callback", "GET /callback HTTP/2", "GET /callback HTTP/1.1 ", "GET  /callback HTTP/1.1",
                             "GET http://127.0.0.1/callback HTTP/1.1", "GET callback HTTP/1.1", "\x16\x03\x01", "GET /callback?code=%",
                             "GET /callback?code=%4 HTTP/1.1", "GET /callback?code=%zz HTTP/1.1", "GET /callback?\x80 HTTP/1.1",
                             "GET /callback?a\tb HTTP/1.1"})
        CHECK(read(line) == "400");
}
