#include "venturi/testing/webhook_signer.hpp"

#include <array>
#include <stdexcept>
#include <utility>

#include <openssl/evp.h>
#include <openssl/hmac.h>

// Shares nothing with the verifier in sdk/src/webhook, so that a mistake in one of them shows.
namespace venturi::inline v1::testing {
namespace {

constexpr std::string_view prefix = "whsec_";
constexpr std::string_view known_to_everybody = "whsec_dGVzdGluZy1vbmx5LW5vdC1hLXJlYWwtc2VjcmV0";

std::string decode_key(std::string_view secret) {
    std::string key;
    if (secret.starts_with(prefix)) {
        const std::string_view text = secret.substr(prefix.size());
        key.resize(text.size() / 4 * 3);
        const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(key.data()),
                                         reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
        const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
        key.resize(size > 0 ? static_cast<std::size_t>(size) - padding : 0);
    }
    if (key.empty()) throw std::invalid_argument("WebhookSigner: a secret is not whsec_ and base64");
    return key;
}

std::string signature(const std::string& key, const std::string& content) {
    std::array<unsigned char, 32> mac{};
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(content.data()),
         content.size(), mac.data(), nullptr);
    std::array<unsigned char, 48> text{};
    const int size = EVP_EncodeBlock(text.data(), mac.data(), static_cast<int>(mac.size()));
    return "v1," + std::string(reinterpret_cast<const char*>(text.data()), static_cast<std::size_t>(size));
}

}  // namespace

WebhookSigner::WebhookSigner() : WebhookSigner({std::string(known_to_everybody)}) {}

WebhookSigner::WebhookSigner(std::vector<std::string> secrets) : secrets_(std::move(secrets)) {
    if (secrets_.empty()) throw std::invalid_argument("WebhookSigner: no secret");
    for (const std::string& secret : secrets_) keys_.push_back(decode_key(secret));
}

Headers WebhookSigner::sign(std::string_view id, std::chrono::system_clock::time_point sent_at, std::string_view body) const {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sent_at).time_since_epoch().count();
    const std::string timestamp = std::to_string(seconds);
    const std::string content = std::string(id) + "." + timestamp + "." + std::string(body);
    std::string signatures;
    for (const std::string& key : keys_) signatures += (signatures.empty() ? "" : " ") + signature(key, content);
    return {{"webhook-id", std::string(id)}, {"webhook-timestamp", timestamp}, {"webhook-signature", signatures}};
}

}  // namespace venturi::inline v1::testing
