// How many bytes of request bodies are held at once, over all connections, so that however many send at the same time cannot fill the
// memory. One owner (a tenant, or the address of who has not proved itself) has a quarter of them at most: the others get through.
//
// Counted is what has arrived, not what was announced: an announcement costs its sender nothing. On the io thread alone.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

namespace venturi::server {

class BodyBudget {
  struct Share {
    std::size_t bytes = 0;
    std::size_t holds = 0;
  };
  using Shares = std::unordered_map<std::string, Share>;

 public:
  explicit BodyBudget(std::size_t most) : most_(most), most_each_(most / 4) {}
  BodyBudget(const BodyBudget&) = delete;
  BodyBudget& operator=(const BodyBudget&) = delete;

  /// One request's part, given back when it ends. The budget outlives it.
  class Hold {
   public:
    Hold() = default;
    Hold(BodyBudget& budget, const std::string& owner);
    Hold(Hold&& other) noexcept : budget_(std::exchange(other.budget_, nullptr)), share_(other.share_), bytes_(std::exchange(other.bytes_, 0)) {}
    Hold& operator=(Hold&& other) noexcept;
    ~Hold() { end(); }

    explicit operator bool() const noexcept { return budget_ != nullptr; }
    /// Whether there is room for so many in all.
    [[nodiscard]] bool fits(std::size_t bytes) const noexcept;
    /// False: there is not, and nothing has changed.
    [[nodiscard]] bool grow_to(std::size_t bytes) noexcept;

   private:
    void end() noexcept;

    BodyBudget* budget_ = nullptr;
    Shares::value_type* share_ = nullptr;
    std::size_t bytes_ = 0;
  };

  [[nodiscard]] std::size_t held() const noexcept { return held_; }

 private:
  const std::size_t most_;
  const std::size_t most_each_;
  std::size_t held_ = 0;
  Shares shares_;
};

}  // namespace venturi::server
