// `venturi-server audit verify`: walks the tenants' audit chains in the data directory and says whether they hold. Reads alone, also while
// the server runs.
#pragma once

#include <cstdint>
#include <iosfwd>

#include "cli/command_line.hpp"

namespace venturi::server::cli {

inline constexpr std::int64_t progress_every = 100'000;  ///< events between two lines on `err`

/// Returns the exit code: 0 every chain holds; 1 one is broken; 2 it could not be found out, and why is on `err`.
int run_audit_verify(const AuditVerify& command, std::ostream& out, std::ostream& err, std::int64_t progress = progress_every);

}  // namespace venturi::server::cli
