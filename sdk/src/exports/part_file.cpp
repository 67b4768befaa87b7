#include "exports/part_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <new>
#include <system_error>
#include <utility>
#include <vector>

namespace venturi::inline v1::exports {
namespace {

std::string part_name(const std::string& path) { return path + ".part"; }

Error file_error(std::string message) {
    Error error;
    error.kind = ErrorKind::file;
    error.message = std::move(message);
    return error;
}

Error system_failure(const std::string& name, const char* what) {
    return file_error(name + ": " + what + ": " + std::generic_category().message(errno));
}

// The download that had it before may have given it its final name between our opening and our lock.
bool still_named(int file, const std::string& name) {
    struct stat ours {};
    struct stat named {};
    return fstat(file, &ours) == 0 && lstat(name.c_str(), &named) == 0 && ours.st_ino == named.st_ino &&
           ours.st_dev == named.st_dev;
}

}  // namespace

Result<std::unique_ptr<PartFile>> PartFile::open(const std::string& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode))
        return file_error(path + ": is not a regular file; name the file to write");
    const std::string name = part_name(path);
    for (;;) {
        // A link of this name could point anywhere.
        const int file = ::open(name.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (file < 0) return system_failure(name, "cannot be opened");
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            Error error = errno == EWOULDBLOCK ? file_error(name + ": another download is writing it")
                                               : system_failure(name, "cannot be locked");
            close(file);
            return error;
        }
        if (!still_named(file, name)) {
            close(file);
            continue;
        }
        if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) {
            close(file);
            return file_error(name + ": is not a regular file");
        }
        return std::unique_ptr<PartFile>(new PartFile(path, file, static_cast<std::uint64_t>(about.st_size)));
    }
}

PartFile::PartFile(std::string path, int file, std::uint64_t size)
    : path_(std::move(path)), file_(file), size_(size), digest_(EVP_MD_CTX_new()) {
    if (!digest_ || EVP_DigestInit_ex(digest_.get(), EVP_sha256(), nullptr) != 1) throw std::bad_alloc{};
}

PartFile::~PartFile() { close(file_); }

Error PartFile::failure(const char* what) const { return system_failure(part_name(path_), what); }

Result<bool> PartFile::digest_existing(const std::function<bool()>& go_on) {
    std::vector<char> piece(1U << 20U);
    for (std::uint64_t at = 0; at < size_;) {
        if (!go_on()) return false;
        const ssize_t count = pread(file_, piece.data(), piece.size(), static_cast<off_t>(at));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return failure("cannot be read");
        EVP_DigestUpdate(digest_.get(), piece.data(), static_cast<std::size_t>(count));
        at += static_cast<std::uint64_t>(count);
    }
    return true;
}

Result<void> PartFile::append(std::string_view piece) {
    while (!piece.empty()) {
        const ssize_t count = pwrite(file_, piece.data(), piece.size(), static_cast<off_t>(size_));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure("cannot be written; what came so far is kept");
        const auto written = static_cast<std::size_t>(count);
        EVP_DigestUpdate(digest_.get(), piece.data(), written);
        size_ += written;
        piece.remove_prefix(written);
    }
    return {};
}

Result<void> PartFile::restart() {
    if (ftruncate(file_, 0) != 0) return failure("cannot be emptied");
    size_ = 0;
    EVP_DigestInit_ex(digest_.get(), EVP_sha256(), nullptr);
    return {};
}

std::string PartFile::sha256() const {
    constexpr std::string_view digits = "0123456789abcdef";
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> copy{EVP_MD_CTX_new()};
    std::array<unsigned char, 32> bytes{};
    if (!copy || EVP_MD_CTX_copy_ex(copy.get(), digest_.get()) != 1) throw std::bad_alloc{};
    EVP_DigestFinal_ex(copy.get(), bytes.data(), nullptr);
    std::string hex;
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

// The content is on the disk before the name is, and the name before the caller hears of it: a crash leaves either no
// file of that name or a whole one.
Result<void> PartFile::commit() {
    if (fsync(file_) != 0) return failure("cannot be made to last");
    if (rename(part_name(path_).c_str(), path_.c_str()) != 0) return failure("cannot be given its name");
    const auto slash = path_.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path_.substr(0, slash + 1);
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Where the directory may be written but not read, the name lasts when the system gets to it.
    if (directory < 0) return {};
    const bool lasts = fsync(directory) == 0;
    close(directory);
    if (!lasts) return system_failure(path_, "its name cannot be made to last");
    return {};
}

void PartFile::remove() { unlink(part_name(path_).c_str()); }

}  // namespace venturi::inline v1::exports
