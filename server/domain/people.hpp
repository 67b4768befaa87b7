#pragma once
/// The people of a tenant: who may sign in, and what their role lets a client do in their name.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/scopes.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

/// Stored: append only.
enum class Role : std::uint8_t { owner, admin, analyst, viewer };

/// One row of the table of roles. A scope that a role does not have is never in a token of that person, whatever the client may have.
struct RoleRow {
  std::string_view name;
  ScopeSet scopes;
  std::string_view meaning;
};

inline constexpr std::array<RoleRow, 4> roles = {{
    {"owner", ScopeSet::all(), "everything"},
    {"admin", {Scope::read_attribution, Scope::read_reporting, Scope::admin_config}, "reads everything and runs the tenant; makes no exports"},
    {"analyst", {Scope::read_attribution, Scope::read_reporting, Scope::export_create}, "reads everything and makes exports"},
    {"viewer", {Scope::read_attribution, Scope::read_reporting}, "reads"},
}};

constexpr const RoleRow& row(Role role) noexcept { return roles[static_cast<std::size_t>(role)]; }
constexpr std::string_view text(Role role) noexcept { return row(role).name; }
constexpr ScopeSet scopes_of(Role role) noexcept { return row(role).scopes; }

constexpr std::optional<Role> role_from(std::string_view name) noexcept {
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (roles[i].name == name) return static_cast<Role>(i);
  }
  return std::nullopt;
}

/// A local account. It holds no password and no TOTP secret, only what checks them.
struct Person {
  Ulid id{};
  TenantId tenant{};
  std::string email;     ///< as `normal_email` spells it; unique in the tenant
  std::string name;
  Role role = Role::viewer;
  std::string password;  ///< Argon2id's PHC string
  std::optional<std::string> totp_sealed;  ///< none: not enrolled
  std::int64_t totp_step = 0;              ///< the last time step whose code was taken; no earlier one is
  Time created_at{};
  std::optional<Time> disabled_at;

  [[nodiscard]] bool enabled() const { return !disabled_at; }
  [[nodiscard]] bool enrolled() const { return totp_sealed.has_value(); }
};

/// The spelling that an address is stored and looked up in: without surrounding blanks, in lower case. nullopt: it is no address.
[[nodiscard]] std::optional<std::string> normal_email(std::string_view text);

inline constexpr std::size_t shortest_password = 12;
inline constexpr std::size_t longest_password = 256;

/// Why a new password is not taken; empty: it is. Length is what counts (NIST SP 800-63B, 3.1.1), so no character is demanded.
[[nodiscard]] std::string refuse_password(std::string_view password, std::string_view email);

}  // namespace venturi::server::domain
