#pragma once

/// @file
/// What the client can tell about its work. Silent unless Config::log is set.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

/// How much a line matters.
enum class LogLevel : std::uint8_t {
    debug,    ///< every attempt
    info,     ///< retries and token refreshes
    warning,  ///< what goes on, but not as it should
    error,    ///< a mistake in the program: a callback that threw
};

/// One line, without a line break. It never holds a credential, a body or a query: operations are named by their id,
/// and of headers only those known to be harmless are shown.
struct LogRecord {
    LogLevel level = LogLevel::info;  ///< how much it matters
    std::string message{};            ///< the line
};

/// Called on the client's own thread, so it should be quick; it must not throw and must not wait for a call.
using LogSink = std::function<void(const LogRecord&)>;

/// The enumerator's name.
VENTURI_EXPORT std::string_view to_string(LogLevel level) noexcept;

}  // namespace venturi::inline v1
