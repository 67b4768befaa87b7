#include "domain/idempotency.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("a key is one key however it is spelled") {
  const std::string uuid = "8e03978e-40d5-43e8-bc93-6894a57f9324";
  CHECK(parse_idempotency_key(uuid) == uuid);
  CHECK(parse_idempotency_key("\"" + uuid + "\"") == uuid);
  CHECK(parse_idempotency_key("8E03978E-40D5-43E8-BC93-6894A57F9324") == uuid);
  CHECK(parse_idempotency_key("01hf8zj5t3qk7m2w9x4y6b8cde") == "01HF8ZJ5T3QK7M2W9X4Y6B8CDE");
}

TEST_CASE("what is neither UUID nor ULID is refused") {
  for (const char* text : {"", "\"\"", "\"", "abc", "\"8e03978e-40d5-43e8-bc93-6894a57f9324", "8e03978e40d543e8bc936894a57f9324",
                           "8e03978e-40d5-43e8-bc93-6894a57f9324 ", "'8e03978e-40d5-43e8-bc93-6894a57f9324'"}) {
    CHECK_MESSAGE(!parse_idempotency_key(text), text);
  }
}

TEST_CASE("the fingerprint differs in every part and cannot be shifted between them") {
  const std::string base = idempotency_fingerprint("POST", "/api/v1/api-keys", "{}");
  CHECK(base == idempotency_fingerprint("POST", "/api/v1/api-keys", "{}"));
  CHECK(base != idempotency_fingerprint("PUT", "/api/v1/api-keys", "{}"));
  CHECK(base != idempotency_fingerprint("POST", "/api/v1/api-keys?x", "{}"));
  CHECK(base != idempotency_fingerprint("POST", "/api/v1/api-keys", "{ }"));
  CHECK(idempotency_fingerprint("A", "BC", "") != idempotency_fingerprint("AB", "C", ""));
}
