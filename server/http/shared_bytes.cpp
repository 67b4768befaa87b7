#include "http/shared_bytes.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

namespace venturi::server {
namespace {

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(file, text.data(), text.size());
    if (count < 0 && errno != EINTR) return false;
    if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace

SharedBytes::~SharedBytes() {
  if (file_ < 0) return;
  ::munmap(const_cast<char*>(view_.data()), view_.size());
  ::close(file_);
}

std::shared_ptr<const SharedBytes> SharedBytes::in_a_file(std::string_view first, std::string_view second) {
  const auto size = first.size() + second.size();
  const int file = ::memfd_create("venturi-answer", MFD_CLOEXEC);
  if (file >= 0 && size > 0 && write_all(file, first) && write_all(file, second)) {
    void* const at = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    if (at != MAP_FAILED) return std::shared_ptr<const SharedBytes>(new SharedBytes(file, {static_cast<const char*>(at), size}));
  }
  if (file >= 0) ::close(file);
  return std::make_shared<const SharedBytes>(std::string(first).append(second));
}

}  // namespace venturi::server
