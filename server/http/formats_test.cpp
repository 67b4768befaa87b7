#include "http/formats.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace venturi::server::formats;

namespace {

struct Case {
  std::string_view text;
  bool fits;
};

}  // namespace

TEST_CASE("UUIDs have 36 characters in their places") {
  for (const auto& [text, fits] : {Case{"019e7500-1440-7e8b-8f6f-915fe21b37ca", true},
                                   {"019E7500-1440-7E8B-8F6F-915FE21B37CA", true},
                                   {"019e750014407e8b8f6f915fe21b37ca", false},
                                   {"019e7500-1440-7e8b-8f6f-915fe21b37cg", false},
                                   {"019e7500-1440-7e8b-8f6f-915fe21b37c", false},
                                   {"", false}}) {
    CAPTURE(text);
    CHECK(is_uuid(text) == fits);
  }
}

TEST_CASE("ULIDs are Crockford's base 32 within 128 bits") {
  for (const auto& [text, fits] : {Case{"01KSTG0618F5KZNWJ47TAN9ZT2", true},
                                   {"7ZZZZZZZZZZZZZZZZZZZZZZZZZ", true},
                                   {"8ZZZZZZZZZZZZZZZZZZZZZZZZZ", false},
                                   {"01KSTG0618F5KZNWJ47TAN9ZTI", false},
                                   {"01KSTG0618F5KZNWJ47TAN9ZT", false}}) {
    CAPTURE(text);
    CHECK(is_ulid(text) == fits);
  }
}

TEST_CASE("dates and times must exist") {
  for (const auto& [text, fits] : {Case{"2024-02-29", true}, {"2023-02-29", false}, {"2023-13-01", false}, {"2023-1-1", false}}) {
    CAPTURE(text);
    CHECK(is_date(text) == fits);
  }
  for (const auto& [text, fits] : {Case{"2026-05-29T18:30:00Z", true},
                                   {"2026-05-29T18:30:00.123456Z", true},
                                   {"2026-05-29t18:30:00+02:00", true},
                                   {"2026-06-30T23:59:60Z", true},
                                   {"2026-05-29T18:30:00", false},
                                   {"2026-05-29T18:30:00.Z", false},
                                   {"2026-05-29T24:00:00Z", false},
                                   {"2026-05-29 18:30:00Z", false},
                                   {"2026-05-29T18:30:00+25:00", false},
                                   {"2026-02-30T18:30:00Z", false}}) {
    CAPTURE(text);
    CHECK(is_timestamp(text) == fits);
  }
}

TEST_CASE("decimals have no exponent and no superfluous zero") {
  for (const auto& [text, fits] : {Case{"0", true}, {"0.0142", true}, {"-12.5", true}, {"1.", false}, {".5", false},
                                   {"007", false}, {"1e3", false}, {"", false}, {"-", false}, {"1.2.3", false}, {"NaN", false}}) {
    CAPTURE(text);
    CHECK(is_decimal(text) == fits);
  }
}

TEST_CASE("URIs are absolute and hold only their characters") {
  for (const auto& [text, fits] : {Case{"https://example.org/a?b=c#d", true}, {"urn:isbn:1", true}, {"/relative", false},
                                   {"https://exa mple.org", false}, {"http:", false}, {"https://example.org/%zz", false}}) {
    CAPTURE(text);
    CHECK(is_uri(text) == fits);
  }
}
