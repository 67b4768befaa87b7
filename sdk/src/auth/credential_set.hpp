#pragma once
// Which authenticator serves which kind of operation, decided once from the configuration.

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "auth/authenticator.hpp"
#include "runtime/operation.hpp"
#include "venturi/config.hpp"

namespace venturi::inline v1::auth {

struct CredentialSet {
    std::vector<std::unique_ptr<Authenticator>> flows;
    std::array<std::size_t, 5> by_kind{};  // index into flows, by runtime::CredentialKind

    std::size_t of(runtime::CredentialKind kind) const { return by_kind[static_cast<std::size_t>(kind)]; }
};

// `base_url` as http::parse_base_url left it; the configuration has its clock.
CredentialSet credential_set(const Config& config, const std::string& base_url);

// Everything in the configuration that must never be read by people.
std::vector<std::string> secrets_of(const Config& config);

// Why the credentials cannot work (an empty one, one that does not fit into a header); empty when they can.
std::string credential_mistake(const Config& config);

}  // namespace venturi::inline v1::auth
