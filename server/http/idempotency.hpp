// A mutation runs once per key: the stored answer and the effect live in one transaction.
//
// The scope of a key is (tenant, route, key), 24 hours. What a handler refuses by throwing is not remembered: nothing took
// effect, and the same request may be sent again. Stored answers are sealed, because some of them show a secret.
#pragma once

#include <string>

#include "http/context.hpp"
#include "http/route.hpp"

namespace venturi::server {

/// One use of a key.
struct IdempotentUse {
  std::string route;  ///< method and path template
  std::string key;    ///< normalized
  std::string fingerprint;
};

/// The request's Idempotency-Key, normalized. Throws IDEMPOTENCY_KEY_REQUIRED or IDEMPOTENCY_KEY_INVALID.
std::string idempotency_key(const Route& route, const RawRequest& raw);

/// With that key, and what else tells one request from another. Throws as above.
IdempotentUse idempotent_use(const Route& route, const RawRequest& raw);

/// Answers from the stored response where there is one (with `Idempotency-Replayed: true`; IDEMPOTENCY_CONFLICT when it was
/// another request's), else runs `work` and stores what it answers. On the writer thread, inside the mutation's savepoint.
Response run_once(const IdempotentUse& use, const WriteWork& work, const Context& context, storage::Writer& writer);

}  // namespace venturi::server
