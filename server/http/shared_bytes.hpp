// Bytes that many answers are made of: in memory, or in a file without a name, out of which the kernel sends them without copying. They
// never change, so that whoever still sends them may, whatever has come in their place.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace venturi::server {

class SharedBytes {
 public:
  explicit SharedBytes(std::string text) : text_(std::move(text)), view_(text_) {}
  ~SharedBytes();
  SharedBytes(const SharedBytes&) = delete;
  SharedBytes& operator=(const SharedBytes&) = delete;

  /// `first` and behind it `second`, in a file; in memory where the system gives none.
  static std::shared_ptr<const SharedBytes> in_a_file(std::string_view first, std::string_view second = {});

  [[nodiscard]] std::string_view view() const noexcept { return view_; }
  /// Its descriptor, which stays this object's; -1: there is none.
  [[nodiscard]] int file() const noexcept { return file_; }

 private:
  SharedBytes(int file, std::string_view mapped) : view_(mapped), file_(file) {}

  std::string text_;
  std::string_view view_;
  int file_ = -1;
};

}  // namespace venturi::server
