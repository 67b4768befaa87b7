#include "domain/ids.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int crockford_value(char c) {
  const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const std::size_t at = crockford.find(upper);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Adds one to the 80 random bits; true if they overflowed.
bool increment(Id128& id) {
  for (std::size_t i = id.size(); i-- > 6;) {
    if (++id[i] != 0) return false;
  }
  return true;
}

void put_milliseconds(Id128& id, std::uint64_t ms) {
  for (std::size_t i = 6; i-- > 0; ms >>= 8) id[i] = static_cast<std::uint8_t>(ms);
}

}  // namespace

std::string ulid_to_string(const Id128& id) {
  std::string out(26, '0');
  std::uint32_t buffer = 0;
  int bits = 2;  // 26 characters hold 130 bits: two zero bits lead
  std::size_t at = 0;
  for (const std::uint8_t byte : id) {
    buffer = (buffer << 8 | byte) & 0xffffU;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out[at++] = crockford[buffer >> bits & 31U];
    }
  }
  return out;
}

std::optional<Id128> parse_ulid(std::string_view text) {
  if (text.size() != 26 || crockford_value(text[0]) > 7) return std::nullopt;
  Id128 id{};
  std::uint32_t buffer = 0;
  int bits = -2;
  std::size_t at = 0;
  for (const char c : text) {
    const int value = crockford_value(c);
    if (value < 0) return std::nullopt;
    buffer = (buffer << 5 | static_cast<std::uint32_t>(value)) & 0xffffU;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      id[at++] = static_cast<std::uint8_t>(buffer >> bits);
    }
  }
  return id;
}

std::string uuid_to_string(const Id128& id) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(36);
  for (std::size_t i = 0; i < id.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
    out += digits[id[i] >> 4];
    out += digits[id[i] & 15];
  }
  return out;
}

std::optional<Id128> parse_uuid(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Id128 id{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (text[i++] != '-') return std::nullopt;
      continue;
    }
    const int high = hex_value(text[i]);
    const int low = hex_value(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    id[at++] = static_cast<std::uint8_t>(high << 4 | low);
    i += 2;
  }
  return id;
}

Id128 IdFactory::next() {
  const std::scoped_lock lock(mutex_);
  const auto now_ms = static_cast<std::uint64_t>(clock_.now_us() / 1000);
  if (now_ms > last_ms_ || increment(last_)) {
    last_ms_ = std::max(now_ms, last_ms_ + (now_ms > last_ms_ ? 0 : 1));
    random_.fill({last_.data() + 6, 10});
    last_[6] &= 0x7fU;  // leaves room to count upwards
    put_milliseconds(last_, last_ms_);
  }
  return last_;
}

}  // namespace venturi::server::domain
