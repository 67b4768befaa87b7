#pragma once
// What a job's state means to those who wait for its file.

#include <optional>
#include <string>

#include "venturi/models/exports.hpp"

namespace venturi::inline v1::exports {

// How the job ended badly, or nothing. A failed one has its own code's error class, an expired one is GONE.
std::optional<Error> bad_end(const ExportJob& job);

// Why its file cannot be downloaded now, or nothing.
std::optional<Error> no_download(const ExportJob& job);

}  // namespace venturi::inline v1::exports
