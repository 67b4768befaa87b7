#include "ingest/owner_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace venturi::inline v1::ingest {
namespace {

// Locks an open file; closes it where that fails. An adopter that removed the file in between leaves one without a name.
bool lock_or_close(int file) {
    struct stat about {};
    if (flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &about) == 0 && about.st_nlink > 0) return true;
    close(file);
    return false;
}

std::string lock_path(const std::string& folder, const std::string& owner) { return folder + "/" + owner + ".lock"; }

}  // namespace

OwnerLock::OwnerLock(std::string path, std::string owner, int file)
    : path_(std::move(path)), owner_(std::move(owner)), file_(file) {}

// Closing gives the lock up, unless a forked child has the file open too.
OwnerLock::~OwnerLock() {
    if (file_ >= 0) close(file_);
}

std::optional<OwnerLock> OwnerLock::create(const std::string& folder, const std::string& owner) {
    std::string path = lock_path(folder, owner);
    const int file = open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0 || !lock_or_close(file)) return std::nullopt;
    return OwnerLock{std::move(path), owner, file};
}

std::optional<OwnerLock> OwnerLock::adopt(const std::string& folder, const std::string& owner) {
    std::string path = lock_path(folder, owner);
    const int file = open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0 || !lock_or_close(file)) return std::nullopt;
    return OwnerLock{std::move(path), owner, file};
}

void OwnerLock::remove() { unlink(path_.c_str()); }

}  // namespace venturi::inline v1::ingest
