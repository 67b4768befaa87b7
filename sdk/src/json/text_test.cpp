#include "json/text.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using json::plain_text;

TEST_CASE("values as parameters are written as on the wire") {
    CHECK(plain_text(std::string_view("a b&c")) == "a b&c");
    CHECK(plain_text(std::int64_t{-7}) == "-7");
    CHECK(plain_text(0.1) == "0.1");
    CHECK(plain_text(true) == "true");
    CHECK(plain_text(Timestamp{std::chrono::microseconds{1'500'000}}) == "1970-01-01T00:00:01.5Z");
    CHECK(plain_text(std::vector<std::string>{"a", "b"}) == "a,b");
}

TEST_CASE("what is not set is not sent") {
    json::NamedValues values;
    json::add_parameter(values, "a", std::optional<std::string>());
    json::add_repeated(values, "b", std::vector<std::string>());
    json::add_list(values, "c", std::vector<std::string>());
    CHECK(values.empty());
}

TEST_CASE("a repeated parameter comes once for each value") {
    json::NamedValues values;
    json::add_repeated(values, "filter", std::vector<std::string>{"a:eq:1", "b:gt:2"});
    CHECK(values == json::NamedValues{{"filter", "a:eq:1"}, {"filter", "b:gt:2"}});
}

TEST_CASE("form bodies are encoded as forms are") {
    std::string body;
    json::add_form_field(body, "grant_type", std::string("client_credentials"));
    json::add_form_field(body, "scope", std::optional<std::string>("read:attribution read:reporting"));
    json::add_form_field(body, "absent", std::optional<std::string>());
    json::add_form_field(body, "secret", std::string("a+b/c=é"));
    CHECK(body == "grant_type=client_credentials&scope=read%3Aattribution+read%3Areporting&secret=a%2Bb%2Fc%3D%C3%A9");
}
