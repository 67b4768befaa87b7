#pragma once
// The file a download grows in, `<path>.part`, until it is whole and gets its name. One process at a time has it, by a
// lock that ends with the process. Its digest grows with it.
//
// Thread-safety: none; the download's thread only. All of it blocks.

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <openssl/evp.h>

#include "venturi/result.hpp"

namespace venturi::inline v1::exports {

class PartFile {
public:
    // Opens what an earlier download left, or a new file with the permissions that the umask leaves. `path` is the final
    // name. Kind `file` where that cannot be, and where another download has it.
    static Result<std::unique_ptr<PartFile>> open(const std::string& path);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    std::uint64_t size() const { return size_; }

    // Reads what is there into the digest. `go_on` is asked for every piece; false where it said no.
    Result<bool> digest_existing(const std::function<bool()>& go_on);
    Result<void> append(std::string_view piece);
    // Empties it.
    Result<void> restart();
    // Lower-case hex of all that was appended.
    std::string sha256() const;

    // Makes it last and gives it the final name, over a file of that name.
    Result<void> commit();
    void remove();

private:
    PartFile(std::string path, int file, std::uint64_t size);
    Error failure(const char* what) const;

    struct FreeDigest {
        void operator()(EVP_MD_CTX* digest) const { EVP_MD_CTX_free(digest); }
    };

    std::string path_;
    int file_;
    std::uint64_t size_;
    std::unique_ptr<EVP_MD_CTX, FreeDigest> digest_;
};

}  // namespace venturi::inline v1::exports
