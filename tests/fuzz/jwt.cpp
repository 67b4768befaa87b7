// Access tokens: a stranger's is never accepted, and a properly signed one is accepted only as what we expect.
//
// Input: one byte; where its last bit is set the rest is the payload of a token that we sign, else it is the token itself.
#include "domain/base64.hpp"
#include "domain/jwt.hpp"
#include "input.hpp"

using namespace venturi;
using namespace venturi::server::domain;

namespace {

constexpr std::int64_t now = 1'780'000'000;
constexpr TokenExpectation expected{"https://venturi.example.com", "https://venturi.example.com/api/v1", now};

struct Issuer {
    ManualClock clock{Timestamp(std::chrono::seconds(now))};
    std::shared_ptr<const RsaKey> key = RsaKey::generate();
    SigningKeys keys{clock};
    std::string header = base64url_encode(R"({"alg":"RS256","typ":"at+jwt","kid":")" + key->kid() + R"("})") + ".";

    Issuer() { keys.load({{key, clock.now() - std::chrono::hours(24), std::nullopt}}); }

    std::string sign(std::string_view payload) const {
        const std::string text = header + base64url_encode(payload);
        return text + "." + base64url_encode(key->sign(text));
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Issuer issuer;
    fuzz::Input input(data, size);
    const bool ours = (input.byte() & 1) != 0;
    const auto verified = verify_access_token(ours ? issuer.sign(input.rest()) : std::string(input.rest()), issuer.keys, expected);
    const auto* claims = std::get_if<AccessClaims>(&verified);
    if (claims == nullptr) return 0;
    fuzz::require(ours, "a token that we did not sign is refused");
    fuzz::require(claims->issuer == expected.issuer && claims->expires_at > now, "an accepted token is ours and still valid");
    fuzz::require(!claims->tenant_id.empty() && !claims->subject.empty(), "an accepted token names its tenant and subject");
    return 0;
}
