#include "venturi/config.hpp"

#include <doctest/doctest.h>
#include <map>

#include "venturi/result.hpp"

using namespace venturi;

namespace {

Result<Config> from(std::map<std::string, std::string> variables) {
    return Config::from_lookup([variables](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

}  // namespace

TEST_CASE("the first credential of token, API key, client wins") {
    const auto config = from({{"ARGMIN_BASE_URL", "https://v.example"},
                              {"ARGMIN_TOKEN", "t"},
                              {"ARGMIN_API_KEY", "k"},
                              {"ARGMIN_CLIENT_ID", "c"},
                              {"ARGMIN_CLIENT_SECRET", "s"}});
    REQUIRE(config.ok());
    CHECK(config->base_url == "https://v.example");
    CHECK(std::get<BearerToken>(config->credential).token == "t");
    CHECK(std::get<ApiKeyCredential>(from({{"ARGMIN_BASE_URL", "u"}, {"ARGMIN_API_KEY", "k"}})->credential).key == "k");
}

TEST_CASE("client credentials need both halves") {
    const auto whole = from({{"ARGMIN_BASE_URL", "u"}, {"ARGMIN_CLIENT_ID", "c"}, {"ARGMIN_CLIENT_SECRET", "s"}});
    CHECK(std::get<ClientCredentials>(whole->credential).client_secret == "s");
    const auto half = from({{"ARGMIN_BASE_URL", "u"}, {"ARGMIN_CLIENT_ID", "planted"}});
    REQUIRE_FALSE(half.ok());
    CHECK(half.error().kind == ErrorKind::config);
    CHECK(half.error().message.find("planted") == std::string::npos);
}

TEST_CASE("a base URL is required, credentials are not") {
    CHECK_FALSE(from({}).ok());
    const auto bare = from({{"ARGMIN_BASE_URL", "u"}, {"ARGMIN_INGESTION_KEY", "vik"}});
    CHECK(std::holds_alternative<std::monostate>(bare->credential));
    CHECK(bare->ingestion_key == "vik");
}
