#include "auth/fixed.hpp"

#include <doctest/doctest.h>

#include "auth/credential_set.hpp"

using namespace venturi;
using namespace venturi::auth;
using runtime::CredentialKind;

namespace {

std::string sent(Authenticator& flow) {
    const Decision decision = flow.authorise({});
    if (const auto* refused = std::get_if<Refused>(&decision))
        return "refused: " + std::string{to_string(refused->error.kind)};
    std::string text;
    for (const Header& header : std::get<Ready>(decision).headers) text += header.name + ": " + header.value;
    return text;
}

std::string sent(const Config& config, CredentialKind kind) {
    const CredentialSet set = credential_set(config, "https://v");
    return sent(*set.flows[set.of(kind)]);
}

Config with(venturi::Credential credential) {
    Config config;
    config.credential = std::move(credential);
    return config;
}

}  // namespace

TEST_CASE("each credential has its header") {
    CHECK(sent(*fixed_bearer("abc")) == "Authorization: Bearer abc");
    CHECK(sent(*fixed_key("vk_1")) == "X-API-Key: vk_1");
    CHECK(sent(*fixed_client("cli:1", "s p")) == "Authorization: Basic Y2xpJTNBMTpzJTIwcA==");
    CHECK(sent(*no_credential()).empty());
    CHECK_FALSE(fixed_bearer("abc")->rejected(0));
}

TEST_CASE("each kind of operation gets the credential that is meant for it") {
    Config config = with(ApiKeyCredential{"vk_1"});
    CHECK(sent(config, CredentialKind::bearer) == "X-API-Key: vk_1");
    CHECK(sent(config, CredentialKind::ingestion) == "X-API-Key: vk_1");
    CHECK(sent(config, CredentialKind::client).empty());
    CHECK(sent(config, CredentialKind::signed_url).empty());
    CHECK(sent(config, CredentialKind::none).empty());
    config.ingestion_key = "vik_1";
    CHECK(sent(config, CredentialKind::bearer) == "X-API-Key: vk_1");
    CHECK(sent(config, CredentialKind::ingestion) == "X-API-Key: vik_1");
    CHECK(sent(with(ClientCredentials{"c", "s", {}}), CredentialKind::client) == "Authorization: Basic Yzpz");
    CHECK(sent(with(std::monostate{}), CredentialKind::bearer) == "refused: config");
}

TEST_CASE("credentials that cannot work are found before the first call") {
    CHECK(credential_mistake(with(BearerToken{"ok"})).empty());
    for (const venturi::Credential& bad :
         {venturi::Credential{BearerToken{""}}, venturi::Credential{ApiKeyCredential{"vk_1\n"}},
          venturi::Credential{ClientCredentials{"", "s", {}}}, venturi::Credential{ClientCredentials{"c", "", {}}}})
        CHECK_FALSE(credential_mistake(with(bad)).empty());
}
