#include "http/challenge.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using http::Challenge;

namespace {

std::vector<Challenge> read(std::string value) {
    return http::challenges({{"WWW-Authenticate", std::move(value)}});
}

// "bearer(realm=a, error=b) negotiate"
std::string shape(const std::vector<Challenge>& list) {
    std::string text;
    for (const Challenge& challenge : list) {
        text += (text.empty() ? "" : " ") + challenge.scheme;
        if (!challenge.token68.empty()) text += ":" + challenge.token68;
        std::string inside;
        for (const auto& [name, value] : challenge.parameters) inside += (inside.empty() ? "" : ", ") + name + "=" + value;
        if (!inside.empty()) text += "(" + inside + ")";
    }
    return text;
}

}  // namespace

TEST_CASE("parameters come in every form that RFC 9110 allows") {
    CHECK(shape(read("Bearer")) == "bearer");
    CHECK(shape(read(R"(BEARER Realm = "a, b" ,ERROR=invalid_token)")) == "bearer(realm=a, b, error=invalid_token)");
    CHECK(shape(read(R"(Bearer a="say \"hi\" \\ bye",b="")")) == R"(bearer(a=say "hi" \ bye, b=))");
    CHECK(shape(read(R"(, ,Bearer , realm="x",, )")) == "bearer(realm=x)");
    CHECK(shape(read("Negotiate dGVzdA==")) == "negotiate:dGVzdA==");
}

TEST_CASE("several challenges are told apart, in one header and in many") {
    CHECK(shape(read(R"(Basic realm="Basic realm=\"x\", Bearer", Bearer max_age=300, Negotiate, DPoP algs="ES256 PS256")")) ==
          R"(basic(realm=Basic realm="x", Bearer) bearer(max_age=300) negotiate dpop(algs=ES256 PS256))");
    CHECK(shape(http::challenges({{"www-authenticate", "Negotiate abc="},
                                  {"Server", R"(Bearer error="not this")"},
                                  {"WWW-AUTHENTICATE", R"(Bearer scope="a b")"}})) == "negotiate:abc= bearer(scope=a b)");
}

TEST_CASE("what is malformed ends its header and leaves what stood before it") {
    CHECK(read("").empty());
    CHECK(read("=").empty());
    CHECK(read("\"Bearer\"").empty());
    CHECK(shape(read(R"(Bearer realm="x", error="open)")) == "bearer(realm=x)");
    CHECK(shape(read("Bearer realm=\"x\\")) == "bearer");
    CHECK(shape(read(R"(Bearer realm="x"error="y")")) == "bearer");
    CHECK(shape(read(R"(Bearer a=@, b=c)")) == "bearer");
    CHECK(shape(http::challenges({{"www-authenticate", R"(Bearer a="open)"}, {"www-authenticate", "Basic"}})) ==
          "bearer basic");
}

TEST_CASE("a flood is cut off") {
    std::string schemes, parameters = "Bearer x=0";
    for (int i = 0; i < 10'000; ++i) {
        schemes += "S, ";
        parameters += ", p=1";
    }
    CHECK(read(schemes).size() == 16);
    CHECK(read(parameters).at(0).parameters.size() == 32);
}

TEST_CASE("the first parameter of a name counts") {
    const Challenge bearer = read(R"(Bearer error="a", error="b")").at(0);
    REQUIRE(bearer.find("error") != nullptr);
    CHECK(*bearer.find("error") == "a");
    CHECK(bearer.find("scope") == nullptr);
}
