#pragma once
/// A number that every process on one database shares, raised whenever credentials change: whoever remembers that a
/// credential was good asks it first, at the price of one load from memory.
///
/// It lives in a file of eight bytes beside the database (`venturi.db-epoch`), mapped into each process like SQLite's own
/// shared memory, and like that it must not be removed while a server runs. What it counts to means nothing: with no
/// server running the file can go.

#include <atomic>
#include <cstdint>
#include <filesystem>

namespace venturi::server::storage {

class Epoch {
 public:
  /// Opens or makes the database's file (mode 0600, of the database's owner). Throws Error.
  explicit Epoch(const std::filesystem::path& database);
  ~Epoch();
  Epoch(const Epoch&) = delete;
  Epoch& operator=(const Epoch&) = delete;

  [[nodiscard]] std::atomic<std::uint64_t>& value() noexcept { return *value_; }
  void raise() noexcept { value_->fetch_add(1, std::memory_order_acq_rel); }

 private:
  std::atomic<std::uint64_t>* value_ = nullptr;
};

}  // namespace venturi::server::storage
