#pragma once

#include "venturi/timestamp.hpp"

namespace venturi::inline v1::json {

// `2026-05-29T18:30:00.25Z"`: the shape that servers write, up to six decimals. The place after the quote; null for any other shape,
// which may still be a time.
const char* usual_time(const char* at, const char* end, Timestamp& out);

}  // namespace venturi::inline v1::json
