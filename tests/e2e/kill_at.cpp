// Loaded into a server by LD_PRELOAD: kills it, as kill -9 would, at a chosen point of what it writes to its database and says to its
// clients. test_crash_matrix.py arms it.
//
// KILL_AT names a file of two 64-bit numbers, mapped into memory. The first is how many points are left until the end: 0 means not
// armed, and a point that takes it from 1 to 0 is the last. The second, where it is not 0, makes the last point a torn one: of a write
// to the database half is written. Points are writes, syncs and truncations of the database and its log, and sends to clients; each
// comes before its call.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

struct Control {
  std::atomic<std::int64_t> left;
  std::atomic<std::int64_t> torn;
};

Control* mapped() {
  const char* path = std::getenv("KILL_AT");
  const int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
  if (fd < 0) return nullptr;
  void* memory = mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  return memory == MAP_FAILED ? nullptr : static_cast<Control*>(memory);
}

Control* control() {
  static Control* const one = mapped();
  return one;
}

bool armed() { return control() != nullptr && control()->left.load() > 0; }

/// The database and its log. The shared memory beside them is rebuilt after a crash and has no points.
bool of_database(int fd) {
  char link[32] = "/proc/self/fd/";
  char digits[12];
  int at = 0;
  for (int rest = fd; at == 0 || rest > 0; rest /= 10) digits[at++] = static_cast<char>('0' + rest % 10);
  std::size_t end = std::strlen(link);
  while (at > 0) link[end++] = digits[--at];
  link[end] = 0;
  char target[4096];
  const ssize_t size = readlink(link, target, sizeof(target));
  if (size <= 0) return false;
  const std::string_view name(target, static_cast<std::size_t>(size));
  return name.ends_with(".db") || name.ends_with(".db-wal");
}

/// Whether this point is the last.
bool last() { return control()->left.fetch_sub(1) == 1; }

[[noreturn]] void die() {
  kill(getpid(), SIGKILL);
  while (true) pause();
}

void point(int fd) {
  if (armed() && of_database(fd) && last()) die();
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Pwrite = ssize_t (*)(int, const void*, size_t, off64_t);

void write_point(Pwrite pwrite_really, int fd, const void* data, size_t size, off64_t at) {
  if (!armed() || !of_database(fd) || !last()) return;
  if (control()->torn.load() != 0) pwrite_really(fd, data, size / 2, at);
  die();
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at) {
  static const auto really = next<Pwrite>("pwrite64");
  write_point(really, fd, data, size, at);
  return really(fd, data, size, at);
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at) {
  static const auto really = next<Pwrite>("pwrite64");
  write_point(really, fd, data, size, at);
  return really(fd, data, size, at);
}

int fsync(int fd) {
  static const auto really = next<int (*)(int)>("fsync");
  point(fd);
  return really(fd);
}

int fdatasync(int fd) {
  static const auto really = next<int (*)(int)>("fdatasync");
  point(fd);
  return really(fd);
}

int ftruncate64(int fd, off64_t size) noexcept {
  static const auto really = next<int (*)(int, off64_t)>("ftruncate64");
  point(fd);
  return really(fd, size);
}

int ftruncate(int fd, off_t size) noexcept {
  static const auto really = next<int (*)(int, off64_t)>("ftruncate64");
  point(fd);
  return really(fd, size);
}

ssize_t sendmsg(int fd, const msghdr* message, int flags) {
  static const auto really = next<ssize_t (*)(int, const msghdr*, int)>("sendmsg");
  if (armed() && last()) die();
  return really(fd, message, flags);
}

ssize_t send(int fd, const void* data, size_t size, int flags) {
  static const auto really = next<ssize_t (*)(int, const void*, size_t, int)>("send");
  if (armed() && last()) die();
  return really(fd, data, size, flags);
}

}  // extern "C"
#pragma GCC visibility pop
