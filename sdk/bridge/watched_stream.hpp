#pragma once
// An Arrow stream whose reader may be interrupted while it waits for a batch.

#include <chrono>
#include <functional>
#include <stop_token>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// `stop` is that of `stream` (Client::arrow). While a batch is read, `interrupted` is asked again and again, by the thread that reads and
// `every` so long; once it says true, the read and all that follow end with kind `cancelled`. `listens` says whether the thread that reads is
// one on which that may be asked; others wait undisturbed. Neither may throw.
ArrowStream watched(ArrowStream stream, std::stop_source stop, std::chrono::milliseconds every, std::function<bool()> listens,
                    std::function<bool()> interrupted);

}  // namespace venturi::bridge
