#pragma once
// OAuth 2.0 client credentials (RFC 6749, 4.4): the same question for every token, and nothing to keep.

#include <string>

#include "auth/grant.hpp"
#include "venturi/config.hpp"

namespace venturi::inline v1::auth {

class ClientCredentialsGrant final : public Grant {
public:
    explicit ClientCredentialsGrant(const ClientCredentials& credentials);

    std::variant<Usable, Ask, Failure> next(TimePoint) override { return Ask{form_}; }
    std::variant<Usable, Failure> accept(TokenAnswer answer, TimePoint now) override;
    Failure refuse(const TransportResponse& response) override;

private:
    std::shared_ptr<const std::string> form_;
    std::string secret_;
};

}  // namespace venturi::inline v1::auth
