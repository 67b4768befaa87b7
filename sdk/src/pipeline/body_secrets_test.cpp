#include "pipeline/body_secrets.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using pipeline::secrets_in;

namespace {

using Texts = std::vector<std::string>;

runtime::Operation operation(std::string_view media_type) {
    runtime::Operation op;
    op.body_media_type = media_type;
    op.secret_fields = "client_secret token";
    return op;
}

}  // namespace

TEST_CASE("a form's secrets are found as they are and as they are written") {
    const auto form = operation("application/x-www-form-urlencoded");
    CHECK(secrets_in(form, "client_id=c&client_secret=a+b%2Fc&scope=x&token=t") == Texts{"a b/c", "a+b%2Fc", "t"});
    CHECK(secrets_in(form, "client=1&tokens=2&token") == Texts{});
    CHECK(secrets_in(form, "token=%zz%4") == Texts{"%zz%4"});
    CHECK(secrets_in(form, "") == Texts{});
}

TEST_CASE("a JSON body's secrets are found at whatever depth") {
    const auto json = operation("application/json");
    CHECK(secrets_in(json, R"({"token":"a\nb","id":"c","more":[{"client_secret":"d"},{"token":null}]})") == Texts{"a\nb", "d"});
    CHECK(secrets_in(json, R"({"token":"a")") == Texts{});
    CHECK(secrets_in(json, std::string(100'000, '[') + std::string(100'000, ']')) == Texts{});
}

TEST_CASE("an operation without secret fields has none") {
    CHECK(secrets_in(runtime::Operation{}, "token=t") == Texts{});
}
