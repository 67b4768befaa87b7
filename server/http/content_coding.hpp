// Bodies that were compressed on the way: gzip and zstd, unpacked into no more than is allowed.
#pragma once

#include <cstddef>
#include <string>

#include "http/message.hpp"

namespace venturi::server {

/// The request's body as it was before its Content-Encoding. Stops as soon as it is larger than `most`, whatever it would become, and
/// throws PAYLOAD_TOO_LARGE; UNSUPPORTED_MEDIA_TYPE for another coding or several; MALFORMED_REQUEST for what is not of that coding, or not whole.
std::string unpacked_body(const RawRequest& raw, std::size_t most);

}  // namespace venturi::server
