// What a header says about its body: whether there will be one that the operation takes, and whether it could be read.
#pragma once

#include "http/route.hpp"

namespace venturi::server {

/// Whether anything of a request to this route depends on its body.
bool takes_body(const Route& route) noexcept;

/// The body's Content-Length; 0 where it has none.
std::size_t announced_bytes(const RawRequest& raw) noexcept;

/// Throws UNSUPPORTED_MEDIA_TYPE where the body that the header announces has a type or a coding that the operation does not take.
void require_legible(const Route& route, const RawRequest& raw);

}  // namespace venturi::server
