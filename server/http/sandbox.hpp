// What a sandbox has and production has not: a clock that can be moved, faults, and an engine that fails when told to. Wired in main.cpp.
#pragma once

#include <functional>
#include <mutex>
#include <span>

#include "domain/engine.hpp"
#include "domain/faults.hpp"
#include "domain/sandbox_clock.hpp"
#include "http/route.hpp"

namespace venturi::server {

/// Thread-safe. The truth is in storage: a mutation writes there, in one transaction with its idempotency row, and what is here follows
/// after the commit, so that nothing of a request that failed ever holds.
struct Sandbox {
  domain::SandboxClock& clock;
  domain::FaultTable faults;
  std::span<const Route> routes;  ///< the instance's, which faults may name
  domain::EngineTable engines{};
  std::mutex settling{};          ///< one mutation's consequences at a time

  /// Takes over what the tenant's mutation has committed, and does what falls due by that; its answer waits for it. On a reader thread.
  std::function<void(const domain::TenantId&, storage::Reader&)> settle{};
};

}  // namespace venturi::server
