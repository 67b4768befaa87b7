#include "storage/epoch.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <new>

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

}  // namespace

Epoch::Epoch(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  void* at = descriptor < 0 ? nullptr : map(descriptor);
  if (descriptor >= 0) close(descriptor);
  if (at == nullptr) throw Error("the database's epoch file cannot be opened");
  value_ = std::launder(static_cast<Value*>(at));
}

Epoch::~Epoch() { munmap(static_cast<void*>(value_), sizeof(Value)); }

}  // namespace venturi::server::storage
