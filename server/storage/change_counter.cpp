#include "storage/change_counter.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "storage/error.hpp"

namespace venturi::server::storage {
namespace {

using Value = std::atomic<std::uint64_t>;
static_assert(Value::is_always_lock_free && sizeof(Value) == sizeof(std::uint64_t), "the counter is shared between processes");

[[noreturn]] void fail(const char* what) { throw Error(std::string("database: the file of changes: ") + what + ": " + std::strerror(errno)); }

}  // namespace

ChangeCounter::ChangeCounter(const std::filesystem::path& file) : value_(nullptr) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) fail("open");
  void* mapped = MAP_FAILED;
  // Bytes that the file gains are zero, and gaining them twice changes nothing: processes may start at once.
  if (::ftruncate(descriptor, sizeof(Value)) == 0) mapped = ::mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  const int error = errno;
  ::close(descriptor);
  errno = error;
  if (mapped == MAP_FAILED) fail("map");
  value_ = static_cast<Value*>(mapped);
}

ChangeCounter::~ChangeCounter() { ::munmap(static_cast<void*>(value_), sizeof(Value)); }

}  // namespace venturi::server::storage
