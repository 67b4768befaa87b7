#pragma once

/// @file
/// From an export's job to its file. Venturi::wait_for() and Venturi::download() take these.

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

#include "venturi/models/exports.hpp"

namespace venturi::inline v1 {

/// How to wait for a job.
struct WaitOptions {
    /// How long to wait in all. When it is over the job goes on; wait again, with the same job.
    std::chrono::milliseconds timeout{std::chrono::minutes{10}};
    /// Hears of the job each time it was read (`job.progress` is 0 to 1, empty while it is queued), on the client's
    /// thread: it must not block. What it throws is dropped.
    std::function<void(const ExportJob& job)> progress{};
    /// Requesting stop ends the wait, not the job.
    std::stop_token stop_token{};
};

/// How far a download is.
struct DownloadProgress {
    /// Bytes of the file that are on disk, those of earlier tries included.
    std::uint64_t bytes = 0;
    /// The file's size in bytes; empty where the job does not say.
    std::optional<std::uint64_t> total{};
    /// How many of the bytes were there when this download began.
    std::uint64_t resumed_from = 0;
};

/// How to download a file.
struct DownloadOptions {
    /// How long it may take in all. Empty: as long as bytes keep coming; a connection that is silent for 30 seconds counts
    /// as broken and is made anew.
    std::optional<std::chrono::milliseconds> timeout{};
    /// Broken connections in a row, without a byte in between, before it gives up. Empty: as Config::retry.
    std::optional<int> max_retries{};
    /// Hears of every piece that was written (up to 1 MiB), on the download's own thread. While it blocks, the server is
    /// not read from. What it throws ends the download with ErrorKind::cancelled.
    std::function<void(const DownloadProgress& progress)> progress{};
    /// Requesting stop ends the download. What came so far stays in `<path>.part`, and a later download goes on from there.
    std::stop_token stop_token{};
};

}  // namespace venturi::inline v1
