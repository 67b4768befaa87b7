#include "auth/authorization.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::auth;

namespace {

const std::string base = "https://v.example";

std::string metadata(const std::string& more = "", const std::string& endpoint = "https://v.example/authorize",
                     const std::string& issuer = base) {
    return R"({"issuer":")" + issuer + R"(","authorization_endpoint":")" + endpoint +
           R"(","code_challenge_methods_supported":["plain","S256"])" + more + "}";
}

AuthorizationRequest request_to(const std::string& endpoint = "https://v.example/authorize", bool names_itself = true) {
    return {.server = {base, endpoint, names_itself},
            .client_id = "cli_1",
            .client_secret = "",
            .redirect_uri = "http://127.0.0.1:5/callback",
            .scopes = {"read:attribution", "admin:config"},
            .acr_values = {},
            .max_age = std::nullopt,
            .state = "the-state",
            .verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};
}

std::string answer(const http::QueryList& query, bool names_itself = true) {
    const auto read = read_answer(request_to("https://v.example/authorize", names_itself), query);
    if (const auto* code = std::get_if<Code>(&read)) return "code " + code->code;
    if (const auto* error = std::get_if<Error>(&read)) return error->message;
    return "not ours";
}

}  // namespace

TEST_CASE("the browser is sent to the endpoint with PKCE, state and what is asked for") {
    CHECK(authorization_url(request_to()) ==
          "https://v.example/authorize?response_type=code&client_id=cli_1&redirect_uri=http%3A%2F%2F127.0.0.1%3A5%2Fcallback"
          "&scope=read%3Aattribution%20admin%3Aconfig&state=the-state"
          "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
    AuthorizationRequest step_up = request_to("https://v.example/authorize?tenant=a");
    step_up.acr_values = {"urn:mfa", "urn:phr"};
    step_up.max_age = 0s;
    const std::string url = authorization_url(step_up);
    CHECK(url.starts_with("https://v.example/authorize?tenant=a&response_type=code&"));
    CHECK(url.ends_with("&acr_values=urn%3Amfa%20urn%3Aphr&max_age=0"));
}

TEST_CASE("the token request proves who asked; a public client has no secret to send") {
    AuthorizationRequest request = request_to();
    const std::string form =
        "grant_type=authorization_code&client_id=cli_1&code=c%26d&redirect_uri=http%3A%2F%2F127.0.0.1%3A5%2Fcallback"
        "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    CHECK(code_form(request, "c&d") == form);
    request.client_secret = "s";
    CHECK(code_form(request, "c&d").find("&client_secret=s&") != std::string::npos);
}

TEST_CASE("an answer counts with this login's state only") {
    CHECK(answer({{"code", "c"}, {"state", "the-state"}, {"iss", base}}) == "code c");
    CHECK(answer({{"state", "the-stat"}, {"code", "c"}, {"iss", base}}) == "not ours");
    CHECK(answer({{"state", "the-statE"}, {"code", "c"}, {"iss", base}}) == "not ours");
    CHECK(answer({{"code", "c"}, {"iss", base}}) == "not ours");
    CHECK(answer({}) == "not ours");
    CHECK(answer({{"error", "access_denied"}}) == "not ours");
    for (const auto* twice : {"state", "code", "iss", "error"})
        CHECK(answer({{"state", "the-state"}, {"code", "c"}, {"iss", base}, {"error", "e"}, {twice, "c"}}) == "not ours");
}

TEST_CASE("an answer of another authorization server is refused (RFC 9207)") {
    const std::string mixed_up = "the login's answer came from another authorization server than it was asked for";
    CHECK(answer({{"state", "the-state"}, {"code", "c"}, {"iss", "https://evil.example"}}) == mixed_up);
    CHECK(answer({{"state", "the-state"}, {"code", "c"}, {"iss", base + "/"}}) == mixed_up);
    CHECK(answer({{"state", "the-state"}, {"code", "c"}}) == mixed_up);
    CHECK(answer({{"state", "the-state"}, {"error", "access_denied"}}) == mixed_up);
    CHECK(answer({{"state", "the-state"}, {"code", "c"}}, false) == "code c");  // a server that never says who it is
    CHECK(answer({{"state", "the-state"}, {"code", "c"}, {"iss", "https://evil.example"}}, false) == mixed_up);
}

TEST_CASE("a refusal is said with the server's own words, made fit to print") {
    CHECK(answer({{"state", "the-state"}, {"iss", base}, {"error", "access_denied"}, {"error_description", "No\r\nway\x1b[2J"}}) ==
          "the login was refused: access_denied: No  way [2J");
    CHECK(answer({{"state", "the-state"}, {"iss", base}, {"error", "server_error"}}) == "the login was refused: server_error");
    CHECK(answer({{"state", "the-state"}, {"iss", base}, {"code", ""}}) ==
          "the login's answer holds neither a code nor an error");
    const auto read = read_answer(request_to(), {{"state", "the-state"}, {"iss", base}, {"error", "access_denied"}});
    CHECK(std::get<Error>(read).kind == ErrorKind::auth);
    CHECK(std::get<Error>(read).code_text == "access_denied");
}

TEST_CASE("the metadata is the instance's own, names an endpoint, and PKCE with S256") {
    const auto server = read_metadata(metadata(R"(,"authorization_response_iss_parameter_supported":true)"), base);
    REQUIRE(server.ok());
    CHECK(server->names_itself);
    CHECK(server->authorization_endpoint == "https://v.example/authorize");
    CHECK_FALSE(read_metadata(metadata(), base)->names_itself);

    const auto mistake = [](const std::string& body) { return read_metadata(body, base).error(); };
    for (const char* body : {"", "[]", "{}", "<html>", R"({"issuer":7})"}) CHECK(mistake(body).kind == ErrorKind::decode);
    CHECK(mistake(metadata("", "https://v.example/a", "https://w.example")).message ==
          "login: the instance at base_url calls itself https://w.example: use that as base_url");
    CHECK(mistake(R"({"issuer":"https://v.example"})").message.find("names no authorization_endpoint") != std::string::npos);
    CHECK(mistake(R"({"issuer":"https://v.example","authorization_endpoint":"https://v.example/a"})").message ==
          "login: this instance does not support PKCE with S256");
}

TEST_CASE("nothing but a web address over TLS, or of this machine, is handed to a browser") {
    for (const char* url : {"http://127.0.0.1:8080/a", "http://localhost/a", "https://[::1]/a", "https://v.example/a?b=c"})
        CHECK(read_metadata(metadata("", url), base).ok());
    for (const char* url : {"http://v.example/a", "file:///etc/passwd", "javascript:alert(1)", "https://u@v.example/", "-h",
                            "https://v.example/'$(x)'", "https://v.example/#a", "https://v.example/ a", "https:///a"}) {
        CAPTURE(url);
        const auto read = read_metadata(metadata("", url), base);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().kind == ErrorKind::config);
    }
}
