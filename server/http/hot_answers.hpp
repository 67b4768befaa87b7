// Answers that may be given again, as the bytes that go out: pages of lists, mostly, while nothing of their tenant changes.
//
// An answer is found by its tenant, the kind of its caller and the request's path and query as they were sent; whether the caller may have
// it, and may have it now, is decided before. It is given only while it is what would be read: its Validity says what that takes, and the
// tenant's clock is looked at for each request, whoever wrote. Kept in memory alone, within a bound; room for a new answer is taken from
// the tenant that holds most, its least recently used first, so that none can push out others that hold less than it. On the io thread
// alone.
#pragma once

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "domain/clock.hpp"
#include "http/context.hpp"
#include "http/validity.hpp"
#include "storage/clock_watch.hpp"

namespace venturi::server {

class HotAnswers {
 public:
  /// `most_bytes`: for the answers of all tenants together.
  HotAnswers(std::unique_ptr<storage::ClockWatch> clocks, const domain::Clock& clock, std::size_t most_bytes);

  /// The answer, where there is one that still holds.
  [[nodiscard]] std::optional<Response> find(const Context& context, const RawRequest& request);

  /// Keeps an answer that says how long it holds; its body is shared from then on.
  void keep(const Context& context, const RawRequest& request, Response& response);

  /// How many files answers can be in.
  [[nodiscard]] static std::size_t most_files(std::size_t most_bytes);

  /// For the metrics, from any thread.
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_.load(std::memory_order_relaxed); }
  [[nodiscard]] std::uint64_t given() const noexcept { return given_.load(std::memory_order_relaxed); }

 private:
  struct Entry {
    std::string request;
    Response response;
    std::size_t bytes = 0;         ///< that it counts for
    std::size_t ending_bytes = 0;  ///< as the body has them now
    std::int64_t second = -1;      ///< in which they were made
    bool settled = false;          ///< in a file, or never to be
  };
  using Entries = std::list<Entry>;  ///< the one that was used last is in front
  struct Share {
    Entries entries;
    std::unordered_map<std::string_view, Entries::iterator> by_request;
    std::size_t bytes = 0;
  };
  using Shares = std::unordered_map<domain::TenantId, Share, domain::IdHash>;

  void spell(const Context& context, const RawRequest& request);
  bool holds(const Validity& validity, const domain::TenantId& tenant, std::int64_t now);
  static void renew(Entry& entry, std::int64_t now);
  static void move_to_file(Entry& entry);
  void drop(Shares::iterator share, Entries::iterator entry);
  void resize(Shares::iterator share, std::size_t bytes);
  void make_room();

  std::unique_ptr<storage::ClockWatch> clocks_;
  const domain::Clock& clock_;
  const std::size_t most_bytes_;
  std::atomic<std::size_t> bytes_{0};
  std::atomic<std::uint64_t> given_{0};
  Shares shares_;
  std::set<std::pair<std::size_t, domain::TenantId>> by_size_;
  std::string request_;  ///< the one at hand, as entries name theirs
};

}  // namespace venturi::server
