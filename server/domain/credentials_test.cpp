#include "domain/credentials.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

namespace {

constexpr std::string_view api_id = "key_01HF8ZJ5T3QK7M2W9X4Y6B8CDE";
constexpr std::string_view ingestion_id = "ikey_01HF8ZJ5T3QK7M2W9X4Y6B8CDE";

}  // namespace

TEST_CASE("a key says its kind and id, and verifies against its own hash only") {
  SystemRandom random;
  const NewSecret api = new_key(KeyKind::api, api_id, random);
  const NewSecret ingestion = new_key(KeyKind::ingestion, ingestion_id, random);
  CHECK(api.shown.starts_with("vk_01HF8ZJ5T3QK7M2W9X4Y6B8CDE_"));
  CHECK(ingestion.shown.starts_with("vik_"));
  CHECK(parse_key(api.shown)->id == api_id);
  CHECK(parse_key(api.shown)->kind == KeyKind::api);
  CHECK(parse_key(ingestion.shown)->id == ingestion_id);
  CHECK(parse_key(ingestion.shown)->kind == KeyKind::ingestion);
  CHECK(verify_secret(api.shown, &api.hash));
  CHECK_FALSE(verify_secret(api.shown, &ingestion.hash));
  CHECK_FALSE(verify_secret(api.shown, nullptr));
}

TEST_CASE("a sandbox key finds its sandbox id") {
  SystemRandom random;
  const NewSecret key = new_key(KeyKind::api, "key_sbx_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", random);
  CHECK(parse_key(key.shown)->id == "key_sbx_01HF8ZJ5T3QK7M2W9X4Y6B8CDE");
}

TEST_CASE("every single changed character is refused") {
  SystemRandom random;
  const NewSecret key = new_key(KeyKind::api, api_id, random);
  for (std::size_t i = 0; i < key.shown.size(); ++i) {
    std::string changed = key.shown;
    changed[i] = changed[i] == 'a' ? 'b' : 'a';
    REQUIRE_FALSE(verify_secret(changed, &key.hash));
  }
}

TEST_CASE("two hashes of one secret differ, and neither holds the secret") {
  SystemRandom random;
  const NewSecret one = new_client_secret(random);
  const NewSecret two = new_client_secret(random);
  CHECK(one.shown.starts_with("vcs_"));
  CHECK(one.shown.size() == 47);
  CHECK(one.hash.salt != two.hash.salt);
  CHECK((one.hash.salt + one.hash.digest).find(one.shown.substr(4)) == std::string::npos);
}

TEST_CASE("what has not a key's form is refused") {
  SystemRandom random;
  const std::string good = new_key(KeyKind::api, api_id, random).shown;
  for (const std::string& text : {std::string(), std::string("vk_"), good.substr(1), good + "x", good.substr(0, good.size() - 1), "vx" + good.substr(2),
                                  std::string("vk_") + std::string(26, 'U') + "_" + std::string(43, 'a'),
                                  good.substr(0, good.size() - 1) + "-"}) {
    CHECK_MESSAGE(!parse_key(text), text.size());
  }
}

TEST_CASE("a hint is short, and leaves a key's secret out") {
  SystemRandom random;
  const NewSecret key = new_key(KeyKind::api, api_id, random);
  CHECK(hint_of(key.shown) == "vk_01HF8ZJ5T3QK7");
  CHECK(hint_of(new_key(KeyKind::ingestion, ingestion_id, random).shown) == "vik_01HF8ZJ5T3QK");
  const NewSecret client = new_client_secret(random);
  CHECK(hint_of(client.shown) == client.shown.substr(0, 8));
}
