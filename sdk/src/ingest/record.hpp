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

// Version 7 of `micros` since 1970. The twelve bits behind the milliseconds are a finer time (RFC 9562, 6.2, method 3), so that ids
// are in order to the microsecond; the 62 upper bits of `random` make them unique.
inline EventId make_uuid7(std::int64_t micros, std::uint64_t random) noexcept {
    const auto time = static_cast<std::uint64_t>(micros);
    const std::uint64_t millis = time / 1000;
    const std::uint64_t fraction = (time - millis * 1000) * 4195 >> 10;  // of a millisecond, in 4096ths
    return {millis << 16 | 0x7000 | fraction, 0x8000'0000'0000'0000 | random >> 2};
}

// The record's size; 0 where `room` is too small for it.
std::size_t write_record(std::span<std::byte> room, const EventView& event, EventId id, std::int64_t now) noexcept;
// The same for the owning form, whose labels are a map.
std::size_t write_record(std::span<std::byte> room, const InvocationEvent& event, EventId id, std::int64_t now) noexcept;

}  // namespace venturi::inline v1::ingest
