#pragma once
// Signing secrets: `whsec_` and base64 (Standard Webhooks 1.0, "Secret serialization").

#include <optional>
#include <string>
#include <string_view>

namespace venturi::inline v1::webhook {

// The key's bytes; wiped when it goes. Movable only, so that no copy is forgotten.
class Secret {
public:
    // Nothing where the text is not `whsec_` and the standard base64, padded, of 24 to 64 bytes.
    static std::optional<Secret> parse(std::string_view text);

    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&&) = delete;

    std::string_view bytes() const { return bytes_; }

private:
    explicit Secret(std::string bytes) : bytes_(std::move(bytes)) {}

    std::string bytes_;
};

}  // namespace venturi::inline v1::webhook
