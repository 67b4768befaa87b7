#include "ingest/owner_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace venturi::inline v1::ingest {
namespace {

bool has_name(int file) {
    struct stat about {};
    return fstat(file, &about) == 0 && about.st_nlink > 0;
}

bool lock(int file) {
    int failed = 0;
    do failed = flock(file, LOCK_EX);
    while (failed != 0 && errno == EINTR);
    return failed == 0;
}

std::string lock_path(const std::string& folder, const std::string& owner) { return folder + "/" + owner + ".lock"; }

}  // namespace

OwnerLock::OwnerLock(std::string path, std::string owner, int file)
    : path_(std::move(path)), owner_(std::move(owner)), file_(file), process_(getpid()) {}

// Closing alone would leave the lock to a forked child that has the file open too.
OwnerLock::~OwnerLock() {
    if (file_ < 0) return;
    if (getpid() == process_) flock(file_, LOCK_UN);
    close(file_);
}

std::optional<OwnerLock> OwnerLock::create(const std::string& folder, const std::string& owner) {
    std::string path = lock_path(folder, owner);
    int fresh = O_EXCL;
    while (true) {
        const int file = open(path.c_str(), O_CREAT | fresh | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0) return std::nullopt;
        const bool locked = lock(file);
        if (locked && has_name(file)) return OwnerLock{std::move(path), owner, file};
        close(file);
        if (!locked) return std::nullopt;
        // Somebody who looked for dead owners found the file before it was locked, and removed it.
        fresh = 0;
    }
}

std::optional<OwnerLock> OwnerLock::adopt(const std::string& folder, const std::string& owner) {
    std::string path = lock_path(folder, owner);
    const int file = open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0) return std::nullopt;
    // Another adopter that removed the file in between leaves one without a name.
    if (flock(file, LOCK_EX | LOCK_NB) == 0 && has_name(file)) return OwnerLock{std::move(path), owner, file};
    close(file);
    return std::nullopt;
}

void OwnerLock::remove() { unlink(path_.c_str()); }

}  // namespace venturi::inline v1::ingest
