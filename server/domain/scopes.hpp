#pragma once
/// The four scopes: closed, none implied by another, and absence denies. An ingestion credential has no scope at all.

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::server::domain {

enum class Scope : std::uint8_t { read_attribution, read_reporting, export_create, admin_config };

inline constexpr std::array<std::string_view, 4> scope_names = {"read:attribution", "read:reporting", "export:create", "admin:config"};

constexpr std::string_view text(Scope scope) noexcept { return scope_names[static_cast<std::size_t>(scope)]; }

constexpr std::optional<Scope> scope_from(std::string_view name) noexcept {
  for (std::size_t i = 0; i < scope_names.size(); ++i) {
    if (scope_names[i] == name) return static_cast<Scope>(i);
  }
  return std::nullopt;
}

class ScopeSet {
 public:
  constexpr ScopeSet() = default;
  constexpr ScopeSet(std::initializer_list<Scope> scopes) {
    for (const Scope scope : scopes) add(scope);
  }
  static constexpr ScopeSet all() {
    return {Scope::read_attribution, Scope::read_reporting, Scope::export_create, Scope::admin_config};
  }

  /// OAuth's form: names with one space between them (RFC 6749, section 3.3), in any order, repetition allowed; empty text is
  /// the empty set. nullopt: an unknown name or a stray space.
  static constexpr std::optional<ScopeSet> parse(std::string_view words) {
    ScopeSet set;
    while (!words.empty()) {
      const std::size_t end = words.find(' ');
      const auto scope = scope_from(words.substr(0, end));
      if (!scope || end + 1 == words.size()) return std::nullopt;
      set.add(*scope);
      words = end == std::string_view::npos ? std::string_view{} : words.substr(end + 1);
    }
    return set;
  }

  /// nullopt: one of the names is unknown.
  static std::optional<ScopeSet> of(std::span<const std::string> names) {
    ScopeSet set;
    for (const std::string& name : names) {
      const auto scope = scope_from(name);
      if (!scope) return std::nullopt;
      set.add(*scope);
    }
    return set;
  }

  /// As stored: bit 0 is read:attribution, and so on in catalogue order.
  static constexpr ScopeSet from_bits(std::uint8_t bits) noexcept {
    ScopeSet set;
    set.bits_ = bits & 0x0f;
    return set;
  }
  [[nodiscard]] constexpr std::uint8_t bits() const noexcept { return bits_; }

  constexpr void add(Scope scope) noexcept { bits_ = static_cast<std::uint8_t>(bits_ | bit(scope)); }
  [[nodiscard]] constexpr bool contains(Scope scope) const noexcept { return (bits_ & bit(scope)) != 0; }
  [[nodiscard]] constexpr bool contains(ScopeSet other) const noexcept { return (other.bits_ & ~bits_) == 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr ScopeSet without(ScopeSet other) const noexcept {
    return from_bits(static_cast<std::uint8_t>(bits_ & ~other.bits_));
  }
  constexpr bool operator==(const ScopeSet&) const = default;

  /// In catalogue order, whatever order they were added in.
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < scope_names.size(); ++i) {
      if (contains(static_cast<Scope>(i))) out.emplace_back(scope_names[i]);
    }
    return out;
  }

  /// In catalogue order, one space between them.
  [[nodiscard]] std::string to_string() const {
    std::string out;
    for (const std::string& name : names()) {
      if (!out.empty()) out += ' ';
      out += name;
    }
    return out;
  }

 private:
  static constexpr std::uint8_t bit(Scope scope) noexcept { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(scope)); }

  std::uint8_t bits_ = 0;
};

}  // namespace venturi::server::domain
