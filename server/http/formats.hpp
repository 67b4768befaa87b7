// The string formats of the contract, each as a yes or no. None of them allocates.
#pragma once

#include <cstddef>
#include <string_view>

#include "domain/utf8.hpp"

namespace venturi::server::formats {

bool is_uuid(std::string_view text) noexcept;       ///< 8-4-4-4-12 hexadecimal digits, either case
bool is_ulid(std::string_view text) noexcept;       ///< 26 characters of Crockford's base 32, at most 128 bits
bool is_date(std::string_view text) noexcept;       ///< RFC 3339 full-date that exists
bool is_timestamp(std::string_view text) noexcept;  ///< RFC 3339 date-time that exists, with any offset
bool is_decimal(std::string_view text) noexcept;    ///< -?digits[.digits], no exponent, no superfluous leading zero
bool is_uri(std::string_view text) noexcept;        ///< RFC 3986 with a scheme; only its characters
using domain::is_utf8;                              ///< what every text is, whatever its format

}  // namespace venturi::server::formats
