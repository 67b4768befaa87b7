#pragma once
/// Events as the log keeps them: an id for deduplication, an id of ours, and the canonical compact JSON of the event.

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

enum class EventKind : std::uint8_t { invocation, observability };

/// A validated event on its way in.
struct NewEvent {
  Uuid event_id{};
  EventKind kind = EventKind::invocation;
  std::string_view body;  ///< canonical compact JSON; never holds content
};

/// The answer for one event, in the batch's order. A duplicate carries the id that the first delivery got.
struct Receipt {
  Ulid invocation_id{};
  bool duplicate = false;
};

struct LoggedEvent {
  std::int64_t seq = 0;
  EventKind kind = EventKind::invocation;
  Uuid event_id{};
  Ulid invocation_id{};
  Time received_at;
  std::string body;
};

}  // namespace venturi::server::domain
