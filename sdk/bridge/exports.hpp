#pragma once
// From an export's job to its file, for hosts. Client::wait_for_export() and Client::download_export() take these.

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace venturi::bridge {

// What one read of the job said.
struct ExportProgress {
    std::string status;           // queued | running | completed | failed | expired
    std::optional<double> share;  // 0 to 1; absent while it is queued
};

struct ExportWait {
    std::string job_id;
    std::optional<std::chrono::milliseconds> timeout;  // absent: ten minutes
    // Hears of the job each time it was read, as a `Done` does: on the core's thread, without the host's objects.
    std::function<void(ExportProgress)> progress;
};

struct DownloadProgress {
    std::uint64_t bytes = 0;             // of the file, on disk, those of earlier tries included
    std::optional<std::uint64_t> total;  // absent where the job does not say
    std::uint64_t resumed_from = 0;      // how many were there when this download began
};

struct ExportDownload {
    std::string job;                                   // the completed job, as JSON text
    std::string path;                                  // grows in `<path>.part` beside it
    std::optional<std::chrono::milliseconds> timeout;  // absent: as long as bytes keep coming
    std::optional<int> max_retries;                    // broken connections in a row, without a byte in between
    // Hears of every piece that was written (up to 1 MiB), on the download's own thread; while it blocks, the server is not read
    // from. It must not throw. A host that hears on a thread of its own keeps the latest only.
    std::function<void(DownloadProgress)> progress;
};

}  // namespace venturi::bridge
