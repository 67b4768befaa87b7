// A sandbox's clock, engine and faults between storage, where they are true, and memory, where they act.
#pragma once

#include <functional>

#include "http/sandbox.hpp"
#include "storage/writer.hpp"

namespace venturi::server {

/// As the last commit left it; runs with the system where it was never touched. In a Writer: as the transaction has it.
[[nodiscard]] domain::ClockState stored_clock(storage::Reader& reader);
void store_clock(storage::Writer& writer, const domain::ClockState& state);

/// `up` where it was never set. In a Writer: as the transaction has it.
[[nodiscard]] domain::StageB stored_engine(storage::Reader& reader, const domain::TenantId& tenant);
void store_engine(storage::Writer& writer, const domain::TenantId& tenant, domain::StageB state);

/// At start, before anything is served: what was in force when the instance stopped. Faults count from nothing again.
void load_sandbox(Sandbox& sandbox, storage::Reader& reader);

/// What else a clock that moves, or an engine that changes, brings with it. Both run on the caller's thread.
struct ClockWork {
  std::function<void()> finish;  ///< what belongs to the time before, done by it and by the engine as it was
  std::function<void()> due;     ///< what has fallen due by the new time
};

/// After a mutation of the tenant's: its faults, its engine, and the clock with what falls due. Not on the writer thread; one at a time.
void settle_sandbox(Sandbox& sandbox, const domain::TenantId& tenant, storage::Reader& reader, const ClockWork& work);

}  // namespace venturi::server
