#pragma once
/// Counts changes of credentials, for every process on one database: a number in a small file beside it that all of them have mapped.
/// Whoever remembers that a credential was good compares the number on each request, which costs one load from memory, and asks the
/// database again once it has moved. The number says nothing by itself, so the file may be lost while no process runs.

#include <atomic>
#include <cstdint>
#include <filesystem>

namespace venturi::server::storage {

class ChangeCounter {
 public:
  /// Opens or creates the file. Throws Error.
  explicit ChangeCounter(const std::filesystem::path& file);
  ~ChangeCounter();
  ChangeCounter(const ChangeCounter&) = delete;
  ChangeCounter& operator=(const ChangeCounter&) = delete;

  /// After the commit that holds the change, and before anybody is told of it.
  void advance() noexcept { value_->fetch_add(1, std::memory_order_acq_rel); }
  /// Thread-safe; lives as long as this.
  [[nodiscard]] const std::atomic<std::uint64_t>& value() const noexcept { return *value_; }

 private:
  std::atomic<std::uint64_t>* value_;
};

}  // namespace venturi::server::storage
