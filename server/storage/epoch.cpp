#include "storage/epoch.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <new>
#include <string>

#include "storage/error.hpp"

namespace venturi::server::storage {
namespace {

using Value = std::atomic<std::uint64_t>;
// Shared between processes, so it must be plain memory and a plain instruction.
static_assert(Value::is_always_lock_free && sizeof(Value) == sizeof(std::uint64_t));

/// Null where it cannot be mapped. Growing a file that has its size already changes nothing.
void* map(int descriptor) {
  struct stat about {};
  if (fstat(descriptor, &about) != 0) return nullptr;
  constexpr auto size = static_cast<off_t>(sizeof(Value));
  if (about.st_size < size && ftruncate(descriptor, size) != 0) return nullptr;
  void* at = mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  return at == MAP_FAILED ? nullptr : at;
}

/// A file that root makes (a command on an installed service's directory) is the database's owner's, as SQLite does with its own side files:
/// the server could not open it otherwise. Only for a file that was made just now: one that was there may be a link to another.
void hand_over(int made, const std::filesystem::path& database) {
  struct stat about {};
  if (geteuid() != 0 || stat(database.c_str(), &about) != 0) return;
  // Where this fails, the file still serves whoever made it.
  [[maybe_unused]] const int given = fchown(made, about.st_uid, about.st_gid);
}

int open_or_make(const std::filesystem::path& database) {
  const std::string file = database.string() + "-epoch";
  const int made = open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (made < 0) return errno == EEXIST ? open(file.c_str(), O_RDWR | O_CLOEXEC) : made;
  hand_over(made, database);
  return made;
}

}  // namespace

Epoch::Epoch(const std::filesystem::path& database) {
  const int descriptor = open_or_make(database);
  void* at = descriptor < 0 ? nullptr : map(descriptor);
  if (descriptor >= 0) close(descriptor);
  if (at == nullptr) throw Error("the database's epoch file cannot be opened");
  value_ = std::launder(static_cast<Value*>(at));
}

Epoch::~Epoch() { munmap(static_cast<void*>(value_), sizeof(Value)); }

}  // namespace venturi::server::storage
