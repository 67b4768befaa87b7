// From a handler's reply to a response.
#pragma once

#include <type_traits>
#include <utility>

#include "http/message.hpp"
#include "venturi/json.hpp"

namespace venturi::server {

template <class T>
Response respond(Reply<T> reply) {
  Response response{reply.status, {}, {}, std::move(reply.headers)};
  if constexpr (std::is_same_v<T, Raw>) {
    response.content_type = std::move(reply.body.content_type);
    response.body = std::move(reply.body.bytes);
  } else if constexpr (!std::is_same_v<T, Empty>) {
    response.content_type = "application/json";
    response.body = to_json(reply.body);
  }
  response.validity = std::move(reply.validity);
  return response;
}

}  // namespace venturi::server
