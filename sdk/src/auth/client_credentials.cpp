#include "auth/client_credentials.hpp"

namespace venturi::inline v1::auth {

ClientCredentialsGrant::ClientCredentialsGrant(const ClientCredentials& credentials)
    : form_(std::make_shared<const std::string>(form_of({{"grant_type", "client_credentials"},
                                                         {"client_id", credentials.client_id},
                                                         {"client_secret", credentials.client_secret},
                                                         {"scope", space_separated(credentials.scopes)}}))),
      secret_(credentials.client_secret) {}

std::variant<Usable, Failure> ClientCredentialsGrant::accept(TokenAnswer answer, TimePoint now) {
    return Usable{std::move(answer.access_token), now + answer.life, answer.life};
}

Failure ClientCredentialsGrant::refuse(const TransportResponse& response) {
    return {refusal_of(response, std::span{&secret_, 1}),
            passes_by_itself(response.status) ? Failure::later : Failure::outside};
}

}  // namespace venturi::inline v1::auth
