// Ingestion bodies: one event or a batch, each event checked by itself and turned into what the log keeps.
//
// unpack() → parse() → cost() (what the rate limiter charges) → check() → events() into the log → receipt(). One object per request.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/document.h>

#include "http/problem.hpp"
#include "http/route.hpp"

namespace venturi::server {

class Ingestion {
 public:
  static constexpr std::size_t most_bytes = 1024 * 1024;
  static constexpr std::size_t bytes_per_token = 4 * 1024;
  /// Errors of a batch's events that are told in all; each event behind that is refused with its first alone.
  static constexpr std::size_t most_errors = 1000;

  /// `most`: how large the body may be once it is unpacked.
  Ingestion(const IngestForm& form, const Occurrence& at, std::size_t most = most_bytes) : form_(form), at_(at), most_(most) {}

  /// Takes the body over, unpacked. Throws where that cannot be: compression, or more than there may be.
  void unpack(const RawRequest& raw);
  /// Throws for a body that is no such request as a whole: JSON, envelope, too many events.
  void parse();
  /// Tokens: one for each event, or for each 4 KiB unpacked where that is more; so far as it was taken over, and parsed.
  std::int64_t cost() const noexcept { return std::max(static_cast<std::int64_t>(values_.size()), cost_of(bytes_)); }
  static std::int64_t cost_of(std::size_t bytes) noexcept { return static_cast<std::int64_t>(std::max<std::size_t>(1, (bytes + bytes_per_token - 1) / bytes_per_token)); }
  /// The body's size, unpacked.
  std::size_t bytes() const noexcept { return bytes_; }

  /// Validates each event, and lets go of what was parsed. In a batch a bad one is rejected with its problem; a single bad event throws it.
  void check();
  /// The accepted events, in order. Their texts live as long as this object.
  std::span<const domain::NewEvent> events() const noexcept { return events_; }

  /// The answer, given the log's receipt for each accepted event.
  Response receipt(std::span<const domain::Receipt> receipts, domain::IdFormat ids) const;

 private:
  struct Item {
    std::array<char, 36> id{};  ///< as sent
    bool identified = false;    ///< false: it is missing, or no UUID
    std::optional<Problem> problem;

    std::string_view event_id() const { return identified ? std::string_view(id.data(), id.size()) : std::string_view(); }
  };

  void find_events();
  void check_one(std::size_t index, std::string_view base);
  std::optional<domain::Uuid> identify(Item& item, const rapidjson::Value& event);
  Response single_receipt(const domain::Receipt& receipt, domain::IdFormat ids) const;
  void append_result(std::string& out, std::size_t index, const domain::Receipt* receipt, domain::IdFormat ids) const;

  const IngestForm& form_;
  const Occurrence& at_;
  const std::size_t most_;
  std::size_t bytes_ = 0;
  std::size_t told_ = 0;  ///< errors
  std::string text_;  ///< spoilt by parsing; holds the document's strings
  rapidjson::Document document_;
  std::vector<const rapidjson::Value*> values_;
  std::vector<Item> items_;
  std::string canonical_;          ///< the accepted events' texts, one behind the other
  std::vector<std::size_t> ends_;  ///< where each of them ends
  std::vector<domain::NewEvent> events_;
};

}  // namespace venturi::server
