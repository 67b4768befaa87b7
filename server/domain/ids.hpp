#pragma once
/// Identifiers. A ULID or UUID is sixteen bytes whose byte order is its sort order; on the wire an id of ours is a type
/// prefix, `sbx_` where the instance is a sandbox, and the ULID's 26 characters (`attr_01H…`, `attr_sbx_01H…`).

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "domain/clock.hpp"
#include "domain/random.hpp"

namespace venturi::server::domain {

using Id128 = std::array<std::uint8_t, 16>;

[[nodiscard]] std::string ulid_to_string(const Id128& id);
/// Crockford's alphabet in either case; 26 characters, at most 128 bits.
[[nodiscard]] std::optional<Id128> parse_ulid(std::string_view text);

[[nodiscard]] std::string uuid_to_string(const Id128& id);
/// The 36-character form, in either case.
[[nodiscard]] std::optional<Id128> parse_uuid(std::string_view text);

/// What an id names. The underscore belongs to it.
namespace prefix {
inline constexpr std::string_view attribution = "attr_";
inline constexpr std::string_view invocation = "inv_";
inline constexpr std::string_view tenant = "tnt_";
inline constexpr std::string_view api_key = "key_";
inline constexpr std::string_view ingestion_key = "ikey_";
inline constexpr std::string_view oauth_client = "cli_";
inline constexpr std::string_view webhook = "whk_";
inline constexpr std::string_view delivery = "dlv_";
inline constexpr std::string_view event = "evt_";
inline constexpr std::string_view job = "job_";
inline constexpr std::string_view budget = "bud_";
inline constexpr std::string_view dispute = "dsp_";
inline constexpr std::string_view connector = "con_";
inline constexpr std::string_view audit = "aud_";
inline constexpr std::string_view anomaly = "ano_";
inline constexpr std::string_view service = "svc_";
inline constexpr std::string_view identity = "idn_";
inline constexpr std::string_view project = "prj_";
inline constexpr std::string_view organization = "org_";
}  // namespace prefix

/// Makes ULIDs that increase strictly, also within one millisecond and when the clock steps back. Thread-safe.
class IdFactory {
 public:
  IdFactory(const Clock& clock, Random& random, bool sandbox = false) : clock_(clock), random_(random), sandbox_(sandbox) {}

  [[nodiscard]] Id128 next();
  [[nodiscard]] std::string ulid() { return ulid_to_string(next()); }
  [[nodiscard]] std::string make(std::string_view type_prefix) {
    std::string out(type_prefix);
    if (sandbox_) out += "sbx_";
    return out += ulid();
  }

 private:
  const Clock& clock_;
  Random& random_;
  bool sandbox_;
  std::mutex mutex_;
  Id128 last_{};
  std::uint64_t last_ms_ = 0;
};

}  // namespace venturi::server::domain
