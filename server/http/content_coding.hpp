// Bodies that were compressed on the way: gzip and zstd, unpacked into no more than is allowed.
#pragma once

#include <cstddef>
#include <string>

#include "http/message.hpp"

namespace venturi::server {

/// Throws UNSUPPORTED_MEDIA_TYPE for another coding, or several.
void require_coding(const RawRequest& raw);

/// Whether the body is smaller than what it stands for.
bool is_packed(const RawRequest& raw);

/// The request's body as it was before its Content-Encoding, into `out`. Stops as soon as it is larger than `most`, whatever it would
/// become, and throws PAYLOAD_TOO_LARGE; MALFORMED_REQUEST for what is not of that coding, or not whole; UNSUPPORTED_MEDIA_TYPE as above.
/// What was unpacked by then stays in `out`.
void unpack_body(const RawRequest& raw, std::size_t most, std::string& out);

}  // namespace venturi::server
