// Whether everybody on the way would read the same message out of a request's header: where that is in doubt, one request could be
// smuggled inside another past a proxy (RFC 9112, 11.2), and it is refused. No sockets.
#pragma once

#include <string>

#include "http/limits.hpp"
#include "http/message.hpp"

namespace venturi::server {

/// What is wrong, for the caller to read; empty: nothing. `version` is 10 or 11. The parser has seen to the rest: one Content-Length,
/// not beside Transfer-Encoding, names without spaces, lines that end in CRLF.
std::string framing_fault(const RawRequest& request, unsigned version);

/// The same for the header's size in fields and the target's in bytes.
std::string size_fault(const RawRequest& request, std::size_t target_bytes, const Limits& limits);

}  // namespace venturi::server
