#pragma once
// Whose spool files are whose. Every process has a lock file of its own in the spool's folder, and holds it as long as it
// lives, however it ends; the files `<owner>.<number>.seg` belong to the holder of `<owner>.lock`. An owner whose lock can
// be had is dead, and its files belong to whoever got it.

#include <optional>
#include <string>
#include <utility>

namespace venturi::inline v1::ingest {

class OwnerLock {
public:
    // Creates a new owner's lock. Nothing where the folder does not allow it.
    static std::optional<OwnerLock> create(const std::string& folder, const std::string& owner);
    // Takes over the lock of an owner that is dead. Nothing where it lives, or somebody else was faster.
    static std::optional<OwnerLock> adopt(const std::string& folder, const std::string& owner);

    OwnerLock(OwnerLock&& other) noexcept
        : path_(std::move(other.path_)),
          owner_(std::move(other.owner_)),
          file_(std::exchange(other.file_, -1)),
          process_(other.process_) {}
    OwnerLock& operator=(OwnerLock&&) = delete;
    // Leaves the lock file where it is: the files may be there still.
    ~OwnerLock();

    const std::string& owner() const { return owner_; }
    // For when none of the owner's files is left.
    void remove();

private:
    OwnerLock(std::string path, std::string owner, int file);

    std::string path_;
    std::string owner_;
    int file_;
    int process_;  // a forked child must not give up what is its parent's
};

}  // namespace venturi::inline v1::ingest
