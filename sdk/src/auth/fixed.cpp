#include "auth/fixed.hpp"

#include <string>

#include "auth/base64.hpp"
#include "http/url.hpp"

namespace venturi::inline v1::auth {
namespace {

class Fixed final : public Authenticator {
public:
    explicit Fixed(Decision decision) : decision_(std::move(decision)) {}
    Decision authorise(TimePoint) override { return decision_; }
    std::optional<TransportRequest> refresh(TimePoint) override { return std::nullopt; }
    void refreshed(const TransportOutcome&, TimePoint, std::optional<std::chrono::milliseconds>) override {}
    bool rejected(std::uint64_t) override { return false; }

private:
    Decision decision_;
};

std::unique_ptr<Authenticator> with_header(std::string name, std::string value) {
    return std::make_unique<Fixed>(Ready{{{std::move(name), std::move(value)}}, 0});
}

}  // namespace

std::unique_ptr<Authenticator> fixed_bearer(std::string_view token) {
    return with_header("Authorization", "Bearer " + std::string{token});
}

std::unique_ptr<Authenticator> fixed_key(std::string_view key) {
    return with_header("X-API-Key", std::string{key});
}

std::unique_ptr<Authenticator> fixed_client(std::string_view client_id, std::string_view client_secret) {
    std::string pair;
    http::percent_encode(pair, client_id);
    pair += ':';
    http::percent_encode(pair, client_secret);
    return with_header("Authorization", "Basic " + base64(pair));
}

std::unique_ptr<Authenticator> no_credential() {
    return std::make_unique<Fixed>(Ready{});
}

std::unique_ptr<Authenticator> missing_credential(std::string_view message) {
    Error error;
    error.kind = ErrorKind::config;
    error.message = message;
    return std::make_unique<Fixed>(Refused{std::move(error), std::nullopt});
}

}  // namespace venturi::inline v1::auth
