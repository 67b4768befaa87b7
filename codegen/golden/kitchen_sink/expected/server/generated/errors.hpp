// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace venturi::server {

/// The closed catalogue. The number is no part of the contract, the text is.
enum class ErrorCode : std::uint8_t {
  malformed_request,  ///< 400: Malformed request
  idempotency_key_required,  ///< 400: Key required
  idempotency_key_invalid,  ///< 400: Key invalid
  cursor_invalid,  ///< 400: Cursor invalid
  cursor_expired,  ///< 400: Cursor expired
  filter_invalid,  ///< 400: Filter invalid
  sort_invalid,  ///< 400: Sort invalid
  invalid_credentials,  ///< 401: Invalid credentials
  expired,  ///< 401: Expired
  step_up_required,  ///< 401: Step-up required
  insufficient_scope,  ///< 403: Insufficient scope
  tenant_mismatch,  ///< 403: Tenant mismatch
  not_found,  ///< 404: Not found
  conflict,  ///< 409: Conflict
  idempotency_in_progress,  ///< 409: In progress
  gone,  ///< 410: Gone
  payload_too_large,  ///< 413: Payload too large
  unsupported_media_type,  ///< 415: Unsupported media type
  validation_failed,  ///< 422: Validation failed
  content_not_accepted,  ///< 422: Content not accepted
  idempotency_conflict,  ///< 422: Idempotency conflict
  rate_limited,  ///< 429: Rate limited
  internal_error,  ///< 500: Internal error
  service_unavailable,  ///< 503: Service unavailable
};

inline constexpr std::size_t error_code_count = 24;

struct ErrorRow {
  std::string_view code;
  std::string_view type;
  int status;
  std::string_view title;
  std::string_view meaning;
};

const ErrorRow& row(ErrorCode code) noexcept;
inline std::string_view text(ErrorCode code) noexcept { return row(code).code; }
inline int status(ErrorCode code) noexcept { return row(code).status; }

inline constexpr std::string_view error_docs_url = "https://docs.venturi.systems/developers/api/#errors";

}  // namespace venturi::server
