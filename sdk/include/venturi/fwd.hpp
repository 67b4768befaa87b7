#pragma once

/// @file
/// Names that public headers mention without needing their definitions. Everything lives in the inline namespace `v1`, so
/// that a later major version can be linked into the same process.

namespace venturi::inline v1 {

template <class T>
class Result;
template <class T>
class Call;
template <class T>
class Items;
template <class T>
class Pages;

class ArrowStream;
class Venturi;
struct Config;
struct CallOptions;
struct Error;

/// The network seam: what a test replaces by a mock (`venturi/testing/`). Null in Config means libcurl.
class Transport;
/// The time seam: what a test replaces by a fake clock (`venturi/testing/`). Null in Config means the system's clocks.
class Clock;
/// Where a user's tokens are kept between logins (venturi/token_store.hpp).
class TokenStore;
/// Counts what a client does (`venturi/metrics.hpp`). Null in Config means that nothing is counted.
class Metrics;

namespace runtime {
/// One event loop, one connection pool, one pipeline. Defined in the library, never seen by its users.
class Core;
}  // namespace runtime

}  // namespace venturi::inline v1
