#pragma once
/// What the authenticator asks, answered by a reader.

#include "domain/authenticator.hpp"
#include "storage/reader.hpp"

namespace venturi::server::storage {

class ReaderSource final : public domain::CredentialSource {
 public:
  explicit ReaderSource(Reader& reader) : reader_(reader) {}

  std::optional<domain::AccessKey> find_key(const domain::Ulid& id) override { return reader_.find_key(id); }
  std::optional<domain::OAuthClient> find_client(const domain::Ulid& id) override { return reader_.find_client(id); }
  std::optional<domain::AuthorizationGrant> find_grant(const domain::TenantId& tenant, const domain::Ulid& id) override {
    return reader_.find_grant(tenant, id);
  }
  std::optional<domain::ScopeSet> person_scopes(const domain::TenantId& tenant, const domain::Ulid& person) override {
    return reader_.person_scopes(tenant, person);
  }
  bool person_enrolled(const domain::TenantId& tenant, const domain::Ulid& person) override {
    const auto found = reader_.find_person(tenant, person);
    return found && found->enrolled();
  }
  bool token_revoked(const domain::TenantId& tenant, std::string_view jti) override { return reader_.token_revoked(tenant, jti); }

 private:
  Reader& reader_;
};

}  // namespace venturi::server::storage
