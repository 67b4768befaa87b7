#pragma once
// A fresh certificate for 127.0.0.1 that nobody trusts, for tests of TLS.

#include <filesystem>
#include <memory>

#include <openssl/ssl.h>

namespace venturi::tests {

class SelfSigned {
public:
    SelfSigned();
    ~SelfSigned();
    SelfSigned(const SelfSigned&) = delete;
    SelfSigned& operator=(const SelfSigned&) = delete;

    // What a client must be given to trust it; exists as long as this object.
    const std::filesystem::path& pem_file() const { return pem_file_; }

    // A server's side of a connection; the caller frees it.
    SSL* accept_on(int socket) const;

private:
    struct FreeContext {
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };
    std::unique_ptr<SSL_CTX, FreeContext> context_;
    std::filesystem::path pem_file_;
};

}  // namespace venturi::tests
