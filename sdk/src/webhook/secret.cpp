#include "webhook/secret.hpp"

#include <utility>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace venturi::inline v1::webhook {
namespace {

constexpr std::string_view prefix = "whsec_";
constexpr std::size_t shortest = 24;
constexpr std::size_t longest = 64;

bool is_base64(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

// OpenSSL's decoder forgives white space and misplaced padding; a secret that needs forgiving was damaged by a paste.
std::optional<std::size_t> padding_of(std::string_view text) {
    if (text.empty() || text.size() % 4 != 0) return std::nullopt;
    const std::size_t end = text.find_last_not_of('=');
    const std::size_t digits = end == std::string_view::npos ? 0 : end + 1;
    if (text.size() - digits > 2) return std::nullopt;
    for (const char c : text.substr(0, digits))
        if (!is_base64(c)) return std::nullopt;
    return text.size() - digits;
}

}  // namespace

std::optional<Secret> Secret::parse(std::string_view text) {
    if (!text.starts_with(prefix)) return std::nullopt;
    text.remove_prefix(prefix.size());
    const auto padding = padding_of(text);
    if (!padding || text.size() / 4 * 3 - *padding > longest) return std::nullopt;

    std::string bytes(text.size() / 4 * 3, '\0');
    const int decoded = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (decoded != static_cast<int>(bytes.size())) return std::nullopt;
    bytes.resize(bytes.size() - *padding);
    Secret secret(std::move(bytes));
    if (secret.bytes_.size() < shortest) return std::nullopt;
    return secret;
}

Secret::~Secret() { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }

// A short string is copied by a move, so what is left behind must be wiped too.
Secret::Secret(Secret&& other) noexcept : bytes_(other.bytes_) {
    OPENSSL_cleanse(other.bytes_.data(), other.bytes_.size());
    other.bytes_.clear();
}

}  // namespace venturi::inline v1::webhook
