#include "webhook/signature.hpp"

#include <array>
#include <charconv>
#include <vector>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "http/headers.hpp"

namespace venturi::inline v1::webhook {
namespace {

constexpr std::string_view id_name = "webhook-id";
constexpr std::string_view timestamp_name = "webhook-timestamp";
constexpr std::string_view signature_name = "webhook-signature";
constexpr std::string_view version = "v1";

// Room for the year 5138 in seconds, far from any overflow.
constexpr std::size_t most_digits = 11;

// Base64 of the 32 bytes of an HMAC-SHA256.
constexpr std::size_t signature_size = 44;
using Signature = std::array<char, signature_size + 1>;  // OpenSSL ends it with a NUL

// A header that is there once. Two would leave open which of them was signed.
Result<std::string_view> single(const Headers& headers, std::string_view name) {
    const std::string* found = nullptr;
    for (const Header& header : headers) {
        if (!http::same_name(header.name, name)) continue;
        if (found != nullptr) return refusal(SignatureFault::malformed, std::string(name) + " comes more than once");
        found = &header.value;
    }
    if (found == nullptr) return refusal(SignatureFault::missing_header, std::string(name) + " is missing");
    return http::trim(*found);
}

Result<std::chrono::sys_seconds> read_timestamp(std::string_view text) {
    std::int64_t seconds = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool digits_only = status == std::errc{} && end == text.data() + text.size() && text.front() != '-';
    if (!digits_only || text.size() > most_digits)
        return refusal(SignatureFault::malformed, std::string(timestamp_name) + " is not a number of seconds");
    return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

Signature sign(const Secret& secret, std::string_view content) {
    std::array<unsigned char, 32> mac{};
    unsigned size = mac.size();
    HMAC(EVP_sha256(), secret.bytes().data(), static_cast<int>(secret.bytes().size()),
         reinterpret_cast<const unsigned char*>(content.data()), content.size(), mac.data(), &size);
    Signature text{};
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), mac.data(), static_cast<int>(mac.size()));
    return text;
}

std::vector<Signature> expected_signatures(const Envelope& envelope, std::string_view body, std::span<const Secret> secrets) {
    std::string content;
    content.reserve(envelope.id.size() + envelope.timestamp.size() + body.size() + 2);
    content.append(envelope.id).append(1, '.').append(envelope.timestamp).append(1, '.').append(body);
    std::vector<Signature> expected;
    for (const Secret& secret : secrets) expected.push_back(sign(secret, content));
    return expected;
}

// The entries of a list separated by spaces, empty ones left out.
template <class Visit>
void each_entry(std::string_view list, Visit visit) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0) visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

}  // namespace

Error refusal(SignatureFault fault, std::string reason) {
    Error error;
    error.kind = ErrorKind::signature;
    error.message = "webhook refused: " + std::move(reason);
    error.signature_fault = fault;
    return error;
}

Result<Envelope> read_envelope(const Headers& headers) {
    const auto id = single(headers, id_name);
    if (!id) return id.error();
    const auto timestamp = single(headers, timestamp_name);
    if (!timestamp) return timestamp.error();
    const auto signatures = single(headers, signature_name);
    if (!signatures) return signatures.error();

    // A dot in the id would let one signature stand for two different messages.
    if (id->empty() || id->find('.') != std::string_view::npos)
        return refusal(SignatureFault::malformed, std::string(id_name) + " is no message id");
    const auto sent_at = read_timestamp(*timestamp);
    if (!sent_at) return sent_at.error();
    return Envelope{*id, *timestamp, *sent_at, *signatures};
}

Result<void> check_signature(const Envelope& envelope, std::string_view body, std::span<const Secret> secrets) {
    const auto expected = expected_signatures(envelope, body, secrets);
    bool readable = false;
    bool matches = false;
    each_entry(envelope.signatures, [&](std::string_view entry) {
        const std::size_t comma = entry.find(',');
        if (comma == std::string_view::npos || comma == 0) return;
        const std::string_view given = entry.substr(comma + 1);
        const bool ours = entry.substr(0, comma) == version;
        if (ours ? given.size() != signature_size : given.empty()) return;
        readable = true;
        if (!ours) return;
        for (const Signature& signature : expected)
            matches |= CRYPTO_memcmp(given.data(), signature.data(), signature_size) == 0;
    });
    if (matches) return {};
    if (!readable) return refusal(SignatureFault::malformed, std::string(signature_name) + " holds no signature");
    return refusal(SignatureFault::no_match, "no signature matches");
}

}  // namespace venturi::inline v1::webhook
