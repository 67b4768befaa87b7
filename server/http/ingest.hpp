// Ingestion bodies: one event or a batch, each event checked by itself and turned into what the log keeps.
//
// parse() → size() (what the rate limiter charges) → check() → events() into the log → receipt(). One object per request.
#pragma once

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

  /// `most`: how large the body may be once it is unpacked.
  Ingestion(const IngestForm& form, const Occurrence& at, std::size_t most = most_bytes) : form_(form), at_(at), most_(most) {}

  /// Throws for a body that is no such request as a whole: media type, compression, JSON, envelope, too many events.
  void parse(const RawRequest& raw);
  std::size_t size() const noexcept { return values_.size(); }

  /// Validates each event. In a batch a bad one is rejected with its problem; a single bad event throws it.
  void check();
  /// The accepted events, in order. Their texts live as long as this object.
  std::span<const domain::NewEvent> events() const noexcept { return events_; }

  /// The answer, given the log's receipt for each accepted event.
  Response receipt(std::span<const domain::Receipt> receipts, domain::IdFormat ids) const;

 private:
  struct Item {
    std::string_view event_id;  ///< as sent; empty where it is missing or no UUID
    std::optional<Problem> problem;
  };

  void find_events();
  void check_one(std::size_t index, std::string_view base);
  Response single_receipt(const domain::Receipt& receipt, domain::IdFormat ids) const;
  void append_result(std::string& out, std::size_t index, const domain::Receipt* receipt, domain::IdFormat ids) const;

  const IngestForm& form_;
  const Occurrence& at_;
  const std::size_t most_;
  std::string text_;  ///< spoilt by parsing; holds the document's strings
  rapidjson::Document document_;
  std::vector<const rapidjson::Value*> values_;
  std::vector<Item> items_;
  std::string canonical_;          ///< the accepted events' texts, one behind the other
  std::vector<std::size_t> ends_;  ///< where each of them ends
  std::vector<domain::NewEvent> events_;
};

}  // namespace venturi::server
