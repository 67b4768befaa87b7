#pragma once
// From an event to a record, in memory that the caller has. Allocates nothing, calls nothing, cannot throw.

#include <cstddef>
#include <cstdint>
#include <span>

#include "venturi/event_view.hpp"

namespace venturi::inline v1::ingest {

struct EventId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
};

// Any version, with or without upper-case letters. False where the text is no UUID in the usual form.
bool parse_uuid(std::string_view text, EventId& id) noexcept;

// Version 7 of `micros` since 1970, made of two random words.
inline EventId make_uuid7(std::int64_t micros, std::uint64_t high, std::uint64_t low) noexcept {
    const auto millis = static_cast<std::uint64_t>(micros / 1000);
    return {millis << 16 | 0x7000 | (high & 0x0FFF), 0x8000'0000'0000'0000 | (low & 0x3FFF'FFFF'FFFF'FFFF)};
}

// The record's size; 0 where `room` is too small for it.
std::size_t write_record(std::span<std::byte> room, const EventView& event, EventId id, std::int64_t now) noexcept;
// The same for the owning form, whose labels are a map.
std::size_t write_record(std::span<std::byte> room, const InvocationEvent& event, EventId id, std::int64_t now) noexcept;

}  // namespace venturi::inline v1::ingest
